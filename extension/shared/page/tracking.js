/** The tracking page, v2 (2024 on), v1 (2023) and anything after them: one parcel per number shown. */
import { parentOf } from "./form.js";
import ways from "./ways.json" with { type: "json" };
import { readEvents } from "./events.js";
import { Labelled } from "./labelled.js";
import { isCopy, labelAt, nameIn, statusWord, valueOf, withoutCopy } from "./labels.js";
import { ORDER_LINKS, orderOf } from "./address.js";
import { orderOfPage } from "./cards.js";
import { SERVICE, carrierCalled, serviceCalled } from "./carriers.js";
import { isPeriod } from "./moments.js";
import { findNumbers, isOurs } from "./numbers.js";
import { impersonal } from "./people.js";
import { scopeOf } from "./packages.js";
import { partsOf, place } from "./place.js";
import { protectionOf } from "./protection.js";
import { Reading } from "./reading.js";
import { isBareNumberLabel, saysNothingYet } from "./said.js";
import { HEADINGS, STRUCK } from "./sections.js";
import { isDate, isDay, isNumber } from "./shape.js";
import { shownPackage } from "./switcher.js";
import { NUMBER, plain, segments, textOf } from "./text.js";
import { isShown } from "./visible.js";

const tracking = ways.tracking;

/** @returns orders of `readPage`: one, or none while the page shows nothing yet */
export function readTracking(document, location) {
  const root = document.body;
  if (!root) return [];
  const reading = new Reading(root);
  const evidence = reading.segments;
  reading.closed();
  const labelled = new Labelled(reading.segments);
  const linked = linkedOrders(document, location);
  const orderId = orderOfPage(location) ?? (linked.size === 1 ? [...linked][0] : "");
  const { found: numbers, locals } = findNumbers(reading, labelled, tracking, new Set([...linked, orderId]));
  const tab = shownPackage(reading);
  const unseen = partsUnseen(labelled, numbers, root);
  const parcels = numbers.map(({ number, element, scope }, index) => {
    const part = scope === root ? reading : new Reading(scope).closed(); // mostly there is one number, and the page is about it alone
    const parcel = {
      number,
      otherNumbers: otherNumbers(part, number, locals.filter((one) => scope.contains(one.element))),
      service: part.field("service", tracking.service, (found) => textOf(found, NUMBER), [["shape", () => serviceNear(part.segments, number)], ["label", () => serviceCalled(part.segments)]]),
      carrier: carrierOf(part),
      trackerStatus: part.field("status", tracking.status, (found) => impersonal(textOf(found, NUMBER))),
      events: readEvents(part, tracking, number).filter(({ element }) => !unseen.some((other) => other.contains(element))),
      notices: noticesOf(part),
      place: beside(element, part),
      index: numbers.length > 1 ? index : tab.index,
    };
    Object.assign(reading.ways, part.ways);
    return parcel;
  });
  if (parcels.length > 1 && parcels.some(({ events }) => !events.length)) shareOut(readEvents(reading, tracking, null), parcels, numbers);
  const arrival = arrivalOf(reading, labelled);
  if (!parcels.length) {
    const anchor = arrival.element ?? reading.all(tracking.error)[1][0] ?? null;
    const events = readEvents(reading, tracking, null);
    const written = orderId && reading.segments.find(({ text, element }) => text.includes(orderId) && isShown(element));
    const stand = anchor ?? events[0]?.element ?? written?.element ?? (orderId ? standOf(reading, evidence) : null);
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

/** The parts of the page about packages that are not shown now, each around its number; a history that is only folded has none. */
function partsUnseen(labelled, numbers, root) {
  const shown = numbers.map(({ element }) => element);
  const others = (labelled.fields.get("number") ?? []).filter(({ value, segment }) => isNumber(value) && !numbers.some(({ number }) => number === value) && !isShown(segment.element));
  return shown.length ? others.map(({ segment: { element } }) => scopeOf(element, [element, ...shown], root)) : [];
}

/** *events* that stand in no parcel's own part go to the number before them, where it has none. */
function shareOut(events, parcels, numbers) {
  const bare = new Set(parcels.filter((parcel) => !parcel.events.length));
  for (const event of events) {
    if (parcels.some((other) => other.events.some(({ element }) => element === event.element) && !bare.has(other))) continue;
    const at = numbers.findLastIndex(({ element }) => element.compareDocumentPosition(event.element) & 4);
    if (bare.has(parcels[at])) parcels[at].events.push(event);
  }
}

// Nothing but words: an order's state, a date under its label, whom it goes to. The order in the address has its page here.
function standOf(reading, evidence) {
  const tells = ({ text, element }) => (statusWord(text) || isBareNumberLabel(text) || saysNothingYet(text) || OF_ORDER.has(labelAt(text)?.field)) && !element.closest(NAVIGATION) && isShown(element);
  const open = reading.segments.find(tells);
  if (open) return open.element;
  return evidence.some(tells) ? [...reading.root.querySelectorAll(HEADINGS)].find((heading) => !reading.isPrivate(heading) && isShown(heading)) ?? null : null;
}

const OF_ORDER = new Set(["id", "placed", "number", "eta", "shipped", "delivered", "protection", "private"]); // fields
const NAVIGATION = "nav,footer,a,button,form,[role=navigation],[role=button],[role=tab]";

/** The orders that the page links to: none of them is a parcel's number. */
function linkedOrders(document, location) {
  const ids = new Set();
  for (const link of document.querySelectorAll(ORDER_LINKS)) {
    const order = orderOf(link.getAttribute("href"), location.href);
    if (order) ids.add(order.id);
  }
  return ids;
}

// By the number: after its row, so that the row keeps its own line.
function beside(element, reading) {
  for (const [, selector] of tracking.row) {
    const row = element.closest(selector);
    if (row && reading.root.contains(row)) return place.after(row);
  }
  let row = element;
  for (let up = parentOf(row); up && up !== reading.root && up.textContent.length < 120 && partsOf(up) > 1; up = parentOf(up)) row = up;
  return place.after(row);
}

function otherNumbers(reading, number, locals) {
  const found = new Map();
  const add = (text, role) => {
    const other = withoutCopy(plain(text, NUMBER));
    if (other !== number && isNumber(other) && found.size < 10) found.set(other, { number: other, role });
  };
  for (const one of locals) add(one.number, one.role ?? "local");
  // Struck through: the number that another one took over from.
  for (const element of [...reading.root.querySelectorAll(STRUCK)].slice(0, 20)) if (!reading.isPrivate(element)) add(element.textContent, "origin");
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
    return own ? nameIn(impersonal(own).split(/\s+/u).filter((word) => !isNumber(word)).join(" ")) : null;
  }, [["label", () => carrierNear(reading.segments) ?? carrierCalled(reading.segments)]]);
}

