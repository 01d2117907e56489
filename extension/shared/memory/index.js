/** The only place that reads and writes storage.local. */
export { DEFAULTS, hidesLevels, loadSettings, saveSettings, settingsFrom, wantsLevel } from "./settings.js";
export { changeOrders, forget, forgetAll, loadOrders, numbersOf, othersWith, remembered, sweep, sweepDaily } from "./orders.js";
export { keepNotes, notesFrom, rememberNotes } from "./notes.js";
export { emptyRecord, eventsOf, indexOf, key, learnNumber, learnPage, recordFrom, trimmed } from "./record.js";
export { atStart } from "./start.js";
export { VERSION, migrate } from "./version.js";
export { countWays, waysUsed } from "./ways.js";
export { saveTables } from "./tables.js";
