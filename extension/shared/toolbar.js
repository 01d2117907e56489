import { ext } from "./ext.js";
import { loadSettings } from "./memory/index.js";
import { badge } from "./views/badge.js";
import { remembered } from "./views/remembered.js";

const SOON = 500; // ms; a page of orders writes many times in a row

let waiting;

/** Bring the number on the toolbar button up to date, once for many changes. */
export function badgeSoon() {
  clearTimeout(waiting);
  waiting = setTimeout(showBadge, SOON);
}

async function showBadge() {
  const today = new Date().toLocaleDateString("sv"); // the buyer's own day, as ISO
  const { text, colour } = badge(await remembered(), await loadSettings(), today);
  // Firefox for Android has a button without a badge.
  await ext.action.setBadgeBackgroundColor?.({ color: colour });
  await ext.action.setBadgeText?.({ text });
}
