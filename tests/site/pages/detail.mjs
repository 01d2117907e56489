/** The order detail page, generation 4: no tracking number in it, one track link per order line. */
import { day, dayFrom } from "./dates.mjs";
import { price } from "./goods.mjs";
import { escape } from "./skin.mjs";

const row = (skin, pl, label, value) =>
  `<div${skin.cls("info-row")}><span${skin.pl(pl)}>${escape(label).trim()}\u00a0</span><span>${escape(value)}</span></div>`;

function track(skin, order, parcel, index) {
  const last = parcel.events?.[0];
  return `<a${skin.cls("order-detail-item-track-info", "track-detail")} href="${escape(skin.trackUrl(order.id, String(BigInt(order.id) + BigInt(index + 1))))}">
<div${skin.cls("order-detail-item-track-info-title")}>${escape(last?.title ?? skin.labels.track)}</div>
<div${skin.cls("order-detail-item-track-info-desc")}>${escape(last?.text ?? skin.labels.empty)}</div></a>`;
}

/** Name, phone and address: what no reader may touch. */
const contact = (skin) => !skin.person ? "" : `<div${skin.cls("order-detail-info-item")}><div${skin.cls("order-detail-info-content", "has-switch")}><div${skin.cls("contact-info")}${skin.pl("contact_info")}>${escape(skin.person.name)}<div>${escape(skin.person.phone)}</div><div${skin.pl("contact_info_address")}>${escape(skin.person.address)}</div></div></div></div>`;

export function page(skin, order) {
  const { labels } = skin;
  const date = (days) => day(dayFrom(skin.now, days), skin.lang);
  const parcels = order.parcels?.length ? order.parcels : [{}];
  const eta = order.eta ? `<div${skin.cls("order-detail-item-track-eta-text")}>${escape(labels.eta)}${escape(date(order.eta[1]))}</div>` : "";
  const tracks = order.status === "unpaid" ? "" : `<div${skin.cls("order-detail-item-track")}>${eta}${parcels.map((parcel, i) => track(skin, order, parcel, i)).join("")}</div>`;
  const rows = [row(skin, "order_detail_gray_date", labels.placedOn, date(order.placed))];
  if (order.shipped !== undefined) rows.push(row(skin, "order_detail_gray_date", labels.shippedOn, date(order.shipped)));
  rows.push(row(skin, "order_detail_gray_payment", labels.payment, skin.person?.payment ?? "Card"));
  return `<div${skin.cls("order-wrap")}>
<div${skin.cls("order-status")}><div${skin.cls("order-block-title")}>${escape(order.statusText ?? skin.status[order.status])}</div><div${skin.cls("order-status-content")}>${order.protection === undefined ? "" : escape(labels.protection.replace("{date}", date(order.protection)))}</div></div>
${skin.wrap(`<div${skin.cls("order-detail-item")}><div${skin.cls("order-detail-item-store")}><a href="//${skin.host}/store/1103"><span${skin.cls("store-name")}>${escape(order.store)}</span></a></div>
<div${skin.cls("order-detail-item-content")}><div${skin.cls("order-detail-item-content-wrap")}>
<div${skin.cls("order-detail-item-content-info")}><div${skin.cls("item-title")}${skin.pl("order_detail_item_title")}><a href="//${skin.host}/item/1005006001002003.html">${escape(order.title)}</a></div><div${skin.cls("item-sku-attr")}>${escape(order.sku ?? "")}</div><div${skin.cls("item-price")}>${price(skin, order.total)}<span${skin.cls("item-price-quantity")}>x1</span></div></div>
${tracks}</div></div></div>`)}
<div${skin.cls("order-detail-info")}>${contact(skin)}
<div${skin.cls("order-detail-info-item", "order-detail-order-info")}><div${skin.cls("order-detail-info-content")}>${row(skin, "order_detail_gray_id", labels.id, order.id)}${rows.join("")}</div></div></div>
<div${skin.cls("order-price")}><div${skin.cls("order-price-item")}><span${skin.cls("left-col")}${skin.pl("order_price_item_title")}>${escape(labels.total)}</span><span${skin.cls("right-col")}${skin.pl("order_price_item_value")}>${escape(order.total)}</span></div></div></div>`;
}

export const body = (skin, orders) => page(skin, orders[0]);
