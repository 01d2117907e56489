/** The order list, desktop and mobile, and its relatives: the old list and aliexpress.ru. One card is one order. */
import ways from "./ways.json" with { type: "json" };
import { Labelled } from "./labelled.js";
import { labelAt, namesMore, statusWord, valueOf } from "./labels.js";
import { dayWithin, isPeriod } from "./moments.js";
import { dateIn, dated, placedAbove } from "./order-date.js";
import { impersonal } from "./people.js";
import { place } from "./place.js";
import { Reading } from "./reading.js";
import { saysOther } from "./said.js";
import { SURE_NUMBERS, isDate, isDay } from "./shape.js";
import { TEXT, isText, plain, segments, textOf, unmarked } from "./text.js";

const list = ways.list;
// Between facts on one line, whose white space is single blanks.
const APART = / ?[—–·•|,;:] | - |[.。]$/u;
const OTHER_DAYS = ["eta", "delivered", "shipped", "completed", "protection"]; // fields
const WHOLE = 20_000; // characters; more is no card
const GOODS = 'a[href*="/item/"],a[href*="/store/"],[class*=price]';
const BUTTON = "button,[role=button]";

/** One card. What is needed only where a field has no element of its own is made when it is asked for. */
class Card extends Reading {
  get labelled() {
    return (this.fields ??= new Labelled(this.segments));
  }

  get readable() {
    return (this.beside ??= this.segments.filter(({ element }) => this.tells(element)));
  }

  /** Not what goods are called, nor what a button would do; one that folds the card, or is the card, or that nobody can press, only tells. */
  tells(element) {
    const button = element.closest(BUTTON);
    return !element.closest(GOODS) && (!button || button.contains(this.root) || button.matches("[aria-expanded],:disabled"));
  }

  /**
   * Can there be more under labels? Hardly a card has any. Where state and date stood openly nothing is kept in shadow roots, and the text
   * in one piece tells.
   */
  mayNameMore(status, placed) {
    if (!status || !placed || !this.isOpen || this.rest.length) return true;
    const text = unmarked(this.root.textContent);
    return text.length >= WHOLE || namesMore(text, status) || /[A-Z]{2}[0-9]{9}/.test(text);
  }

  status() {
    return this.field("status", list.status, state) ?? this.otherwise("status", [
      ["label", () => this.readable.find(({ text }) => statusWord(text))?.text],
      ["label", () => this.readable.flatMap(({ text }) => (text.length <= 200 ? text.split(APART).map(stated) : [])).find(statusWord)],
      ["label", () => this.wordless()],
    ]);
  }

  /** A picture of the state, with words for those who do not see it. */
  wordless() {
    for (const element of this.parts.filter((part) => !isText(part)).flatMap((part) => [...part.querySelectorAll("[alt],[aria-label],[title]")]).slice(0, 50)) {
      if (!this.tells(element)) continue;
      for (const name of ["alt", "aria-label", "title"]) {
        const text = plain(element.getAttribute(name), 60);
        if (statusWord(text)) return text;
      }
    }
    return null;
  }

  placed() {
    return this.field("placed", list.placed, dateIn) ?? this.otherwise("placed", [
      ["label", () => this.labelled.get("placed", isDate)?.value],
      ["shape", () => dated(this.undated(), isDate)],
      ["label", () => this.labelled.get("placed", isDay)?.value],
      // Beside parts without a box of their own another order's date may stand first.
      ["label", () => (this.rest.length ? null : placedAbove(this.root))],
    ]);
  }

  /** Without the days that are known to be others than the order's. */
  undated() {
    const others = new Set();
    for (const field of OTHER_DAYS) for (const { value, text, segment } of this.labelled.fields.get(field) ?? []) if (isPeriod(value) && (field !== "delivered" || segment.text === text)) others.add(segment);
    return this.readable.filter((one) => !others.has(one));
  }

  /** The list hardly ever shows a parcel's number: under its label, or the only one that can be nothing else. */
  number() {
    return this.otherwise("number", [
      ["label", () => this.labelled.get("number", (value) => /[0-9]/.test(value))?.value],
      ["shape", () => {
        const numbers = this.readable.flatMap(({ text }) => [...text.matchAll(SURE_NUMBERS)].map(({ 0: number, index }) => (saysOther(text.slice(0, index)) ? null : number)));
        return new Set(numbers).size === 1 ? numbers[0] : null;
      }],
    ]);
  }

  label(field, take) {
    return this.otherwise(field, [["label", () => take(this.labelled)]]);
  }
}

/**
 * @param {import("./cards.js").Card} found
 * @returns an order of `readPage`, with one parcel whose number the list does not show
 */
export function readCard({ orderId, card, way, marks, rest = [], open }) {
  const reading = new Card(card, rest, open);
  reading.note("orderId", way, orderId);
  const status = reading.status();
  const placed = reading.placed();
  const more = reading.mayNameMore(status, placed);
  return {
    orderId, card, marks,
    place: placeOf(reading, marks),
    placed, shipped: null, status,
    eta: reading.field("eta", list.eta, day) ?? (more ? reading.label("eta", (labelled) => labelled.get("eta", isPeriod)?.value) : null),
    protection: more ? reading.label("protection", (labelled) => labelled.get("protection")?.text) : null,
    store: reading.field("store", list.store, short),
    notices: reading.all(list.notices, 5)[1].map((element) => impersonal(textOf(element, TEXT, reading.isOpen))).filter(Boolean),
    parcels: [
      {
        number: more ? reading.number() : null,
        otherNumbers: [], service: null, carrier: null, events: [], place: null, index: 0,
      },
    ],
    ways: reading.ways,
    ...languagesOf(card, rest),
  };
}

function placeOf({ root, parts }, marks) {
  // Without a box of its own an order ends with its last part.
  if (parts.length > 1 && root.localName !== "tr") return place.behind(parts.at(-1));
  return { ...place.inCard(root, marks), within: root };
}

// Asked of few cards; the others' readings need not be kept for it.
function languagesOf(card, rest) {
  let known;
  return {
    language: () => (known ??= new Card(card, rest).labelled.languages),
    /** Mostly the first label says it. */
    speaks(language) {
      let heard = false;
      segments(card, false, (text) => (heard = isOnly(labelAt(text), language)));
      return heard;
    },
  };
}

const isOnly = (label, language) => label?.languages.length === 1 && label.languages[0] === language;

const short = (element, open) => textOf(element, 200, open) || null;

/** A state as the site words it names nobody; what else stands in its place may. */
function state(element, open) {
  const text = short(element, open);
  return !text || statusWord(text) ? text : impersonal(text);
}

/** What may be a state, without marks around it and a day behind it: "🚚 Awaiting delivery ›", "Delivered Nov 20, 2026". */
function stated(part) {
  const words = /^\P{L}*\p{L}.*\p{Nd}/su.test(part) ? dayWithin(part)?.told ?? "" : part;
  return words.replace(/^\P{L}+|(?<![^\p{L}\p{M}])[^\p{L}\p{M}]+$/gu, "");
}

function day(element, open) {
  const value = valueOf(textOf(element, 200, open));
  return isPeriod(value) ? value : isDate(value) || isDay(value) || /[0-9]/.test(value) ? impersonal(value) : null;
}
