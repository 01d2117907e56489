/**
 * What is remembered of one order.
 * @typedef {{number: string, seen: string, placed: boolean, former: Array<{number: string, on: string}>, others: Array<{number: string, role: string, since: string}>,
 *   service?: string, carrier?: string, trackerStatus?: string, events: Array<{time: string|null, text: string, code: string|null, read: string}>,
 *   notices: string[], looked: boolean}} Parcel  *placed*: seen where the page showed which of several packages it is; *read*: the day an event
 *   was read: "5 days ago" counts from there
 * @typedef {{at: string, page: Record<string, string>, read: Record<string, string>, parcels: Parcel[], answer?: {print: string, order: object, about: object, on: string|null}}} Record
 *   *read*: the day each of *page*'s texts was read
 */
import { plain } from "../page/text.js";

const PARCELS = 50;
const EVENTS = 100;
const NOTICES = 5;
const text = (value, max = 200) => (typeof value === "string" && value ? plain(value, max) : undefined);
const list = (value) => (Array.isArray(value) ? value : []);
const isDay = (value) => typeof value === "string" && /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value);

/** What the page says of an order as a whole, kept for the pages that do not say it. */
const PAGE_FIELDS = ["placed", "shipped", "completed", "status", "protection", "eta", "store", "site"];

/** One number however it is written, for comparing only. */
export const key = (number) => String(number ?? "").normalize("NFKC").toUpperCase().replace(/[^A-Z0-9]/g, "").slice(0, 64);

/** A record made of whatever is stored: what is not understood is dropped. @returns {Record | null} */
export function recordFrom(stored) {
  if (!stored || typeof stored !== "object" || !isDay(stored.at)) return null;
  const [page, read] = [{}, {}];
  for (const field of PAGE_FIELDS) {
    if (!text(stored.page?.[field], 500)) continue;
    page[field] = text(stored.page[field], 500);
    read[field] = isDay(stored.read?.[field]) ? stored.read[field] : stored.at;
  }
  const record = { at: stored.at, page, read, parcels: list(stored.parcels).slice(0, PARCELS).map((parcel) => parcelFrom(parcel, stored.at)) };
  const { answer } = stored;
  if (answer && typeof answer.print === "string" && Array.isArray(answer.order?.parcels)) record.answer = { print: answer.print, order: answer.order, about: answer.about ?? {}, on: isDay(answer.on) ? answer.on : null };
  return record;
}

function parcelFrom(stored, at = null) {
  const parcel = { number: text(stored?.number) ?? null, seen: isDay(stored?.seen) ? stored.seen : null, former: [], others: [], events: [], notices: [], looked: stored?.looked === true, placed: stored?.placed === true };
  for (const field of ["service", "carrier", "trackerStatus"]) if (text(stored?.[field])) parcel[field] = text(stored[field]);
  for (const { number, on } of list(stored?.former).filter(Boolean)) if (text(number) && isDay(on)) parcel.former.push({ number: text(number), on });
  for (const { number, role, since } of list(stored?.others).filter(Boolean)) if (text(number)) parcel.others.push({ number: text(number), role: text(role) ?? "local", since: isDay(since) ? since : null });
  for (const event of list(stored?.events).filter(Boolean).slice(0, EVENTS)) if (text(event.text, 500)) parcel.events.push({ time: text(event.time) ?? null, text: text(event.text, 500), code: text(event.code) ?? null, read: isDay(event.read) ? event.read : at });
  for (const notice of list(stored?.notices).slice(0, NOTICES)) if (text(notice, 500)) parcel.notices.push(text(notice, 500));
  return parcel;
}

/** @returns {Record} */
export const emptyRecord = (today) => ({ at: today, page: {}, read: {}, parcels: [] });

/**
 * The record after a page was read. A number that gave way to another becomes a former one.
 * @param {Record} record @param {object} order of `readPage` @param {string} today ISO day
 * @returns {Record} a new one
 */
export function learnPage(record, order, today) {
  const { answer, ...known } = record;
  const next = { ...structuredClone(known), at: today, ...(answer ? { answer } : {}) };
  for (const field of PAGE_FIELDS) {
    if (!order[field]) continue;
    next.page[field] = plain(order[field], 500);
    next.read[field] = today;
  }
  const page = { sure: order.indexSure !== false, several: order.several === true, numbers: new Set(order.parcels.map(({ number }) => key(number))) };
  for (const parcel of order.parcels) if (parcel.number || parcel.events?.length || parcel.service) learnParcel(next, parcel, today, page);
  return next;
}

