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

function within(note, card) {
  const boxes = [];
  for (let box = parentOf(note); box && box !== card && card.contains(box); box = parentOf(box)) boxes.push(box);
  return boxes;
}

const mayCrowd = (box) => {
  const { display, overflowY, position } = getComputedStyle(box);
  // In one that scrolls one can get to it; beside one that is put somewhere there is no line of the page.
  return display !== "contents" && !/auto|scroll/.test(overflowY) && !/absolute|fixed/.test(position);
};
const isPut = (box) => /absolute|fixed/.test(getComputedStyle(box).position);
const sizeOf = (box) => ({ height: box.getBoundingClientRect().height, over: box.scrollHeight - box.clientHeight });

/**
 * @typedef {{grows: boolean, out: number|null, apart?: boolean}} Room  *grows*: cards of this sort make room by themselves; *out*: how many boxes around the card the note
 *   has to leave beside the card itself; null: it may stand in it; *apart*: only over a free place of it
 * @param {HTMLElement} note that stands in *card* or beside it; it is taken out for a moment
 * @param {Element} card
 * @returns {Room}
 */
export function roomFor(note, card) {
  const outer = boxesOf(card);
  const boxes = [...within(note, card).map((box) => [box, 0]), ...outer.map((box, at) => [box, at])].filter(([box]) => box.contains(note) && mayCrowd(box));
  const { height } = note.getBoundingClientRect();
  const put = outer.find((box) => box.contains(note) && isPut(box));
  const [wide, end] = put ? [sizeOf(put), put.getBoundingClientRect().bottom] : [];
  const [full, place, next] = [boxes.map(([box]) => sizeOf(box)), note.parentNode, note.nextSibling];
  note.remove();
  const bare = boxes.map(([box]) => sizeOf(box));
  const narrow = put && sizeOf(put);
  const apart = Boolean(put) && !/auto|scroll/.test(getComputedStyle(put).overflowY) && (wide.over > Math.max(narrow.over, 0) + 1 || reachesNext(put, put.getBoundingClientRect().bottom, end));
  place.insertBefore(note, next);
  if (apart) return { grows: false, out: null, apart };
  let [grows, out] = [true, null];
  boxes.forEach(([, at], which) => {
    if (full[which].height - bare[which].height < height - 1) grows = false;
    if (full[which].over > Math.max(bare[which].over, 0) + 1) out = Math.max(out ?? 0, at);
  });
  return { grows, out };
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
