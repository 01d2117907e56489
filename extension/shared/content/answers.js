/** The answers to the orders of one page: asked for together, once; what was learned meanwhile goes with the next question. */
import { key } from "../memory/index.js";
import { ask } from "./ask.js";
import { plainOrder } from "./plain.js";

/** What of an order an answer depends on. It is read anew when it changes: this is made only once. */
function signOf(order) {
  order.plain ??= plainOrder(order);
  return (order.sign ??= JSON.stringify(order.plain));
}

/** Not as JSON: the storage hands out fields in an order of its own. */
const said = ({ lines }) => lines.map(({ number, level, cause, text }) => [number, level, cause, text].join()).join();

export class Answers {
  /** @param {Map<string, {on: string} & import("../orders/summary.js").Summary>} remembered by order id */
  constructor(remembered) {
    /** @type {Map<string, {on: string, summary: object, orderId?: string, positions?: number[], print?: string, record?: object}>} by order id */
    this.known = new Map([...remembered].map(([id, { on, ...summary }]) => [id, { on, summary }]));
    /** @type {Map<string, {number: string, eta: string|null}>} what the popover showed, until the background has it */
    this.popovers = new Map();
    /** @type {Map<string, string>} order id → what was read of it when it was answered, on this day and in this language */
    this.settled = new Map();
    /** @type {string | undefined} the day and the language of `settled` */
    this.when = undefined;
    this.asking = new Set();
  }

  get(orderId) {
    return this.known.get(orderId);
  }

  get any() {
    return this.known.size > 0;
  }

  /** The line a note shows. @param {object} order of `readPage` @param {number|null} at its parcel; null: the one that needs most attention */
  lineOf({ orderId, parcels }, at) {
    const known = this.known.get(orderId);
    if (!known) return undefined;
    const { lines, speaks } = known.summary;
    if (at === null) return lines[speaks] ?? lines[0];
    if (known.positions) return lines[known.positions[at] ?? -1];
    // Parcels on the page are known by their number before their place.
    const number = key(parcels[at].number);
    return number ? lines.find((line) => line.number === number) : lines[parcels[at].index];
  }

  /** The popover showed a number. @returns {boolean} whether that is news */
  learned(orderId, number, eta) {
    const before = this.popovers.get(orderId);
    if (before?.number === number && before.eta === eta) return false;
    this.popovers.set(orderId, { number, eta });
    this.settled.delete(orderId);
    return true;
  }

  /** What another tab learned. @param {Map<string, object>} notes @returns {boolean} whether one of *orders* is to be asked about again */
  told(notes, orders) {
    const news = orders.filter(({ orderId }) => notes.has(orderId) && this.known.has(orderId) && said(notes.get(orderId)) !== said(this.known.get(orderId).summary));
    for (const { orderId } of news) this.settled.delete(orderId);
    return news.length > 0;
  }

  /** Everything is asked again. */
  unsettle() {
    this.settled.clear();
  }

  /**
   * Ask what is not answered yet.
   * @param {object[]} orders of `readPage` @param {{kind: string, pageLocale: string|null, today: string}} page
   * @returns {Promise<string[]>} the orders that have a new answer, by id: the page may have been drawn anew meanwhile
   * @throws {import("./ask.js").Gone | import("./ask.js").NoAnswer} with `ids`: those that stay without
   */
  async ask(orders, { kind, pageLocale, today }) {
    const when = `${today} ${pageLocale}`;
    if (this.when !== when) this.unsettle();
    this.when = when;
    const open = orders.filter((order) => this.settled.get(order.orderId) !== signOf(order) && !this.asking.has(order.sign));
    if (!open.length) return [];
    const ids = open.map(({ orderId }) => orderId);
    const told = open.map((order) => this.tellOf(order));
    for (const { sign } of open) this.asking.add(sign);
    try {
      const beside = [...this.known].filter(([id, { record }]) => record && !ids.includes(id)).map(([id, { record }]) => [id, record]);
      const { answers, touched } = await ask("orders", { kind, pageLocale, orders: told, beside });
      open.forEach(({ orderId: id, sign }, at) => {
        if (answers[at]) this.known.set(id, answers[at]);
        if (this.when === when) this.settled.set(id, sign);
        // Meanwhile it may have shown another one.
        if (this.popovers.get(id) === told[at].popover) this.popovers.delete(id);
        else this.settled.delete(id);
      });
      for (const id of touched) this.settled.delete(id);
      // An order that got no answer, as others did, is told of too: its note must not wait for ever.
      return ids;
    } catch (error) {
      throw Object.assign(error, { ids });
    } finally {
      for (const { sign } of open) this.asking.delete(sign);
    }
  }

  /** What the background is told of an order. */
  tellOf({ orderId, plain }) {
    const { print, record } = this.known.get(orderId) ?? {};
    return { order: plain, popover: this.popovers.get(orderId), print, record };
  }

  /** What stands behind a note's line; the rules are asked again where nobody has it any more. */
  async behind(order, at, page) {
    for (const last of [false, true]) {
      const { print = "", orderId = order.orderId } = this.known.get(order.orderId) ?? {};
      const line = this.known.get(order.orderId)?.summary.lines.indexOf(this.lineOf(order, at));
      const found = await ask("behind", { order: orderId, print, line });
      if (found.tree || last) return found.tree ? found : null;
      const known = this.known.get(order.orderId);
      if (known) known.print = undefined;
      this.settled.delete(order.orderId);
      await this.ask([order], page);
    }
  }
}
