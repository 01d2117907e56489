/** Pages for the tests: jsdom documents of the stage's templates, under the real addresses. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tableOf } from "../../../extension/shared/page/label-table.js";
import { useLabels } from "../../../extension/shared/page/index.js";
import { renderPage } from "../../site/pages/index.mjs";

const require = createRequire(new URL("../../../extension/package.json", import.meta.url));
const { JSDOM } = require("jsdom");

// In the browser they come from the background.
const words = (name) => JSON.parse(readFileSync(new URL(`../../../extension/shared/page/${name}.json`, import.meta.url), "utf8"));
export const LABELS = tableOf(words("labels"), words("states"), words("dates"));
useLabels(LABELS);

const NOW = new Date("2026-11-23T09:00:00Z");
export const ID = "8190000000000001";

const PATHS = {
  list: "/p/order/index.html", "mobile-list": "/p/order/index.html", popover: "/p/order/index.html", unreadable: "/p/order/index.html",
  detail: (id) => `/p/order/detail.html?orderId=${id}`, tracking: (id) => `/p/tracking/index.html?tradeOrderId=${id}`, "tracking-v1": (id) => `/p/tracking/index.html?tradeOrderId=${id}`,
  other: (id) => `/p/message/index.html?fromCode=order&orderId=${id}`,
};
const ELSEWHERE = {
  logisticsdetail: (id) => `https://track.aliexpress.com/logisticsdetail.htm?tradeId=${id}`, orderlist2019: () => "https://trade.aliexpress.com/orderList.htm",
  orderdetail2014: (id) => `https://trade.aliexpress.com/order_detail.htm?orderId=${id}`, cainiao: (_, number = "LX307152848CN") => `https://global.cainiao.com/newDetail.htm?mailNoList=${number}`, "ru-list": () => "https://aliexpress.ru/order-list", "ru-detail": (id) => `https://aliexpress.ru/order-list/${id}`,
};

/** The address at which a page of *kind* stands. */
export function addressOf(kind, id = ID, host = "www.aliexpress.com") {
  const path = PATHS[kind] ?? PATHS.list;
  return ELSEWHERE[kind]?.(id) ?? `https://${host}${typeof path === "function" ? path(id) : path}`;
}

/** A document of *html*. */
export const open = (html, url) => new JSDOM(html, { url, pretendToBeVisual: true }).window;

/** A page of the stage. @returns {Window} */
export const stage = (options) => open(renderPage({ now: NOW, ...options }), addressOf(options.kind ?? "list", options.orderId ?? ID, options.host));

export { NOW };
