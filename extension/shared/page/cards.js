/** Which part of a list belongs to which order. */
import { ORDER_ATTRIBUTES, ORDER_LINKS, idOf, mentions, orderOf } from "./address.js";
import { partsBeside } from "./flat.js";
import { formless, isForm, parentOf, past } from "./form.js";
import { statusWord } from "./labels.js";
import { beforeId, isDate, isDay } from "./shape.js";
import { PRIVATE, isOpen, isPrivate, segments } from "./text.js";
import { straysFrom, trustedIds } from "./written.js";
import ways from "./ways.json" with { type: "json" };

const ORDERS = 1000;
const FIRST = 40; // links: as many orders as a screen shows
const ASKED = 50; // private places; where there are more, each card is asked
const FOLLOWS = 4; // Node.DOCUMENT_POSITION_FOLLOWING
/** What a card never contains: climbing stops below it. */
const WHOLE = "body,main,[role=main],#root,#app,form,[role=tablist],h1";
const WHOLE_INSIDE = "main,[role=main],[role=tablist],h1,iframe";

/**
 * @typedef {{orderId: string, card: Element, way: string, marks: Element[], rest: Element[], open?: boolean}} Card  *rest*: further rows of
 *   a table; *open*: known to hold nothing private
 * @param {Document | ShadowRoot} document
 * @param {Location} location
 * @returns {Generator<void, Card[]>} in steps that leave the page its turn: every place that shows one order, hidden copies too, in page order
 */
export function* findCards(document, location) {
  const named = linked(document, location);
  yield;
  named.push(...attributed(document));
  const cards = gather(named);
  yield;
  if (cards.length && areSure(cards, document)) {
    yield;
    if (!straysFrom(document, cards)) return cards;
  }
  yield;
  const linking = named.filter(({ element }) => !isPrivate(element));
  yield;
  const written = withWritten(document, linking);
  if (written.length) {
    yield;
    // Orders that travel together share a link: it stands in the card of none of them.
    const bare = new Set(written.filter(isBare).map(({ orderId }) => orderId));
    if (!bare.size) return written;
    const apart = withWritten(document, linking.filter(({ id }) => !bare.has(id)));
    return [...bare].every((id) => apart.some(({ orderId }) => orderId === id)) ? apart : written;
  }
  yield;
  return gather(mentions(document).filter(({ element }) => !isPrivate(element)).map((mark) => ({ ...mark, way: "attribute" })));
}

/** Cards of what is linked, and of what is only written. */
function withWritten(document, linking) {
  const writing = trustedIds(document, new Set(linking.map(({ id }) => id))).map((mark) => ({ ...mark, way: "text" }));
  const marks = [...linking, ...writing];
  if (linking.length && writing.length) marks.sort((a, b) => (a.element.compareDocumentPosition(b.element) & FOLLOWS ? -1 : 1));
  return gather(marks).filter((found) => !found.way.startsWith("text") || tells(found));
}

/** Cards of *ids* by what is written, as if no link named them. @param {Set<string>} ids */
export const writtenCards = (document, location, ids) => withWritten(document, linked(document, location).filter(({ id }) => !ids.has(id))).filter(({ orderId }) => ids.has(orderId));

const isBare = ({ card, way, marks, rest }) => way.startsWith("link") && marks.includes(card) && !card.firstElementChild && !rest.length;

/** More than an id: a page repeats what was searched for. In an element of its own, what tells more may stand outside. */
const tells = ({ card, rest }) => !card.parentElement || [card, ...rest].some((part) => part.querySelector?.("a[href],img,time") || segments(part).some(({ text }) => isDate(beforeId(text)) || isDay(text) || statusWord(text)));

/** Known by its class, in one piece, and nothing private in it. @param {Card} found @param {boolean} [open] whether that is known */
const isSure = (found, open = false) => found.way.endsWith("class") && !found.rest.length && (found.open = open || isOpen(found.card));

function areSure(cards, document) {
  const open = nonePrivate(document);
  return cards.every((found) => isSure(found, open));
}

/** Mostly a page keeps what is private away from its orders: then not every card need be asked. */
function nonePrivate(document) {
  const places = document.querySelectorAll(PRIVATE);
  return places.length < ASKED && [...places].every((place) => !place.closest(CARDS) && !place.querySelector(CARDS));
}

/** Selector of what is a card by its class. */
export const CARDS = `:is(${ways.card.map(([, selector]) => selector).join(",")}):not(form)`;

/**
 * The first cards of a page that has just drawn them, without asking what is shown: that would cost a style calculation before the frame.
 * @returns {Card[]} only those known by their class
 */
export function firstCards(document, location) {
  return gather(linked(document, location, FIRST)).filter((found) => isSure(found));
}

