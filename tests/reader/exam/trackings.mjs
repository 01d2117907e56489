/** Tracking pages nobody has built yet: each takes the words of a language and gives the page's body. */
import { PERSON } from "./lists.mjs";
import { split, translated } from "./markup.mjs";

export const ID = "8190000000010001";
export const NUMBER = "LP00712345098761";
const SECOND = "RB517203641CN";
const TOLD = ["Package arrived at local carrier facility", "Departed from departure country/region", "Received by line-haul"];

const moments = (w) => [w.moment, w.moment.replace("18:46", "09:05").replace("18.46", "09.05").replace("١٨:٤٦", "٠٩:٠٥"), w.moment.replace("18:46", "07:30").replace("18.46", "07.30").replace("١٨:٤٦", "٠٧:٣٠")];
const list = (w) => `<ol>${TOLD.map((told, at) => `<li><time>${moments(w)[at]}</time><p>${told}</p></li>`).join("")}</ol>`;
const head = (w) => `<h2>${w.eta}: ${w.span}</h2>`;

/** name → body */
export const TRACKINGS = {
  "label and number in one line": (w) => `<main>${head(w)}<p>${w.number}: ${NUMBER}</p>${list(w)}</main>`,
  "label above the number": (w) => `<main>${head(w)}<div><div>${w.number}</div><div>${NUMBER}</div><button>${w.copy}</button></div>${list(w)}</main>`,
  "a copy button beside it": (w) => `<main>${head(w)}<p><span>${w.number}</span><b>${NUMBER}</b><button>${w.copy}</button></p>${list(w)}</main>`,
  "Copy in the same text": (w) => `<main>${head(w)}<p>${w.number}: ${NUMBER} ${w.copy}</p>${list(w)}</main>`,
  "the number cut into spans": (w) => `<main>${head(w)}<p>${w.number}: <b>${split(NUMBER, 3)}</b></p>${list(w)}</main>`,
  "cut into spans, the button among them": (w) => `<main>${head(w)}<p><i>${w.number}</i>${split(NUMBER, 3)}<button>${w.copy}</button></p>${list(w)}</main>`,
  "the number with spaces": (w) => `<main>${head(w)}<p>${w.number}: LP 0071 2345 0987 61</p>${list(w)}</main>`,
  "no-break spaces": (w) => `<main>${head(w)}<p>${w.number}: LP\u00a000712345\u202f098761</p>${list(w)}</main>`,
  "marks in the number": (w) => `<main>${head(w)}<p>\u200f${w.number}\u200f: \u202aLP0071\u200b2345\u2060098761\u202c</p>${list(w)}</main>`,
  "machine translation": (w) => `<main>${head(w)}<p>${translated(`${w.number}: `)}<span>${translated(NUMBER)}</span></p>${list(w)}</main>`,
  "a table of facts": (w) => `<main><table><tr><th>${w.eta}</th><td>${w.span}</td></tr><tr><th>${w.number}</th><td>${NUMBER}</td></tr></table>${list(w)}</main>`,
  "a table of events": (w) => `<main>${head(w)}<p>${w.number}: ${NUMBER}</p><table>${TOLD.map((told, at) => `<tr><td>${moments(w)[at]}</td><td>${told}</td></tr>`).join("")}</table></main>`,
  "events as loose lines": (w) => `<main>${head(w)}<p>${w.number}: ${NUMBER}</p><div>${TOLD.map((told, at) => `<p>${told}</p><small>${moments(w)[at]}</small>`).join("")}</div></main>`,
  "time before each text": (w) => `<main>${head(w)}<p>${w.number}: ${NUMBER}</p><div>${TOLD.map((told, at) => `<small>${moments(w)[at]}</small><p>${told}</p>`).join("")}</div></main>`,
  "events with an ISO time": (w) => `<main>${head(w)}<p>${w.number}: ${NUMBER}</p><ul>${TOLD.map((told, at) => `<li>${told} <span>2026-11-1${at} 10:15:00</span></li>`).join("")}</ul></main>`,
  "elements of its own": (w) => `<ae-page>${head(w)}<ae-number><ae-label>${w.number}</ae-label><ae-value>${NUMBER}</ae-value></ae-number><ae-events>${TOLD.map((told, at) => `<ae-event><ae-time>${moments(w)[at]}</ae-time><ae-text>${told}</ae-text></ae-event>`).join("")}</ae-events></ae-page>`,
  "folded history": (w) => `<main>${head(w)}<p>${w.number}: ${NUMBER}</p><details><summary>${w.details}</summary>${list(w)}</details></main>`,
  "two packages, the other hidden": (w) => `<main>${head(w)}<div role="tablist"><button role="tab" aria-selected="true">1</button><button role="tab" aria-selected="false">2</button></div><div role="tabpanel"><p>${w.number}: ${NUMBER}</p>${list(w)}</div><div role="tabpanel" hidden><p>${w.number}: ${SECOND}</p></div></main>`,
  "two packages, the other not displayed": (w) => `<main>${head(w)}<div><a class="x on">1</a><a class="x">2</a></div><div><p>${w.number}: ${NUMBER}</p>${list(w)}</div><div style="display:none"><p>${w.number}: ${SECOND}</p></div></main>`,
  "persons beside every field": (w) => `<main><p>${PERSON[0]}</p>${head(w)}<p>${PERSON[1]}</p><p>${w.number}: ${NUMBER}</p><div>${w.shipTo}: ${PERSON[2]}</div>${list(w)}<p>${w.paid}: ${PERSON[3]}</p><p>${PERSON[0]}<br>${PERSON[1]}<br>${PERSON[2]}</p></main>`,
  "the order's own number first": (w) => `<main><p>${w.id}: ${ID}</p>${head(w)}<p>${w.number}: ${NUMBER}</p>${list(w)}</main>`,
  "a number of digits only": (w) => `<main><p>${w.id}: ${ID}</p>${head(w)}<p>${w.number}: 92001901234567890123456789</p>${list(w)}</main>`,
  "a field to copy from": (w) => `<main>${head(w)}<form><label>${w.number} <input readonly value="${NUMBER}"></label><button>${w.copy}</button></form>${list(w)}</main>`,
  "no label at all": (w) => `<main>${head(w)}<div><b>${NUMBER}</b><button>${w.copy}</button></div>${list(w)}</main>`,
};

