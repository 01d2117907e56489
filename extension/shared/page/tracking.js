/** The tracking page, v2 (2024 on), v1 (2023) and anything after them: one parcel per number shown. */
import ways from "./ways.json" with { type: "json" };
import { readEvents } from "./events.js";
import { Labelled } from "./labelled.js";
import { isCopy, labelAt, nameIn, valueOf, withoutCopy } from "./labels.js";
import { ORDER_LINKS, orderOf } from "./address.js";
import { orderOfPage } from "./cards.js";
import { partsOf, place } from "./place.js";
import { protectionOf } from "./protection.js";
import { Reading } from "./reading.js";
import { isDate, isDay, isNumber, isSurelyNumber, isTime, leadingNumber } from "./shape.js";
import { NUMBER, plain, segments, textOf } from "./text.js";
import { isShown } from "./visible.js";

const tracking = ways.tracking;

/** @returns orders of `readPage`: one, or none while the page shows nothing yet */
export function readTracking(document, location) {
  const root = document.body;
  if (!root) return [];
  const reading = new Reading(root);
  const labelled = new Labelled(reading.segments);
  const linked = linkedOrders(document, location);
  const orderId = orderOfPage(location) ?? (linked.size === 1 ? [...linked][0] : "");
  const numbers = findNumbers(reading, labelled, new Set([...linked, orderId]));
  const tab = activeTab(reading);
  const parcels = numbers.map(({ number, element, scope }, index) => {
    const part = new Reading(scope);
    const parcel = {
      number,
      otherNumbers: otherNumbers(part, number),
      service: part.field("service", tracking.service, (found) => textOf(found, NUMBER), [["shape", () => serviceNear(part.segments, number)]]),
      carrier: carrierOf(part),
      trackerStatus: part.field("status", tracking.status, (found) => textOf(found, NUMBER)),
      events: readEvents(part, tracking, number),
      notices: noticesOf(part),
      place: beside(element, part),
      index: numbers.length > 1 ? index : tab.index,
    };
    Object.assign(reading.ways, part.ways);
    return parcel;
  });
  const arrival = arrivalOf(reading, labelled);
  if (!parcels.length) {
    const anchor = arrival.element ?? reading.all(tracking.error)[1][0] ?? null;
    const events = readEvents(reading, tracking, null);
    const written = orderId && reading.segments.find(({ text, element }) => text.includes(orderId) && isShown(element));
    const stand = anchor ?? events[0]?.element ?? written?.element ?? null;
    if (!stand) return [];
    parcels.push({ number: null, otherNumbers: [], service: null, carrier: null, trackerStatus: null, events, notices: noticesOf(reading), place: place.after(stand), index: tab.index });
  }
  for (const parcel of parcels) {
    parcel.looked = true; // this page lists the events: none means none
    parcel.trackerStatus ??= arrival.delivered;
    for (const event of parcel.events) delete event.element;
  }
  return [{
    orderId, card: root, marks: [], several: tab.count > 1 || parcels.length > 1, indexSure: tab.sure || parcels.length > 1,
    place: parcels[0].place,
    placed: null, shipped: null, status: null,
    protection: protectionOf(reading, labelled),
    eta: arrival.eta, store: null, notices: [], parcels,
    ways: { orderId: "address", ...reading.ways },
    language: () => labelled.languages,
  }];
}

/** The orders that the page links to: none of them is a parcel's number. */
function linkedOrders(document, location) {
  const ids = new Set();
  for (const link of document.querySelectorAll(ORDER_LINKS)) {
    const order = orderOf(link.getAttribute("href"), location.href);
    if (order) ids.add(order.id);
  }
  return ids;
}

const numberFrom = (element) => {
  const listed = /[?&]mailNoList=([A-Za-z0-9]{5,60})/.exec(element.getAttribute("href") ?? "");
  const text = listed ? listed[1] : withoutCopy(plain(element.textContent, NUMBER));
  return /[0-9]/.test(text) && !isCopy(text) ? text : null;
};

/** Every number in force that is shown, with the part of the page that is about it alone. */
function findNumbers(reading, labelled, orderIds) {
  let found = [];
  for (const [way, selector] of tracking.number) {
    found = [];
    for (const element of reading.root.querySelectorAll(selector)) {
      const number = numberFrom(element);
      if (number && isShown(element) && !found.some((other) => other.element.contains(element))) found.push({ number, element });
      if (found.length === 50) break;
    }
    if (found.length) {
      reading.note("number", way, found[0].number);
      break;
    }
  }
  if (!found.length) found = byLabel(reading, labelled).slice(0, 50);
  if (!found.length) found = byShape(reading, orderIds).slice(0, 1);
  if (!found.length) found = inField(reading).slice(0, 1);
  const elements = found.map(({ element }) => element);
  return found.map((entry) => ({ ...entry, scope: scopeOf(entry.element, elements, reading.root) }));
}