const CARRIER = /express|post|logisti|mail|parcel|courier|delivery|\b(?:dhl|dpd|gls|ups|usps|tnt|inpost|fedex|evri|seur|mrw|sda|brt|ctt|cdek)\b/i;
const NEAR = 6;
const SENTENCE = /[.!?:：]$|\p{Sc}|(?: \p{Ll}\S*){4}/u; // "… was delivered by post"

// The service stands within a few lines of the number and is a name, not a sentence.
function serviceNear(texts, number) {
  const at = texts.findIndex(({ text }) => text.includes(number));
  const near = texts.slice(Math.max(0, at - NEAR), Math.max(0, at)).reverse();
  return near.find(({ text, element }) => text.length <= 60 && SERVICE.test(text) && !labelAt(text) && !SENTENCE.test(text) && !element.closest("a,button"))?.text ?? null;
}

const NOTICES = 5;
// "Economy shipping doesn't include tracking after …" stands where it likes: the word finds it when no class does.
const ECONOMY = /econom|económ|econôm|économ|эконом|економ|ekonom|اقتصاد|エコノミー|이코노미|经济|經濟|אקונומי|ประหยัด/iu;

function noticesOf(reading) {
  const [, elements] = reading.all(tracking.notices, NOTICES);
  const found = elements.length ? elements.map((element) => textOf(element)) : reading.segments.filter(({ text }) => text.length > 30 && ECONOMY.test(text)).map(({ text }) => text);
  return [...new Set(found.filter(Boolean))].slice(0, NOTICES).map(impersonal);
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
  const value = label?.rest || (text.match(/[:：]\s*(\S.*)$/su)?.[1] ?? "");
  if (value && /\p{Nd}/u.test(value)) return { element, eta: reading.note("eta", way, isPeriod(value) ? value : impersonal(value)), delivered: null };
  const eta = labelled.get("eta", isPeriod, isOurs) ?? spanned(reading.segments, labelled.known);
  if (eta) return { element: element ?? eta.segment.element, eta: reading.note("eta", eta.way ?? "label", eta.value), delivered: null };
  const delivered = labelled.get("delivered", (found) => isDate(found) || isDay(found));
  return { element: element ?? delivered?.segment.element ?? null, eta: null, delivered: delivered ? wordOf(delivered.text) : null };
}

// "Words nobody knows: 30. 11. - 4. 12."
function spanned(texts, known) {
  for (const segment of texts) {
    const value = valueOf(segment.text);
    if (value !== segment.text && isOurs(segment) && /\p{Nd}[^-–—~]{0,20}[-–—~]/u.test(value) && (known ? isPeriod(value) : isDay(value))) return { segment, value, way: "shape" };
  }
  return null;
}

function wordOf(text) {
  const rest = labelAt(text)?.rest;
  const at = rest ? text.lastIndexOf(rest) : -1;
  return impersonal(at > 0 ? text.slice(0, at) : text.split(/[:：]/u, 1)[0]).replace(/(?<![\s:：,;·–—-])[\s:：,;·–—-]+$/u, "");
}
