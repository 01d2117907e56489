/** All that a page needs to know before it draws, in one question to the storage. In a private window nothing is remembered. */
import { ext } from "../ext.js";
import { notesFrom } from "./notes.js";
import { settingsFrom } from "./settings.js";
import { read } from "./storage.js";
import { KEY, tablesFrom } from "./tables.js";

/**
 * @param {{version: string, ui: string}} own our version, the browser's language
 * @returns {Promise<{settings: import("./settings.js").Settings, notes: Map<string, object>, tables: import("./tables.js").Tables | null}>}
 */
export async function atStart(own) {
  const { settings, notes, [KEY]: tables } = await read(["settings", "notes", KEY]);
  const known = settingsFrom(settings);
  return { settings: known, notes: known.remember && !ext.extension?.inIncognitoContext ? notesFrom(notes) : new Map(), tables: tablesFrom(tables, { ...own, language: known.language }) };
}
