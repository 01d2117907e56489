/** Detail pages nobody has built yet. */
import { PERSON } from "./lists.mjs";
import { translated } from "./markup.mjs";

export const ID = "8190000000010001";
const track = (line) => `//www.aliexpress.com/p/tracking/index.html?_addShare=no&amp;tradeOrderId=${ID}${line ? `&amp;tradeOrderLineId=${line}` : ""}`;
const facts = (w) => `<dl><dt>${w.id}</dt><dd>${ID}</dd><dt>${w.placed}</dt><dd>${w.date}</dd></dl>`;
const block = (w, line) => `<div class="order-detail-item-track"><div class="order-detail-item-track-eta-text">${w.eta}: ${w.span}</div><a class="order-detail-item-track-info track-detail" href="${track(line)}"><div>${w.track}</div></a></div>`;

/** name → [body, parcels] */
export const DETAILS = {
  "headings and facts": [(w) => `<main><h1>${w.status}</h1>${facts(w)}<a href="${track()}">${w.track}</a></main>`, 1],
  "no link to follow": [(w) => `<main><h1>${w.status}</h1>${facts(w)}</main>`, 1],
  "a table": [(w) => `<main><h1>${w.status}</h1><table><tr><th>${w.id}</th><td>${ID}</td></tr><tr><th>${w.placed}</th><td>${w.date}</td></tr></table><a href="${track()}">${w.track}</a></main>`, 1],
  "machine translation": [(w) => `<main><h1>${translated(w.status)}</h1><p>${translated(`${w.id}: `)}<span>${translated(ID)}</span></p><p>${translated(`${w.placed}: `)}<span>${translated(w.date)}</span></p><a href="${track()}">${translated(w.track)}</a></main>`, 1],
  "one line per field": [(w) => `<main><p>${w.status}</p><p>${w.id}: ${ID}</p><p>${w.placed}: ${w.date}</p><p><a href="${track()}">${w.track}</a></p></main>`, 1],
  "elements of its own": [(w) => `<ae-order><ae-state>${w.status}</ae-state><ae-row><ae-key>${w.id}</ae-key><ae-value>${ID}</ae-value></ae-row><ae-row><ae-key>${w.placed}</ae-key><ae-value>${w.date}</ae-value></ae-row><a href="${track()}">${w.track}</a></ae-order>`, 1],
  "persons beside every field": [(w) => `<main><p>${PERSON[0]}</p><h1>${w.status}</h1><p>${PERSON[1]}</p>${facts(w)}<p>${w.shipTo}: ${PERSON[2]}</p><p>${w.paid}: ${PERSON[3]}</p><a href="${track()}">${w.track}</a></main>`, 1],
  "folded": [(w) => `<main><h1>${w.status}</h1><details open><summary>${w.details}</summary>${facts(w)}</details><a href="${track()}">${w.track}</a></main>`, 1],
  "a button above and one block": [(w) => `<main><div class="order-status"><div class="order-block-title">${w.status}</div><a href="${track()}">${w.track}</a></div>${facts(w)}${block(w, "8190000000010002")}</main>`, 1],
  "a button above and two blocks": [(w) => `<main><div class="order-status"><div class="order-block-title">${w.status}</div><a href="${track()}">${w.track}</a></div>${facts(w)}${block(w, "8190000000010002")}${block(w, "8190000000010003")}</main>`, 2],
  "two blocks whose links name no line": [(w) => `<main><div class="order-status"><div class="order-block-title">${w.status}</div></div>${facts(w)}${block(w)}${block(w)}</main>`, 2],
  "the same link twice": [(w) => `<main><h1>${w.status}</h1><a href="${track()}">${w.track}</a>${facts(w)}<a href="${track()}">${w.track}</a></main>`, 1],
  "recommended goods with dates": [(w) => `<main><h1>${w.status}</h1>${facts(w)}<a href="${track()}">${w.track}</a><section><a href="/item/1005006001002003.html">2026 Calendar</a><p>Jan 1, 2025</p><a href="/item/1005006001002004.html">Completed set</a></section></main>`, 1],
  "last the facts": [(w) => `<main><a href="${track()}">${w.track}</a><h1>${w.status}</h1><div><a href="/item/1005006001002003.html">Thing</a></div><footer>${facts(w)}</footer></main>`, 1],
};

const NUMBERS = ["LP00712345098761", "LP00712345098778"];
const both = (make) => NUMBERS.map((number, at) => make(number, at + 1)).join("");

/** Pages that show numbers, or something like one. name → [body, numbers of the parcels] */
export const NUMBERED = {
  "a number per section": [(w) => `${both((number) => `<section><p>${w.number}: <b>${number}</b></p></section>`)}${facts(w)}`, NUMBERS],
  "a number beside each link": [(w) => `${both((number, at) => `<section><p>${w.number}: <b>${number}</b></p><a href="${track(`819000000001000${at}`)}">${w.track}</a></section>`)}${facts(w)}`, NUMBERS],
  "a number beside links that name no line": [(w) => `${both((number) => `<section><p>${w.number}: <b>${number}</b></p><a href="${track()}">${w.track}</a></section>`)}${facts(w)}`, NUMBERS],
  "a number and a package without": [(w) => `<article><h3>Package 1</h3><p>${w.number}: ${NUMBERS[0]}</p></article><article><h3>Package 2</h3><p>${w.number}: --</p><p>Not shipped yet</p></article>${facts(w)}`, [NUMBERS[0], null]],
  "packages told apart by their headings": [(w) => `${both((_, at) => `<section><h3>Package ${at}</h3><a href="${track()}">${w.track}</a></section>`)}${facts(w)}`, [null, null]],
  "the same number twice": [(w) => `<h1>${w.status}</h1><p>${w.number}: ${NUMBERS[0]}</p>${facts(w)}<div><p>${w.number}: ${NUMBERS[0]}</p></div>`, [NUMBERS[0]]],
  "a payment's reference": [(w) => `<h1>${w.status}</h1>${facts(w)}<p>Payment reference: RX668100017SE</p>`, [null]],
  "a return's number": [(w) => `<h1>${w.status}</h1>${facts(w)}<h3>Your return</h3><p>Return tracking number: <b>CX890000034ES</b></p>`, [null]],
  "goods with a number": [(w) => `<h1>${w.status}</h1>${facts(w)}<a href="/item/1005006001002003.html">${w.number} label printer LP00123456789012</a>`, [null]],
  "a button that copies the number": [(w) => `<h1>${w.status}</h1>${facts(w)}<div><span>${w.number}</span> <button data-clipboard-text="${NUMBERS[0]}">${w.copy}</button></div>`, [NUMBERS[0]]],
  "a button that copies the address": [(w) => `<h1>${w.status}</h1>${facts(w)}<div><p>Somewhere 4, 28013 Madrid</p><button data-clipboard-text="Ana Zurbaran, Somewhere 4, 28013 Madrid">${w.copy}</button><button data-clipboard-text="12125550188777">${w.copy}</button></div>`, [null]],
};
