/** Tracking pages nobody has built yet: each takes the words of a language and gives the page's body. */
import { PERSON } from "./lists.mjs";

export const ID = "8190000000010001";
export const NUMBER = "LP00712345098761";
const SECOND = "RB517203641CN";
const TOLD = ["Package arrived at local carrier facility", "Departed from departure country/region", "Received by line-haul"];

const split = (text, parts = 3) => text.match(new RegExp(`.{1,${Math.ceil(text.length / parts)}}`, "g")).map((part) => `<span>${part}</span>`).join("");
const translated = (text) => `<font dir="auto" style="vertical-align: inherit;"><font dir="auto" style="vertical-align: inherit;">${text}</font></font>`;
const moments = (w) => [w.moment, w.moment.replace("18:46", "09:05").replace("18.46", "09.05").replace("١٨:٤٦", "٠٩:٠٥"), w.moment.replace("18:46", "07:30").replace("18.46", "07.30").replace("١٨:٤٦", "٠٧:٣٠")];
const list = (w) => `<ol>${TOLD.map((told, at) => `<li><time>${moments(w)[at]}</time><p>${told}</p></li>`).join("")}</ol>`;
const head = (w) => `<h2>${w.eta}: ${w.span}</h2>`;

/** name → body */
export const TRACKINGS = {
  "label and number in one line": (w) => `<main>${head(w)}<p>${w.number}: ${NUMBER}</p>${list(w)}</main>`,
  "label above the number": (w) => `<main>${head(w)}<div><div>${w.number}</div><div>${NUMBER}</div><button>${w.copy}</button></div>${list(w)}</main>`,
  "a copy button beside it": (w) => `<main>${head(w)}<p><span>${w.number}</span><b>${NUMBER}</b><button>${w.copy}</button></p>${list(w)}</main>`,
  "Copy in the same text": (w) => `<main>${head(w)}<p>${w.number}: ${NUMBER} ${w.copy}</p>${list(w)}</main>`,
  "the number cut into spans": (w) => `<main>${head(w)}<p>${w.number}: <b>${split(NUMBER)}</b></p>${list(w)}</main>`,
  "cut into spans, the button among them": (w) => `<main>${head(w)}<p><i>${w.number}</i>${split(NUMBER)}<button>${w.copy}</button></p>${list(w)}</main>`,
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
