/** Putting a note into the page without moving anything but what stands below it. */

import { past } from "../page/form.js";

/** @typedef {import("../page/place.js").Place} Place */

/** Is *note* where *place* wants it? Several notes may follow one anchor. */
export function stands(note, { anchor, where }) {
  if (where === "append") return note.parentElement === anchor;
  if (where === "prepend") return note.parentElement === anchor;
  let before = note.previousElementSibling;
  while (before?.localName === "whytrack-note") before = before.previousElementSibling;
  return before === anchor && note.parentElement === anchor.parentElement;
}

/** @param {HTMLElement} note @param {Place} place */
export function insert(note, { anchor, where }) {
  if (where === "append") anchor.append(note);
  else if (where === "prepend") anchor.prepend(note);
  else anchor.after(note);
}

/** @typedef {{breaks: boolean, cells: boolean, property: string | null, value: string}} Layout  would a line of its own break the row? what gives a note its line? */

/**
 * How the box around a place lays out its children. Boxes of one class are laid out alike: asking for each would cost a
 * style calculation per card.
 * @param {Place} place @param {Map<string, Layout>} known answers of this look
 * @returns {Layout | null}
 */
export function layoutAround({ anchor, where }, known) {
  const box = where === "after" ? anchor.parentElement : anchor;
  if (!box) return null;
  const { className: name, localName } = past(box);
  const alike = `${localName} ${name}`;
  if (!known.has(alike) || !name) known.set(alike, layoutOf(laidOutBy(box)));
  return known.get(alike);
}

function laidOutBy(box) {
  const style = getComputedStyle(box);
  return style.display === "contents" && past(box).parentElement ? laidOutBy(past(box).parentElement) : style;
}

function layoutOf({ display, flexDirection, flexWrap }) {
  if (/grid/.test(display)) return { breaks: false, cells: false, property: "grid-column", value: "1 / -1" };
  const row = /flex/.test(display) && /^row/.test(flexDirection);
  return { breaks: row && flexWrap === "nowrap", cells: display === "table-row", property: row ? "flex" : null, value: "1 0 100%" };
}

/** In a row or a grid the note still takes a line of its own. @param {Layout | null} layout */
export function fit(note, layout) {
  if (layout?.property) note.style.setProperty(layout.property, layout.value, "important");
}

const NEAR = 4; // pixels from a card to the note beside it
const APART = 12; // least pixels from there to the next card

/**
 * A note beside its card, not in it, is drawn to it: else it would stand nearer to the next one and speak of that.
 * @param {HTMLElement} note @param {Place & {within?: Element}} place
 * @param {Map<string, object> | null} asked what this look found out; null: nothing may be asked now
 * @param {Map<string, {above: number, below: number}>} known margins beside cards of one class, of earlier looks too
 */
export function drawNear(note, { anchor, where, within }, asked, known) {
  const sort = where === "after" && within && anchor.contains(within) ? `beside ${anchor.localName} ${anchor.className}` : "";
  if (sort && asked && !asked.has(sort)) asked.set(sort, known.set(sort, margins(anchor)));
  const pixels = known.get(sort);
  if (pixels) for (const [side, value] of Object.entries(pixels)) note.style.setProperty(`--whytrack-${side}`, `${value}px`);
  else if (note.hasAttribute("style")) for (const side of ["above", "below"]) note.style.removeProperty(`--whytrack-${side}`);
}

function margins(card) {
  const own = parseFloat(getComputedStyle(card).marginBlockEnd) || 0;
  const gap = card.parentElement ? parseFloat(laidOutBy(card.parentElement).rowGap) || 0 : 0;
  return { above: NEAR - Math.max(own + gap, 0), below: Math.max(APART - gap, own, 0) };
}
