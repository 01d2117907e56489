/** The Case of the contract, from what the page shows, what is remembered and what the buyer set. */
import { indexOf, key } from "../memory/index.js";
import { isoOf } from "../clock.js";

const without = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null && value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0)));

/**
 * One order of the Case.
 * @param {object} order of `readPage`
 * @param {import("../memory/record.js").Record | undefined} record  what was learned, of *order* too
 * @returns {{order: object, positions: number[]}} *positions*: parcel on the page → its place in the Case
 */
export function orderOf(order, record) {
  const remembered = (record?.parcels ?? []).map(fromMemory);
  const positions = [];
  const parcels = [...remembered];
  for (const read of order.parcels) {
    const at = read.number || order.indexSure === false ? indexOf(record ?? { parcels: [] }, read, order.indexSure !== false) : Math.min(read.index, Math.max(parcels.length, order.parcels.length) - 1);
    while (parcels.length <= at) parcels.push({ looked: false });
    parcels[at] = merged(parcels[at], read);
    positions.push(at);
  }
  const page = record?.page ?? {};
  return {
    positions,
    order: without({
      order_id: order.orderId,
      placed: order.placed ?? page.placed,
      shipped: order.shipped ?? page.shipped,
      status: order.status ?? page.status,
      protection: order.protection ?? page.protection,
      eta: order.eta ?? page.eta,
      completed: completed(order.completed ?? page.completed),
      store: order.store ?? page.store,
      site: order.site ?? page.site,
      notices: order.notices,
      read_on: someOf(Object.fromEntries(DATED.filter((field) => page[field]).map((field) => [field, record.read[field]]))),
      parcels,
    }),
  };
}

/** What may be told by the day it is read on: "12 days left". */
const DATED = ["placed", "shipped", "protection", "eta", "completed"];
const someOf = (object) => (Object.keys(object).length ? object : null);

const completed = (on) => (on ? { on, by: null } : null);

const fromMemory = (parcel) =>
  without({
    number: parcel.number,
    former_numbers: parcel.former,
    other_numbers: parcel.others.map(({ number, role, since }) => without({ number, role, since })),
    service: parcel.service,
    carrier: parcel.carrier,
    tracker_status: parcel.trackerStatus,
    notices: parcel.notices,
    looked: parcel.looked,
    events: parcel.events.map(({ time, text, code, read }) => without({ time, text, code, read_on: read })),
  });

function merged(known, read) {
  const number = read.number ?? known.number;
  const others = new Map([...(known.other_numbers ?? []), ...(read.otherNumbers ?? [])].map((other) => [key(other.number), other]));
  const former = [...(known.former_numbers ?? [])];
  if (read.number && known.number && key(read.number) !== key(known.number)) {
    if (others.has(key(read.number)) || others.has(key(known.number))) others.set(key(known.number), { number: known.number, role: "origin" });
    else former.push(known.number);
  }
  others.delete(key(number));
  return without({
    number,
    former_numbers: former.filter((one) => key(one.number ?? one) !== key(number)),
    other_numbers: [...others.values()],
    service: read.service ?? known.service,
    carrier: read.carrier ?? known.carrier,
    tracker_status: read.trackerStatus ?? known.tracker_status,
    notices: read.notices?.length ? read.notices : known.notices,
    // Where nobody opened the tracking, having no events means nothing: the rules are told so.
    looked: Boolean(read.looked || known.looked),
    events: known.events?.length ? known.events : read.events?.map(({ time, text, code }) => without({ time, text, code })),
  });
}

/**
 * @param {{orders: object[], others: object[], settings: object, locale: string, pageLocale: string|null, now: Date}} parts
 * @returns {object} section 2 of the contract
 */
export function caseOf({ orders, others, settings, locale, pageLocale, now }) {
  return without({
    case: 1,
    now: isoOf(now),
    locale,
    page_locale: pageLocale,
    buyer: settings.country ? without({ country: settings.country, city: settings.city, postcode: settings.postcode }) : null,
    other_orders: others,
    orders,
  });
}

/** A short name of everything an answer depends on: the same print needs no new question (FNV-1a, twice 32 bits). */
export function printOf(value) {
  const text = JSON.stringify(value);
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (let at = 0; at < text.length; at++) {
    a = Math.imul(a ^ text.charCodeAt(at), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(at), 0x85ebca6b);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
