/** My Orders on the desktop, generation 4 ("comet"): `/p/order/index.html`. */
import { day, dayFrom } from "./dates.mjs";
import { item, price } from "./goods.mjs";
import { escape } from "./skin.mjs";

/** The tabs, and which order statuses each shows. */
export const TABS = { all: null, unpaid: ["unpaid"], processing: ["processing"], shipped: ["shipped"], completed: ["completed", "cancelled", "closed"] };

const shownOn = (order, tab) => !TABS[tab] || TABS[tab].includes(order.status);
export const ordersOn = (orders, tab) => orders.filter((order) => shownOn(order, tab));

function buttons(skin, order) {
  const { labels } = skin;
  const main = order.status === "shipped"
    ? `<button type="button"${skin.cls("comet-btn", "comet-btn-primary", "comet-btn-block", "order-item-btn")}><span>${escape(labels.confirm)}</span></button>` : "";
  const track = order.status === "unpaid" || order.status === "cancelled" || order.trackLink === false ? ""
    : `<a${skin.cls("comet-btn", "comet-btn-block", "order-item-btn")} href="${escape(skin.trackUrl(order.id))}"><span>${escape(labels.track)}</span></a>`;
  return main + track;
}

/** One order's card. */
export function card(skin, order) {
  const { labels } = skin;
  const header = `<div${skin.cls("order-item-header")}>
  <div${skin.cls("order-item-header-status")}${skin.pl("order_item_header_status")}><span${skin.cls("order-item-header-status-text")}>${escape(order.statusText ?? skin.status[order.status])}</span></div>
  <div${skin.cls("order-item-header-right")}>
    <div${skin.cls("order-item-header-right-info")}${skin.pl("order_item_header_info")}><div>${escape(labels.date)}${escape(day(dayFrom(skin.now, order.placed), skin.lang))}</div><div>${escape(labels.id)}${order.id}<span${skin.cls("order-item-header-right-copy")}>${escape(labels.copy)}</span></div></div>
    <span${skin.cls("order-item-header-line")}></span>
    <a${skin.pl("order_item_header_detail")} href="${escape(skin.detailUrl(order.id))}"><span>${escape(labels.details)}</span><span${skin.cls("comet-icon", "comet-icon-arrowright")}></span></a>
  </div></div>`;
  const store = `<div${skin.cls("order-item-store")}><span${skin.cls("order-item-store-name")}${skin.pl("order_item_store_name")}><a href="//${skin.host}/store/1103"><span>${escape(order.store)}</span></a></span><a href="https://${skin.host}/p/message/index.html?fromCode=order&amp;orderId=${order.id}&amp;bizContext=orderDetail"${skin.cls("order-item-store-contact")} aria-label="${escape(labels.contact.replace("{name}", order.store))}">✉</a></div>`;
  const content = `<div${skin.cls("order-item-content")}>
  <div${skin.cls("order-item-content-body")}>${item(skin, order)}</div>
  <div${skin.cls("order-item-content-opt")}>
    <div${skin.cls("order-item-content-opt-price")}><span${skin.cls("order-item-content-opt-price-total")}${skin.pl("order_item_content_price_total")}>${escape(labels.total)} ${price(skin, order.total)}</span></div>
    <div${skin.cls("order-item-btns-wrap")}><div${skin.cls("order-item-btns")}>${buttons(skin, order)}</div></div>
  </div></div>`;
  const refund = order.refund ? `<div${skin.cls("order-item-bottom-action")}><div${skin.cls("expose-info-item-title")}>${escape(order.refund)}</div></div>` : "";
  return `<div${skin.cls("order-item")}>${skin.wrap(header)}${store}${skin.wrap(content)}${refund}</div>`;
}

/** The page around the cards; they go where `cards` stands. */
export function frame(skin, cards, { tab = "all", more = true } = {}) {
  const tabs = Object.keys(TABS).map((name) =>
    `<div${skin.cls("comet-tabs-nav-item", ...(name === tab ? ["comet-tabs-nav-item-active"] : []))} data-stage-tab="${name}" tabindex="0">${escape(skin.tabs[name])}</div>`).join("");
  return `<div${skin.cls("order-wrap")}><div${skin.cls("order-main")} data-spm="order_list_main">
<div${skin.cls("order-header")}><h1>${escape(skin.labels.title)}</h1><input${skin.cls("order-form")} placeholder="${escape(skin.labels.search)}" aria-label="${escape(skin.labels.search)}"></div>
<div${skin.cls("order-nav")}><div${skin.cls("comet-tabs")}><div${skin.cls("comet-tabs-nav")}>${tabs}</div></div></div>
<div${skin.cls("order-content")}><div${skin.cls("comet-checkbox-group")} data-stage="cards">${cards}</div></div>
${more ? `<div${skin.cls("order-more")}${skin.pl("order_more")} data-stage="more"><button type="button"${skin.cls("comet-btn", "comet-btn-large", "comet-btn-borderless")}><span>${escape(skin.labels.more)}</span></button></div>` : ""}
</div></div>`;
}

export const body = (skin, orders) => frame(skin, orders.map((order) => skin.wrap(card(skin, order))).join("\n"), { more: false });
