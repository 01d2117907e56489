/** What a page needs to know of our own package at its first look, kept where it can read it without waking anybody. It can always be made anew. */
import { write } from "./storage.js";

export const KEY = "tables";

/**
 * @typedef {{locale: string, words: Record<string, string>, labels: string}} Tables  the language we speak, a note's words in it, and the
 *   page's own labels (`tableOf`)
 * @typedef {{version: string, language: string, ui: string}} For  which version of ours, the buyer's choice of a language, the browser's
 */

/** @param {For} wanted @returns {Tables | null} null where they are for something else */
export function tablesFrom(kept, { version, language, ui }) {
  const same = kept?.for?.version === version && kept.for.language === language && (language !== "" || kept.for.ui === ui);
  return same && typeof kept.locale === "string" && typeof kept.words === "object" && kept.words && typeof kept.labels === "string" ? kept : null;
}

/** @param {For} wanted @param {Tables} tables */
export const saveTables = (wanted, tables) => write({ [KEY]: { for: wanted, ...tables } });
