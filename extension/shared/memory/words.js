/** The interface's words in a language that is not the browser's, so that a note seen before needs nobody to be drawn. */
import { read, write } from "./storage.js";

/** @returns {Promise<Record<string, string> | null>} */
export async function loadWords(locale, version) {
  const { words } = await read("words");
  return words?.locale === locale && words.version === version && words.table && typeof words.table === "object" ? words.table : null;
}

export const saveWords = (locale, version, table) => write({ words: { locale, version, table } });
