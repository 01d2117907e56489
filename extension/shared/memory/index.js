/** The only place that reads and writes storage.local. */
export { DEFAULTS, loadSettings, saveSettings, settingsFrom } from "./settings.js";
export { changeOrder, forget, forgetAll, loadOrders, othersWith, remembered, sweep } from "./orders.js";
export { emptyRecord, indexOf, key, learnNumber, learnPage, trimmed } from "./record.js";
export { VERSION, migrate } from "./version.js";
export { countWays, waysUsed } from "./ways.js";
