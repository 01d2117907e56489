/** What a reader must find on a page of the stage, per field; fields the page does not show are absent. */
import { day, dayFrom, eventTime, span } from "../../site/pages/dates.mjs";
import { Skin } from "../../site/pages/skin.mjs";
import { ORDERS } from "../../site/orders/index.mjs";
import { NOW } from "./page.mjs";

const squeezed = (text) => String(text ?? "").replace(/\s+/g, " ").trim();

/** @returns {Map<string, object>} order id → field → value */
export function listTruth({ lang = "en", generation = 2026, orders = ORDERS, kind = "list" } = {}) {
  const skin = new Skin({ lang, generation, now: NOW });
  return new Map(orders.map((order) => [order.id, {
    orderId: order.id,
    status: squeezed(skin.status[order.status]),
    ...(kind === "mobile-list" ? {} : { placed: squeezed(day(dayFrom(NOW, order.placed), lang)) }),
  }]));
}

/** @returns {object} field → value of one shown parcel */
export function trackingTruth({ lang = "en", orderId, pkg = 0 } = {}) {
  const order = ORDERS.find(({ id }) => id === orderId);
  const parcel = order.parcels[pkg];
  return {
    orderId, number: parcel.number, service: parcel.service, carrier: parcel.carrier,
    eta: order.eta && parcel.delivered === undefined ? squeezed(span(dayFrom(NOW, order.eta[0]), dayFrom(NOW, order.eta[1]), lang)) : undefined,
    events: parcel.events.map((event) => squeezed(`${eventTime(dayFrom(NOW, event.day), event.clock ?? "10:15", lang)} ${event.text}`)).join("\n"),
  };
}

/** What was read, in the words of the truth. */
export function listRead(page) {
  return new Map(page.orders.map(({ orderId, status, placed }) => [orderId, { orderId, status, placed }]));
}

export function trackingRead(page, index = 0) {
  const [order] = page.orders;
  const parcel = order?.parcels[index];
  return order && { orderId: order.orderId, number: parcel.number, service: parcel.service, carrier: parcel.carrier, eta: order.eta, events: parcel.events.map(({ time, text }) => `${time} ${text}`).join("\n") };
}