function linked(document, location, most = 10 * ORDERS) {
  const marks = [];
  const { href } = location;
  const links = document.querySelectorAll(ORDER_LINKS);
  for (let at = 0; at < links.length && marks.length < most; at++) {
    const order = orderOf(links[at].getAttribute("href"), href);
    if (order) marks.push({ element: links[at], id: order.id, way: "link" });
  }
  return marks;
}

const ATTRIBUTED = ORDER_ATTRIBUTES.map((name) => `[${name}]`).join(",");

function attributed(document) {
  const marks = [];
  for (const element of document.querySelectorAll(ATTRIBUTED)) {
    const id = ORDER_ATTRIBUTES.map((name) => past(element).getAttribute(name)).find((value) => /^[0-9]{10,20}$/.test(value));
    if (id) marks.push({ element: formless(element), id, way: "link" });
    if (marks.length >= ORDERS) break;
  }
  return marks;
}

const gather = (marks) => byClass(marks) ?? byOwner(marks);

/** Every mark in a card by its class, no card of two orders and none in another: nothing around them need be asked. Null where it is not so. */
function byClass(marks) {
  const cards = new Map();
  for (const { element, id, way } of marks) {
    const card = element.closest(CARDS);
    const known = cards.get(card);
    if (!card || (known ? known.orderId !== id : card.localName === "tr")) return null;
    if (known) known.marks.push(element);
    else if (cards.size < ORDERS) cards.set(card, { orderId: id, card, way: `${way}, class`, marks: [element], rest: [] });
  }
  const found = [...cards.values()];
  // Mostly they all stand side by side.
  const around = new Set(found.map(({ card }) => parentOf(card)));
  return [...around].some((parent) => parent?.closest(CARDS)) ? null : found;
}

function byOwner(marks) {
  const owner = owners(marks);
  const around = marks.every(({ id }) => id === marks[0].id) ? aroundOne : parentOf;
  const cards = new Map();
  for (const mark of marks) {
    const [cardWay, card] = cardOf(mark, owner, around);
    const known = cards.get(card);
    if (known) known.marks.push(mark.element);
    else if (cards.size < ORDERS) cards.set(card, { orderId: mark.id, card, way: `${mark.way}, ${cardWay}`, marks: [mark.element], rest: rowsBelow(card, mark.id, owner) });
  }
  return inner(beside([...cards.values()], owner));
}

const MIXED = Symbol("several orders");

/** ancestor → the one order under it, or MIXED */
function owners(marks) {
  const owner = new Map();
  for (const { element, id } of marks) {
    for (let up = element; up; up = parentOf(up)) {
      const known = owner.get(up);
      if (known === MIXED || known === id) break;
      owner.set(up, known === undefined ? id : MIXED);
    }
  }
  return owner;
}

// What a single order stands in may be the whole page, and its form too; where several orders have forms, those are the orders' own.
const aroundOne = ({ parentElement: up }) => (!up || isForm(up) || up.querySelector("form") ? null : up);

function cardOf({ element, id }, owner, around) {
  for (const [way, selector] of ways.card) {
    const card = element.closest(selector);
    if (card && owner.get(card) === id) return [way, card];
  }
  let card = element;
  for (let up = around(element); up && owner.get(up) === id && !up.matches(WHOLE) && !up.querySelector(WHOLE_INSIDE); up = around(up)) card = up;
  return ["structure", card];
}

// In a table an order may take several rows: those below that name no other order are its own too.
function rowsBelow(card, id, owner) {
  const rows = [];
  if (card.localName !== "tr") return rows;
  for (let row = card.nextElementSibling; row?.localName === "tr" && (owner.get(row) ?? id) === id && rows.length < 20; row = row.nextElementSibling) rows.push(row);
  return rows;
}

/** With the parts that stand beside them, where orders have no box each. */
function beside(cards, owner) {
  const boxes = new Map();
  for (const found of cards) {
    const { card, way } = found;
    if (way.endsWith("structure") && owner.get(parentOf(card)) === MIXED) boxes.set(card.parentElement, [...(boxes.get(card.parentElement) ?? []), found]);
  }
  for (const [box, found] of boxes) {
    const parts = partsBeside(found, box);
    for (const one of found) one.rest = parts.get(one.card) ?? one.rest;
  }
  return cards;
}

// A card found by its class may stand inside one found by climbing from a link beside it: the inner one is the card.
function inner(cards) {
  const ofOrder = new Map();
  for (const card of cards) ofOrder.set(card.orderId, [...(ofOrder.get(card.orderId) ?? []), card]);
  return cards.filter((card) => !ofOrder.get(card.orderId).some((other) => other !== card && (card.card.contains(other.card) || other.rest.includes(card.card))));
}

/** The order this page is about, from its own address. */
export function orderOfPage(location) {
  try {
    return idOf(new URL(location.href));
  } catch {
    return null;
  }
}
