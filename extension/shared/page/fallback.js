/** Which ways of finding a field are second best: their number, on the options page, shows that the page was redesigned. */
import ways from "./ways.json" with { type: "json" };

const PART = { list: "list", "old-list": "list", ru: "list", detail: "detail", tracking: "tracking", logisticsdetail: "tracking" };
// Where the selectors of a field go by another name; a number on the detail page has had no place of its own since 2023.
const NAMES = { detail: { placed: "rows", shipped: "rows", completed: "rows", events: "event", number: null }, tracking: { eta: "arrival", events: "node" } };

/** @param {string} kind of `pageKind` @param {string} field @param {string} way one of `ways` of what was read */
export function isFallback(kind, field, way) {
  if (field === "orderId") return way !== "address" && !way.endsWith("class");
  const part = PART[kind];
  const name = NAMES[part]?.[field];
  // A field that no selector finds stands under its label anyway.
  return /^(?:label|shape)$/.test(way) && name !== null && Boolean(ways[part]?.[name ?? field]);
}
