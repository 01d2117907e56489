/** The popover that hovering the track link opens: a React portal under <body>, one at a time. */
import { day, dayFrom } from "./dates.mjs";
import { escape } from "./skin.mjs";

export function popover(skin, order) {
  const { labels } = skin;
  const parcel = order.parcels?.[0];
  const inner = parcel?.number
    ? `<div${skin.cls("order-track-popover-title")}>
<p>${escape(labels.eta)}<span>${escape(day(dayFrom(skin.now, (order.eta ?? [0, 9])[1]), skin.lang))}</span></p>
<p${skin.cls("tracking-number-title")}>${escape(labels.number)}\u00a0<span>${escape(parcel.number)}</span></p></div>`
    : `<div${skin.cls("order-track-popover-title")}><p>${escape(labels.empty)}</p></div>`;
  return `<div${skin.cls("comet-popover", "comet-popover-wrap")}><div${skin.cls("comet-popover-body")}><div${skin.cls("order-track-popover")}>${inner}</div></div></div>`;
}

export const body = (skin, orders) => popover(skin, orders[0]);
