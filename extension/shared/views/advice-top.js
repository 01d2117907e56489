/** The head of the advice page: which order, which of its parcels, when it was answered; the way to the other parcels. */
import { parcels, which } from "../note/answer/parcels.js";
import { showDay } from "../note/dates.js";
import { el } from "../note/dom.js";
import { draw } from "../note/draw.js";
import { button } from "../note/drawn.js";

const adviceOf = ({ order_id: id }, at) => `advice.html?order=${encodeURIComponent(id)}&parcel=${at}`;

export function top(context) {
  const { say, locale, report, order, parcel } = context;
  const clean = parcel.number?.clean;
  const facts = [say("order_name", { order: order.order_id }), which(context), clean && el("bdi", { class: "number" }, clean), say("asked_on", { day: showDay(report.now, locale, "") })];
  const others = parcels(context, "a", (at) => ({ page: adviceOf(order, at) }));
  return [
    el("div", { class: "top" }, el("p", { class: "small soft" }, facts.filter(Boolean).flatMap((fact, nth) => (nth ? [" · ", fact] : [fact]))), button("print", say("print"), () => print())),
    others && draw(others, context),
  ].filter(Boolean);
}
