/** The mobile list: the card itself is the link, Track is a button that opens an app popup, no address carries `tradeOrderId`. */
import { image } from "./goods.mjs";
import { escape } from "./skin.mjs";

export function card(skin, order) {
  const url = skin.detailUrl(order.id).replace("a2g0o.", "a2g0n.");
  return `<a${skin.cls("order-item", "order-item-mobile")} href="${escape(url)}">
<div${skin.cls("order-item-header")}><span${skin.cls("order-item-header-status-text")}>${escape(order.statusText ?? skin.status[order.status])}</span></div>
<div${skin.cls("order-item-content")}>${image(skin, order).repeat(order.several ?? 1)}</div>
<div${skin.cls("order-item-btns")}><button type="button"${skin.cls("comet-btn", "order-item-btn")}>${escape(skin.labels.track)}</button></div></a>`;
}

export const frame = (skin, cards, { more = true } = {}) => `<div${skin.cls("order-wrap")}><div${skin.cls("order-main")} data-spm="order_list_main">
<div${skin.cls("order-header")}><h1>${escape(skin.labels.title)}</h1></div>
<div${skin.cls("order-content")} data-stage="cards">${cards}</div>
${more ? `<div${skin.cls("order-more")} data-stage="more"><button type="button"${skin.cls("comet-btn")}><span>${escape(skin.labels.more)}</span></button></div>` : ""}</div></div>`;

export const body = (skin, orders) => frame(skin, orders.map((order) => skin.wrap(card(skin, order))).join("\n"), { more: false });
