/** Dark or light, as the page really is: many pages stay light while the browser asks for dark. */
import { elapsed } from "../clock.js";

const HOLD = 1000; // milliseconds; a hundred notes ask at once, the page changes rarely
const MOMENT = 100; // however slow the machine is, enough for all notes of a screen
let known = { at: -HOLD, theme: "light" };

function brightness(colour) {
  const parts = /^rgba?\(([0-9.]+),? ([0-9.]+),? ([0-9.]+)(?:,? ?\/? ?([0-9.]+))?/.exec(colour);
  if (!parts || parts[4] === "0") return null;
  return (0.299 * parts[1] + 0.587 * parts[2] + 0.114 * parts[3]) / 255;
}

/** What was found last stands for a moment more: asking now would cost the page's style before its frame. */
export const holdTheme = (now = elapsed()) => (known.at = Math.max(known.at, now - HOLD + MOMENT));

/** @returns {"dark"|"light"} */
export function pageTheme(now = elapsed()) {
  if (now - known.at < HOLD) return known.theme;
  const root = document.documentElement;
  let bright = null;
  for (const node of [document.body, root]) bright ??= node && brightness(getComputedStyle(node).backgroundColor);
  if (bright === null || bright === undefined) {
    const schemes = getComputedStyle(root).colorScheme;
    bright = schemes.includes("dark") && (!schemes.includes("light") || matchMedia("(prefers-color-scheme: dark)").matches) ? 0 : 1;
  }
  known = { at: now, theme: bright < 0.45 ? "dark" : "light" };
  return known.theme;
}
