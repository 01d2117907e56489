/** What was bought: title, own drawn picture, and prices that the site splits into one span per character. */
import { escape } from "./skin.mjs";

const SHAPES = {
  disc: "<circle cx='50' cy='50' r='26'/><circle cx='50' cy='50' r='9' fill='#fff' opacity='.55'/>",
  box: "<rect x='24' y='32' width='52' height='42' rx='6'/><path d='M24 46h52' stroke='#fff' stroke-width='4' opacity='.5'/>",
  bolt: "<path d='M56 18 30 56h17l-5 27 28-41H52z'/>",
  ring: "<circle cx='50' cy='50' r='22' fill='none' stroke-width='11' stroke='currentColor'/>",
  drop: "<path d='M50 18c14 20 22 30 22 41a22 22 0 0 1-44 0c0-11 8-21 22-41z'/>",
  leaf: "<path d='M22 74c0-34 22-52 56-50 2 34-16 56-44 52l-8 8z'/>",
};

/** An own drawing as the background of the picture (the site uses no <img> here). */
function picture(order) {
  const [shape, hue] = [SHAPES[order.shape] ?? SHAPES.box, order.hue ?? 210];
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'><rect width='100' height='100' fill='hsl(${hue} 55% 92%)'/><g fill='hsl(${hue} 48% 48%)' color='hsl(${hue} 48% 48%)'>${shape}</g></svg>`;
  return `background-image: url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}

export const image = (skin, order) => `<div${skin.cls("order-item-content-img")} style="${escape(picture(order))}"></div>`;

/** "$93.62" as the site draws it: every character in an element of its own. */
export const price = (skin, text) =>
  `<div${skin.stem("es--wrap").replace('"', '"notranslate ')}>${[...text].map((c) => `<span${skin.stem("es--char")}>${escape(c)}</span>`).join("")}</div>`;

/** The item block; orders of several items show pictures only, without a title. */
export function item(skin, order) {
  const link = `//${skin.host}/item/${order.itemId ?? "1005006001002003"}.html`;
  const pictured = `<a href="${link}" tabindex="-1" aria-hidden="true">${image(skin, order)}</a>`;
  if (order.several) return `<div${skin.cls("order-item-content-img-list")}>${pictured.repeat(order.several)}</div>`;
  return `${pictured}<div${skin.cls("order-item-content-info")}>
<div${skin.cls("order-item-content-info-name")}${skin.pl("order_item_content_info_name")}><a href="${link}"><span title="${escape(order.title)}">${escape(order.title)}</span></a></div>
<div${skin.cls("order-item-content-info-sku")}${skin.pl("order_item_content_info_sku")}>${escape(order.sku ?? "")}</div>
<div${skin.cls("order-item-content-info-number")}>${price(skin, order.total)}<span${skin.cls("order-item-content-info-number-quantity")}>x1</span></div></div>`;
}
