/** The orders of the stage. Days are relative to the page's `now`: -3 is three days ago. All numbers are invented, with right check digits. */
import { readFileSync } from "node:fs";

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));

/** My Orders of the demo: one order (or pair) per cause, `shows` says which. */
export const DEMO = read("demo.json");
/** Plain orders in every status and page state, for the matrix. */
export const ORDERS = read("plain.json");

/** As many further orders as asked for, numbered on, for long lists. */
export function manyOrders(count, first = 8190000000100000n) {
  return Array.from({ length: count }, (_, i) => ({
    id: String(first + BigInt(i) * 20000n), status: i % 7 === 6 ? "completed" : "shipped", placed: -14 - i, shipped: -12 - i, total: "€7.40",
    title: `Spare part ${i + 1}`, store: "Example Parts Store", shape: ["disc", "box", "bolt", "ring", "drop", "leaf"][i % 6], hue: (i * 47) % 360, eta: [4, 9],
    parcels: [{ number: `LP00${String(100000000000 + i * 7919).slice(0, 12)}`, service: "AliExpress Standard Shipping", events: [] }],
  }));
}
