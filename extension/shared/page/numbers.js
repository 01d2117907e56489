/** The numbers a page shows of an order's parcels. */
import { isCarrier, numbersOfCarriers, roleOf } from "./carriers.js";
import { parentOf } from "./form.js";
import { isCopy, labelAt, valueOf, withoutCopy } from "./labels.js";
import { packagesOf, scopeOf, unnumbered } from "./packages.js";
import { headsReturn, isBareNumberLabel, isMasked, saysLocal, saysOther, saysParcel } from "./said.js";
import { STRUCK, headingOf } from "./sections.js";
import { isDate, isNumber, isSurelyNumber, isTime, leadingNumber } from "./shape.js";
import { titleIn } from "./switcher.js";
import { NUMBER, plain } from "./text.js";
import { isShown } from "./visible.js";

const MOST = 50;
const GOODS = 'a[href*="/item/"]';
const NEVER = `${GOODS},${STRUCK}`;

/** Not of goods that are only recommended: when those would come is not when the order does. */
export const isOurs = ({ element }) => !element.closest(GOODS);

/** @typedef {{number: string|null, element: Element, scope: Element}} Found *scope*: the part of the page that is about it alone */

/**
 * Every number in force that is shown, and an empty one for each further package that has none yet.
 * @param {import("./reading.js").Reading} reading
 * @param {import("./labelled.js").Labelled} labelled
 * @param {{number: Array<[string, string]>}} ways
 * @param {Set<string>} orderIds none of them is a parcel's number
 * @param {string} [elsewhere] selector of what shows numbers of something else, where nothing but the shape says what they are
 * @returns {{found: Found[], locals: Array<{number: string, element: Element, role?: string}>}} *locals*: the same parcel's other numbers, the local carrier's where no role says more
 */
export function findNumbers(reading, labelled, ways, orderIds, elsewhere = GOODS) {
  const seen = ({ number, element }) => !orderIds.has(number.replace(/[\s-]/g, "")) && !element.closest(NEVER) && isShown(element);
  let found = byWay(reading, ways, seen);
  let locals = localsOf(reading).filter(seen);
  if (!found.length) {
    const beside = byLabel(reading, labelled).filter(seen);
    const labels = beside.length ? beside : underHead(reading).filter(seen);
    const local = labels.filter(({ local }) => local);
    // Where there is no other, it is the number.
    found = (local.length < labels.length ? labels.filter((one) => !one.local) : labels).slice(0, MOST);
    if (local.length < labels.length) locals.push(...local);
    else locals = locals.filter(({ number }) => !labels.some((one) => one.number === number));
    if (found.length) reading.note("number", "label", found[0].number);
  }
  const theirs = numbersOfCarriers(reading.segments).filter(seen);
  if (!found.length && theirs.length) {
    found = theirs.slice(0, 1);
    reading.note("number", "shape", found[0].number);
  }
  if (!found.length) found = hinted(reading).filter(seen).slice(0, 1);
  if (!found.length) found = byShape(reading, labelled, (one) => !one.element.closest(elsewhere) && seen(one));
  if (!found.length) found = inField(reading).slice(0, 1);
  if (!found.length) found = locals.splice(0, 1);
  // The same one may stand at the top of the page and further down.
  found = found.filter(({ number }, at) => found.findIndex((other) => other.number === number) === at);
  const [first, ...more] = found;
  if (more.length && found.every(({ carrier }) => carrier)) {
    // "Cainiao", "Correos" above a number each: one parcel.
    found = [first];
    locals.push(...more.map((one) => ({ ...one, role: roleOf(one.carrier) })));
  }
  if (found.length === 1) {
    for (const one of theirs) {
      if (one.number === first.number || locals.some(({ number }) => number === one.number)) continue;
      // Under "Package 1" and "Package 2" each has its own; of one carrier a parcel has one number.
      if (packagesOf([first.element, one.element], reading.root).length) found.push(one);
      else if (!theirs.some(({ number, name }) => number === first.number && name === one.name)) locals.push(one);
    }
  }
  found.push(...unnumbered(reading, found));
  found.sort((a, b) => (a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1));
  const elements = found.map(({ element }) => element);
  return { found: found.map(({ number, element }) => ({ number, element, scope: scopeOf(element, elements, reading.root) })), locals };
}

function numberFrom(element) {
  const copied = element.getAttribute("data-clipboard-text");
  if (copied !== null) return isCopied(plain(copied, NUMBER), element) ? plain(copied, NUMBER) : null;
  const listed = /[?&]mailNoList=([A-Za-z0-9]{5,60})/.exec(element.getAttribute("href") ?? "");
  const text = listed ? listed[1] : withoutCopy(plain(element.textContent, NUMBER));
  return /[0-9]/.test(text) && !isCopy(text) && !isMasked(text) ? text : null;
}

