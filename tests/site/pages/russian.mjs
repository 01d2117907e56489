/** aliexpress.ru, a site of its own: list and detail. Order ids in groups of four; this year's dates without a year. */
import { dayFrom } from "./dates.mjs";
import { escape, hash } from "./skin.mjs";

const grouped = (id) => id.replace(/(.{4})(?=.)/g, "$1 ");
const dayMonth = (date, lang) => new Intl.DateTimeFormat(lang, { timeZone: "UTC", day: "numeric", month: "long" }).format(date);

const red = (skin, component, part) => skin.cls(`Red${component}_${part}__${hash(skin.hashSeed, component, 5)}`);

export function ruList(skin, orders) {
  const entry = (order) => {
    const item = (part) => red(skin, "OrderList_OrderItem", part);
    return `<li${red(skin, "OrderList_OrderList", "item")}><a${item("link")} href="https://aliexpress.ru/order-list/${order.id}?filterName=active">
<div${item("tag")}>${escape(skin.status[order.status])}</div><h4${item("title")}>${escape(skin.lang === "ru" ? "Доставка до " : "Delivery by ")}${dayMonth(dayFrom(skin.now, (order.eta ?? [0, 9])[1]), skin.lang)}</h4>
<div${item("description")}>${escape(order.title)}</div><div${item("number")}>${grouped(order.id)}</div><div${item("totalPrice")}>${escape(order.total)}</div></a></li>`;
  };
  return `<ul>${orders.map((order) => skin.wrap(entry(order))).join("\n")}</ul>`;
}

export function ruDetail(skin, [order]) {
  const parcel = order.parcels?.[0] ?? {};
  const from = skin.lang === "ru" ? "от" : "from";
  return `<main>${skin.wrap(`<h1 data-testid="orderNumber">${skin.lang === "ru" ? "Заказ" : "Order"} ${grouped(order.id)} ${from} ${dayMonth(dayFrom(skin.now, order.placed), skin.lang)}</h1>
<div data-testid="orderStatus">${escape(skin.status[order.status])}</div>
<div data-testid="trackNumber">${escape(skin.labels.number)} <span>${escape(parcel.number ?? "")}</span></div>
<div data-testid="sellerInfoV2">${escape(order.store)}</div><div data-testid="product"><div data-testid="productText">${escape(order.title)}</div></div>`)}
${skin.person ? `<section data-testid="address">${escape(skin.person.name)}, ${escape(skin.person.phone)}, ${escape(skin.person.address)}</section>` : ""}</main>`;
}
