/** Every page of the stage as a pure function: options in, HTML out. No DOM, no clock of its own when `now` is given. */
import * as cainiao from "./cainiao.mjs";
import * as detail from "./detail.mjs";
import { HOSTILE_HEAD, HOSTILE_TAIL, hostileOrders } from "./hostile.mjs";
import * as list from "./list.mjs";
import * as mobileList from "./mobile-list.mjs";
import * as older from "./older.mjs";
import { PERSON } from "./persons.mjs";
import * as other from "./other.mjs";
import * as popover from "./popover.mjs";
import * as redesign from "./redesign.mjs";
import * as russian from "./russian.mjs";
import { Skin, escape } from "./skin.mjs";
import * as tracking from "./tracking.mjs";
import * as unreadable from "./unreadable.mjs";
import { ORDERS } from "../orders/index.mjs";

export { CANARIES, PERSON } from "./persons.mjs";
export { LANGUAGES } from "./skin.mjs";

/** kind -> the function that writes its body. */
const BODIES = {
  list: list.body, "mobile-list": mobileList.body, detail: detail.body, tracking: tracking.body, popover: popover.body,
  "tracking-v1": older.trackingV1, logisticsdetail: older.logisticsDetail, orderlist2019: older.orderList2019, orderdetail2014: older.orderDetail2014,
  "ru-list": russian.ruList, "ru-detail": russian.ruDetail, unreadable: unreadable.body, other: other.body, cainiao: cainiao.body,
};
const REDESIGNED = { list: redesign.list, "mobile-list": redesign.list, tracking: redesign.tracking, detail: redesign.detail };

export const KINDS = Object.keys(BODIES);
const ONE_ORDER = new Set(["detail", "tracking", "tracking-v1", "logisticsdetail", "orderdetail2014", "ru-detail", "popover"]);

/** Skin and orders for the options: which orders, made hostile or not, with personal data or not. */
export function prepare(options) {
  const skin = new Skin(options);
  if (skin.personal) skin.person = PERSON;
  let orders = skin.orders ?? ORDERS;
  if (ONE_ORDER.has(skin.kind) && skin.orderId) orders = orders.filter((order) => order.id === skin.orderId);
  if (skin.hostile) orders = hostileOrders(orders);
  return { skin, orders };
}

/** The inside of the page's root element. */
export function renderBody(options) {
  const { skin, orders } = prepare(options);
  if (!orders.length) return "";
  return (skin.redesign ? REDESIGNED[skin.kind] ?? BODIES[skin.kind] : BODIES[skin.kind])(skin, orders);
}

/** The document around a body. `late`: leave the root empty, a script will fill it. */
export function renderDocument(options, body, head = "") {
  const { skin, orders } = prepare(options);
  return `<!doctype html>
<html lang="${skin.lang}" dir="${skin.dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(skin.labels.title)}</title>
${skin.hostile ? HOSTILE_HEAD : ""}${head}</head>
<body><div id="root">${body}</div>${skin.hostile ? HOSTILE_TAIL(orders[0]?.id ?? "0") : ""}</body></html>
`;
}

/**
 * A whole page as text.
 * @param {object} options see `DEFAULTS` in skin.mjs: kind, lang, generation (2025 | 2026), hashSeed, nesting, dataPl, classes,
 *   redesign, personal, hostile, orders (see orders/), orderId (pages of one order), host, pkg (shown package), now (Date)
 * @returns {string} HTML
 * @throws {RangeError} for a kind that does not exist
 */
export function renderPage(options = {}) {
  if (!Object.hasOwn(BODIES, options.kind ?? "list")) throw new RangeError(`no page kind ${options.kind}; known: ${KINDS.join(", ")}`);
  return renderDocument(options, renderBody(options));
}
