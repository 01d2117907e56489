/** Cainiao's own page of a number (`global.cainiao.com/newDetail.htm`): no order is named anywhere on it. */
import { dayFrom, stamp } from "./dates.mjs";
import { escape } from "./skin.mjs";

export function body(skin, orders) {
  const [asked] = (skin.mailNo ?? orders[0].parcels[0].number).split(",");
  const parcel = orders.flatMap(({ parcels = [] }) => parcels).find(({ number }) => number === asked);
  const events = (parcel?.events ?? []).map((e) => `<li${skin.stem("StepItem")}><p>${escape(e.text)}</p><span>${stamp(dayFrom(skin.now, e.day), e.clock ?? "10:15")}:00</span></li>`).join("");
  return skin.wrap(`<header${skin.stem("Header")}><a href="/">Cainiao</a></header><section${skin.stem("TrackingDetail")}><div${skin.stem("mailNo")}><span>${escape(asked)}</span><button type="button">${escape(skin.labels.copy)}</button></div>
<div${skin.stem("route")}>Mainland China → Spain</div>${events ? `<ul>${events}</ul>` : `<p>${escape(skin.labels.empty)}</p>`}</section>`);
}
