/** Answers for the orders on the page: remembered ones at once, new ones from the rules. */
import { key, othersWith } from "../memory/index.js";
import { ask } from "./ask.js";
import { caseOf, orderOf, printOf } from "./case.js";
import { dayOf } from "./clock.js";

/**
 * What is to be asked for an order, and under which print its answer is remembered.
 * @returns {{read: object, order: object, positions: number[], print: string}}
 */
export function question(read, record, { settings, locale, pageLocale, now, version }) {
  const { order, positions } = orderOf(read, record);
  return { read, order, positions, print: printOf([order, settings.country, settings.city, settings.postcode, locale, pageLocale, dayOf(now), version]) };
}

/**
 * Ask for all *questions* in one message.
 * @returns {Promise<{report: object, orders: Map<string, object>}>} *orders*: the report's, by order id
 * @throws {import("./ask.js").Gone | import("./ask.js").NoAnswer}
 */
export async function explain(questions, { settings, locale, pageLocale, now, remembers }) {
  const ids = questions.map(({ read }) => read.orderId);
  const numbers = questions.flatMap(({ order }) => (order.parcels ?? []).flatMap((parcel) => [parcel.number, ...(parcel.other_numbers ?? []).map(({ number }) => number)]).filter(Boolean));
  const others = remembers ? await othersWith(numbers.map(key), ids) : [];
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

