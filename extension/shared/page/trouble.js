/** Orders are there and none can be read: what a redesign nobody has seen looks like from here. */
import { ORDER_LINKS } from "./address.js";
import { parentOf } from "./form.js";
import { labelAt, statusWord } from "./labels.js";
import { FACTS, isDate, orderIdIn } from "./shape.js";
import { saysParcel } from "./said.js";
import { segments } from "./text.js";
import { isShown } from "./visible.js";

const NAVIGATION = 'nav,header,footer,form,select,[role=tab],[role=tablist],[role=navigation],[class*=tabs],[class*="-nav"]';

const GOODS = 'a[href*="/item/"]';
// What was searched for is repeated there.
const HEADING = "h1,h2";

const isNumber = (text) => /^[^\p{Nd}]{0,30}[0-9]{15,20}$/u.test(text);

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
  const named = texts.flatMap(({ text, element }, at) => (statusWord(text) || isNumber(text) ? [{ element, at }] : [])).slice(0, MOST);
  for (let at = 0; at < texts.length; at++) {
    const { text, element } = texts[at];
    const label = labelAt(text);
    if (label?.field === "id" && /[0-9*•x]{4}/i.test(label.rest || texts[at + 1]?.text || "")) see(element, element.closest(HEADING) ? "order number" : "order number label");
    else if (label?.field === "placed" && isDate(label.rest.split(FACTS)[0] || texts[at + 1]?.text || "")) see(element, "order date label");
    else if (label?.field === "number" && /[0-9*•]{4}/.test(label.rest || texts[at + 1]?.text || "")) see(element, "tracking number label");
    else if (statusWord(text)) {
      // Two states in a row are tabs, not orders.
      if (!statusWord(texts[at - 1]?.text ?? "") && !statusWord(texts[at + 1]?.text ?? "")) see(element, "order status");
    } else if (isDate(text) && !isOfGoods(element, label)) {
      see(element, dates++ ? "dates" : "date");
      if (dates <= MOST && !signs.has("date beside it") && (named.some((one) => Math.abs(one.at - at) <= NEXT) || isBeside(element, named, texts))) see(element, "date beside it");
    } else if (isNumber(text) && !goods.some((link) => link.href.includes(orderIdIn(text)))) see(element, "order number");
  }
  for (const element of pressed(texts)) see(element, "order buttons");
  if (goods.some(isShown)) signs.add("goods");
  if (named.length && goods.slice(0, MOST).some((link) => isShown(link) && isBeside(link, named, texts))) signs.add("goods beside it");
  for (const link of document.querySelectorAll(ORDER_LINKS)) see(link, "order link");
  for (const card of document.querySelectorAll(CARDS)) if (!/skelet|load/i.test(card.className) && card.children.length) see(card, "order card");
  return [...signs];
}

// What a button says where the words for a parcel do not.
const TRACK = /suivre|verfolg|tracci|śledź|volgen|sledovat|отслед|배송 ?조회/iu;
const PRESSED = "button,[role=button],a";
const WHOLE = "body,main,[role=main],#root,#app";
const FEW = 15; // texts of an order
const NEXT = 2; // texts
const UP = 12; // boxes
const MOST = 50; // states, dates, links: enough for a sign
const SENTENCE = /^.{30,}[.!?。！？؟]$/su;

/**
 * States with what one may do about them: one with a button that tracks, or two with two buttons each. Tabs and tiles have no more than one; where states are
 * explained there are sentences.
 */
function pressed(texts) {
  const states = texts.flatMap(({ text, element }, at) => (statusWord(text) && !element.closest(PRESSED) ? [{ element, at }] : [])).slice(0, MOST);
  const found = states.map(({ element, at }) => ({ element, buttons: buttonsBeside(element, states, texts.slice(Math.max(0, at - FEW), at + FEW + 1)) }));
  const tracked = found.filter(({ buttons, element }) => !element.closest(HEADING) && buttons.some(({ text }) => saysParcel(text) || TRACK.test(text)));
  const several = found.filter(({ buttons }) => buttons.length > 1);
  return [...tracked, ...(several.length > 1 ? several : [])].map(({ element }) => element);
}

/** In the smallest box that has any and no other state. @param {Array<{text: string, element: Element}>} near texts around the state */
function buttonsBeside(state, states, near) {
  for (let box = state, step = 0; box && step < UP && !box.matches(WHOLE); box = parentOf(box), step++) {
    if (!box.querySelector(PRESSED)) continue;
    const own = near.filter(({ element }) => box.contains(element));
    if (own.length > FEW || own.some(({ text }) => SENTENCE.test(text)) || states.some(({ element }) => element !== state && box.contains(element))) return [];
    const buttons = own.filter(({ text, element }) => /\p{L}{2}/u.test(text) && element.closest(PRESSED) && !element.closest(GOODS));
    if (buttons.length) return buttons;
  }
  return [];
}

/** Does *element* share a part of the page with a state or a number? A list of goods, and what is on sale until when, stands apart from them. */
function isBeside(element, named, texts) {
  for (let box = element, step = 0; box && step < UP && !box.matches(WHOLE); box = parentOf(box), step++) {
    if (named.some((one) => box.contains(one.element))) return texts.filter((one) => box.contains(one.element)).length <= 2 * FEW;
  }
  return false;
}

/** Goods that are only recommended have dates too: when they would come. */
const isOfGoods = (element, label) => label?.field === "eta" || element.closest(GOODS) !== null;

const SURE = new Set(["order number label", "tracking number label", "order card"]);
/** These stand on every page of the shop: they count where they stand beside a state or a number. */
const ANYBODYS = new Set(["date", "dates", "goods"]);
const WITH_OTHERS = ["order number", "order status", "order date label"];

/** @param {string[]} signs */
export const ordersVisible = (signs) => signs.some((sign) => SURE.has(sign)) || (signs.filter((sign) => !ANYBODYS.has(sign)).length > 1 && WITH_OTHERS.some((sign) => signs.includes(sign))) || (signs.includes("dates") && signs.includes("goods"));
