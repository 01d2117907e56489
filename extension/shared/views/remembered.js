/** Remembered orders as the views need them. */
import { allOrders } from "../memory/index.js";
import { daysBetween } from "../note/dates.js";

/**
 * One remembered order in the Report's form.
 * @returns {{orderId: string, report: object, order: object, parcel: object, asked: object|null}|null} null without an answer;
 *   *asked*: the order as it was last put to the rules, so that it can be asked again
 */
export function recall(record, at = 0) {
  const answer = record.answer;
  if (!answer) return null;
  const parcels = answer.parcels ?? [answer];
  const orderId = record.orderId ?? record.order_id ?? answer.order_id;
  const order = { order_id: orderId, speaks: 0, ...answer, parcels };
  const parcel = parcels[at] ?? parcels[order.speaks] ?? parcels[0];
  const report = { now: record.answered_on ?? "", locale: answer.locale ?? record.locale ?? "en" };
  return parcel ? { orderId, report, order, parcel, asked: record.case ?? null } : null;
}

/** All remembered orders that have an answer. */
export async function remembered() {
  return (await allOrders()).map((record) => recall(record)).filter(Boolean);
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
