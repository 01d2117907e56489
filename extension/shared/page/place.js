/** Where a note may stand: never inside a link or a button, never as a stray child of a table or of a list of terms. */
import { parentOf, past } from "./form.js";
import { isText } from "./text.js";
import ways from "./ways.json" with { type: "json" };

const PRESSABLE = "a,button,label,summary,[role=button],[role=link],[role=tab]";

/** How many parts of the page's own *box* has: a note that stands there already must not change where it belongs. */
export const partsOf = (box) => past(box).querySelectorAll(":scope > :not(whytrack-note)").length;

/** @typedef {{anchor: Element, where: "after"|"append"|"prepend"}} Place */

export const place = {
  /** In a card, after its header; beside a card that is a link itself. @returns {Place} */
  inCard: (card, marks) => drawn(insideOf(card, marks)),

  /** After *element*, or after whatever pressable thing it stands in. @returns {Place} */
  after: (element) => drawn(behind(element)),

  /** The same of words in no element of their own: behind the line they stand in. @param {Element | Text} part @returns {Place} */
  behind(part) {
    if (!isText(part)) return place.after(part);
    const { nextElementSibling: next, previousElementSibling: before, parentElement } = part;
    const line = next?.localName === "br" ? next : next && before;
    return line ? place.after(line) : drawn({ anchor: parentElement, where: "append" });
  },
};

/** An element with a shadow root shows of its children only those for which it has a slot. */
function drawn(wanted) {
  const box = wanted.where === "after" ? parentOf(wanted.anchor) : wanted.anchor;
  if (!box?.shadowRoot || box.shadowRoot.querySelector('slot:not([name]),slot[name=""]')) return wanted;
  return place.after(box);
}

function insideOf(card, marks) {
  if (card.closest(PRESSABLE)) return { anchor: card.closest(PRESSABLE), where: "after" };
  // A folded order shows its summary only: a note inside would be folded away with the rest.
  if (card.matches("details")) return { anchor: card, where: "after" };
  const header = ways.header.map(([, selector]) => card.querySelector(selector)).find(Boolean);
  if (header) return behind(header);
  if (card.matches("table,thead,tbody,tr")) return { anchor: roomiest(card), where: "append" };
  // Without a header: after the card's own part that names the order, where it has parts.
  const part = ownPart(card, marks[0]);
  return part && part.nextElementSibling ? behind(part) : { anchor: card, where: "append" };
}

function behind(element) {
  const anchor = element.closest(PRESSABLE) ?? element;
  if (/^(?:TR|TBODY|THEAD|TFOOT)$/.test(anchor.tagName)) return { anchor: roomiest(anchor), where: "append" };
  return { anchor, where: /^(?:TD|TH|DT|DD)$/.test(anchor.tagName) ? "append" : "after" };
}

// Of a table's last row the cell with the most words: a narrow one would make the note a column of syllables.
function roomiest(card) {
  const row = card.matches("tr") ? card : [...card.querySelectorAll("tr")].at(-1);
  const size = (cell) => 100 * cell.colSpan + Math.min(cell.textContent.length, 99);
  return [...(row?.cells ?? [])].reduce((a, b) => (a && size(a) >= size(b) ? a : b), null) ?? card;
}

function ownPart(card, mark) {
  let part = mark;
  while (part && part !== card && parentOf(part) !== card) part = parentOf(part);
  return part === card ? null : part;
}
