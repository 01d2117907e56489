/** Which page an address of the real site shows, and which options its query asks for. */
import { LANGUAGES } from "./pages/index.mjs";

const SHOP = /^(?:[a-z]+\.)?aliexpress\.(?:com|us)$/;

/** [host, path, kind, the parameter that carries the order id] */
const ROUTES = [
  [/^m\.aliexpress\.(?:com|us)$/, "/p/order/index.html", "mobile-list"],
  [SHOP, "/p/order/index.html", "list"],
  [SHOP, "/p/order/detail.html", "detail", "orderId"],
  [SHOP, "/p/tracking/index.html", "tracking", "tradeOrderId"],
  [/^track\.aliexpress\.com$/, "/logisticsdetail.htm", "logisticsdetail", "tradeId"],
  [/^trade\.aliexpress\.com$/, "/orderList.htm", "orderlist2019"],
  [/^trade\.aliexpress\.com$/, "/order_detail.htm", "orderdetail2014", "orderId"],
  [/^aliexpress\.ru$/, "/order-list", "ru-list"],
  [/^global\.cainiao\.com$/, "/newDetail.htm", "cainiao"],
  [/^global\.cainiao\.com$/, "/detail.htm", "cainiao"],
];

/** Pages that carry an order id and are nobody's business (CONTRACT section 6). */
export const OTHER_PAGES = [
  "www.aliexpress.com/p/message/index.html?fromCode=order&bizContext=orderDetail&orderId=", "www.aliexpress.com/p/tax-ui/index.html?orderId=",
  "www.aliexpress.com/p/second-payment/pay-result.html?orderId=", "www.aliexpress.com/p/trade/confirm.html?orderId=",
  "www.aliexpress.com/p/order/snapshot.html?orderId=", "feedback.aliexpress.com/management/leaveFeedback.htm?parentOrderId=",
  "msg.aliexpress.com/msgDetail.htm?orderId=", "www.aliexpress.com/item/1005006001002003.html?orderId=",
];

const flag = (query, name) => query.get(name) === "1";
const number = (query, name) => (query.has(name) ? Number(query.get(name)) : undefined);

/** The options of `renderPage` and of the behaviour that the query asks for. */
export function optionsOf(query) {
  const asked = {
    lang: query.get("lang") ?? undefined, generation: number(query, "generation"), hashSeed: number(query, "hash"), nesting: number(query, "nesting"),
    dataPl: query.get("pl") === "0" ? false : undefined, classes: query.get("classes") === "0" ? false : undefined,
    redesign: flag(query, "redesign") || undefined, personal: flag(query, "personal") || undefined, hostile: flag(query, "hostile") || undefined,
    pkg: number(query, "pkg"), kind: query.get("kind") ?? undefined, set: query.get("set") ?? undefined, late: number(query, "late"),
    wipes: number(query, "wipes"), drip: number(query, "drip"), size: number(query, "size"), mailNo: query.get("mailNoList") ?? undefined, duplicates: flag(query, "duplicates") || undefined, popover: query.get("popover") ?? undefined,
  };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}

/** @returns {{kind: string, host: string, lang: string, orderId: string|null}} what stands at this address */
export function route(host, url) {
  const sub = host.split(".")[0];
  const lang = LANGUAGES.includes(sub) ? sub : host.endsWith(".ru") ? "ru" : "en";
  const russian = host === "aliexpress.ru" && url.pathname.match(/^\/order-list\/([0-9]{10,20})$/);
  if (russian) return { kind: "ru-detail", host, lang, orderId: russian[1] };
  const found = ROUTES.find(([hosts, path]) => hosts.test(host) && path === url.pathname);
  if (!found) return { kind: "other", host, lang, orderId: url.searchParams.get("orderId") };
  return { kind: found[2], host, lang, orderId: found[3] ? url.searchParams.get(found[3]) : null };
}
