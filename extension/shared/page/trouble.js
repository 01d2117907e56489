/** Orders are there and none can be read: what a redesign nobody has seen looks like from here. */
import { ORDER_LINKS } from "./address.js";
import { labelAt, statusWord } from "./labels.js";
import { FACTS, isDate, orderIdIn } from "./shape.js";
import { segments } from "./text.js";
import { isShown } from "./visible.js";

const NAVIGATION = 'nav,header,footer,form,select,[role=tab],[role=tablist],[role=navigation],[class*=tabs],[class*="-nav"]';

const GOODS = 'a[href*="/item/"]';
// What was searched for is repeated there.
const HEADING = "h1,h2";

const CARDS = ':is(.order-item,[class*=OrderItem],[class*=order-card],[aria-label=order i]):not(form)';

/**
 * What on the page speaks of orders.
 * @param {Document} document
 * @returns {string[]} names of the evidence; two, or one that is sure, mean that orders are visible
 */
export function signsOfOrders(document) {
  if (!document.body) return [];
  const signs = new Set();
  // What nobody sees is no order that is visible.
  const see = (element, sign) => !signs.has(sign) && isShown(element) && signs.add(sign);
  const goods = [...document.querySelectorAll(GOODS)].slice(0, 200);
  let dates = 0;
  const texts = segments(document.body).filter(({ element }) => !element.closest(NAVIGATION));
  for (let at = 0; at < texts.length; at++) {
    const { text, element } = texts[at];
    const label = labelAt(text);
    if (label?.field === "id" && /[0-9*•x]{4}/i.test(label.rest || texts[at + 1]?.text || "")) see(element, element.closest(HEADING) ? "order number" : "order number label");
    else if (label?.field === "placed" && isDate(label.rest.split(FACTS)[0] || texts[at + 1]?.text || "")) see(element, "order date label");
    else if (label?.field === "number" && /[0-9*•]{4}/.test(label.rest || texts[at + 1]?.text || "")) see(element, "tracking number label");
    else if (statusWord(text)) {
      // Two states in a row are tabs, not orders.
      if (!statusWord(texts[at - 1]?.text ?? "") && !statusWord(texts[at + 1]?.text ?? "")) see(element, "order status");
    } else if (isDate(text) && !isOfGoods(element, label)) see(element, dates++ ? "dates" : "date");
    else if (/^[^\p{Nd}]{0,30}[0-9]{15,20}$/u.test(text) && !goods.some((link) => link.href.includes(orderIdIn(text)))) see(element, "order number");
  }
  if (goods.some(isShown)) signs.add("goods");
  for (const link of document.querySelectorAll(ORDER_LINKS)) see(link, "order link");
  for (const card of document.querySelectorAll(CARDS)) if (!/skelet|load/i.test(card.className) && card.children.length) see(card, "order card");
  return [...signs];
}

/** Goods that are only recommended have dates too: when they would come. */
const isOfGoods = (element, label) => label?.field === "eta" || element.closest(GOODS) !== null;

const SURE = new Set(["order number label", "tracking number label", "order card"]);
const WITH_OTHERS = ["order number", "order status", "order date label"];

/** @param {string[]} signs */
export const ordersVisible = (signs) => signs.some((sign) => SURE.has(sign)) || (signs.length > 1 && WITH_OTHERS.some((sign) => signs.includes(sign))) || (signs.includes("dates") && signs.includes("goods"));
