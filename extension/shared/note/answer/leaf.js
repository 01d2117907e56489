import { leafOf } from "../dates.js";
import { el } from "../dom.js";

/** A date as a leaf of a calendar. Decoration: the same date stands in words beside it. */
export function leaf(iso, locale) {
  const { month, day } = leafOf(iso, locale);
  return el("span", { class: "leaf", "aria-hidden": "true" }, el("span", { class: "month" }, month.replace(".", "")), el("span", { class: "day" }, day));
}
