/** The order list, desktop and mobile, and its relatives: the old list and aliexpress.ru. One card is one order. */
import ways from "./ways.json" with { type: "json" };
import { Labelled } from "./labelled.js";
import { namesMore, statusWord, valueOf } from "./labels.js";
import { place } from "./place.js";
import { Reading } from "./reading.js";
import { isDate, isDay } from "./shape.js";
import { TEXT, plain, segments, textOf } from "./text.js";

const list = ways.list;
const WHOLE = 20_000; // characters; more is no card
const GOODS = 'a[href*="/item/"],a[href*="/store/"],button,[role=button],[class*=price]';

/**
 * @param {import("./cards.js").Card} found
 * @returns an order of `readPage`, with one parcel whose number the list does not show
 */
export function readCard({ orderId, card, way, marks, rest = [], open }) {
  const reading = new Reading(card, rest, open);
  reading.note("orderId", way, orderId);
  const labelled = lazy(() => new Labelled(reading.segments));
  // Hardly a card has more. Where state and date stood openly nothing is kept in shadow roots, and the text in one piece tells.
  const more = lazy(() => {
    if (!status || !placed || !reading.isOpen) return true;
    const text = [card, ...rest].map((part) => plain(part.textContent, WHOLE)).join(" ");
    return text.length >= WHOLE || namesMore((statusWord(status) ? text.replace(status, "") : text).toLowerCase());
  });
  const readable = lazy(() => reading.segments.filter(({ element }) => !element.closest(GOODS)));
  const status = reading.field("status", list.status, short, [
    ["label", () => readable().find(({ text }) => statusWord(text))?.text],
    ["label", () => wordless(card)],
  ]);
  const placed = reading.field("placed", list.placed, dateIn, [
    ["label", () => labelled().get("placed", isDate)?.value],
    ["shape", () => dated(readable(), isDate)],
    ["label", () => labelled().get("placed", isDay)?.value],
  ]);
  const eta = reading.field("eta", list.eta, day, [["label", () => more() && labelled().get("eta", (value) => isDate(value) || isDay(value))?.value]]);
  const protection = reading.field("protection", [], null, [["label", () => more() && labelled().get("protection")?.text]]);
  const number = reading.field("number", [], null, [["label", () => more() && labelled().get("number", (value) => /[0-9]/.test(value))?.value]]);
  return {
    orderId, card, marks,
    place: { ...place.inCard(card, marks), within: card },
    placed, shipped: null, status, protection, eta,
    store: reading.field("store", list.store, short),
    notices: reading.all(list.notices, 5)[1].map((element) => textOf(element, TEXT, reading.isOpen)).filter(Boolean),
    parcels: [{ number, otherNumbers: [], service: null, carrier: null, events: [], place: null, index: 0 }],
    ways: reading.ways,
    language: () => labelled().languages,
  };
}

function lazy(make) {
  let made;
  return () => (made ??= make());
}

const short = (element, open) => textOf(element, 200, open) || null;

function day(element, open) {
  const value = valueOf(textOf(element, 200, open));
  return isDate(value) || isDay(value) || /[0-9]/.test(value) ? value : null;
}

/** The first dated text of a place, without its label. */
function dateIn(element, open) {
  let date = null;
  const texts = segments(element, open, (text) => (date = dateOf(text, isDate)) !== null);
  return date ?? dated(texts, isDate) ?? dated(texts, isDay);
}

function dated(texts, fits) {
  for (const { text } of texts) {
    const date = dateOf(text, fits);
    if (date !== null) return date;
  }
  return null;
}

function dateOf(text, fits) {
  const value = valueOf(text);
  return fits(value) ? value : fits(text) ? text : null;
}

// A picture of the state, with words for those who do not see it.
function wordless(card) {
  for (const element of [...card.querySelectorAll("[alt],[aria-label],[title]")].slice(0, 50)) {
    if (element.closest(GOODS)) continue;
    for (const name of ["alt", "aria-label", "title"]) {
      const text = plain(element.getAttribute(name), 60);
      if (statusWord(text)) return text;
    }
  }
  return null;
}
