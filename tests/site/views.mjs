/** What a page's script gets to draw with: the frame, the cards, the packages, the popovers, each as HTML made by the same templates. */
import { DEMO, ORDERS, manyOrders } from "./orders/index.mjs";
import { prepare, renderBody } from "./pages/index.mjs";
import * as list from "./pages/list.mjs";
import * as mobileList from "./pages/mobile-list.mjs";
import { popover } from "./pages/popover.mjs";
import * as tracking from "./pages/tracking.mjs";

/** `plain`, `demo`, `none` or `many:100`. */
export function ordersOf(set = "plain") {
  if (set === "demo") return DEMO;
  if (set === "none") return [];
  return set.startsWith("many:") ? manyOrders(Number(set.slice(5))) : ORDERS;
}

const popovers = (skin, orders, mode) =>
  Object.fromEntries(orders.map((order) => [order.id, popover(skin, mode === "absent" ? { ...order, parcels: [] } : order)]));

function listView(skin, orders, options) {
  const { card, frame } = skin.kind === "list" ? list : mobileList;
  const cards = (tab) => list.ordersOn(orders, tab).map((order) => skin.wrap(card(skin, order)));
  return {
    behaviour: "list", frame: frame(skin, ""), duplicates: !!options.duplicates, drip: options.drip ?? 0, size: options.size ?? 10,
    cards: Object.fromEntries(Object.keys(list.TABS).map((tab) => [tab, cards(tab)])), popovers: popovers(skin, orders, options.popover),
  };
}

function trackingView(skin, [order]) {
  const packages = (order.parcels ?? []).map((_, i) => tracking.page(skin, order, i));
  return { behaviour: "tracking", packages: packages.length ? packages : [tracking.page(skin, order)], shown: skin.pkg };
}

/** @returns {object} JSON for `behaviour/main.js` */
export function view(options) {
  const { skin, orders } = prepare({ ...options, orders: ordersOf(options.set) });
  const pace = { late: options.late ?? 30, wipes: options.wipes ?? 1 };
  const one = orders.length > 0;
  if (one && !skin.redesign && (skin.kind === "list" || skin.kind === "mobile-list")) return { ...pace, ...listView(skin, orders, options) };
  if (one && !skin.redesign && skin.kind === "tracking") return { ...pace, ...trackingView(skin, orders) };
  const html = one ? renderBody({ ...options, orders: ordersOf(options.set) }) : "";
  return { ...pace, behaviour: skin.redesign && skin.kind === "list" ? "redesigned" : "still", frame: html, popovers: popovers(skin, orders, options.popover) };
}
