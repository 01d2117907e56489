/** Dark or light, as the page really is: many pages stay light while the browser asks for dark. */
import { parentOf } from "../page/form.js";
import { elapsed } from "../clock.js";

const HOLD = 1000; // milliseconds; a hundred notes ask at once, the page changes rarely
const MOMENT = 100; // however slow the machine is, enough for all notes of a screen
const UP = 40; // elements from a note to the one that gives its ground
let known = { at: -HOLD, theme: "light" };
let place = null;

function brightness(colour) {
  const parts = /^rgba?\(([0-9.]+),? ([0-9.]+),? ([0-9.]+)(?:,? ?\/? ?([0-9.]+))?/.exec(colour);
  // What one sees through is no ground.
  if (!parts || Number(parts[4] ?? 1) < 0.5) return null;
  return (0.299 * parts[1] + 0.587 * parts[2] + 0.114 * parts[3]) / 255;
}

/** What was found last stands for a moment more: asking now would cost the page's style before its frame. */
export const holdTheme = (now = elapsed()) => (known.at = Math.max(known.at, now - HOLD + MOMENT));

/** Asked anew, for where the notes stand: many a page is dark only there. @param {Element | null} beside */
export function themeAt(beside) {
  place = beside;
  known.at = -HOLD;
  return pageTheme();
}

function grounds() {
  const found = [];
  for (let node = place; node && found.length < UP; node = parentOf(node) ?? node.getRootNode().host) found.push(node);
  return [...found, document.body, document.documentElement];
}

/** @returns {"dark"|"light"} */
export function pageTheme(now = elapsed()) {
  if (now - known.at < HOLD) return known.theme;
  const root = document.documentElement;
  let bright = null;
  for (const node of grounds()) bright ??= node && brightness(getComputedStyle(node).backgroundColor);
  if (bright === null || bright === undefined) {
    const schemes = getComputedStyle(root).colorScheme;
    bright = schemes.includes("dark") && (!schemes.includes("light") || matchMedia("(prefers-color-scheme: dark)").matches) ? 0 : 1;
  }
  known = { at: now, theme: bright < 0.45 ? "dark" : "light" };
  return known.theme;
}
