/** Remembered orders as the views need them. */
import { orderOf } from "../content/case.js";
import { loadOrders, remembered as index } from "../memory/index.js";
import { daysBetween } from "../note/dates.js";

/** @returns {Promise<Array<{orderId: string, record: object}>>} newest first */
export async function allRecords() {
  const ids = (await index()).map(({ orderId }) => orderId);
  return [...(await loadOrders(ids))].map(([orderId, record]) => ({ orderId, record }));
}

/**
 * One remembered order in the Report's form; null without an answer.
 * @returns {{orderId: string, report: object, order: object, parcel: object, record: object}|null}
 */
export function recall({ orderId, record }, at = null) {
  const { order, about } = record.answer ?? {};
  const parcel = order && (order.parcels[at] ?? order.parcels[order.speaks] ?? order.parcels[0]);
  return parcel ? { orderId, report: { ...about, orders: [order] }, order, parcel, record } : null;
}

/** The order as the rules are asked about it again, from what is remembered alone. */
export function asked({ orderId, record }) {
  return orderOf({ orderId, parcels: [], notices: [] }, record).order;
}

/** All remembered orders that have an answer. */
export async function remembered() {
  return (await allRecords()).map((one) => recall(one)).filter(Boolean);
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
  const due = (one) => daysBetween(reminders?.[one.orderId], today) >= 0 && Boolean(reminders?.[one.orderId]);
  return orders
    .filter((one) => one.parcel.level === "act" || due(one))
    .map((one) => ({ ...one, due: due(one), deadline: deadline(one), left: daysBetween(today, deadline(one)) }))
    .sort((a, b) => (a.left ?? Infinity) - (b.left ?? Infinity) || a.orderId.localeCompare(b.orderId));
}
