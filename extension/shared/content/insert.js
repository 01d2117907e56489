/** Putting a note into the page without moving anything but what stands below it. */

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

/**
 * How the box around a place lays out its children. Boxes of one class are laid out alike: asking for each would cost a
 * style calculation per card.
 * @param {Place} place @param {Map<string, object>} known answers of this look
 * @returns {{display: string, row: boolean, wraps: boolean} | null}
 */
export function layoutAround({ anchor, where }, known) {
  const box = where === "after" ? anchor.parentElement : anchor;
  if (!box) return null;
  const alike = `${box.localName} ${box.className}`;
  if (!known.has(alike) || !box.className) {
    const { display, flexDirection, flexWrap } = getComputedStyle(box);
    known.set(alike, { display, row: /^row/.test(flexDirection), wraps: flexWrap !== "nowrap" });
  }
  return known.get(alike);
}

/** In a row or a grid the note still takes a line of its own. */
export function fit(note, layout) {
  if (!layout) return;
  if (/grid/.test(layout.display)) note.style.setProperty("grid-column", "1 / -1", "important");
  else if (/flex/.test(layout.display) && layout.row) note.style.setProperty("flex", "1 0 100%", "important");
}

/** Would a line of its own break the row it stands in? Then the note goes one step out. */
export const breaksRow = (layout) => layout !== null && /flex/.test(layout.display) && layout.row && !layout.wraps;
