/** What a page shows of its orders. Pure: nothing here changes the page. */
import { pageKind, pageLocale } from "./address.js";
import { findCards, writtenCards } from "./cards.js";
import { readCainiao } from "./cainiao.js";
import { readDetail } from "./detail.js";
import { past } from "./form.js";
import { readCard } from "./list.js";
import { readTracking } from "./tracking.js";
import { shadowRoots } from "./shadow.js";
import { ordersVisible, signsOfOrders } from "./trouble.js";
import { area, isShown } from "./visible.js";

export { useLabels } from "./labels.js";
export { CARDS, firstCards } from "./cards.js";
export { readPopover } from "./popover.js";
export { shadowRoots };

const LISTS = new Set(["list", "old-list", "ru"]);
const WHOLE_PAGE = { detail: readDetail, tracking: readTracking, logisticsdetail: readTracking, cainiao: readCainiao };

const SOME = 10; // cards between two turns of the page

/** "list" | "detail" | "tracking" | "none" */
export function kindOf(location) {
  const kind = pageKind(location);
  if (LISTS.has(kind)) return "list";
  return kind === "logisticsdetail" || kind === "cainiao" ? "tracking" : kind;
}

/**
 * The cards of a list, unread: those that are shown, one per order, and those that are not, or not yet.
 * @returns {Generator<void, {shown: import("./cards.js").Card[], hidden: Element[]}>} in steps
 */
export function* cardsOf(document, location) {
  const found = yield* findCards(document, location);
  if (!found.length) {
    for (const root of shadowRoots(document)) {
      const cards = yield* findCards(root, location);
      found.push(...(cards.some(({ orderId }) => orderId !== cards[0].orderId) ? cards : cards.map((one) => asHost(one, root))));
    }
  }
  /** @type {Map<string, import("./cards.js").Card[]>} by order */
  const shown = new Map();
  const hidden = [];
  for (let at = 0; at < found.length; at++) {
    const { orderId, card, rest = [] } = found[at];
    // Of a copy for telephones and one for all others, side by side, one is shown.
    const seen = isShown(card) ? card : rest.find((part) => part.nodeType === 1 && isShown(part));
    if (seen) shown.set(orderId, [...(shown.get(orderId) ?? []), seen === card ? found[at] : { ...found[at], card: seen, rest: rest.filter((part) => part !== seen) }]);
    else hidden.push(card);
    if (at % SOME === 0) yield;
  }
  // A hidden link to an order does not hide what is written of it elsewhere.
  const lost = new Set(found.map(({ orderId }) => orderId).filter((id) => !shown.has(id)));
  for (const one of lost.size ? writtenCards(document, location, lost) : []) if (isShown(one.card)) shown.set(one.orderId, [one]);
  return { shown: [...shown.values()].map((cards) => (cards.length === 1 ? cards[0] : best(cards))), hidden };
}

/** An element of its own per order: what tells of it stands beside what names it, at the top of the shadow root. */
function asHost(found, root) {
  if (found.card.parentNode !== root) return found;
  for (let { host } = root; host; { host } = host.getRootNode()) if (isOneOfMany(host)) return { ...found, card: host, open: undefined };
  return found;
}

const isOneOfMany = (host) => isAmong(host) || (host.parentElement !== null && host.parentElement.childElementCount === 1 && isAmong(host.parentElement));
const isAmong = (host) => [...past(host.parentNode).children].some((other) => other !== host && other.localName === host.localName);

// A banner that links to the order, or a copy without a size, is not the card.
const best = (cards) => cards.reduce((a, b) => (weight(b) > weight(a) ? b : a));
const weight = ({ card, way, marks }) => (area(card) > 0 ? 1e6 : 0) + (way.endsWith("class") ? 1e5 : 0) + (/\p{L}/u.test(card.textContent) ? 1e4 : 0) + 100 * Math.min(marks.length, 99) + Math.min(card.textContent.length, 99);

/** The orders of a page that is not a list. */
export function readWhole(document, location) {
  return WHOLE_PAGE[pageKind(location)]?.(document, location) ?? [];
}

export { readCard };
export { partsOf, place } from "./place.js";

/** What was looked for, when orders are visible and none can be read; null otherwise. */
export function unreadable(document) {
  const signs = signsOfOrders(document);
  return ordersVisible(signs) ? signs : null;
}

/**
 * The page's language: its own word, unless the labels of another language say otherwise.
 * @param {Array<{language: () => Map<string, number>, speaks?: (language: string) => boolean}>} orders
 */
export function localeOf(document, location, orders) {
  const declared = pageLocale(document, location);
  if (declared && orders[0]?.speaks?.(declared.slice(0, 2).toLowerCase())) return declared;
  const votes = new Map();
  for (const order of orders.slice(0, 3)) {
    for (const [language, count] of order.language()) votes.set(language, (votes.get(language) ?? 0) + count);
    if (declared && votes.has(declared.slice(0, 2).toLowerCase())) return declared;
  }
  const [first] = [...votes].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 * Math.min(orders.length, 3) ? first[0] : declared ?? first?.[0] ?? null;
}

function atOnce(steps) {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Everything at once, for tests and small pages; the content script reads card by card.
 * @param {Document} document
 * @param {Location} location
 */
export function readPage(document, location) {
  const kind = kindOf(location);
  if (kind === "none") return { kind, locale: pageLocale(document, location), orders: [], problems: [] };
  const orders = kind === "list" ? atOnce(cardsOf(document, location)).shown.map((card) => readCard(card)) : readWhole(document, location);
  const signs = orders.length ? null : unreadable(document);
  return { kind, locale: localeOf(document, location, orders), orders, problems: signs ? [{ problem: "unreadable", signs }] : [] };
}
