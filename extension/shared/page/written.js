/** Order ids that stand in the page's text, for pages and cards that link to no order. */
import { isForm, parentOf, past } from "./form.js";
import { isUnspaced, labelAt } from "./labels.js";
import { asciiDigits } from "./shape.js";
import { isPrivate, plain } from "./text.js";

const ORDERS = 1000;
const TEXT_NODES = 4; // NodeFilter.SHOW_TEXT
// Ten digits, in groups or with invisible marks among them.
const ID_LIKE = /(?:[0-9][\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff-]{0,2}){10}/u;
const isWordless = (text) => /^[^\p{L}\p{Nd}]*$/u.test(text);
const SHORT = 80;
// Digits of an order's id.
const SHORTEST = 15;
const LONGEST = 20;
const NOT_READ = 'script,style,noscript,template,textarea,whytrack-note,footer,[role=contentinfo],a[href*="/item/"],a[href*="/store/"]';

/** Texts with something like an order id in them. @param {Node} root @param {number} [most] */
function candidates(root, most = ORDERS) {
  const found = [];
  const walker = (past(root).ownerDocument ?? root).createTreeWalker(root, TEXT_NODES);
  for (let node = walker.nextNode(); node && found.length < most; node = walker.nextNode()) {
    const text = joined(node) ?? (isIdLike(node) && plain(startOf(node)));
    if (text) found.push({ node, text });
  }
  return { found, walker };
}

const PIECE = /^[0-9]{1,14}$/;
const PIECES = 20;

/** Some digits of an id, alone in their element; null in any other one. */
const pieceIn = (element) => (element && !isForm(element) && !element.firstElementChild && element.textContent.length < 40 && PIECE.exec(plain(element.textContent))?.[0]) || null;

// A number may be broken there, and is one all the same.
const isBreak = (node) => node?.localName === "wbr";
const ahead = ({ previousElementSibling: one }) => (isBreak(one) ? one.previousElementSibling : one);
const next = ({ nextElementSibling: one }) => (isBreak(one) ? one.nextElementSibling : one);

/** The words of *node* and what stands behind such breaks. */
function wordsOf(node) {
  let text = node.data;
  for (let step = 0, at = node.nextSibling; step < PIECES && isBreak(at); step++, at = at.nextSibling?.nextSibling) text += at.nextSibling?.data ?? "";
  return text;
}

/** An order id whose digits stand in several elements, with its first ones; "" with the others; null where they are no such id. */
function joined(node) {
  let first = parentOf(node);
  if (node.length >= 40 || !PIECE.test(plain(node.data)) || !pieceIn(first)) return null;
  const own = first;
  for (let steps = 0, before = ahead(first); steps < PIECES && pieceIn(before); steps++, before = ahead(first)) first = before;
  let id = "";
  for (let part = first, piece = pieceIn(part); piece && id.length <= LONGEST; piece = pieceIn((part = next(part)))) id += piece;
  if (id.length < SHORTEST || id.length > LONGEST || !isRead(first)) return null;
  return own === first ? id : "";
}

// A page may write its numbers in another script's digits; an address never does.
const startOf = (node) => asciiDigits(wordsOf(node).slice(0, 2 * SHORT));

function isIdLike(node) {
  if (node.length < 10 && !isBreak(node.nextSibling)) return false;
  const text = startOf(node);
  return ID_LIKE.test(text) && ID.test(plain(text)) && parentOf(node) && isRead(parentOf(node));
}

const isRead = (element) => !element.closest(NOT_READ) && !isPrivate(element);

/**
 * Is there a number like an order id beside *cards*, or in one of them one that is not its own? Mostly there is none, and then no text within
 * a card need be looked at.
 * @param {Document | ShadowRoot} document
 * @param {Array<{card: Element, orderId: string}>} cards
 */
export function straysFrom(document, cards) {
  if (cards.some(({ card, orderId }) => ID_LIKE.test(card.textContent.replaceAll(orderId, " ")))) return true;
  const own = new Set(cards.map(({ card }) => card));
  const around = new Set();
  for (const card of own) for (let up = card.parentNode; up && !around.has(up); up = past(up).parentNode) around.add(up);
  const beside = (parent) => {
    for (let node = past(parent).firstChild; node; node = past(node).nextSibling) {
      if (own.has(node)) continue;
      if (around.has(node) ? beside(node) : past(node).nodeType === 3 ? isIdLike(node) : candidates(node, 1).found.length) return true;
    }
    return false;
  };
  return beside(document.body ?? document);
}

