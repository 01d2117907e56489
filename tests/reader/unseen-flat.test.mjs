/** Orders without a box of their own: each has the parts that stand beside its name, and never its neighbour's. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readPage } from "../../extension/shared/page/index.js";
import { open } from "./support/page.mjs";

const ORDERS = [
  { id: "8190000000010001", status: "Awaiting delivery", date: "Nov 11, 2026" },
  { id: "3041234567890123", status: "Completed", date: "Oct 2, 2026" },
  { id: "1120000000000006", status: "Canceled", date: "Sep 30, 2026" },
];
const goods = (at) => `<div><a href="/item/100500600100200${at}.html">Widget ${at}, Completed Edition</a><b>$3.9${at}</b></div>`;
const link = ({ id }) => `<a href="/p/tracking/index.html?tradeOrderId=${id}">Track order</a>`;
const details = ({ id }) => `<a href="/p/order/detail.html?orderId=${id}">Order details</a>`;
const all = (write) => ORDERS.map(write).join("\n");

/** name → [body, what is not shown of which order] */
const PAGES = {
  "heading, date, goods": [`<main>${all((o, at) => `<h3>Order ID: ${o.id}</h3><p>Placed on ${o.date}</p><p>${o.status}</p>${goods(at)}`)}</main>`],
  "heading with a link, date, goods": [`<main><h1>My orders</h1>${all((o, at) => `<h3>${details(o)}</h3><p>${o.date}</p><p>${o.status}</p>${goods(at)}`)}</main>`],
  "the state above the id": [`<main><h1>My orders</h1>${all((o, at) => `<h3>${o.status}</h3><p>Order ID: ${o.id}</p><p>Placed on ${o.date}</p>${goods(at)}`)}</main>`],
  "state and date above the id": [`<main>${all((o, at) => `<h3>${o.status}</h3><p>${o.date}</p><p>Order ID: ${o.id}</p>${goods(at)}`)}</main>`],
  "everything above the link": [`<main><h2>Orders</h2>${all((o, at) => `<h3>${o.status}</h3><time>${o.date}</time>${goods(at)}<p>${link(o)}</p>`)}</main>`],
  "the link itself stands there": [`<main>${all((o, at) => `<h3>${o.status}</h3><p>${o.date}</p>${goods(at)}${link(o)}`)}</main>`],
  "named at both ends": [`<main>${all((o, at) => `<h3>${details(o)}</h3><p>${o.status}</p><p>${o.date}</p>${goods(at)}<p>${link(o)}</p>`)}</main>`],
  "lines between": [`<main><p>Three orders</p>${all((o, at) => `<hr><h3>${details(o)}</h3><p>${o.date}</p><p>${o.status}</p>${goods(at)}`)}<p>Page 1 of 4</p><nav>1 2 3 4</nav></main>`],
  "as many goods as were bought": [`<main>${all((o, at) => `<h3>${details(o)}</h3>${Array.from({ length: at + 1 }, () => goods(at)).join("")}<p>${o.date}</p><p>${o.status}</p>`)}</main>`, { 2: ["date", "status"] }],
  "a grid of cells": [`<main><div style="display:grid;grid-template-columns:repeat(4,1fr)">${all((o) => `<div>${o.id}</div><div>${o.date}</div><div>${o.status}</div><div>${link(o)}</div>`)}</div></main>`],
  "a grid of cells under their columns' names": [`<main><div style="display:grid;grid-template-columns:repeat(4,1fr)"><div>Order ID</div><div>Placed on</div><div>Status</div><div></div>${all((o) => `<div>${o.id}</div><div>${o.date}</div><div>${o.status}</div><div><button>Track</button></div>`)}</div></main>`],
  "a grid of cells, the link first": [`<main><div>${all((o) => `<div>${details(o)}</div><div>${o.date}</div><div>${o.status}</div>`)}</div></main>`],
  "a grid of cells, the link last": [`<main><div>${all((o) => `<div>${o.date}</div><div>${o.status}</div><div>${link(o)}</div>`)}</div></main>`],
  "one list of terms": [`<main><dl>${all((o) => `<dt>Order ID</dt><dd>${o.id}</dd><dt>Placed on</dt><dd>${o.date}</dd><dt>Status</dt><dd>${o.status}</dd>`)}</dl></main>`],
  "one list of terms, the state first": [`<main><dl>${all((o) => `<dt>Status</dt><dd>${o.status}</dd><dt>Order ID</dt><dd>${o.id}</dd><dt>Placed on</dt><dd>${o.date}</dd>`)}</dl></main>`],
  "terms and links": [`<main><dl>${all((o) => `<dt>${details(o)}</dt><dd>${o.date}</dd><dd>${o.status}</dd>`)}</dl></main>`],
  "rows of a table, the id in the second": [`<main><table><tbody>${all((o, at) => `<tr><td>${o.date}</td><td>${o.status}</td></tr><tr><td colspan="2">${link(o)}</td></tr>`)}</tbody></table></main>`],
  "in the page's form": [`<form><input name="q">${all((o, at) => `<h3>${details(o)}</h3><p>${o.date}</p><p>${o.status}</p>${goods(at)}`)}</form>`],
  "the first one without its state": [`<main>${all((o, at) => `<h3>${details(o)}</h3>${at ? `<p>${o.status}</p>` : "<p>…</p>"}<p>${o.date}</p>${goods(at)}`)}</main>`, { 0: ["status"] }],
  "the second without its date": [`<main>${all((o, at) => `<h3>${details(o)}</h3><p>${o.status}</p>${at === 1 ? "" : `<p>${o.date}</p>`}${goods(at)}`)}</main>`, { 1: ["date"] }],
  "the last without anything": [`<main>${all((o, at) => `<h3>${details(o)}</h3>${at === 2 ? "" : `<p>${o.status}</p><p>${o.date}</p>`}`)}</main>`, { 2: ["date", "status"] }],
  "a date as the heading of each box": [`<main><h1>My orders</h1>${all((o, at) => `<h4>${o.date}</h4><section><b>${o.status}</b>${goods(at)}${link(o)}</section>`)}</main>`],
  "a state as the heading of each fold": [`<main>${all((o, at) => `<h3>${o.status}</h3><details><summary>${o.date}</summary>${goods(at)}${link(o)}</details>`)}</main>`],
  "months as headings": [`<main>${all((o, at) => `<h4>${["November", "October", "September"][at]} 2026</h4><section><b>${o.status}</b><p>${o.date}</p>${goods(at)}${link(o)}</section>`)}</main>`],
  "what is on sale between them": [`<main>${all((o, at) => `<section><b>${o.status}</b><p>${o.date}</p>${goods(at)}${link(o)}</section><aside>Sale ends Dec ${at + 1}, 2026</aside>`)}</main>`],
  "header and body of each": [`<main>${all((o, at) => `<div class="hd"><span>${o.date}</span>${details(o)}</div><div class="bd">${goods(at)}<b>${o.status}</b><button>Track</button></div>`)}</main>`],
  "two boxes each, named twice": [`<main>${all((o) => `<div>${details(o)} <b>${o.status}</b></div><div><time>${o.date}</time>${link(o)}</div>`)}</main>`],
  "lines of a list": [`<ul>${all((o) => `<li>Order ID: ${o.id}</li><li>Date: ${o.date}</li><li>Status: ${o.status}</li>`)}</ul>`],
  "rows of a table with one fact each": [`<table><tbody>${all((o) => `<tr><th>Order ID</th><td>${o.id}</td></tr><tr><th>Placed on</th><td>${o.date}</td></tr><tr><th>Status</th><td>${o.status}</td></tr>`)}</tbody></table>`],
  "paragraphs all alike, more of them around": [`<main><p>Your orders</p>${all((o) => `<p>Order ID: ${o.id}</p><p>${o.date}</p><p>${o.status}</p>`)}<p>End</p></main>`],
  "as printed": [`<div>${all((o) => `<h2>Order ID: ${o.id}</h2><table><tr><td>Placed on</td><td>${o.date}</td></tr><tr><td>Status</td><td>${o.status}</td></tr></table>`)}</div>`],
  "boxes with a word between them": [`<main>${all((o, at) => `<section><h3>${o.status}</h3>${goods(at)}${link(o)}</section><p>Sale until Nov ${at + 1}, 2026</p>`)}</main>`, { 0: ["date"], 1: ["date"], 2: ["date"] }],
};

for (const [name, [body, missing = {}]] of Object.entries(PAGES)) {
  test(name, () => {
    const { document, location } = open(`<!doctype html><html lang="en"><body>${body}</body></html>`, "https://www.aliexpress.com/p/order/index.html");
    const { orders } = readPage(document, location);
    assert.deepEqual(orders.map(({ orderId }) => orderId), ORDERS.map(({ id }) => id));
    orders.forEach(({ status, placed, place }, at) => {
      const lacks = missing[at] ?? [];
      assert.equal(status, lacks.includes("status") ? null : ORDERS[at].status, `status of ${at}`);
      assert.equal(placed, lacks.includes("date") ? null : ORDERS[at].date, `date of ${at}`);
      assert.ok(!place.anchor.matches("main,dl,form,body,tbody"), `place of ${at}`);
    });
    // Its note stands before the next order.
    const places = orders.map(({ place }) => place.anchor);
    orders.slice(1).forEach(({ card }, at) => assert.ok(places[at].compareDocumentPosition(card) & 4, `note of ${at} before the next order`));
  });
}
