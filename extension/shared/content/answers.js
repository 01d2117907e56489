/** Answers for the orders on the page: remembered ones at once, new ones from the rules. */
import { ask } from "./ask.js";
import { caseOf, orderOf, printOf } from "./case.js";
import { dayOf } from "./clock.js";

/**
 * What is to be asked for an order, and under which print its answer is remembered.
 * @returns {{read: object, record: object, order: object, positions: number[], print: string}}
 */
export function question(read, record, { settings, locale, pageLocale, now, version, sharing }) {
  const { order, positions } = orderOf(read, record);
  const beside = sharing.beside([read.orderId], [record]).map(({ order_id }) => order_id).sort();
  return { read, record, order, positions, print: printOf([order, beside, settings.country, settings.city, settings.postcode, locale, pageLocale, dayOf(now), version]) };
}

/**
 * Ask for all *questions* in one message.
 * @returns {Promise<{report: object, orders: Map<string, object>}>} *orders*: the report's, by order id
 * @throws {import("./ask.js").Gone | import("./ask.js").NoAnswer}
 */
export async function explain(questions, { settings, locale, pageLocale, now, sharing }) {
  const ids = questions.map(({ read }) => read.orderId);
  const others = sharing.beside(ids, questions.map(({ record }) => record));
  const { report } = await ask("explain", { case: caseOf({ orders: questions.map(({ order }) => order), others, settings, locale, pageLocale, now }) });
  const orders = new Map();
  questions.forEach(({ read }, at) => {
    const order = report?.orders?.[at];
    if (Array.isArray(order?.parcels) && order.parcels.length) orders.set(read.orderId, order);
  });
  return { report, orders };
}

/** The parcel a note speaks for. @param {number|null} at place on the page; null: the one that needs most attention */
export const spokenFor = (order, positions, at) => order.parcels[at === null ? order.speaks ?? 0 : positions[at] ?? at] ?? order.parcels[0];

