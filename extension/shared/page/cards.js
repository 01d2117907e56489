/** Which part of a list belongs to which order. */
import { ORDER_ATTRIBUTES, ORDER_LINKS, idOf, orderOf } from "./address.js";
import { orderIdIn } from "./shape.js";
import { isPrivate, segments } from "./text.js";
import { labelAt } from "./labels.js";
import ways from "./ways.json" with { type: "json" };

const ORDERS = 1000;
/** What a card never contains: climbing stops below it. */
const WHOLE = "body,main,[role=main],#root,#app,form,[role=tablist],h1";
const WHOLE_INSIDE = "main,[role=main],form,[role=tablist],h1,iframe";

/**
 * @typedef {{orderId: string, card: Element, way: string, marks: Element[]}} Card
 * @param {Document} document
 * @param {Location} location
 * @returns {Card[]} every place that shows one order, hidden copies too, in page order
 */
export function findCards(document, location) {
  const marks = [...linked(document, location), ...attributed(document)];
  const [way, found] = marks.length ? ["link", marks] : ["text", written(document)];
  return gather(found, way);
}

function linked(document, location) {
  const marks = [];
  for (const link of document.querySelectorAll(ORDER_LINKS)) {
    const order = orderOf(link.getAttribute("href"), location.href);
    if (order && !isPrivate(link)) marks.push({ element: link, id: order.id });
    if (marks.length >= 10 * ORDERS) break;
  }
  return marks;
}

function attributed(document) {
  const marks = [];
  for (const name of ORDER_ATTRIBUTES) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const id = element.getAttribute(name);
      if (/^[0-9]{10,20}$/.test(id) && !isPrivate(element)) marks.push({ element, id });
      if (marks.length >= ORDERS) return marks;
    }
  }
  return marks;
}

// No link and no attribute carries an id: the number under its label, or an id-like number that stands alone.
function written(document) {
  const marks = [];
  const texts = document.body ? segments(document.body) : [];
  for (let at = 0; at < texts.length && marks.length < ORDERS; at++) {
    const { text, element } = texts[at];
    const label = labelAt(text);
    const id = orderIdIn(label ? label.rest : text);
    if (!id || element.closest("a[href*='/item/']")) continue;
    const before = at > 0 ? labelAt(texts[at - 1].text) : null;
    const named = label?.field === "id" || (before?.field === "id" && !before.rest);
    if (named || (!label && before?.field !== "number" && /^[0-9 ]{15,23}$/.test(text))) marks.push({ element, id });
  }
  return marks;
}

function gather(marks, way) {
  const owner = owners(marks);
  const cards = new Map();
  for (const mark of marks) {
    const [cardWay, card] = cardOf(mark, owner);
    const known = cards.get(card);
    if (known) known.marks.push(mark.element);
    else if (cards.size < ORDERS) cards.set(card, { orderId: mark.id, card, way: `${way}, ${cardWay}`, marks: [mark.element] });
  }
  return inner([...cards.values()]);
}

const MIXED = Symbol("several orders");

/** ancestor → the one order under it, or MIXED */
function owners(marks) {
  const owner = new Map();
  for (const { element, id } of marks) {
    for (let up = element; up; up = up.parentElement) {
      const known = owner.get(up);
      if (known === MIXED || known === id) break;
      owner.set(up, known === undefined ? id : MIXED);
    }
  }
  return owner;
}

function cardOf({ element, id }, owner) {
  for (const [way, selector] of ways.card) {
    const card = element.closest(selector);
    if (card && owner.get(card) === id) return [way, card];
  }
  let card = element;
  for (let up = element.parentElement; up && owner.get(up) === id && !up.matches(WHOLE) && !up.querySelector(WHOLE_INSIDE); up = up.parentElement) card = up;
  return ["structure", card];
}

// A card found by its class may stand inside one found by climbing from a link beside it: the inner one is the card.
function inner(cards) {
  return cards.filter((card) => !cards.some((other) => other !== card && other.orderId === card.orderId && card.card.contains(other.card)));
}

/** The order this page is about, from its own address. */
export function orderOfPage(location) {
  try {
    return idOf(new URL(location.href));
  } catch {
    return null;
  }
}
