/** Cainiao's own detail page (optional host): a number and its history, no order. */
import { readTracking } from "./tracking.js";
import { place } from "./place.js";
import { isShown } from "./visible.js";
import { segments } from "./text.js";

const NUMBERS = ["mailNoList", "mailNos"];

/** @returns orders of `readPage` */
export function readCainiao(document, location) {
  const asked = NUMBERS.map((name) => new URL(location.href).searchParams.get(name)).find(Boolean) ?? "";
  const numbers = asked.split(",").filter((number) => /^[A-Za-z0-9]{5,60}$/.test(number));
  const orders = readTracking(document, location);
  if (!numbers.length || !document.body) return orders;
  const shown = segments(document.body).find(({ text, element }) => text.includes(numbers[0]) && isShown(element));
  if (!orders.length && !shown) return [];
  const order = orders[0] ?? { orderId: "", card: document.body, marks: [], several: false, placed: null, shipped: null, status: null, protection: null, eta: null, store: null, notices: [], ways: {}, language: () => new Map(),
    parcels: [{ otherNumbers: [], service: null, carrier: null, events: [], index: 0 }] };
  const parcel = order.parcels[0];
  if (!parcel.number) {
    parcel.number = numbers[0];
    order.ways.number = "address";
  }
  // The address lists the number it was replaced by last.
  for (const number of numbers.slice(1, 10)) if (!parcel.otherNumbers.some((other) => other.number === number)) parcel.otherNumbers.push({ number, role: "local" });
  parcel.place ??= place.after(shown.element);
  order.place = parcel.place;
  return [order];
}