function byLabel(reading, labelled) {
  const entries = (labelled.fields.get("number") ?? []).map(({ value, segment }) => pieced(whole({ number: leadingNumber(value) ?? plain(value, NUMBER), element: segment.element }), segment, reading.segments));
  const shown = entries.filter(({ number, element }) => /[0-9]/.test(number) && !isDate(number) && !isTime(number) && isShown(element));
  if (shown.length) reading.note("number", "label", shown[0].number);
  return shown;
}

// A number may be cut into several elements; what holds them all holds nothing else.
function whole(found) {
  for (let up = found.element.parentElement; up && up.childNodes.length < 60; up = up.parentElement) {
    const text = up.textContent.slice(0, NUMBER);
    if (text.length >= 60 || !isNumber(text)) break;
    if (text.length > found.number.length) found = { number: plain(text, NUMBER), element: up };
  }
  return found;
}

const PIECE = /^[A-Z0-9 -]{1,30}$/;

// The same with a button among the pieces: those that stand side by side from the first on.
function pieced(found, segment, texts) {
  const row = segment.element.parentElement;
  if (found.number.length >= 10 || !PIECE.test(found.number) || !row) return found;
  const at = texts.indexOf(segment);
  const pieces = [];
  for (const { text, element } of texts.slice(at, at + 40)) {
    if (!PIECE.test(text) || element.parentElement !== row) break;
    pieces.push(text);
  }
  const number = pieces.join("");
  return isNumber(number) ? { number, element: segment.element } : found;
}

// The token that looks most like a number: one with "Copy" behind it before any other.
function byShape(reading, orderIds) {
  const texts = reading.segments;
  const candidates = texts
    .map(({ text, element }, at) => ({ number: tokenIn(text), element, copy: withoutCopy(text) !== text || isCopy(texts[at + 1]?.text ?? ""), at, text }))
    .filter(({ number, element, at }) => isNumber(number) && !orderIds.has(number) && !element.closest('a[href*="/item/"]') && labelAt(texts[at - 1]?.text ?? "")?.field !== "private" && isShown(element));
  const lettered = ({ number }) => /[A-Z]/.test(number);
  const best = candidates.find((one) => one.copy && lettered(one)) ?? candidates.find(lettered) ?? candidates.find(({ copy }) => copy) ?? candidates.find(({ number }) => number.length >= 10);
  if (!best) return [];
  reading.note("number", "shape", best.number);
  return [best];
}

// To be copied from: a field that nobody can write in, and in it what can be nothing but a parcel's number.
function inField(reading) {
  const fields = [...reading.root.querySelectorAll("input[readonly]")].slice(0, 50);
  const found = fields.map((element) => ({ number: plain(element.value, NUMBER), element })).filter(({ number, element }) => isSurelyNumber(number) && !reading.isPrivate(element) && isShown(element));
  if (found.length) reading.note("number", "shape", found[0].number);
  return found;
}

// A label and a button of no known language may stand around it; in a sentence it is no number of this page.
function tokenIn(text) {
  const value = withoutCopy(valueOf(text));
  const number = leadingNumber(value);
  return number && value.length - number.length < 20 ? number : value;
}

/** The largest part around *element* that holds no other of *elements*. */
function scopeOf(element, elements, root) {
  if (elements.length < 2) return root;
  let scope = element;
  for (let up = element.parentElement; up && up !== root; up = up.parentElement) {
    if (elements.some((other) => other !== element && up.contains(other))) break;
    scope = up;
  }
  return scope;
}

// By the number: after its row, so that the row keeps its own line.
function beside(element, reading) {
  for (const [, selector] of tracking.row) {
    const row = element.closest(selector);
    if (row && reading.root.contains(row)) return place.after(row);
  }
  let row = element;
  for (let up = row.parentElement; up && up !== reading.root && up.textContent.length < 120 && partsOf(up) > 1; up = up.parentElement) row = up;
  return place.after(row);
}

function otherNumbers(reading, number) {
  const found = new Map();
  const add = (text, role) => {
    const other = withoutCopy(plain(text, NUMBER));
    if (other !== number && isNumber(other) && found.size < 10) found.set(other, { number: other, role });
  };
  for (const [, selector] of tracking.other) for (const element of reading.root.querySelectorAll(selector)) add(element.textContent, "local");
  const [, carriers] = reading.all(tracking.carrier, 5);
  for (const element of carriers) {
    for (const { text } of segments(element)) {
      // A carrier's telephone stands here too: digits alone count only in a length no telephone has.
      for (const token of text.split(/[\s:：,]+/u)) if (/[A-Z]/.test(token) || token.length > 15) add(token, "local");
    }
  }
  for (const element of reading.root.querySelectorAll('a[href*="mailNoList="]')) {
    const list = /[?&]mailNoList=([A-Za-z0-9,]{5,400})/.exec(element.getAttribute("href"))?.[1].split(",") ?? [];
    for (const other of list.slice(1)) add(other, "local");
  }
  return [...found.values()];
}

