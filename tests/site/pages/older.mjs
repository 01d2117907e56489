/** The pages before generation 4: tracking v1 (2023), logisticsdetail.htm (to 2023), orderList.htm and order_detail.htm (to 2021). */
import { dayFrom, stamp } from "./dates.mjs";
import { escape } from "./skin.mjs";

export function trackingV1(skin, [order]) {
  const parcel = order.parcels?.[0];
  return `<div${skin.cls("tracking-page-pc-wrap")}>${skin.wrap(`<div${skin.stem("logistic-info--wrap")}>
<div${skin.stem("logistic-info--mailNo-pc")}><div>${escape(skin.labels.number)}<span>${escape(parcel?.number ?? "")}</span></div><span>${escape(skin.labels.copy)}</span></div>
<div${skin.stem("logistic-info--trackWrap")}>${(parcel?.events ?? []).map((e) => `<div${skin.stem("logistic-info--nodeDesc")}>${escape(e.text)}</div><div${skin.stem("logistic-info--nodeTime")}>${stamp(dayFrom(skin.now, e.day), e.clock ?? "10:15")}</div>`).join("")}</div></div>`)}</div>`;
}

export function logisticsDetail(skin, [order]) {
  const parcel = order.parcels?.[0] ?? {};
  const numbers = [parcel.number, parcel.localNumber].filter(Boolean);
  return `<div id="app"><div${skin.cls("main-wrapper")}>${skin.wrap(`<div${skin.cls("tracking-detail")}><div${skin.cls("tracking-name")}><span${skin.cls("title")}>${escape(parcel.service ?? "")}</span><span${skin.cls("tag")}>${escape(skin.tabs.shipped)}</span></div>
<div${skin.cls("tracking-no")}>${escape(skin.labels.number)} <span>${escape(parcel.number ?? "")}</span></div>
<div${skin.cls("ship-steps")}><ul>${(parcel.events ?? []).map((e) => `<li><p${skin.cls("text")}>${escape(e.text)}</p><p${skin.cls("time")}>${stamp(dayFrom(skin.now, e.day), e.clock ?? "10:15")}</p></li>`).join("")}</ul></div></div>`)}
${parcel.localNumber ? `<div${skin.cls("tracking-detail-n")}><div${skin.cls("tracking-name")}><span${skin.cls("title")}>${escape(parcel.carrier ?? "")}</span><span${skin.cls("tag")}></span></div><div${skin.cls("tracking-no-de")}><span>${escape(parcel.localNumber)}</span></div></div>` : ""}
<span${skin.cls("full-number")}><a href="//global.cainiao.com/detail.htm?mailNoList=${numbers.map(encodeURIComponent).join(",")}">${escape(parcel.number ?? "")}</a></span></div></div>`;
}

export function orderList2019(skin, orders) {
  const entry = (order) => `<tbody${skin.cls("order-item-wraper")}><tr${skin.cls("order-head")}><td${skin.cls("order-info")}><p><span>Order ID:</span><span${skin.cls("info-body")}>${order.id}</span></p><p><span>Order time:</span><span${skin.cls("info-body")}>14:22 ${oldDay(dayFrom(skin.now, order.placed))}</span></p></td><td${skin.cls("store-info")}><p><span>Store name:</span><span${skin.cls("info-body")}>${escape(order.store)}</span></p></td><td${skin.cls("order-amount")}><p${skin.cls("amount-num")}>${escape(order.total)}</p></td></tr>
<tr${skin.cls("order-body")}><td${skin.cls("product-sets")}><div${skin.cls("product-right")}><p${skin.cls("product-title")}><a${skin.cls("baobei-name")} title="${escape(order.title)}" href="//www.aliexpress.com/item/1.html">${escape(order.title)}</a></p></div></td><td${skin.cls("order-status")}><span${skin.cls("f-left")}>${escape(skin.status[order.status])}</span>${order.protection === undefined ? "" : `<p${skin.cls("left-sendgoods-day")}>Your order will be closed in: ${order.protection} days</p>`}</td><td${skin.cls("order-action")}><a${skin.cls("button-logisticsTracking")} orderid="${order.id}" href="//track.aliexpress.com/logisticsdetail.htm?tradeId=${order.id}">Track Order</a></td></tr></tbody>`;
  return `<table id="buyer-ordertable">${orders.map(entry).join("\n")}</table><div id="simple-pager"><a${skin.cls("ui-pagination-next")}>Next</a></div>`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const oldDay = (date) => `${MONTHS[date.getUTCMonth()]}. ${date.getUTCDate()} ${date.getUTCFullYear()}`;

export function orderDetail2014(skin, [order]) {
  const parcel = order.parcels?.[0] ?? {};
  return `<div${skin.cls("order-no")}><span>Order Number:</span> <b>${order.id}</b></div><div${skin.cls("order-status")}><span>Status:</span> <b>${escape(skin.status[order.status])}</b></div>
<table id="TP_ShippingTable"><thead><tr><th>International Shipping Company</th><th>Tracking Number</th><th>Remarks</th><th>Details</th></tr></thead>
<tbody${skin.cls("shipping-bd")}><tr><td>${escape(parcel.service ?? "")}</td><td${skin.cls("no")}>${escape(parcel.number ?? "")}</td><td></td><td>${(parcel.events ?? []).map((e) => `<div>${stamp(dayFrom(skin.now, e.day), e.clock ?? "10:15")} ${escape(e.text)}</div>`).join("")}</td></tr></tbody></table>`;
}
