/** All that a page needs to know before it draws, in one question to the storage. */
import { notesFrom } from "./notes.js";
import { settingsFrom } from "./settings.js";
import { read } from "./storage.js";
import { labelsFrom, tableFrom } from "./tables.js";

/**
 * @param {string} version ours
 * @returns {Promise<{settings: import("./settings.js").Settings, notes: Map<string, object>, labels: object|null, words: object|null}>}
 */
export async function atStart(version) {
  const { settings, notes, labels, words } = await read(["settings", "notes", "labels", "words"]);
  const known = settingsFrom(settings);
  return { settings: known, notes: known.remember ? notesFrom(notes) : new Map(), labels: labelsFrom(labels, version), words: tableFrom(words, known.language, version) };
}