/** A button copies a telephone or an address too: what is no number beyond doubt needs the label of one on its line. */
const isCopied = (text, element) => isSurelyNumber(text) || (isNumber(text) && labelAt(plain(rowOf(element).textContent))?.field === "number");

/** What its own place says to be the number. */
function byWay(reading, ways, seen) {
  for (const [way, selector] of ways.number) {
    const found = [];
    for (const element of reading.root.querySelectorAll(selector)) {
      const number = reading.isPrivate(element) ? null : numberFrom(element);
      if (number && seen({ number, element }) && !(way === "attribute" && saysOther(rowOf(element).textContent)) && !found.some((other) => other.element.contains(element))) found.push({ number, element });
      if (found.length === MOST) break;
    }
    if (found.length) {
      reading.note("number", way, found[0].number);
      return found;
    }
  }
  return [];
}

const ROW = 120; // characters: a label and a value are short

/** The line that *element* stands on. */
function rowOf(element) {
  let row = element;
  for (let up = parentOf(element), at = 0; up && at < 3 && up.textContent.length < ROW; up = parentOf(up), at++) row = up;
  return row;
}

/** One token, however it is spelled; a sentence is none. */
const tokenOf = (value) => leadingNumber(value) ?? (/^[A-Za-z0-9][A-Za-z0-9._/-]{2,59}$/.test(value) || isNumber(value) ? value : null);

function byLabel(reading, labelled) {
  const found = [];
  for (const { value, segment, text } of labelled.fields.get("number") ?? []) {
    const words = text.replace(value, "");
    const heading = headingOf(segment.element, reading.root);
    if (isMasked(value) || saysOther(words) || headsReturn(heading)) continue;
    const { number, element } = pieced(whole({ number: tokenOf(value) ?? "", element: segment.element }), segment, reading.segments);
    if (/[0-9]/.test(number) && !isDate(number) && !isTime(number)) found.push({ number, element, local: saysLocal(words) || saysLocal(heading), carrier: isCarrier(heading) ? heading : null });
  }
  return found;
}

/** In the rows under a label that heads their column. */
function underHead({ segments: texts }) {
  const head = texts.find(({ text }) => isBareNumberLabel(text))?.element;
  for (let cell = head, up = 0; cell && parentOf(cell) && up < 3; cell = parentOf(cell), up++) {
    const row = parentOf(cell);
    const at = [...row.children].indexOf(cell);
    const found = [];
    for (let next = row.nextElementSibling ?? parentOf(row)?.nextElementSibling?.querySelector("tr"); next && found.length < MOST; next = next.nextElementSibling) {
      const element = row.childElementCount > 1 && next.childElementCount === row.childElementCount ? next.children[at] : null;
      const number = element && element.textContent.length < ROW && texts.some((one) => element.contains(one.element)) ? tokenOf(withoutCopy(plain(element.textContent))) : null;
      if (number && isNumber(number) && !isDate(number)) found.push({ number, element });
    }
    if (found.length) return found;
  }
  return [];
}

// A number may be cut into several elements; what holds them all holds nothing else.
function whole(found) {
  for (let up = parentOf(found.element); up && up.childNodes.length < 60; up = parentOf(up)) {
    const text = up.textContent.slice(0, NUMBER);
    if (text.length >= 60 || !isNumber(text) || up.querySelector(STRUCK)) break;
    if (text.length > found.number.length) found = { number: plain(text, NUMBER), element: up };
  }
  return found;
}

const PIECE = /^[A-Z0-9 -]{1,30}$/;

// The same with a button among the pieces: those that stand side by side from the first on.
function pieced(found, segment, texts) {
  const row = parentOf(segment.element);
  if (found.number.length >= 10 || !PIECE.test(segment.text) || !row) return found;
  const at = texts.indexOf(segment);
  const pieces = [];
  for (const { text, element } of texts.slice(at, at + 40)) {
    if (!PIECE.test(text) || parentOf(element) !== row) break;
    pieces.push(text);
  }
  const number = pieces.join("");
  return isNumber(number) ? { number, element: segment.element } : found;
}

// A telephone is digits alone, and shorter: so is what stands under "Local carrier".
const isLocalNumber = (text) => isNumber(text) && (/[A-Z]/.test(text) || text.length > 15);

