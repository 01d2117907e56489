/** Which orders travel under one number: those on the page and those remembered. An answer depends on it. */
import { numbersOf, othersWith } from "../memory/index.js";

export class Sharing {
  /** @type {Map<string, Set<string>>} number → the orders under it */
  under = new Map();

  /**
   * @param {Array<[string, import("../memory/record.js").Record]>} orders those on the page
   * @param {boolean} remembers whether what is stored may be asked
   */
  async learn(orders, remembers) {
    const pairs = orders.flatMap(([id, record]) => numbersOf(record).map((number) => [number, id]));
    const fresh = [...new Set(pairs.map(([number]) => number))].filter((number) => !this.under.has(number));
    for (const { order_id, numbers } of remembers && fresh.length ? await othersWith(fresh, []) : []) for (const number of numbers) this.add(number, order_id);
    for (const [number, id] of pairs) this.add(number, id);
  }

  add(number, id) {
    if (!this.under.has(number)) this.under.set(number, new Set());
    this.under.get(number).add(id);
  }

  /**
   * Orders, not among *ids*, under one of *records*' numbers: `other_orders` of the Case.
   * @returns {Array<{order_id: string, numbers: string[]}>}
   */
  beside(ids, records) {
    const others = new Map();
    for (const number of new Set(records.flatMap(numbersOf))) {
      for (const id of this.under.get(number) ?? []) if (!ids.includes(id)) others.set(id, [...(others.get(id) ?? []), number]);
    }
    return [...others].map(([order_id, numbers]) => ({ order_id, numbers }));
  }
}
