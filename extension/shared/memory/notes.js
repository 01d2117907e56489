/**
 * What every note says, under one key, so that a page reads it once, before its first card appears. Only the background writes it; it can
 * always be made anew, so it may be lost.
 */
import { read, write } from "./storage.js";

const MOST = 1000;
const KEY = "notes";

const isRight = (note) =>
  typeof note?.on === "string" && typeof note.locale === "string" && typeof note.now === "string" && Array.isArray(note.lines) && note.lines.length > 0 && note.lines.every((line) => typeof line?.text === "string" && typeof line.number === "string" && typeof line.level === "string");

/** @returns {Map<string, {on: string} & import("../orders/summary.js").Summary>} by order id; what is not understood is dropped */
export const notesFrom = (stored) => new Map(Object.entries(stored && typeof stored === "object" ? stored : {}).filter(([, note]) => isRight(note)));

let queue = Promise.resolve();

function change(make) {
  queue = queue.then(async () => write({ [KEY]: Object.fromEntries(make(notesFrom((await read(KEY))[KEY]))) }));
  return queue;
}

/** @param {Map<string, object>} notes by order id; the others stay */
export async function rememberNotes(notes) {
  if (notes.size) await change((known) => [...new Map([...known, ...notes])].sort(([, a], [, b]) => (a.on < b.on ? 1 : -1)).slice(0, MOST));
}

/** @param {(orderId: string) => boolean} stays */
export async function keepNotes(stays) {
  if (KEY in (await read(KEY))) await change((known) => [...known].filter(([id]) => stays(id)));
}
