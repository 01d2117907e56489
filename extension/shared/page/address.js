/** Addresses: which page this is, and which order a link belongs to. */
import { formless, past } from "./form.js";

const LANGUAGES = new Set(["ar", "cs", "de", "es", "fr", "he", "hu", "id", "it", "iw", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "uk", "vi", "zh"]);

// Pages that carry an order id and are about something else: messages, taxes, payment, reviews, returns.
const OTHER = /message|msg|tax|pay|feedback|review|evaluat|refund|reverse|dispute|confirm|violation|credential|invoice|snapshot|item|store|cart/i;
const ABOUT_AN_ORDER = /detail|track|logistic/i;
// Not as searchParams: three links of a hundred orders each are asked at once.
const PARAMETERS = ["orderId", "tradeOrderId", "tradeId", "order_id"].map((name) => new RegExp(`[?&]${name}=([0-9]{10,20})(?:&|$)`));

/**
 * @param {Location | URL} location
 * @returns {"list"|"old-list"|"ru"|"detail"|"tracking"|"logisticsdetail"|"cainiao"|"none"}
 */
export function pageKind({ hostname, pathname }) {
  const path = pathname.toLowerCase();
  if (/(?:^|\.)aliexpress\.ru$/.test(hostname)) {
    if (!path.startsWith("/order-list")) return path.startsWith("/orderlist.htm") ? "old-list" : "none";
    return idInPath(path) ? "detail" : "ru";
  }
  if (/(?:^|\.)cainiao\.com$/.test(hostname)) return /^\/(?:new)?detail\.htm/.test(path) ? "cainiao" : "none";
  if (!/(?:^|\.)aliexpress\.(?:com|us)$/.test(hostname)) return "none";
  if (/^\/p\/order\/(?:index|list)\.html$/.test(path)) return "list";
  if (path === "/p/order/detail.html") return "detail";
  if (path === "/p/tracking/index.html") return "tracking";
  if (/^\/logisticsdetail\.htm/.test(path)) return "logisticsdetail";
  if (/^\/(?:orderlist|order_list)\.htm/.test(path)) return "old-list";
  return /^\/order_detail\.htm/.test(path) ? "detail" : "none";
}

const idInPath = (path) => /\/order-list\/([0-9]{10,20})(?:\/|$)/.exec(path)?.[1] ?? null;

/** The order id an address carries in one of its known parameters; ids stay strings, they exceed 2^53. */
export function idOf(url) {
  for (const parameter of PARAMETERS) {
    const found = parameter.exec(url.search);
    if (found) return found[1];
  }
  return idInPath(url.pathname);
}

/** Links worth asking `orderOf` about; every card has one to the messages too, which is about something else. */
export const ORDER_LINKS = 'a[href*="rderId="]:not([href*="/message/"]),a[href*="tradeId="],a[href*="order_id="],a[href*="/order-list/"]';
/** Elements that carry an order id as an attribute. */
export const ORDER_ATTRIBUTES = ["orderid", "order-id", "data-orderid", "data-order-id", "data-trade-order-id"];

/**
 * The order a link leads to: only to its detail or tracking page, never a bare `orderId=` of another page.
 * @param {string | null} href as written
 * @param {string} base address of the page
 * @returns {{id: string, kind: "detail"|"tracking"} | null}
 */
export function orderOf(href, base) {
  if (!href || href.length > 2000) return null;
  const [path, search] = SPECIAL.test(href) ? [href, null] : cut(href);
  if (known.base !== base || known.pages.size > PAGES) Object.assign(known, { base, pages: new Map() });
  if (!known.pages.has(path)) known.pages.set(path, pageAt(path, base));
  const page = known.pages.get(path);
  const id = page && idOf({ search: search ?? page.search, pathname: page.pathname });
  return id ? { id, kind: page.kind } : null;
}

/** Links are asked about at every look, and taking an address apart is slow: a hundred orders' links lead to two or three pages. */
const known = { base: null, pages: new Map() };
const PAGES = 500;
// What the browser would write otherwise, or leaves out.
const SPECIAL = /[%\\#\s]/;

function cut(href) {
  const at = href.indexOf("?");
  return at < 0 ? [href, ""] : [href.slice(0, at), href.slice(at)];
}

/** @returns {{search: string, pathname: string, kind: "detail"|"tracking"} | null} null: it is about no order */
function pageAt(path, base) {
  try {
    const url = new URL(path, base);
    const kind = kindAt(url);
    return kind && { search: url.search, pathname: url.pathname, kind };
  } catch {
    return null;
  }
}

function kindAt(url) {
  const kind = pageKind(url);
  if (kind === "detail") return kind;
  if (kind === "tracking" || kind === "logisticsdetail") return "tracking";
  if (!/^https?:$/.test(url.protocol) || OTHER.test(url.hostname + url.pathname) || !ABOUT_AN_ORDER.test(url.pathname)) return null;
  return /track|logistic/i.test(url.pathname) ? "tracking" : "detail";
}

const MENTION = /(?:order|trade)[^0-9]{0,24}([0-9]{15,20})(?![0-9])/i;
const MENTIONS = 20_000; // elements

/**
 * Order ids in attributes and addresses of no known form: "/p/orders/ID", `data-order="ID"`, `id="order-ID"`, a line of JSON.
 * It looks at every element: only for a page on which nothing else names an order.
 * @returns {Array<{element: Element, id: string}>}
 */
export function mentions(document) {
  const found = [];
  for (const element of [...(document.body ?? document).querySelectorAll("*")].slice(0, MENTIONS)) {
    for (const { name, value } of past(element).attributes) {
      if (value.length < 15 || value.length > 2000 || (name === "href" && OTHER.test(value.split(/[?#]/, 1)[0]))) continue;
      const id = MENTION.exec(`${name} ${unescaped(value)}`)?.[1];
      if (!id) continue;
      found.push({ element: formless(element), id });
      break;
    }
  }
  return found;
}

// Behind a sign-in the page to go on to is itself part of an address.
const unescaped = (value) => value.replaceAll(/%(?:3[ad]|22)/gi, "=");

/** The language of the page: what it says of itself, else its host. */
export function pageLocale(document, { hostname }) {
  const declared = (document.documentElement.lang || "").trim();
  if (/^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,2}$/i.test(declared)) return declared.replaceAll("_", "-");
  const first = hostname.split(".", 1)[0];
  if (LANGUAGES.has(first)) return first === "iw" ? "he" : first;
  return hostname.endsWith(".ru") ? "ru" : null;
}
