/** Telling the open pages what changed. Not left to the storage's own events: with them the browser hands every page all that is stored of every order. */
import { ext } from "./ext.js";

/**
 * @param {{op: "settings", settings: unknown} | {op: "notes", notes: Record<string, object>}} message
 * @param {number} [except] id of the tab that knows already
 * @returns {Promise<unknown>} settled when all were told; most tabs have no script of ours, and nobody answers
 */
export async function tellPages(message, except) {
  const tabs = await ext.tabs.query({ discarded: false });
  return Promise.allSettled(tabs.filter(({ id }) => id !== except).map(({ id }) => ext.tabs.sendMessage(id, message)));
}
