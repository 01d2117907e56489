/** Which part of a page is about which of an order's packages. */
import { parentOf } from "./form.js";
import { labelAt } from "./labels.js";
import { isBareNumberLabel } from "./said.js";
import { HEADINGS } from "./sections.js";
import { plain, segments } from "./text.js";
import { isShown } from "./visible.js";

const MOST = 50; // packages
const TITLE = 120; // characters: a title is short, and so is a label

/** The largest part around *element* that holds no other of *elements*. */
export function scopeOf(element, elements, root) {
  if (elements.length < 2) return root;
  let scope = element;
  for (let up = parentOf(element); up && up !== root; up = parentOf(up)) {
    if (elements.some((other) => other !== element && up.contains(other))) break;
    scope = up;
  }
  return scope;
}

/** "Package 0" of "Package 2"; null where no number tells it from others. */
const kindOfTitle = (title) => (title && /\p{Nd}/u.test(title) ? title.replace(/\p{Nd}+/gu, "0") : null);

/** "Package 2" beside the "Package 1" that has a number, or a box like it whose number is a dash. */
export function unnumbered(reading, found) {
  const elements = found.map(({ element }) => element);
  for (let box = elements[0]; box && box !== reading.root && parentOf(box); box = parentOf(box)) {
    const boxes = [...parentOf(box).children].slice(0, MOST).filter((other) => other.localName === box.localName && other.className === box.className);
    if (boxes.length < 2) continue;
    const bare = new Set(boxes.filter((other) => other !== box && isPackage(other, box) && !elements.some((element) => other.contains(element)) && !reading.isPrivate(other) && isShown(other)));
    if (bare.size) return [...bare].map((other) => ({ number: null, element: standIn(other) }));
  }
  return [];
}

function isPackage(other, box) {
  const [title, its] = [titleOf(other), titleOf(box)];
  if (title !== its && kindOfTitle(title) !== null && kindOfTitle(title) === kindOfTitle(its)) return true;
  // The heads of a table's columns say the label for all rows, which do not repeat it.
  return other.childElementCount > 1 && segments(box).some(({ text }) => labelAt(text)?.field === "number") && [...other.children].some((part) => part.textContent.length < TITLE && isBareNumberLabel(plain(part.textContent)));
}

const titleOf = (box) => box.querySelector(HEADINGS)?.textContent.slice(0, TITLE).trim();

const standIn = (box) => [...box.children].find((part) => part.textContent.length < TITLE && isBareNumberLabel(plain(part.textContent))) ?? box.querySelector(HEADINGS) ?? box;

/** The boxes of "Package 1", "Package 2" …, each around one of *elements*; none where they are not told apart so. */
export function packagesOf(elements, root) {
  const scopes = elements.map((element) => scopeOf(element, elements, root));
  const titles = scopes.map(titleOf);
  const alike = titles.every((title) => kindOfTitle(title) !== null && kindOfTitle(title) === kindOfTitle(titles[0]));
  return elements.length > 1 && alike && new Set(titles).size === titles.length ? scopes : [];
}
