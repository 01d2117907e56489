import { ext } from "../ext.js";
import { messages, spoken } from "../locales.js";
import { loadSettings, saveTables } from "../memory/index.js";
import { LINE_WORDS } from "../note/line-words.js";
import { tableOf } from "../page/label-table.js";
import dates from "../page/dates.json" with { type: "json" };
import labels from "../page/labels.json" with { type: "json" };
import states from "../page/states.json" with { type: "json" };

const LONGEST = 35; // characters of a language tag

/**
 * What a page needs to know of our package at its first look, also put where the next page finds it without asking.
 * @param {{language: string, ui: string}} speech the buyer's choice, if any; the browser's language as the page knows it
 * @returns {Promise<import("../memory/tables.js").Tables>}
 */
export async function pageTables({ language, ui }) {
  const [chosen, own] = [language, ui].map((tag) => String(tag ?? "").slice(0, LONGEST));
  const locale = spoken({ language: chosen });
  const said = await messages(locale);
  const tables = { locale, words: Object.fromEntries(LINE_WORDS.map((key) => [key, said[key]])), labels: tableOf(labels, states, dates) };
  saveTables({ version: ext.runtime.getManifest().version, language: chosen, ui: own }, tables);
  return tables;
}

/** Before the first page needs them. */
export const prepareTables = async () => pageTables({ language: (await loadSettings()).language, ui: navigator.language });
