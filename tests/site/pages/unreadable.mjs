/** A page that visibly holds orders and gives nothing away: no links, no ids, no labels anybody knows. */
import { escape, hash } from "./skin.mjs";

export const body = (skin, orders) => `<div${skin.cls("order-wrap")}><h1>${escape(skin.labels.title)}</h1>${orders.map((order) =>
  `<div${skin.cls("order-item")}><canvas width="400" height="60" aria-label="order"></canvas><p>${hash(skin.hashSeed, order.id, 9)}</p></div>`).join("\n")}</div>`;
