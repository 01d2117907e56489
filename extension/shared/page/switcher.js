/** Which of an order's packages a page shows now, where it shows one at a time. */
import ways from "./ways.json" with { type: "json" };
import { patternsFor } from "./labels.js";
import { isOnlyDay } from "./moments.js";
import { asciiDigits, isNumber, isTime } from "./shape.js";
import { plain } from "./text.js";
import { isShown } from "./visible.js";

const MOST = 50; // packages
const TITLE = 120; // characters
const ACTIVE = /activ|select|current|checked|(?:^|[\s_-])on(?:$|[\s_-])/i;
const PRESSED = "a,button,[role=button]";
const ARROW = /^[‹›<>«»←→❮❯◀▶⟨⟩〈〉◂▸]{1,2}$/u;
const ENDS = /^[\s‹›<>«»←→❮❯◀▶◂▸▾▼⌄∨]+|[\s‹›<>«»←→❮❯◀▶◂▸▾▼⌄∨]+$/gu;
const GOODS = 'a[href*="/item/"]';
const ELSEWHERE = "header,footer,nav,[role=navigation]";

/**
 * @typedef {{index: number, count: number, sure: boolean}} Shown *sure*: it is this one; otherwise another one may be shown that was not before
 * @param {import("./reading.js").Reading} reading
 * @returns {Shown}
 */
export function shownPackage(reading) {
  return byTab(reading) ?? byField(reading) ?? byTitle(reading) ?? { index: 0, count: 0, sure: !hasPager(reading) };
}

/** One of several alike: by its state, its class, or by being unlike the others. */
function chosen(elements) {
  const by = (test) => elements.findIndex(test);
  let index = by((one) => one.getAttribute("aria-selected") === "true" || one.getAttribute("aria-checked") === "true" || one.getAttribute("aria-pressed") === "true" || (one.getAttribute("aria-current") ?? "false") !== "false");
  if (index < 0) index = by((one) => ACTIVE.test(one.className));
  if (index < 0) index = by((one) => elements.length > 2 && elements.filter((other) => other.className === one.className).length === 1);
  return { index: Math.max(index, 0), count: elements.length, sure: index >= 0 };
}

function byTab(reading) {
  const [, tabs] = reading.all(ways.tracking.tab, MOST);
  return tabs.length > 1 ? chosen(tabs) : null;
}

const labelOf = (input) => plain((input.closest("label") ?? input.labels?.[0] ?? input.parentElement).textContent, TITLE);

/** A list to choose from, or its buttons: of packages, or of their numbers. One whose choices say something else may be one as well. */
function byField(reading) {
  let other = null;
  for (const field of [...reading.root.querySelectorAll("select")].slice(0, 10)) {
    const texts = [...field.options].slice(0, MOST).map(({ text }) => plain(text, TITLE));
    if (texts.length < 2 || field.closest(ELSEWHERE) || reading.isPrivate(field) || !isShown(field)) continue;
    if (arePackages(texts)) return { index: Math.max(field.selectedIndex, 0), count: texts.length, sure: field.selectedIndex >= 0 };
    other = { index: 0, count: 0, sure: false };
  }
  const inputs = [...reading.root.querySelectorAll("input[type=radio],[role=radio],[role=option],[role=menuitemradio]")].slice(0, MOST).filter((input) => !input.closest(ELSEWHERE));
  if (inputs.length < 2) return other;
  if (!arePackages(inputs.map((input) => (input.localName === "input" ? labelOf(input) : plain(input.textContent, TITLE))))) return { index: 0, count: 0, sure: false };
  const at = inputs.findIndex(({ checked }) => checked);
  return at < 0 ? chosen(inputs) : { index: at, count: inputs.length, sure: true };
}

const arePackages = (texts) => texts.every((text) => titleIn(text)) || texts.every((text) => isNumber(text));

/** "Package 1", "Package 2": one of them alone is the one that is shown. */
function byTitle(reading) {
  const titles = new Map();
  for (const { text, element } of reading.segments) {
    const title = titleIn(text);
    if (title && titles.size < MOST && !titles.has(title.at) && isShown(element)) titles.set(title.at, { ...title, element });
  }
  const [first] = titles.values();
  if (!first) return null;
  if (titles.size > 1) return chosen([...titles.values()].sort((a, b) => a.at - b.at).map(({ element }) => marked(element)));
  return { index: first.at - 1, count: first.of ?? first.at, sure: true };
}

/** The part around a title that may say that it is chosen. */
const marked = (element) => element.closest("[aria-selected],[aria-current],[aria-pressed],[aria-checked]") ?? element.closest("button,a,li") ?? element;

let made = null;
/** Made when the first title is looked for; none until the words are known. */
function patterns() {
  const words = made ? null : patternsFor("said");
  if (!words) return made ?? [];
  return (made = [
    // "Package 2", "Paket Nr. 2/2", "Package 2 of 2"
    new RegExp(`^(?:${words.package})\\p{L}{0,5}[ .:#№nºo°r-]{0,6}([0-9]{1,2})(?: ?(?:[/|]|\\p{L}{1,5}) ?([0-9]{1,2}))?[)\\]）]?$`, "iu"),
    // "2. Paket", "第2个包裹"
    new RegExp(`^第? ?([0-9]{1,2}) ?(?:[.ºª°]|st|nd|rd|th|er|e|-?[йя]|個目の?|个|個|件|번째)? ?(?:${words.package})\\p{L}{0,2}[ (（]{0,2}(?:/|共|全|of|von|de)? ?([0-9]{1,2})?[个個件)）]{0,2}$`, "iu"),
  ]);
}

/** @returns {{at: number, of: number | null} | null} which package *text* names, and of how many */
export function titleIn(text) {
  if (text.length > TITLE || !/\p{Nd}/u.test(text)) return null;
  const head = asciiDigits(text.replace(ENDS, "").split(/ [·•|–—-] /u, 1)[0]).replace(/[,，:：][^,，:：]*$/u, "").trim();
  if (head.length > 40) return null;
  for (const pattern of patterns()) {
    const found = pattern.exec(head);
    const [at, of] = [Number(found?.[1]), Number(found?.[2]) || null];
    if (found && at > 0 && at <= MOST) return { at, of: of && of >= at ? of : null };
  }
  return null;
}

/** "‹ 1/2 ›", or arrows alone that turn no goods: what stands between them may be another package than before. */
function hasPager(reading) {
  for (const button of [...reading.root.querySelectorAll(PRESSED)].slice(0, 300)) {
    const row = button.parentElement;
    if (!ARROW.test(plain(button.textContent, 10)) || !row || reading.isPrivate(button) || button.closest(ELSEWHERE)) continue;
    const other = [...row.querySelectorAll(PRESSED)].slice(0, 10).some((one) => one !== button && ARROW.test(plain(one.textContent, 10)));
    if (other && !(row.parentElement ?? row).querySelector(GOODS) && isShown(button)) return true;
  }
  return reading.segments.some(({ text, element }) => isCount(text) && [element.previousElementSibling, element.nextElementSibling].every((beside) => beside?.matches(PRESSED)) && isShown(element));
}

/** "1 / 2", "2 of 2" */
function isCount(text) {
  if (text.length > 20 || isTime(text) || (isOnlyDay(text) && !/ /.test(text) && !/^[0-9]\/[0-9]$/.test(text))) return false;
  const [at, of, ...more] = asciiDigits(text).match(/[0-9]+/g)?.map(Number) ?? [];
  return !more.length && at > 0 && of > 1 && at <= of && of <= MOST;
}
