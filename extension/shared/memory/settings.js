/** The buyer's own settings; nothing in them comes from a page. */
import { LEVELS } from "../levels.js";
import { read, write } from "./storage.js";

const REMINDERS = 500;

/** @typedef {{language: string, country: string, city: string, postcode: string, remember: boolean, days: number, levels: string[], ask_again: Record<string, string>}} Settings *ask_again*: order id → ISO day from which the toolbar shows it */
export const DEFAULTS = Object.freeze({ language: "", country: "", city: "", postcode: "", remember: true, days: 180, levels: LEVELS, ask_again: Object.freeze({}) });

const checks = {
  language: (value) => typeof value === "string" && /^(?:[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3})?$/.test(value),
  country: (value) => typeof value === "string" && /^(?:[A-Z]{2})?$/.test(value),
  city: (value) => typeof value === "string" && value.length <= 80,
  postcode: (value) => typeof value === "string" && /^[A-Za-z0-9 -]{0,12}$/.test(value),
  remember: (value) => typeof value === "boolean",
  days: (value) => Number.isInteger(value) && value >= 1 && value <= 3650,
  levels: (value) => Array.isArray(value) && value.every((level) => LEVELS.includes(level)),
  ask_again: (value) => value !== null && typeof value === "object" && Object.keys(value).length <= REMINDERS && Object.entries(value).every(([id, day]) => /^[0-9]{10,20}$/.test(id) && /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(day)),
};

/** Does the buyer want to see notes of this level? What must be done by a date is never hidden. */
export const wantsLevel = ({ levels }, level) => level === "act" || levels.includes(level);
/** Is any level switched off? */
export const hidesLevels = (settings) => LEVELS.some((level) => !wantsLevel(settings, level));

/** Settings made of whatever is stored: each field that is not understood gets its default. @returns {Settings} */
export function settingsFrom(stored) {
  const settings = { ...DEFAULTS };
  for (const [name, fits] of Object.entries(checks)) if (stored && typeof stored === "object" && fits(stored[name])) settings[name] = stored[name];
  return settings;
}

/** @returns {Promise<Settings>} */
export const loadSettings = async () => settingsFrom((await read("settings")).settings);

/** Change some fields; what a newer version stored beside them stays. @returns {Promise<boolean>} */
export async function saveSettings(changes) {
  const { settings } = await read("settings");
  const kept = settings && typeof settings === "object" && !Array.isArray(settings) ? settings : {};
  return write({ settings: { ...kept, ...settingsFrom({ ...settingsFrom(kept), ...changes }) } });
}
