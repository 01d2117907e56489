import { now } from "./clock.js";
import { ext } from "./ext.js";
import { loadSettings } from "./memory/index.js";
import { badge } from "./views/badge.js";
import { remembered } from "./views/remembered.js";

let running = null;
let changed = false;

/** Bring the number on the toolbar button up to date: once more after the last of many changes, without a timer. */
export function updateBadge() {
  changed = true;
  running ??= settle().finally(() => (running = null));
  return running;
}

async function settle() {
  while (changed) {
    changed = false;
    await show();
  }
}

async function show() {
  const { text, colour } = badge(await remembered(), await loadSettings(), now().slice(0, 10));
  // Firefox for Android has a button without a badge.
  await ext.action.setBadgeBackgroundColor?.({ color: colour });
  await ext.action.setBadgeText?.({ text });
}
