/** Histories as they are written elsewhere: days without clocks, days above or in pieces, states that only a picture tells. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readPage } from "../../extension/shared/page/index.js";
import { ID, open } from "./support/page.mjs";

const NUMBER = "LP00712345098761";
const HEAD = `<h1>Tracking details</h1><p>Tracking number: <b>${NUMBER}</b></p>`;
const read = (body, lang = "en") => {
  const { document, location } = open(`<!doctype html><html lang="${lang}"><body><main>${body}</main></body></html>`, `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${ID}`);
  return readPage(document, location).orders[0];
};
const eventsOf = (body, lang) => read(body, lang)?.parcels[0].events.map(({ time, text }) => [time, text]);

const LEFT = "Parcel left the warehouse";
const HERE = "Arrived at the local facility";
/** name → [body, events, language] */
const HISTORIES = {
  "one event without a clock, in a line": [`<p>28 Nov 2026 ${LEFT}</p>`, [["28 Nov 2026", LEFT]]],
  "one event without a clock, in a row": [`<ul><li>28 Nov 2026 ${LEFT}</li></ul>`, [["28 Nov 2026", LEFT]]],
  "one event without a clock, a dash behind its day": [`<div>2026-11-28 – ${LEFT}</div>`, [["2026-11-28", LEFT]]],
  "one event without a clock, its day in bold": [`<ul><li><b>28 Nov 2026</b> ${LEFT}</li></ul>`, [["28 Nov 2026", LEFT]]],
  "one event without a clock, its day in an element": [`<ul><li><span>28 Nov 2026</span><p>${LEFT}</p></li></ul>`, [["28 Nov 2026", LEFT]]],
  "one event without a clock, in a table": [`<table><tr><td>28.11.2026</td><td>${LEFT}</td></tr></table>`, [["28.11.2026", LEFT]]],
  "one event without clock and year, in a row": [`<ol><li>28 Nov: ${LEFT}</li></ol>`, [["28 Nov", LEFT]]],
  "events without a clock, in lines": [`<p>29 Nov 2026 ${HERE}</p><p>28 Nov 2026 ${LEFT}</p>`, [["29 Nov 2026", HERE], ["28 Nov 2026", LEFT]]],
  "one event without a clock, in Spanish": ["<p>28 de noviembre de 2026: El paquete salió del almacén</p>", [["28 de noviembre de 2026", "El paquete salió del almacén"]], "es"],
  "one event without a clock, in Russian": ["<li>28 ноября 2026 г. Покинуло сортировочный центр</li>", [["28 ноября 2026 г.", "Покинуло сортировочный центр"]], "ru"],
  "one event without a clock, in Japanese": ["<ul><li>2026年11月28日 荷物が倉庫を出ました</li></ul>", [["2026年11月28日", "荷物が倉庫を出ました"]], "ja"],
  "a day and what is promised": ["<p>28 Nov 2026 is the last day to confirm</p><p>Oct 15, 2026: Refund if no delivery before</p><p>Placed on 28 Nov 2026</p><p>28 Nov 2026 Order placed on</p>", []],
  "a day and the order": [`<p>Nov 28, 2026 No: ${ID}</p><p>Nov 28, 2026 | Tracking number ${NUMBER}</p><p>Nov 28, 2026 – Dec 3, 2026 estimated</p>`, []],
  "a day and the price": ["<ul><li>28 Nov 2026 Paid € 12.30</li></ul>", []],
  "a link with a day": ["<a href='#'>28 Nov 2026 Something to be clicked on</a>", []],
  "what a heading says of the number": [`<section><h3>Package 1 · Tracking number ${NUMBER}</h3><div><span>Nov 28, 2026 14:03</span><span>Left</span></div></section>`, [["Nov 28, 2026 14:03", "Left"]]],
  "what a line says of the number": [`<section><p>Package 1 · Tracking number ${NUMBER}</p><span>Nov 28, 2026 14:03</span><span>Left</span></section>`, [["Nov 28, 2026 14:03", "Left"]]],
  "what a heading says of the number, beside the event": [`<section><h3>Package 1 · Tracking number ${NUMBER}</h3><time>Nov 28, 2026 14:03</time><p>Left</p></section>`, [["Nov 28, 2026 14:03", "Left"]]],
  "what a heading says of all events, beside one": ["<section><h3>What happened to the parcel until now</h3><time>Nov 28, 2026 14:03</time><p>Left</p></section>", [["Nov 28, 2026 14:03", "Left"]]],
  "what a heading says of all events": ["<section><h3>What happened to the parcel until now</h3><div><b>Nov 28, 2026 14:03</b><i>Left</i></div></section>", [["Nov 28, 2026 14:03", "Left"]]],
  "days below their month": [`<h3>November 2026</h3><ul><li><b>28 14:03</b> ${HERE}</li><li><b>27 09:15</b> ${LEFT}</li></ul>`, [["28 November 2026 14:03", HERE], ["27 November 2026 09:15", LEFT]]],
  "days below their month, words in the same text": [`<h3>November 2026</h3><p>28 14:03 ${HERE}</p><h3>October</h3><p>27, 09:15 ${LEFT}</p>`, [["28 November 2026 14:03", HERE], ["27 October 09:15", LEFT]]],
  "days below their month, the clock in an element": [`<h3>novembre 2026</h3><ul><li><b>28</b><i>14:03</i><p>${HERE}</p></li><li><b>27</b><i>09:15</i><p>${LEFT}</p></li></ul>`, [["28 novembre 2026, 14:03", HERE], ["27 novembre 2026, 09:15", LEFT]], "fr"],
  "days below their month, in Chinese": ["<h3>2026年11月</h3><ul><li><b>28日 14:03</b><p>包裹已到达当地</p></li><li><b>27日 09:15</b><p>包裹已离开仓库</p></li></ul>", [["2026年11月28日 14:03", "包裹已到达当地"], ["2026年11月27日 09:15", "包裹已离开仓库"]], "zh"],
  "a day in two lines": [`<ul><li><div>28<br>Nov</div><div>14:03</div><p>${HERE}</p></li><li><div>27<br>Nov</div><div>09:15</div><p>${LEFT}</p></li></ul>`, [["28 Nov, 14:03", HERE], ["27 Nov, 09:15", LEFT]]],
  "a day in three elements": [`<ul><li><b>Nov</b><b>28</b><b>2026</b><i>14:03</i><p>${HERE}</p></li></ul>`, [["Nov 28 2026, 14:03", HERE]]],
  "a day in two lines, without a clock": [`<ul><li><div>28<br>Nov</div><p>${HERE}</p></li><li><div>27<br>Nov</div><p>${LEFT}</p></li></ul>`, [["28 Nov", HERE], ["27 Nov", LEFT]]],
  "states by a picture's words": ['<ul><li><img alt="Out for delivery"><time>Nov 28, 2026 14:03</time></li><li><svg aria-label="Left the warehouse"></svg><time>Nov 27, 2026 09:15</time></li><li><i title="Accepted by carrier"></i><time>Nov 26, 2026 09:15</time></li></ul>', [["Nov 28, 2026 14:03", "Out for delivery"], ["Nov 27, 2026 09:15", "Left the warehouse"], ["Nov 26, 2026 09:15", "Accepted by carrier"]]],
  "a button's name is no state": ['<ul><li><button aria-label="Show more of it">+</button><time>Nov 28, 2026 14:03</time></li></ul>', []],
};

for (const [name, [body, events, lang]] of Object.entries(HISTORIES)) test(name, () => assert.deepEqual(eventsOf(HEAD + body, lang), events));

test("an order's state by a picture's words, on its own page", () => {
  const { document, location } = open(`<!doctype html><html lang="en"><body><nav><button title="Delivered">x</button></nav><main><img alt="Awaiting delivery" src="x.png"><p>Order ID: ${ID}</p></main></body></html>`, `https://www.aliexpress.com/p/order/detail.html?orderId=${ID}`);
  assert.equal(readPage(document, location).orders[0].status, "Awaiting delivery");
});
