/** Pictures of tabs, kept for this session only, until the buyer puts them into a file. */
import { ext } from "../ext.js";
import { now } from "./clock.js";

const KEY = "shots";
const MOST = 4; // of up to some 1.5 MB each: session storage holds 10 MB

/** @returns {Promise<Array<{at: string, url: string, title: string, data: string}>>} oldest first */
export async function shots() {
  return (await ext.storage.session.get(KEY))[KEY] ?? [];
}

/** Photograph the visible part of the tab the buyer pressed the toolbar button on; false when the browser does not allow it. */
export async function takeShot() {
  try {
    const [tab] = await ext.tabs.query({ active: true, currentWindow: true });
    const data = await ext.tabs.captureVisibleTab({ format: "jpeg", quality: 82 });
    const shot = { at: now(), url: (tab.url ?? "").slice(0, 500), title: (tab.title ?? "").slice(0, 200), data };
    await ext.storage.session.set({ [KEY]: [...(await shots()), shot].slice(-MOST) });
    return true;
  } catch {
    return false;
  }
}