function carrierOf(reading) {
  return reading.field("carrier", tracking.carrier, (element) => {
    const texts = segments(element).filter(({ text }) => !isCopy(text)).map(({ text }) => text);
    const own = texts.find((text) => !isNumber(text) && /\p{L}/u.test(text));
    return own ? nameIn(own.split(/\s+/u).filter((word) => !isNumber(word)).join(" ")) : null;
  }, [["label", () => carrierNear(reading.segments)]]);
}

const SERVICE = /aliexpress|cainiao|selection|shipping|standard|premium|saver|economy|direct|express|registered|\bpost\b|mail/i;
const CARRIER = /express|post|logisti|mail|parcel|courier|delivery|\b(?:dhl|dpd|gls|ups|usps|tnt|inpost|fedex|evri|seur|mrw|sda|brt|ctt|cdek)\b/i;
const NEAR = 6;

// The service stands within a few lines of the number and is a name, not a sentence.
function serviceNear(texts, number) {
  const at = texts.findIndex(({ text }) => text.includes(number));
  const near = texts.slice(Math.max(0, at - NEAR), at).reverse();
  return near.find(({ text, element }) => text.length <= 60 && SERVICE.test(text) && !labelAt(text) && !/[.!?:：]$/u.test(text) && !element.closest("a,button"))?.text ?? null;
}

const NOTICES = 5;
// "Economy shipping doesn't include tracking after …" stands where it likes: the word finds it when no class does.
const ECONOMY = /econom|económ|econôm|économ|эконом|економ|ekonom|اقتصاد|エコノミー|이코노미|经济|經濟|אקונומי|ประหยัด/iu;

function noticesOf(reading) {
  const [, elements] = reading.all(tracking.notices, NOTICES);
  const found = elements.length ? elements.map((element) => textOf(element)) : reading.segments.filter(({ text }) => text.length > 30 && ECONOMY.test(text)).map(({ text }) => text);
  return [...new Set(found.filter(Boolean))].slice(0, NOTICES);
}

// "Contact NAME", where the name is a carrier's: a person's or a seller's is none of our business.
function carrierNear(texts) {
  for (const { text } of texts) {
    const words = text.split(" ").filter((word) => !isNumber(word)).join(" ");
    const name = nameIn(words);
    if (name !== words && name.length <= 60 && CARRIER.test(name) && !/[0-9@]/.test(name)) return name;
  }
  return null;
}

/** "Estimated delivery: Sep 21 - 26" and "Delivered：Dec. 24" stand in the same place. */
function arrivalOf(reading, labelled) {
  const [way, elements] = reading.all(tracking.arrival, 5);
  const element = elements.find(isShown) ?? null;
  const text = element ? textOf(element, NUMBER) : "";
  const label = text ? labelAt(text) : null;
  if (label?.field === "delivered") return { element, eta: null, delivered: wordOf(text) };
  const value = label?.rest || (text.match(/[:：]\s*(\S.*)$/u)?.[1] ?? "");
  if (value && /\p{Nd}/u.test(value)) return { element, eta: reading.note("eta", way, value), delivered: null };
  const eta = labelled.get("eta", (found) => isDate(found) || isDay(found)) ?? spanned(reading.segments);
  if (eta) return { element: element ?? eta.segment.element, eta: reading.note("eta", eta.way ?? "label", eta.value), delivered: null };
  const delivered = labelled.get("delivered", (found) => isDate(found) || isDay(found));
  return { element: element ?? delivered?.segment.element ?? null, eta: null, delivered: delivered ? wordOf(delivered.text) : null };
}

// "Words nobody knows: 30. 11. - 4. 12."
function spanned(texts) {
  for (const segment of texts) {
    const value = valueOf(segment.text);
    if (value !== segment.text && /\p{Nd}[^-–—~]{0,20}[-–—~]/u.test(value) && isDay(value)) return { segment, value, way: "shape" };
  }
  return null;
}

const wordOf = (text) => text.split(/[:：]/u, 1)[0].trim();

const ACTIVE = /activ|select|current|checked/i;

/** Which package tab is shown: by its state, its class, or by being unlike the others. */
function activeTab(reading) {
  const [, tabs] = reading.all(tracking.tab, 50);
  if (tabs.length < 2) return { index: 0, count: tabs.length, sure: true };
  const by = (test) => tabs.findIndex(test);
  let index = by((tab) => tab.getAttribute("aria-selected") === "true" || tab.getAttribute("aria-current"));
  if (index < 0) index = by((tab) => ACTIVE.test(tab.className));
  if (index < 0) index = by((tab) => tabs.length > 2 && tabs.filter((other) => other.className === tab.className).length === 1);
  return { index: Math.max(index, 0), count: tabs.length, sure: index >= 0 };
}
