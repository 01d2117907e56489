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

const protectionOf = (skin, order, lang) => (order.protection === undefined ? undefined : squeezed(skin.labels.protection.replace("{date}", day(dayFrom(NOW, order.protection), lang))));

/** @returns {object} field → value of the detail page */
export function detailTruth({ lang = "en", orderId } = {}) {
  const skin = new Skin({ lang, now: NOW });
  const order = ORDERS.find(({ id }) => id === orderId);
  const date = (days) => (days === undefined ? undefined : squeezed(day(dayFrom(NOW, days), lang)));
  return {
    orderId, status: squeezed(skin.status[order.status]), placed: date(order.placed), shipped: date(order.shipped),
    protection: protectionOf(skin, order, lang), eta: order.status === "unpaid" ? undefined : date(order.eta?.[1]), parcels: Math.max(order.parcels?.length ?? 0, 1),
  };
}

/** @returns {object} field → value of one shown parcel */
export function trackingTruth({ lang = "en", orderId, pkg = 0 } = {}) {
  const order = ORDERS.find(({ id }) => id === orderId);
  const parcel = order.parcels[pkg];
  return {
    orderId, number: parcel.number, service: parcel.service, carrier: parcel.carrier,
    eta: order.eta && parcel.delivered === undefined ? squeezed(span(dayFrom(NOW, order.eta[0]), dayFrom(NOW, order.eta[1]), lang)) : undefined,
    protection: protectionOf(new Skin({ lang, now: NOW }), order, lang),
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
  return order && { orderId: order.orderId, number: parcel.number, service: parcel.service, carrier: parcel.carrier, eta: order.eta, protection: order.protection, events: parcel.events.map(({ time, text }) => `${time} ${text}`).join("\n") };
}

export function detailRead(page) {
  const [order] = page.orders;
  return order && { ...order, parcels: order.parcels.length };
}