export const TOLD_TEXTS = TOLD;

/** Beside an address: what nobody may ever see in a note. */
export const IDENTITY = ["X12341001", "123456785012", "P123456789012", "12125550188777", "Zurbaran", "Zuloaga"];
const person = (w, what) => `<div><h3>${w.shipTo}</h3><p>Ana Zurbaran</p><p>${what}</p></div>`;
const LAST = "RB517203655ES";
const DELIVERY = ["Delivery", "Delivery to", "Lieferung an", "Livraison à", "Entrega en", "Entrega em", "Consegna a", "Dostawa do", "Доставка", "Teslimat", "お届け予定", "배송지"];
const day = (w) => w.span.split(/ - /u)[0];
const line = (w, at) => `${moments(w)[at]} ${TOLD[at]}`;
const packages = (second) => `<article><h3>Package 1</h3><p>Tracking number: ${NUMBER}</p></article><article><h3>Package 2</h3>${second}</article>`;

/**
 * Pages on which something stands where a number or an event was looked for, in all languages.
 * name → [body, {numbers, others, events: texts}]
 */
export const STRANGE = {
  "a passport's number": [(w) => `<h1>${w.status}</h1>${person(w, "Passport: X12341001")}`, { numbers: [null] }],
  "a tax number": [(w) => `<h1>${w.status}</h1>${person(w, "Tax ID: 123456785012")}`, { numbers: [null] }],
  "a customs code": [(w) => `<h1>${w.status}</h1>${person(w, "개인통관고유부호: P123456789012")}`, { numbers: [null] }],
  "a telephone": [(w) => `<h1>${w.status}</h1>${person(w, "Phone: 12125550188777")}`, { numbers: [null] }],
  "a dash for a number, and an address": [(w) => `<h1>${w.status}</h1><p>${w.number}: --</p>${person(w, "Phone: 12125550188777")}`, { numbers: [null] }],
  "an address before the number": [(w) => `<h1>${w.status}</h1>${person(w, "CPF: 123456785012")}<p>${w.number}: ${NUMBER}</p>`, { numbers: [NUMBER] }],
  "an address with something like a number": [(w) => `<h1>${w.status}</h1>${person(w, NUMBER)}`, { numbers: [null], known: true }],
  "one line per event, and a name": [(w) => `<p>${w.number}: ${NUMBER}</p><p>${line(w, 0)}</p><p>Ana Zurbaran</p>`, { numbers: [NUMBER], events: TOLD.slice(0, 1) }],
  "one line per event, the time last": [(w) => `<p>${w.number}: ${NUMBER}</p><p>${TOLD[0]} – ${w.moment}</p><p>Ana Zuloaga</p>`, { numbers: [NUMBER], events: TOLD.slice(0, 1) }],
  "one line per event, and a button": [(w) => `<p>${w.number}: <b>${NUMBER}</b></p><ol>${TOLD.map((_, at) => `<li>${line(w, at)}</li>`).join("")}</ol><button>Show more of it</button>`, { numbers: [NUMBER], events: TOLD }],
  "a moment and a link": [(w) => `<p>${w.number}: <b>${NUMBER}</b></p><p>${w.moment} EST</p><p>${TOLD[2]}</p><a href="#">Something very long that can be clicked on</a>`, { numbers: [NUMBER], events: TOLD.slice(2) }],
  "the moment with a zone": [(w) => `<p>${w.number}: ${NUMBER}</p><ol>${TOLD.map((told, at) => `<li><b>${moments(w)[at]} GMT+8</b><p>${told}</p></li>`).join("")}</ol>`, { numbers: [NUMBER], events: TOLD }],
  "to whom it comes": [(w) => `<p>${w.number}: ${NUMBER}</p><ul><li>${line(w, 0)}</li></ul><p>Delivering to: Ana Zurbaran, 12125550188777</p>`, { numbers: [NUMBER], events: TOLD.slice(0, 1) }],
  "the local carrier's number": [(w) => `<p>${w.number}: ${NUMBER}</p><p>Local carrier tracking number: PQ4F6P0704104480180755T</p>`, { numbers: [NUMBER], others: ["PQ4F6P0704104480180755T"] }],
  "the local carrier's number in Spanish": [(w) => `<p>${w.number}: ${NUMBER}</p><p>Número de seguimiento del transportista local: PQ4F6P0704104480180755T</p>`, { numbers: [NUMBER], others: ["PQ4F6P0704104480180755T"], known: true }],
  "a section of the local carrier": [(w) => `<section><p>${w.number}: ${NUMBER}</p></section><section><h3>Local carrier: Correos</h3><p>${w.number}: ${LAST}</p></section>`, { numbers: [NUMBER], others: [LAST], known: true }],
  "a masked number": [(w) => `<div><span>${w.number}</span><span>LP00****0001</span></div>`, { numbers: [null], known: true }],
  "a number masked with bullets": [(w) => `<div><span>${w.number}</span><span>LP00712345••••</span></div>`, { numbers: [null], known: true }],
  "a masked number and its copy": [(w) => `<div><span>${w.number}</span><span>LP00...8761</span><button data-clipboard-text="${NUMBER}">${w.copy}</button></div>`, { numbers: [NUMBER], known: true }],
  "a dash, then the order's own number": [(w) => `<p>${w.number}: <span>--</span></p><div>${w.id}: ${ID}</div>`, { numbers: [null] }],
  "a dash in the place of the number": [(w) => `<div class="logistic-info-v2--mailNo--3Tc">${w.number}:<span class="logistic-info-v2--mailNoValue--X0f">--</span></div><div>${w.id}: ${ID}</div>`, { numbers: [null] }],
  "nothing for a number, then the order's own": [(w) => `<p>${w.number}:</p><p>${w.id}: ${ID}</p>`, { numbers: [null] }],
  "a payment's reference": [(w) => `<h1>${w.status}</h1><p>${w.id}: ${ID}</p><p>Payment reference: RX668100017SE</p>`, { numbers: [null] }],
  "an invoice's number": [(w) => `<h1>${w.status}</h1><p>${w.id}: ${ID}</p><dl><dt>Invoice number</dt><dd>CN20261130998811</dd></dl>`, { numbers: [null] }],
  "a return's number": [(w) => `<h1>${w.status}</h1><p>${w.id}: ${ID}</p><p>Return tracking number: CX900100034ES</p>`, { numbers: [null] }],
  "examples": [(w) => `<h1>${w.status}</h1><p>${w.id}: ${ID}</p><p>Example: ${NUMBER}</p><p><b>${w.number}</b></p><p>It looks like LX555123453CN.</p>`, { numbers: [null] }],
  "a number struck through": [(w) => `<p>${w.number}</p><p><del>${NUMBER}</del> <ins>${LAST}</ins></p>`, { numbers: [LAST], others: [NUMBER] }],
  "a number struck through in a line of its own": [(w) => `<p>${w.number}</p><p><s>${NUMBER}</s></p><p>${LAST}</p>`, { numbers: [LAST], others: [NUMBER] }],
  "a package without a number": [() => packages("<p>Tracking number: --</p><p>Not shipped yet</p>"), { numbers: [NUMBER, null] }],
  "a package that says nothing of one": [() => packages("<p>Not shipped yet</p>"), { numbers: [NUMBER, null] }],
  "days above clocks": [(w) => `<p>${w.number}: ${NUMBER}</p><section><h4>${day(w)}</h4><div><span>15:40</span> <span>${TOLD[0]}</span></div><div><span>08:02</span> <span>${TOLD[1]}</span></div><h4>${day(w)}</h4><div><span>07:00</span> <span>${TOLD[2]}</span></div></section>`, { numbers: [NUMBER], events: TOLD }],
  "a cell per day, clock and text": [(w) => `<p>${w.number}: ${NUMBER}</p><table>${TOLD.map((told, at) => `<tr><td>${day(w)}</td><td>0${at}:15</td><td>${told}</td></tr>`).join("")}</table>`, { numbers: [NUMBER], events: TOLD }],
  "an address behind a word for delivery": [(w) => `<p>${w.number}: ${NUMBER}</p><footer>${DELIVERY.map((word) => `<p>${word}: Ana Zurbaran, 14 Zuloaga Lane</p>`).join("")}</footer>`, { numbers: [NUMBER], known: true }],
  "today and yesterday": [(w) => `<p>${w.number}: ${NUMBER}</p><ul><li><em>Today, 09:12</em><p>${TOLD[0]}</p></li><li><em>Dün 20:10</em><p>${TOLD[1]}</p></li><li><em>${w.moment}</em><p>${TOLD[2]}</p></li></ul>`, { numbers: [NUMBER], events: TOLD }],
  "days without clocks in a table": [(w) => `<p>${w.number}: ${NUMBER}</p><table><tr><th>Day</th><th>Event</th></tr>${TOLD.map((told, at) => `<tr><td>2026-11-1${at}</td><td>${told}</td></tr>`).join("")}</table>`, { numbers: [NUMBER], events: TOLD }],
  "numbers behind the packages' names": [(w) => [NUMBER, LAST].map((number, at) => `<details open><summary>Package ${at + 1} · ${w.number} ${number}</summary><ul><li>${line(w, at)}</li></ul></details>`).join(""), { numbers: [NUMBER, LAST], known: true }],
  "two carriers' numbers, each behind its name": [(w) => `<p>Cainiao — ${w.number}: ${NUMBER}</p><p>Correios — ${w.number}: ${LAST}</p>`, { numbers: [NUMBER], known: true }],
  "a table with a head": [(w) => `<table><tr><th>Carrier</th><th>${w.number}</th></tr><tr><td>Cainiao</td><td>${NUMBER}</td></tr></table>`, { numbers: [NUMBER], known: true }],
  "a clock with a zone under its day": [(w) => `<p>${w.number}: ${NUMBER}</p><h4>${w.date}</h4><ul><li><b>08:12 MEZ</b> ${TOLD[0]}</li><li><b>07:05 MEZ</b> ${TOLD[1]}</li></ul>`, { numbers: [NUMBER], events: TOLD.slice(0, 2) }],
  "nothing but words": [(w) => `<p>${w.status}</p><p>${w.placed} ${w.date}</p>`, { numbers: [null] }],
  "nothing but words, and goods": [(w) => `<p>${w.status}</p><section><h2>More to love</h2><a href="//www.aliexpress.com/item/1005006123456781.html"><h3>USB Tester RB123456785CN compatible module</h3></a></section>`, { numbers: [null] }],
};
