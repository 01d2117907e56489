/** A redesign nobody has seen: other tags, other classes, other order; what remains is visible labels and links with order ids. */
import { day, dayFrom, eventTime, span } from "./dates.mjs";
import { escape, hash } from "./skin.mjs";

const c = (skin, word) => ` class="${hash(skin.hashSeed + 7, word, 6)}"`;

export function list(skin, orders) {
  const entry = (order) => `<article${c(skin, "card")}><header${c(skin, "top")}><h3>${escape(skin.status[order.status])}</h3>
<dl><dt>${escape(skin.labels.id)}</dt><dd>${order.id}</dd><dt>${escape(skin.labels.date)}</dt><dd><time>${escape(day(dayFrom(skin.now, order.placed), skin.lang))}</time></dd></dl></header>
<p>${escape(order.title)}</p><footer><a href="${escape(skin.detailUrl(order.id))}">${escape(skin.labels.details)}</a>${order.status === "shipped" ? `<a role="button" href="${escape(skin.trackUrl(order.id))}">${escape(skin.labels.track)}</a>` : ""}</footer></article>`;
  return `<main${c(skin, "main")}><h1>${escape(skin.labels.title)}</h1><section data-stage="cards">${orders.map((order) => skin.wrap(entry(order))).join("\n")}</section></main>`;
}

export function tracking(skin, [order]) {
  const parcel = order.parcels?.[skin.pkg] ?? {};
  return `<main${c(skin, "main")}><h2>${escape(skin.labels.eta)}${escape(span(dayFrom(skin.now, 0), dayFrom(skin.now, 9), skin.lang))}</h2>${skin.wrap(`<section${c(skin, "number")}><p>${escape(parcel.service ?? "")}</p><dl><dt>${escape(skin.labels.number)}</dt><dd>${escape(parcel.number ?? "")}</dd></dl></section>`)}
<ol>${(parcel.events ?? []).map((e) => `<li><time>${escape(eventTime(dayFrom(skin.now, e.day), e.clock ?? "10:15", skin.lang))}</time> <p>${escape(e.text)}</p></li>`).join("")}</ol></main>`;
}

export const detail = (skin, [order]) => `<main${c(skin, "main")}><h2>${escape(skin.status[order.status])}</h2><dl><dt>${escape(skin.labels.id)}</dt><dd>${order.id}</dd><dt>${escape(skin.labels.placedOn)}</dt><dd>${escape(day(dayFrom(skin.now, order.placed), skin.lang))}</dd></dl>
${skin.wrap(`<nav><a href="${escape(skin.trackUrl(order.id))}">${escape(skin.labels.track)}</a></nav>`)}</main>`;
