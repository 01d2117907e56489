/**
 * The interface's words. Python owns them (`pyrules/interface/words.py`); the build writes `_locales/<lang>/messages.json`.
 * @typedef {(key: string, values?: Record<string, string|number>) => string} Say
 */
import { ext } from "./ext.js";

const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "iw", "ps", "ur", "yi"]);

/** Writing direction of a BCP 47 tag. */
export function direction(locale) {
  return RIGHT_TO_LEFT.has(String(locale).toLowerCase().split(/[-_]/, 1)[0]) ? "rtl" : "ltr";
}

/** Words asked for so far: asking the browser takes its time, and once the extension is gone from under a page it has none any more. */
const heard = new Map();

function own(key) {
  if (heard.has(key)) return heard.get(key);
  try {
    heard.set(key, ext.i18n?.getMessage(key));
  } catch {
    // The extension is gone.
  }
  return heard.get(key);
}

/**
 * A `say` for one table of words; what the table lacks comes from the browser's language, then the key itself.
 * @param {Record<string, string>} [table] key → text
 * @returns {Say}
 */
export function sayer(table) {
  if (!last.say || last.table !== table) last = { table, say: sayerOf(table) };
  return last.say;
}

/** A hundred notes ask with the same table. */
let last = {};

function sayerOf(table) {
  return (key, values) => {
    const text = table?.[key] || own(key) || key;
    return values ? text.replace(/\{([a-z_]{1,20})\}/g, (place, name) => (name in values ? String(values[name]) : place)) : text;
  };
}

/** The browser's language; of its functions for it the one that needs no question to another process. */
export const uiLocale = () => own("@@ui_locale")?.replaceAll("_", "-") || "en";
