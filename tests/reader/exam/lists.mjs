/** Lists nobody has built yet: each takes the words of a language and three orders, and gives the page's body. */
import { split, translated } from "./markup.mjs";

/** What stands beside everything and must never be read. */
export const PERSON = ["Canarina Quokkasson", "+34 600 123 987", "17 Platypus Lane, 46001 Valencia", "**** 4242"];

export const ORDERS = ["8190000000010001", "3041234567890123", "1120000000000006"].map((id, at) => ({ id, item: `10050060010020${at}3` }));

const detail = (id) => `https://www.aliexpress.com/p/order/detail.html?spm=a2g0o.x.0.0.1&amp;orderId=${id}`;
const track = (id) => `//www.aliexpress.com/p/tracking/index.html?_addShare=no&amp;tradeOrderId=${id}`;
const goods = ({ item }) => `<a href="//www.aliexpress.com/item/${item}.html"><img alt="Widget" src="data:,"></a><p><a href="//www.aliexpress.com/item/${item}.html">Food Processing Machine 2026 Completed Edition</a></p>`;
const arabic = (id) => id.replace(/[0-9]/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
const digits = (id) => id.replace(/(.{4})(?=.)/g, "$1 ");
const each = (write) => (w) => ORDERS.map((order, at) => write(w, order, at)).join("\n");
const inMain = (write) => (w) => `<header><nav><a href="/">Home</a><a href="/p/order/index.html">Orders</a></nav></header><main><h1>${w.details}</h1>${each(write)(w)}</main>`;

/** name → body */
export const LISTS = {
  "sections, links only": inMain((w, o) => `<section><h3>${w.status}</h3><p>${w.placed}: ${w.date}</p>${goods(o)}<p><a href="${detail(o.id)}">${w.details}</a> <a href="${track(o.id)}">${w.track}</a></p></section>`),
  "ids as text only": inMain((w, o) => `<div><div><b>${w.status}</b></div><div>${w.id}: ${o.id}</div><div>${w.placed}: ${w.date}</div>${goods(o)}</div>`),
  "ids in Arabic digits": inMain((w, o) => `<div><div><b>${w.status}</b></div><div>${w.id}: ${arabic(o.id)}</div><div>${w.placed}: ${w.date}</div>${goods(o)}</div>`),
  "ids in groups of four": inMain((w, o) => `<div><div><b>${w.status}</b></div><div><span>${w.id}</span> <span>${digits(o.id)}</span></div><div>${w.placed}: ${w.date}</div>${goods(o)}</div>`),
  "ids in data attributes only": inMain((w, o) => `<div data-order="${o.id}" data-index="1"><b>${w.status}</b><div>${w.placed}: ${w.date}</div>${goods(o)}<button>${w.track}</button></div>`),
  "ids in a JSON attribute only": inMain((w, o) => `<div data-exp='{"pos":1,"orderId":"${o.id}","itemId":"${o.item}"}'><b>${w.status}</b><div>${w.placed}: ${w.date}</div>${goods(o)}<button>${w.track}</button></div>`),
  "ids in an id attribute only": inMain((w, o) => `<div id="order-${o.id}"><b>${w.status}</b><div>${w.placed}: ${w.date}</div>${goods(o)}<button>${w.track}</button></div>`),
  "ids in unknown paths": inMain((w, o) => `<div><b>${w.status}</b><div>${w.placed}: ${w.date}</div>${goods(o)}<a href="/p/orders/${o.id}">${w.details}</a><a href="/p/message/index.html?orderId=${o.id}">✉</a></div>`),
  "ids in unknown queries": inMain((w, o) => `<div><b>${w.status}</b><div>${w.placed}: ${w.date}</div>${goods(o)}<a href="/p/order/view.html?id=${o.id}">${w.details}</a></div>`),
  "ids behind a hash": inMain((w, o) => `<div><b>${w.status}</b><div>${w.placed}: ${w.date}</div>${goods(o)}<a href="#/order/${o.id}/detail">${w.details}</a></div>`),
  "a table, one row each": (w) => `<main><table><thead><tr><th>${w.id}</th><th>${w.placed}</th><th>Status</th><th></th></tr></thead><tbody>${each((w2, o) => `<tr><td>${o.id}</td><td>${w2.date}</td><td>${w2.status}</td><td><a href="${track(o.id)}">${w2.track}</a></td></tr>`)(w)}</tbody></table></main>`,
  "a table, two rows each": (w) => `<main><table><tbody>${each((w2, o) => `<tr><td colspan="2">${w2.id}: ${o.id}</td><td>${w2.placed}: ${w2.date}</td></tr><tr><td>${goods(o)}</td><td>${w2.status}</td><td><button>${w2.track}</button></td></tr>`)(w)}</tbody></table></main>`,
  "a grid of loose cells": (w) => `<main><div style="display:grid;grid-template-columns:1fr 1fr">${each((w2, o) => `<div><div>${w2.status}</div><div><time datetime="2026-11-11">${w2.date}</time></div><div>${w2.id} ${o.id}</div></div>`)(w)}</div></main>`,
  "folded orders": inMain((w, o) => `<details><summary><b>${w.status}</b> · ${w.placed} ${w.date}</summary><p>${w.id}: ${o.id}</p>${goods(o)}<a href="${detail(o.id)}">${w.details}</a></details>`),
  "elements of its own": inMain((w, o) => `<ae-order><ae-head><ae-state>${w.status}</ae-state><ae-date>${w.placed}: ${w.date}</ae-date></ae-head>${goods(o)}<ae-foot><a href="${track(o.id)}">${w.track}</a></ae-foot></ae-order>`),
  "machine translation": inMain((w, o) => `<div><b>${translated(w.status)}</b><div>${translated(`${w.placed}: `)}${translated(w.date)}</div><div>${translated(`${w.id}: `)}<span>${translated(o.id)}</span></div>${goods(o)}<a href="${detail(o.id)}">${translated(w.details)}</a></div>`),
  "ids cut into spans": inMain((w, o) => `<div><b>${w.status}</b><div>${w.id}: ${split(o.id, 4)}</div><div>${w.placed}: ${w.date}</div>${goods(o)}<a href="${detail(o.id)}">${w.details}</a></div>`),
  "ids cut into spans, no link": inMain((w, o) => `<div><b>${w.status}</b><div>${w.id}: ${split(o.id, 4)}</div><div>${w.placed}: ${w.date}</div>${goods(o)}</div>`),
  "ids cut into single digits, no link": inMain((w, o) => `<div><b>${w.status}</b><div><span>${w.id}</span><bdi>${split(o.id, 16)}</bdi></div><div>${w.placed}: ${w.date}</div>${goods(o)}</div>`),
  "date and id in one text": inMain((w, o) => `<div><b>${w.status}</b><div>${w.placed}: ${w.date} ${w.id}: ${o.id}</div>${goods(o)}</div>`),
  "date and bare id in one text": inMain((w, o) => `<div><b>${w.status}</b><div>${w.placed}: ${w.date} ${o.id}</div>${goods(o)}</div>`),
  "ids cut in two, no link": inMain((w, o) => `<div><b>${w.status}</b><div>${w.id}: ${split(o.id, 2)}</div><div>${w.placed}: ${w.date}</div><div><span>2</span></div>${goods(o)}</div>`),
  "ids with a count beside them": inMain((w, o) => `<div><b>${w.status}</b><div>${w.id}: <span>${o.id}</span><span>2</span></div><div>${w.placed}: ${w.date}</div>${goods(o)}</div>`),
  "state and id on one line": inMain((w, o) => `<div><h3>${w.id} ${o.id} — ${w.status}</h3><div>${w.placed}: ${w.date}</div>${goods(o)}</div>`),
  "boxless cells": (w) => `<main><div style="display:grid;grid-template-columns:1fr 1fr">${each((w2, o) => `<div style="display:contents"><div>${o.id}</div><div>${w2.placed}: ${w2.date}</div><div>${w2.status}</div><div><a href="${detail(o.id)}">${w2.details}</a></div></div>`)(w)}</div></main>`,
  "a link behind a sign-in": inMain((w, o) => `<div><b>${w.status}</b><div>${w.placed}: ${w.date}</div>${goods(o)}<a href="/p/login/index.html?return=%2Fp%2Ftracking%2Findex.html%3FtradeOrderId%3D${o.id}">${w.track}</a></div>`),
  "a link shared by those that travel together": (w) => `<main><section>${each((w2, o) => `<div><span>${w2.id}: ${o.id}</span> <span>${w2.placed}: ${w2.date}</span> <b>${w2.status}</b></div>`)(w)}<a href="${track(ORDERS[0].id)}">${w.track}</a></section></main>`,
  "hidden links to them": (w) => `<main>${each((w2, o) => `<div><b>${w2.status}</b><div>${w2.placed}: ${w2.date}</div><div>${w2.id}: ${o.id}</div><button>${w2.track}</button></div>`)(w)}</main><aside style="display:none">${ORDERS.map(({ id }) => `<p><a href="${detail(id)}">${w.details}</a></p>`).join("")}</aside>`,
  "stores that are called like orders": inMain((w, o) => `<div><b>${w.status}</b><div>${w.placed}: ${w.date}</div><div>${w.id}: ${o.id}</div><a href="/store/1">${w.id}: 81907777888899${o.item.slice(-2)} Official Store</a>${goods(o)}</div>`),
  "marks between letters": inMain((w, o) => `<div><b>\u2066${w.status}\u2069</b><div>${w.id}\u200e: \u202a${o.id.slice(0, 8)}\u200b${o.id.slice(8)}\u202c</div><div>\u200f${w.placed}: ${w.date}</div>${goods(o)}</div>`),
  "the card is a link": inMain((w, o) => `<a href="${detail(o.id)}"><b>${w.status}</b><div>${w.placed}: ${w.date}</div><span>${w.id}: ${o.id}</span><button>${w.track}</button></a>`),
  "state as an icon's words": inMain((w, o) => `<div><img alt="${w.status}" src="data:,"><div>${w.placed}: ${w.date}</div>${goods(o)}<a href="${detail(o.id)}">${w.details}</a></div>`),
  "state as a label for screen readers": inMain((w, o) => `<div><i role="img" aria-label="${w.status}"></i><div>${w.placed}: ${w.date}</div>${goods(o)}<a href="${detail(o.id)}">${w.details}</a></div>`),
  "date first, state last": inMain((w, o) => `<div><div>${w.placed}: ${w.date}</div>${goods(o)}<div><span>${w.id}: ${o.id}</span></div><p>${w.status}</p><a href="${track(o.id)}">${w.track}</a></div>`),
  "persons beside every field": inMain((w, o) => `<div><p>${PERSON[0]}</p><b>${w.status}</b><p>${PERSON[1]}</p><div>${w.id}: ${o.id}</div><div>${w.shipTo}: ${PERSON[2]}</div><div>${w.placed}: ${w.date}</div><p>${w.paid}: ${PERSON[3]}</p>${goods(o)}</div>`),
  "a definition list": inMain((w, o) => `<dl><dt>${w.id}</dt><dd>${o.id}</dd><dt>${w.placed}</dt><dd><time>${w.date}</time></dd><dt>Status</dt><dd>${w.status}</dd></dl>`),
  "a summary of all orders above them": (w) => `<main><aside>${ORDERS.map(({ id }) => `<a href="${detail(id)}">${id.slice(-4)}</a>`).join(" ")}</aside><div>${each((w2, o) => `<section><b>${w2.status}</b><div>${w2.placed}: ${w2.date}</div>${goods(o)}<a href="${track(o.id)}">${w2.track}</a></section>`)(w)}</div></main>`,
  "dialogs and banners about one order": (w) => `<div id="root"><div role="dialog"><a href="${detail(ORDERS[0].id)}">${w.details}</a></div><div class="x">${each((w2, o) => `<div class="y"><b>${w2.status}</b><div>${w2.placed}: ${w2.date}</div>${goods(o)}<a href="${detail(o.id)}">${w2.details}</a><a href="${track(o.id)}">${w2.track}</a></div>`)(w)}</div></div>`,
  "state and bare id side by side": inMain((w, o) => `<div><div><b>${w.status}</b> <span>${o.id}</span></div><p>${w.date}</p>${goods(o)}</div>`),
  "state in a heading, id in a line below": inMain((w, o) => `<div><h3>${w.status}</h3><p>${o.id} · ${w.placed}: ${w.date}</p>${goods(o)}</div>`),
  "date behind the id": inMain((w, o) => `<div><h3>${w.status}</h3><p>${o.id} · ${w.placed}: ${w.date}</p>${goods(o)}<a href="${detail(o.id)}">${w.details}</a></div>`),
  "date behind the id and its label": inMain((w, o) => `<div><h3>${w.status}</h3><p>${w.id} ${o.id}, ${w.date}</p>${goods(o)}<a href="${detail(o.id)}">${w.details}</a></div>`),
  "the card is a button": inMain((w, o) => `<div role="button" tabindex="0"><h3>${w.status}</h3><div>${w.placed}: ${w.date}</div><span>${w.id}: ${o.id}</span></div>`),
  "state in a button that folds the card": inMain((w, o) => `<div><button aria-expanded="true">${w.status}</button><div>${w.placed}: ${w.date}</div>${goods(o)}<a href="${detail(o.id)}">${w.details}</a></div>`),
  "one date over the orders of a purchase": (w) => `<main><section><h3>${w.placed}: ${w.date}</h3>${each((w2, o) => `<div><b>${w2.status}</b><p>${w2.id}: ${o.id}</p>${goods(o)}<a href="${detail(o.id)}">${w2.details}</a></div>`)(w)}</section></main>`,
  "headings, dates and goods without a box": inMain((w, o) => `<h2><a href="${detail(o.id)}">${w.details}</a></h2><p>${w.placed}: ${w.date}</p><p>${w.status}</p>${goods(o)}`),
  "states, ids and dates without a box": inMain((w, o) => `<h3>${w.status}</h3><p>${w.id}: ${o.id}</p><p>${w.placed}: ${w.date}</p><div>${goods(o)}</div>`),
  "one list of terms for all": (w) => `<main><dl>${each((w2, o) => `<dt>${w2.id}</dt><dd>${o.id}</dd><dt>${w2.placed}</dt><dd>${w2.date}</dd><dt>Status</dt><dd>${w2.status}</dd>`)(w)}</dl></main>`,
  "a grid of bare cells": (w) => `<main><div style="display:grid;grid-template-columns:repeat(4,1fr)">${each((w2, o) => `<div>${w2.placed}: ${w2.date}</div><div>${w2.status}</div><div>${goods(o)}</div><div><a href="${track(o.id)}">${w2.track}</a></div>`)(w)}</div></main>`,
  "an order alone on its page": (w) => `<div id="app"><nav>menu</nav><div><div><b>${w.status}</b><div>${w.placed}: ${w.date}</div>${goods(ORDERS[0])}<a href="${detail(ORDERS[0].id)}">${w.details}</a></div></div></div>`,
};