function learnParcel(record, read, today, page) {
  const at = roomFor(record, read, page);
  while (record.parcels.length <= at) record.parcels.push(parcelFrom({}));
  const parcel = record.parcels[at];
  parcel.placed ||= page.sure && page.several;
  if (read.number) renumber(parcel, plain(read.number, 200), read.otherNumbers ?? [], today);
  for (const field of ["service", "carrier", "trackerStatus"]) if (read[field]) parcel[field] = plain(read[field], 200);
  for (const { number, role } of read.otherNumbers ?? []) {
    if (key(number) !== key(parcel.number) && !parcel.others.some((other) => key(other.number) === key(number))) parcel.others.push({ number, role, since: today });
  }
  if (read.looked) parcel.looked = true;
  if (read.notices?.length) parcel.notices = read.notices.slice(0, NOTICES).map((notice) => plain(notice, 500));
  if (read.events?.some(({ time }) => time)) parcel.events = eventsOf(parcel.events, read, today).slice(0, EVENTS).map(({ time, text: told, code, read: on }) => ({ time, text: told, code: code ?? null, read: on }));
}

/** What is read on that *day*, or what was known where no moments are read; a page that shows *some* events adds to those that are known. */
function eventsOf(known, read, day) {
  const found = (read.events ?? []).map((event) => ({ ...event, read: day }));
  if (!known?.length) return found;
  if (!found.some(({ time }) => time)) return known;
  return read.some ? [...found.filter(({ time, text: told }) => !known.some((one) => one.time === time && one.text === told)), ...known] : found;
}

/** Which remembered parcel *read* is: by its number before its place on the page. */
export function indexOf(record, read, indexSure = true) {
  const { parcels } = record;
  const known = read.number ? parcels.findIndex((parcel) => [parcel.number, ...parcel.others.map((other) => other.number)].some((number) => number && key(number) === key(read.number))) : -1;
  if (known >= 0) return known;
  if (indexSure) return Math.min(read.index ?? 0, PARCELS - 1);
  const empty = read.number ? -1 : parcels.findIndex(({ number }) => !number);
  return empty >= 0 ? empty : Math.min(parcels.length, PARCELS - 1);
}

/** The same, where another number that did not give way to this one leaves its place to it or keeps it. */
function roomFor(record, read, page) {
  const { parcels } = record;
  const at = indexOf(record, read, page.sure);
  const there = parcels[at];
  if (!read.number || !there?.number || parcels.length === PARCELS || isSame(there, read) || isReplaced(there, read, record, page)) return at;
  for (const parcel of parcels) parcel.former = parcel.former.filter(({ number }) => key(number) !== key(read.number));
  if (!page.several || !page.sure) return parcels.length;
  parcels.push(there);
  parcels[at] = parcelFrom({});
  return at;
}

const isSame = (parcel, read) => [parcel.number, ...parcel.others.map(({ number }) => number)].some((one) => [read.number, ...(read.otherNumbers ?? []).map(({ number }) => number)].some((other) => key(one) === key(other)));

// Sure only for the one parcel there is, or in the place where it was seen before; a number that comes back, or still stands on the page, was not replaced.
function isReplaced(there, read, { parcels }, page) {
  if (page.numbers.has(key(there.number)) || parcels.some(({ former }) => former.some(({ number }) => key(number) === key(read.number)))) return false;
  return page.several ? there.placed : parcels.length === 1;
}

function renumber(parcel, number, shownBeside, today) {
  const before = parcel.number;
  if (before && key(before) !== key(number) && !parcel.former.some((former) => key(former.number) === key(before))) {
    const beside = [...shownBeside, ...parcel.others].some((other) => key(other.number) === key(before) || key(other.number) === key(number));
    // The line's and the local carrier's number stand side by side: neither replaced the other.
    if (beside) parcel.others = parcel.others.filter((other) => key(other.number) !== key(number)).concat(parcel.others.some((other) => key(other.number) === key(before)) ? [] : [{ number: before, role: "origin", since: parcel.seen }]);
    else parcel.former = [...parcel.former, { number: before, on: today }].slice(-10);
  }
  parcel.number = number;
  parcel.seen = today;
}

/**
 * The record after the popover showed *number*: it names no parcel.
 * @returns {Record} a new one
 */
export function learnNumber(record, number, today) {
  const known = indexOf(record, { number }, false);
  const index = known < record.parcels.length || record.parcels.length > 1 ? known : 0;
  return learnPage(record, { parcels: [{ number, index, otherNumbers: [] }] }, today);
}

const ANSWER = 16_000;

/** A report's order as it is kept: whole where it is small, without what only the panel's depth needs where it is not. */
export function trimmed(order) {
  if (JSON.stringify(order).length <= ANSWER) return order;
  const parcels = order.parcels.map((parcel) => ({ ...parcel, findings: parcel.findings.slice(0, 2), timeline: null, kit: null, questions: [] }));
  const small = { ...order, parcels };
  return JSON.stringify(small).length <= ANSWER ? small : null;
}
