import { leafOf } from "../dates.js";
import { h } from "../tree.js";

/** A date as a leaf of a calendar. Decoration: the same date stands in words beside it. */
export function leaf(iso, locale, kind = "leaf") {
  const { month, day } = leafOf(iso, locale);
  return h("span", { class: kind, "aria-hidden": "true" }, h("span", { class: "month" }, month.replace(".", "")), h("span", { class: "day" }, day));
}
