/** Remembered orders as the views need them. */
import { orderOf } from "../orders/case.js";
import { keptAnswers, privateAnswers } from "../kept-answers.js";
import { loadOrders, numbersOf, othersWith, remembered as index } from "../memory/index.js";
import { daysBetween } from "../note/dates.js";

/** @returns {Promise<Array<{orderId: string, record: object}>>} newest first */
export async function allRecords() {
  const ids = (await index()).map(({ orderId }) => orderId);
  return [...(await loadOrders(ids))].map(([orderId, record]) => ({ orderId, record }));
}

/**
 * One order in the Report's form; null without an answer.
 * @param {{orderId: string, record?: object, asked?: object, answer?: object}} one remembered, or kept for this session only
 * @returns {{orderId: string, report: object, order: object, parcel: object}|null}
 */
export function recall(one, at = null) {
  const { order, about } = one.answer ?? one.record?.answer ?? {};
  const parcel = order && (order.parcels[at] ?? order.parcels[order.speaks] ?? order.parcels[0]);
  return parcel ? { ...one, report: { ...about, orders: [order] }, order, parcel } : null;
}

/** The order as the rules are asked about it again, from what is known of it alone. */
export function asked({ orderId, record, asked: before }) {
  return before ?? orderOf({ orderId, parcels: [], notices: [] }, record).order;
}

/** The buyer's other orders under a number of this one: `other_orders` of the Case. */
export const besides = ({ orderId, record }) => (record ? othersWith(numbersOf(record), [orderId]) : []);

/** All orders that have an answer: remembered ones, and those of this session, or this private window, where nothing is remembered. */
export async function remembered() {
  const records = await allRecords();
  const known = new Set(records.map(({ orderId }) => orderId));
  const session = [...(await privateAnswers()), ...(await keptAnswers())].filter(({ orderId }) => !known.has(orderId));
  return [...records, ...session].map((one) => recall(one)).filter(Boolean);
}

/** The day by which an order wants its buyer: act-by, else the end of protection; null when neither is known. */
export function deadline({ parcel }) {
  return parcel.dates?.act_by ?? parcel.dates?.protection_ends ?? null;
}

/**
 * What needs the buyer, soonest first: "act", and what the buyer asked to be reminded of by *today*.
 * @param {Array<ReturnType<typeof recall>>} orders
 * @param {Record<string, string>} [reminders] order id → ISO date, from the settings
 * @param {string} today ISO date
 */
export function needy(orders, reminders, today) {
  const due = (one) => (daysBetween(reminders?.[one.orderId], today) ?? -1) >= 0;
  return orders
    .filter((one) => one.parcel.level === "act" || due(one))
    .map((one) => ({ ...one, due: due(one), deadline: deadline(one), left: daysBetween(today, deadline(one)) }))
    .sort((a, b) => (a.left ?? Infinity) - (b.left ?? Infinity) || a.orderId.localeCompare(b.orderId));
}