/**
 * @typedef {{element: Element, id: string}} Mark
 * @returns {{named: Mark[], alone: Mark[], beside: Mark[]}} under a label that says "order number"; alone in its element; among other
 *   words. The later, the less sure.
 */
function sorted(document, { found, walker }) {
  const marks = { named: [], alone: [], beside: [] };
  const items = itemIds(document);
  const boxes = new Map();
  for (const { node } of found) boxes.set(parentOf(node), (boxes.get(parentOf(node)) ?? 0) + 1);
  for (const { node, text } of found) {
    walker.currentNode = node;
    const written = kindOfId(text, wordsBefore(walker));
    if (written && !items.has(written.id)) marks[written.how].push({ element: boxes.get(parentOf(node)) > 1 ? beside(node) : parentOf(node), id: written.id });
  }
  return marks;
}

/** Of several numbers in one box, parted by line breaks: what ends the number's own line. */
const beside = (node) => [node.nextElementSibling, node.previousElementSibling].find((one) => one && !isForm(one)) ?? parentOf(node);

// A colon or a space may stand between a label and its number.
function wordsBefore(walker) {
  for (let step = 0, node = walker.previousNode(); node && step < 5; step++, node = walker.previousNode()) {
    if (!isWordless(node.data.slice(0, SHORT))) return node.length <= SHORT ? plain(node.data) : "";
  }
  return "";
}

const ID = /(?<![0-9A-Za-z-])(?:[0-9]{10,20}|[0-9]{4}([ -])[0-9]{4}\1[0-9]{4}\1[0-9]{2,8})(?![0-9A-Za-z-])/;

const idIn = (text) => ID.exec(text)?.[0].replace(/[ -]/g, "");

function kindOfId(text, before) {
  const found = ID.exec(text);
  if (!found) return null;
  const id = idIn(text);
  const ahead = text.slice(0, found.index);
  const label = labelEnds(isWordless(ahead) ? before : ahead);
  if (label === "id") return { id, how: "named" };
  // A number of another kind, or too short for an order's. Behind "Awaiting delivery" no date comes, but the order's id.
  if (label === "number" || label === "private" || id.length < SHORTEST || labelAt(text)?.field === "number") return null;
  if (/^[0-9 -]+$/.test(text)) return { id, how: "alone" };
  return text.length <= SHORT ? { id, how: "beside" } : null;
}

const endsInWord = (text) => /[\p{L}\p{Nd}]$/u.test(text);

/** The field of the label that *text* ends with; other words may stand before it: "Date: Oct 4, 2026 Order ID:". Null where it ends otherwise. */
function labelEnds(text) {
  for (let at = Math.max(0, text.length - SHORT); at < text.length; at++) {
    if (endsInWord(text.slice(0, at)) && !isUnspaced(text[at])) continue;
    const label = labelAt(text.slice(at));
    if (label && isWordless(label.rest)) return label.field;
  }
  return null;
}

// Goods have numbers like those of orders; the page links to them.
function itemIds(document) {
  const ids = new Set();
  for (const link of document.querySelectorAll('a[href*="/item/"]')) {
    const id = /\/item\/(?:[^/?]{0,80}\/)?([0-9]{6,20})/.exec(link.getAttribute("href").slice(0, 300))?.[1];
    if (id) ids.add(id);
  }
  return ids;
}

/**
 * The marks to go by, beside those of links: ids that stand alone count where nothing else names an order, or where an order that is
 * linked is written the same way.
 * @param {Document | ShadowRoot} document
 * @param {Set<string>} linked
 * @returns {Mark[]}
 */
export function trustedIds(document, linked) {
  const written = candidates(document.body ?? document);
  // Mostly every number there is belongs to a link: then no words need to be looked at.
  if (written.found.every(({ text }) => linked.has(idIn(text)))) return [];
  const marks = sorted(document, written);
  for (const how of ["named", "alone", "beside"]) {
    const found = marks[how];
    if (found.length && (how === "named" || !linked.size || found.some(({ id }) => linked.has(id)))) return found.filter(({ id }) => !linked.has(id));
  }
  return [];
}
