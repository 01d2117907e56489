/** Has a card room for a note? One of fixed height would push its own words over the next card, or cut them off. */
import { parentOf } from "../page/form.js";
import { partsOf } from "../page/index.js";
import { reachesNext } from "./apart.js";

const OUT = 3; // boxes around a card
const ASKED = 300; // elements of a card

/** *card* and the boxes that hold nothing else, from within outwards. */
function boxesOf(card) {
  const boxes = [card];
  for (let box = parentOf(card); box && boxes.length <= OUT && box.localName !== "body" && partsOf(box) === 1; box = parentOf(box)) boxes.push(box);
  return boxes;
}

/** The boxes that a note in *parent* stands in and may crowd; each with how many boxes around *card* it would have to leave for it. */
function boxesFrom(parent, card) {
  const found = [];
  for (let box = parent; box && box !== card && card.contains(box); box = parentOf(box)) found.push([box, 0]);
  boxesOf(card).forEach((box, at) => found.push([box, at]));
  return found.filter(([box]) => box.contains(parent) && mayCrowd(box));
}

const scrolls = ({ overflowY }) => /auto|scroll/.test(overflowY);
const isPut = ({ position }) => /absolute|fixed/.test(position);

const mayCrowd = (box) => {
  const style = getComputedStyle(box);
  // In one that scrolls one can get to it; beside one that is put somewhere there is no line of the page.
  return style.display !== "contents" && !scrolls(style) && !isPut(style);
};
const sizeOf = (box) => ({ height: box.getBoundingClientRect().height, over: box.scrollHeight - box.clientHeight });

/** What a note in *parent* will stand in, without it: asked while the page is as it was drawn, it costs nothing. @typedef {ReturnType<bareRoom>} Bare */
export function bareRoom(parent, card) {
  const boxes = boxesFrom(parent, card);
  return { parent, boxes, sizes: boxes.map(([box]) => sizeOf(box)) };
}

/**
 * @typedef {{grows: boolean, out: number|null, apart?: boolean}} Room  *grows*: cards of this sort surely make room by themselves; *out*: how many boxes
 *   around the card the note has to leave beside the card itself; null: it may stand in it; *apart*: only over a free place of it
 * @param {HTMLElement} note that stands in *card* or beside it, and was drawn
 * @param {Element} card
 * @param {Bare | null} bare where that is not known, the note is taken out for a moment
 * @param {boolean} once was a card of this sort asked before? Then nothing is done where nothing is crowded
 * @returns {Room}
 */
export function roomFor(note, card, bare, once) {
  const put = boxesOf(card).find((box) => box.contains(note) && isPut(getComputedStyle(box)));
  if (put && reachesOut(note, put)) return { grows: false, out: null, apart: true };
  const known = bare?.parent === note.parentNode ? bare : null;
  const boxes = known?.boxes ?? boxesFrom(note.parentNode, card);
  const full = boxes.map(([box]) => sizeOf(box));
  const { height } = note.getBoundingClientRect();
  if (once && full.every(({ over }) => over <= 1)) return { grows: false, out: null };
  let [grows, out] = [true, null];
  const sizes = known?.sizes ?? without(note, () => boxes.map(([box]) => sizeOf(box)));
  boxes.forEach(([, at], which) => {
    if (full[which].height - sizes[which].height < height - 1) grows = false;
    if (full[which].over > Math.max(sizes[which].over, 0) + 1) out = Math.max(out ?? 0, at);
  });
  return { grows, out };
}

/** Does *note* push what stands in *box*, which is put somewhere, out of it or over the next one? */
function reachesOut(note, box) {
  if (scrolls(getComputedStyle(box))) return false;
  const [{ over }, { bottom }] = [sizeOf(box), box.getBoundingClientRect()];
  return without(note, () => over > Math.max(sizeOf(box).over, 0) + 1 || reachesNext(box, box.getBoundingClientRect().bottom, bottom));
}

function without(note, ask) {
  const { parentNode, nextSibling } = note;
  note.remove();
  const answer = ask();
  parentNode.insertBefore(note, nextSibling);
  return answer;
}

/** The box after which a note stands that has no room in *card*. */
export const boxAround = (card, out) => boxesOf(card).at(out) ?? card;

/** How far words and buttons of *box* reach below it. */
export function reachBelow(box) {
  if (!/visible/.test(getComputedStyle(box).overflowY)) return 0;
  const { bottom } = box.getBoundingClientRect();
  let lowest = bottom;
  for (const element of [...box.querySelectorAll("*")].slice(0, ASKED)) {
    if (!element.firstElementChild && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) lowest = Math.max(lowest, element.getBoundingClientRect().bottom);
  }
  return Math.ceil(lowest - bottom);
}
