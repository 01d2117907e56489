/** The tracking page, v2 (2024 on): one package or tabs that swap one block in place; delivered; error; no number. */
import { dayFrom, day, eventTime, shortDay, span } from "./dates.mjs";
import { escape } from "./skin.mjs";

/** "Estimated delivery: Sep 21 - 26", or "Delivered：Dec. 24" with the site's full-width colon. */
export function heading(skin, order, parcel) {
  const text = parcel?.delivered !== undefined
    ? skin.labels.delivered + shortDay(dayFrom(skin.now, parcel.delivered), skin.lang)
    : skin.labels.eta + span(dayFrom(skin.now, (order.eta ?? [0, 9])[0]), dayFrom(skin.now, (order.eta ?? [0, 9])[1]), skin.lang);
  return `<div${skin.stem("arrival-time-v2--title")}>${escape(text)}</div>`;
}

function event(skin, entry) {
  return `<div${skin.stem("logistic-info-v2--node")}>
<div${skin.stem("logistic-info-v2--nodeTitle")}>${escape(entry.title ?? "")}</div>
<div${skin.stem("logistic-info-v2--nodeDesc")}>${escape(entry.text)}</div>${entry.place ? `<div${skin.stem("logistic-info-v2--nodeDesc")}>${escape(entry.place)}</div>` : ""}
<div${skin.stem("logistic-info-v2--nodeTime")}>${escape(eventTime(dayFrom(skin.now, entry.day), entry.clock ?? "10:15", skin.lang))}</div></div>`;
}

/** Carriers write people into their events; only when personal data is asked for. */
const withPerson = ({ person }, entry, at) => (person && at === 0 ? { ...entry, text: `${entry.text}. Courier ${person.name}, phone ${person.phone}; address: ${person.address}` } : entry);

/** The address block that must never be read; canaries only when personal data is asked for. */
const shipTo = (skin) => `<div${skin.stem("logistic-info-v2--shippingToInfo")}>${escape(skin.labels.shipTo)}${escape(skin.person?.address ?? "•••")}</div>`;

/** One package's block: service, number, notices, events, last-mile carrier. */
export function block(skin, order, parcel) {
  const number = parcel?.number
    ? skin.wrap(`<div${skin.stem("logistic-info-v2--mailNo")}>${escape(skin.labels.number)}<span${skin.stem("logistic-info-v2--mailNoValue")}>${escape(parcel.number)}</span><span>${escape(skin.labels.copy)}</span></div>`) : "";
  const protection = order.protection === undefined ? ""
    : `<div${skin.stem("logistic-info-v2--promise")}>${escape(skin.labels.protection.replace("{date}", day(dayFrom(skin.now, order.protection), skin.lang)))}</div>`;
  const notices = (parcel?.notices ?? []).map((text) => `<div${skin.stem("logistic-info-v2--notice")}>${escape(text)}</div>`).join("");
  const events = (parcel?.events ?? []).map((entry, at) => event(skin, withPerson(skin, entry, at))).join("\n");
  const carrier = parcel?.carrier
    ? `<div${skin.stem("concat-carrier--text")}>${escape(skin.labels.contact.replace("{name}", parcel.carrier))} ${parcel.localNumber ? `${escape(parcel.localNumber)} <span${skin.stem("concat-carrier--actionText")}>${escape(skin.labels.copy)}</span>` : ""}</div>` : "";
  return `<div${skin.stem("logistic-info-v2--wrap")} data-stage="block">
<div${skin.stem("logistic-info-v2--carrier")}><span${skin.stem("logistic-info-v2--carrierTitle")}>${escape(parcel?.service ?? "")}</span></div>
${number}${protection}${notices}
<div${skin.stem("logistic-info-v2--track")}>${events || `<div${skin.stem("logistic-info-v2--node")}>${escape(skin.labels.empty)}</div>`}</div>
${shipTo(skin)}${carrier}</div>`;
}

export function page(skin, order, shown = 0) {
  const parcels = order.parcels ?? [];
  const tabs = parcels.length < 2 ? "" : `<div${skin.stem("tab-list-v2--list")}>${parcels.map((_, i) =>
    `<div${skin.stem("tab-list-v2--tab")} data-stage-package="${i}" tabindex="0"${i === shown ? ' aria-current="true"' : ""}>${escape(skin.labels.package.replace("{n}", i + 1))}</div>`).join("")}</div>`;
  const inner = order.error
    ? `<div${skin.stem("error--title")}>${escape(skin.labels.error)}</div>`
    : `${tabs}<div data-stage="heading">${heading(skin, order, parcels[shown])}</div>${block(skin, order, parcels[shown])}
<div${skin.stem("package-items-v2--item")}><div${skin.stem("package-items-v2--productTitle")}>${escape(order.title)}</div><div${skin.stem("package-items-v2--skuText")}>${escape(order.sku ?? "")}</div></div>`;
  return `<div${skin.cls("tracking-page-layout-v2")}>${skin.wrap(inner)}</div>`;
}

export const body = (skin, orders) => page(skin, orders[0], skin.pkg);
