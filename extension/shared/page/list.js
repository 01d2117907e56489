/** The order list, desktop and mobile, and its relatives: the old list and aliexpress.ru. One card is one order. */
import ways from "./ways.json" with { type: "json" };
import { Labelled } from "./labelled.js";
import { statusWord, valueOf } from "./labels.js";
import { place } from "./place.js";
import { Reading } from "./reading.js";
import { isDate, isDay } from "./shape.js";
import { plain, segments, textOf } from "./text.js";

const list = ways.list;
const GOODS = 'a[href*="/item/"],a[href*="/store/"],button,[role=button],[class*=price]';

/**
 * @param {import("./cards.js").Card} found
 * @returns an order of `readPage`, with one parcel whose number the list does not show
 */
export function readCard({ orderId, card, way, marks, rest = [] }) {
  const reading = new Reading(card, rest);
  reading.note("orderId", way, orderId);
  const labelled = lazy(() => new Labelled(reading.segments));
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
  const eta = reading.field("eta", list.eta, day, [["label", () => labelled().get("eta", (value) => isDate(value) || isDay(value))?.value]]);
  const protection = reading.field("protection", [], null, [["label", () => labelled().get("protection")?.text]]);
  const number = reading.field("number", [], null, [["label", () => labelled().get("number", (value) => /[0-9]/.test(value))?.value]]);
  return {
    orderId, card, marks,
    place: { ...place.inCard(card, marks), within: card },
    placed, shipped: null, status, protection, eta,
    store: reading.field("store", list.store, short),
    notices: reading.all(list.notices, 5)[1].map((element) => textOf(element)).filter(Boolean),
    parcels: [{ number, otherNumbers: [], service: null, carrier: null, events: [], place: null, index: 0 }],
    ways: reading.ways,
    language: () => labelled().languages,
  };
}

function lazy(make) {
  let made;
  return () => (made ??= make());
}

const short = (element) => textOf(element, 200) || null;

function day(element) {
  const value = valueOf(textOf(element, 200));
  return isDate(value) || isDay(value) || /[0-9]/.test(value) ? value : null;
}

/** The first dated text of a place, without its label. */
function dateIn(element) {
  return dated(segments(element), isDate) ?? dated(segments(element), isDay);
}

function dated(texts, fits) {
  for (let at = 0; at < texts.length; at++) {
    const value = valueOf(texts[at].text);
    if (fits(value)) return value;
    if (fits(texts[at].text)) return texts[at].text;
  }
  return null;
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