/** "Local carrier's number: …", in one text or in two. */
function localsOf({ segments: texts }) {
  const found = [];
  texts.forEach(({ text, element }, at) => {
    if (text.length > ROW || !saysLocal(text) || saysOther(text) || labelAt(text)?.field === "number") return;
    const value = withoutCopy(text.slice(text.search(/[:：]/u) + 1).trim());
    const next = texts[at + 1];
    if (isLocalNumber(value)) found.push({ number: value, element });
    else if (next && !/\p{Nd}/u.test(text) && isLocalNumber(withoutCopy(next.text))) found.push({ number: withoutCopy(next.text), element: next.element });
  });
  return found.slice(0, MOST);
}

const TOLD = "[data-clipboard-text],[title],[aria-label]";

/** A number that is masked, or stands behind no word: what its button copies or is called. */
function hinted(reading) {
  for (const { text, element } of reading.segments) {
    if (!(isBareNumberLabel(text) || (isMasked(text) && labelAt(text)?.field === "number"))) continue;
    const row = rowOf(element);
    for (const part of [...row.querySelectorAll(TOLD)].slice(0, 10)) {
      const number = plain(part.getAttribute("data-clipboard-text"), NUMBER);
      const named = /(?:^|\s)([A-Z0-9]{10,40})$/.exec(plain(part.getAttribute("title") ?? part.getAttribute("aria-label"), NUMBER))?.[1] ?? "";
      const taken = isNumber(number) ? number : isSurelyNumber(named) ? named : null;
      if (taken && !reading.isPrivate(part)) return [{ number: reading.note("number", "attribute", taken), element: part }];
    }
  }
  return [];
}

// What can be nothing but a parcel's number: one with "Copy" behind it before any other.
function byShape(reading, labelled, seen) {
  const texts = reading.segments;
  const candidates = texts
    .map(({ text, element }, at) => ({ number: tokenIn(text), text, element, at }))
    .filter(({ number, text }) => isSurelyNumber(number.replace(/[\s-]/g, "")) || isCalledNumber(number, text))
    .slice(0, MOST)
    .map(({ text, at, ...one }) => ({ ...one, at, copy: withoutCopy(text) !== text || isCopy(texts[at + 1]?.text ?? ""), words: wordsBefore(texts, at) }))
    .filter((one) => !saysOther(one.words) && !headsReturn(headingOf(one.element, reading.root)) && seen(one))
    // On a page in a known language the label of the number would be known.
    .filter(({ words }) => !/[:：]/u.test(words) || saysParcel(words) || (!labelled.known && labelAt(words)?.field !== "private"));
  const best = candidates.find(({ copy }) => copy) ?? candidates[0];
  if (!best) return [];
  reading.note("number", "shape", best.number);
  // Behind "Package 1" and "Package 2" each is a parcel's.
  const titles = candidates.map(({ at }) => titleIn(texts[at - 1]?.text ?? "")?.at);
  return candidates.length > 1 && titles.every(Boolean) && new Set(titles).size === titles.length ? candidates : [best];
}

/** "Your parcel has a new tracking number: …": letters and digits that the words before the colon call a parcel's. */
const isCalledNumber = (number, text) => number.length > 11 && /^(?=.*[A-Z])[A-Z0-9]+$/.test(number) && isNumber(number) && /[:：]\s*$/u.test(text.slice(0, text.indexOf(number))) && saysParcel(text.slice(0, text.indexOf(number)));

/** Only token of its kind: of two, one may be another order's. */
export const isOnly = (texts, number) => !texts.some(({ text }) => { const other = tokenIn(text); return other !== number && isSurelyNumber(other); });

// In the same text, or in the one before it on the same line.
function wordsBefore(texts, at) {
  const { text, element } = texts[at];
  const own = text.slice(0, Math.max(0, text.indexOf(valueOf(text))));
  const before = texts[at - 1];
  if (own || !before || before.text.length > ROW || /\p{Nd}/u.test(before.text)) return own;
  return /[:：]$/u.test(before.text) || before.element.matches("dt,th") || rowOf(element).contains(before.element) ? before.text : "";
}

// A label and a button of no known language may stand around it; in a sentence it is no number of this page.
function tokenIn(text) {
  const value = withoutCopy(valueOf(text));
  const number = leadingNumber(value);
  return number && value.length - number.length < 20 ? number : value;
}

// To be copied from: a field that nobody can write in, and in it what can be nothing but a parcel's number.
function inField(reading) {
  const fields = [...reading.root.querySelectorAll("input[readonly]")].slice(0, MOST);
  const found = fields.map((element) => ({ number: plain(element.value, NUMBER), element })).filter(({ number, element }) => isSurelyNumber(number) && !reading.isPrivate(element) && !saysOther(rowOf(element).textContent) && isShown(element));
  if (found.length) reading.note("number", "shape", found[0].number);
  return found;
}
