/** Opening and closing the panel; out of a card that would cut it off. */

import { parentOf } from "../page/form.js";

/** @typedef {{note: HTMLElement, body: HTMLElement, button: HTMLElement, panel: HTMLElement}} Parts  of a note */

const NARROWEST = 280; // pixels of a lifted panel

/** Is an ancestor too low for what stands under the line? It would be cut off, or what stands below would lie over it. */
function clipped(note, panel) {
  const { bottom } = panel.getBoundingClientRect();
  for (let box = parentOf(note); box && box !== document.body; box = parentOf(box)) {
    const { display, overflowY } = getComputedStyle(box);
    // Here one can scroll to it.
    if (/auto|scroll/.test(overflowY)) return false;
    if (display !== "contents" && box.getBoundingClientRect().bottom < bottom - 1) return true;
  }
  return false;
}

/** Lift the panel into the top layer, under the line; in page coordinates, so that it scrolls with the page. */
function lift(button, panel) {
  if (!panel.showPopover) return;
  panel.classList.add("lifted");
  panel.popover = "manual";
  panel.showPopover();
  const { left, width, bottom } = button.getBoundingClientRect();
  const wide = Math.max(width, Math.min(NARROWEST, innerWidth - 16));
  const start = Math.max(8, Math.min(left, innerWidth - wide - 8));
  Object.assign(panel.style, { left: `${start + scrollX}px`, top: `${bottom + scrollY}px`, width: `${wide}px` });
}

function lower(panel) {
  if (!panel.classList.contains("lifted")) return;
  panel.hidePopover?.();
  panel.removeAttribute("popover");
  panel.removeAttribute("style");
  panel.classList.remove("lifted");
}

function open(parts, fill) {
  fill();
  parts.panel.hidden = false;
  parts.button.setAttribute("aria-expanded", "true");
  settle(parts);
}

/** Out of the card where it would be cut off; also when what stands in it changed. @param {Parts} parts */
export function settle({ note, button, panel }) {
  if (!panel.hidden && !panel.classList.contains("lifted") && clipped(note, panel)) lift(button, panel);
}

/** Close the panel; *focus* returns to the button. @param {Parts} parts */
export function close({ button, panel }, focus = false) {
  if (panel.hidden) return;
  lower(panel);
  panel.hidden = true;
  button.setAttribute("aria-expanded", "false");
  if (focus) button.focus();
}

/** Wire the button and Escape. @param {Parts} parts @param {() => void} fill called whenever the panel is opened */
export function setUp(parts, fill) {
  const { body, button, panel } = parts;
  button.addEventListener("click", () => {
    if (button.matches("[aria-disabled=true], [data-again]")) return;
    if (panel.hidden) open(parts, fill);
    else close(parts);
  });
  body.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || panel.hidden) return;
    event.preventDefault();
    close(parts, true);
  });
}
