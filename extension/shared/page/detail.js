/** The order detail page: one parcel per track block; it shows no number, only where one can be read. */
import { parentOf } from "./form.js";
import ways from "./ways.json" with { type: "json" };
import { ORDER_LINKS, orderOf } from "./address.js";
import { orderOfPage } from "./cards.js";
import { Labelled } from "./labelled.js";
import { labelAt, statusWord, valueOf, withoutCopy } from "./labels.js";
import { serviceCalled } from "./carriers.js";
import { dayWithin, isPeriod } from "./moments.js";
import { scansIn } from "./events.js";
import { findNumbers, isOnly, isOurs } from "./numbers.js";
import { packagesOf, scopeOf } from "./packages.js";
import { impersonal } from "./people.js";
import { namesIn } from "./pictures.js";
import { place } from "./place.js";
import { protectionOf } from "./protection.js";
import { Reading } from "./reading.js";
import { isDate, isDay } from "./shape.js";
import { NUMBER, plain, segments, textOf } from "./text.js";
import { isShown } from "./visible.js";

const detail = ways.detail;
const ELSEWHERE = 'a[href*="/item/"],a[href*="/store/"],button,[role=button],nav,[role=navigation],[role=tab]';

/** @returns orders of `readPage`: one, or none while the page shows nothing yet */
export function readDetail(document, location) {
  const orderId = orderOfPage(location);
  if (!document.body || !orderId) return [];
  const reading = new Reading(document.body).closed();
  const labelled = new Labelled(reading.segments);
  const status = statusOf(reading);
  const dates = datesOf(reading, labelled);
  const blocks = trackBlocks(document, location, orderId);
  const written = reading.segments.find(({ text }) => text.includes(orderId));
  const { found, locals } = findNumbers(reading, labelled, detail, new Set([orderId]), ELSEWHERE);
  // Of two shapes one may be another order's.
  const numbers = reading.ways.number === "shape" && !isOnly(reading.segments, found.find(({ number }) => number).number) ? [] : found;
  const stand = blocks.length || numbers.length ? null : status.element ?? written?.element ?? (dates.placed && headed(reading)) ?? null;
  if (!blocks.length && !stand && !numbers.length) return [];
  const parcels = parcelsOf(blocks, numbers, stand ?? status.element ?? written?.element, reading.root);
  for (const { number, element, role = "local" } of locals) {
    const parcel = parcels.length > 1 ? parcels.find(({ scope }) => scope?.contains(element)) : parcels[0];
    if (parcel && parcel.number !== number) parcel.otherNumbers.push({ number, role });
  }
  if (parcels.length === 1) parcels[0].service = reading.field("service", [], null, [["label", () => serviceCalled(reading.segments)]]);
  for (const parcel of parcels) {
    const part = parcels.length > 1 ? parcel.scope && new Reading(parcel.scope).closed() : reading;
    const scans = part ? scansIn(part, parcel.number, ELSEWHERE) : [];
    if (scans.length) Object.assign(parcel, { events: scans.map(({ element, ...event }) => event), looked: true, some: true });
    delete parcel.scope;
  }
  const reminder = reading.field("reminder", detail.reminder, (element) => impersonal(textOf(element)) || null);
  const protection = protectionOf(reading, labelled, reminder);
  return [{
    orderId, card: document.body, marks: [], several: parcels.length > 1,
    place: parcels[0].place,
    placed: dates.placed, shipped: dates.shipped, completed: dates.completed,
    status: status.text, protection,
    eta: parcels.map(({ eta }) => eta).find(Boolean) ?? reading.field("eta", detail.eta, etaIn, [["label", () => labelled.get("eta", isPeriod, isOurs)?.value]]),
    store: reading.field("store", detail.store, (element) => textOf(element, NUMBER)),
    notices: reminder && reminder !== protection ? [reminder] : [],
    parcels,
    ways: { orderId: "address", ...reading.ways, ...(blocks[0]?.ways ?? {}) },
    language: () => labelled.languages,
  }];
}

// Words nobody knows, and a date: the order in the address has its page here, under its first heading.
const headed = ({ root, segments: texts }) => [...root.querySelectorAll("h1,h2,h3,[role=heading]")].find(isShown) ?? texts.find(({ text, element }) => isDate(valueOf(text)) && isShown(element))?.element;

const emptyParcel = (where) => ({ number: null, otherNumbers: [], service: null, carrier: null, events: [], place: where, index: 0, eta: null });

function statusOf(reading) {
  for (const [way, selector] of detail.status) {
    const element = [...reading.root.querySelectorAll(selector)].find(isShown);
    const text = element && textOf(element, NUMBER);
    if (text) return { element, text: reading.note("status", way, impersonal(text)) };
  }
  const word = reading.segments.find(({ text, element }) => statusWord(text) && !element.closest(ELSEWHERE) && isShown(element));
  const text = word?.text ?? namesIn(reading.root, ELSEWHERE).find(statusWord);
  return text ? { element: word?.element ?? null, text: reading.note("status", "label", text) } : { element: null, text: null };
}

// placed, paid, shipped, completed: the page always tells them in this order.
const ROWS = ["placed", null, "shipped", "completed"];

function datesOf(reading, labelled) {
  const dates = { placed: null, shipped: null, completed: null };
  const [way, rows] = reading.all(detail.rows, 10);
  let at = 0;
  for (const label of rows) {
    const text = plain(label.textContent, NUMBER);
    const value = plain(label.nextElementSibling?.textContent, NUMBER) || valueOf(text);
    if (!isDate(value)) continue;
    const named = labelAt(text)?.field;
    const field = named in dates ? named : ROWS[at];
    at++;
    if (field && !dates[field]) dates[field] = reading.note(field, way, value);
  }
  for (const field of Object.keys(dates)) dates[field] ??= reading.field(field, [], null, [["label", () => labelled.get(field, isDate)?.value]]);
  dates.placed ??= reading.field("placed", [], null, [["shape", () => firstDate(reading.segments)]]);
  return dates;
}

const WORDY = 15; // letters: with more, and not of dates alone, it is a sentence
// A date under a label of no known language; the first one, for orders are placed before anything else happens.
function firstDate(texts) {
  for (let at = 0; at < texts.length; at++) {
    const value = valueOf(texts[at].text);
    if (isDate(value) && (isPeriod(value) || value.replace(/\P{L}/gu, "").length < WORDY) && !labelAt(texts[at].text) && (value !== texts[at].text || !labelAt(texts[at - 1]?.text ?? ""))) {
      const own = dayWithin(value);
      if (own) return own.day;
    }
  }
  return null;
}

/** By their blocks; where there is one block or none, by the numbers that are shown. */
function parcelsOf(blocks, numbers, stand, root) {
  if (blocks.length > 1) return withNumbers(blocks.map((block, index) => parcelOf(block, index)), blocks.map(({ link }) => link), numbers, root);
  if (numbers.length < 2) {
    const [parcel] = blocks.length ? [parcelOf(blocks[0], 0)] : [emptyParcel(place.after(row(stand ?? numbers[0].element, root)))];
    parcel.number = numbers[0]?.number ?? null;
    return [parcel];
  }
  return numbers.map(({ number, element, scope }, index) => {
    const link = blocks.length && scope.contains(blocks[0].link) ? blocks[0].link : [...scope.querySelectorAll(ORDER_LINKS)].find(isShown);
    const parcel = blocks[0] && link === blocks[0].link ? parcelOf(blocks[0], index) : emptyParcel(place.after(link ?? row(element, scope)));
    return Object.assign(parcel, { number, index, scope });
  });
}

// The number in the part of the page around a parcel's link that is about it alone.
function withNumbers(parcels, links, numbers, root) {
  parcels.forEach((parcel, at) => {
    parcel.scope = scopeOf(links[at], links, root);
    const own = numbers.filter(({ number, element }) => number && parcel.scope.contains(element));
    if (own.length === 1) parcel.number = own[0].number;
  });
  return parcels;
}

/** One block per parcel: by the order line its tracking link names, else by the block it stands in. */
function trackBlocks(document, location, orderId) {
  const blocks = new Map();
  const links = [];
  for (const link of document.querySelectorAll(ORDER_LINKS)) {
    const order = orderOf(link.getAttribute("href"), location.href);
    if (order?.kind !== "tracking" || order.id !== orderId || !isShown(link)) continue;
    if (links.length < 50) links.push(link);
    const box = detail.block.map(([, selector]) => link.closest(selector)).find(Boolean) ?? null;
    const key = new URL(link.getAttribute("href"), location.href).searchParams.get("tradeOrderLineId") || box;
    if (!blocks.has(key) && blocks.size < 50) blocks.set(key, { link, box });
  }
  // A button for the whole order is no further parcel.
  if (blocks.size > 1) blocks.delete(null);
  const found = [...blocks.values()];
  // Links that name no line, under "Package 1" and "Package 2".
  if (found.length === 1 && packagesOf(links, document.body).length) return links.map((link) => ({ link, box: null, ways: {} }));
  // One box may hold the links of several parcels: each then stands for itself.
  return found.map(({ link, box }) => ({ link, box: found.some((other) => other.link !== link && box?.contains(other.link)) ? null : box, ways: {} }));
}

const NO_EVENT = new Set(["number", "private"]);
const etaIn = (element) => {
  const value = valueOf(textOf(element, NUMBER));
  return isPeriod(value) ? value : impersonal(value);
};

function parcelOf({ link, box, ways: found }, index) {
  const reading = new Reading(box ?? link);
  const parcel = emptyParcel(place.after(box ?? link));
  parcel.index = index;
  parcel.eta = reading.field("eta", detail.eta, etaIn);
  const state = segments(box ?? link).map(({ text }) => text).find(statusWord);
  const said = segments(link);
  const last = reading.field("events", detail.event, (element) => textOf(element), [
    // One text alone is what the link does: "Track order".
    ["shape", () => (said.length > 1 ? said.map(({ text }) => text).filter((text) => /\p{L}{3}\s\p{L}/u.test(text)).at(-1) : null)],
  ]);
  const told = last && !NO_EVENT.has(labelAt(last)?.field) ? impersonal(withoutCopy(last)) : null;
  // "In Zustellung" above what happened last, or alone.
  parcel.events = [...new Set([state, told])].filter(Boolean).map((text) => ({ time: null, text, code: null }));
  Object.assign(found, reading.ways);
  return parcel;
}

// The line the order's state stands on, so that the note takes a line of its own under it.
function row(element, root) {
  let line = element;
  while (parentOf(line) && parentOf(line) !== root && parentOf(line).textContent.length < 120) line = parentOf(line);
  return line;
}
