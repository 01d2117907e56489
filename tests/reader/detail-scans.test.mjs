/** What an order's own page says of its parcel's way. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { emptyRecord, learnPage } from "../../extension/shared/memory/index.js";
import { orderOf } from "../../extension/shared/orders/case.js";
import { readPage } from "../../extension/shared/page/index.js";
import { ID, addressOf, open } from "./support/page.mjs";

const TODAY = "2026-11-30";
const NUMBER = "LX307152848CN";
const read = (body, lang = "en", kind = "detail") => {
  const { document, location } = open(`<!doctype html><html lang="${lang}"><body><main>${body}</main></body></html>`, addressOf(kind, ID));
  return readPage(document, location).orders[0];
};
const told = (order) => order.parcels[0].events.map(({ time, text }) => [time, text]);
const russian = (scans) => read(`<h1 data-testid="orderNumber">Заказ 8190 0000 0000 0001 от 11 ноября</h1><div data-testid="orderStatus">В пути</div><div data-testid="trackNumber">Трек-номер: <span>${NUMBER}</span></div>${scans}<div data-testid="product"><a href="/item/1.html">Очки 28 ноября 2026, 10:15</a></div>`, "ru", "ru-detail");

test("scans on the page of aliexpress.ru are read, and it is known that they were seen", () => {
  const order = russian("<ul><li><time>28 ноября, 14:03</time><p>Прибыло в сортировочный центр</p></li><li><time>27 ноября, 09:15</time><p>Покинуло склад</p></li></ul>");
  assert.deepEqual([told(order), order.parcels[0].looked], [[["28 ноября, 14:03", "Прибыло в сортировочный центр"], ["27 ноября, 09:15", "Покинуло склад"]], true]);
  const days = russian("<ul><li><span>28 ноября</span><p>Прибыло в сортировочный центр</p></li><li><span>27 ноября</span><p>Покинуло склад</p></li></ul>");
  assert.deepEqual(told(days), [["28 ноября", "Прибыло в сортировочный центр"], ["27 ноября", "Покинуло склад"]]);
});

test("without scans nobody looked", () => assert.deepEqual([told(russian("")), russian("").parcels[0].looked], [[], undefined]));

const track = (title, desc) => `<div class="order-status"><div class="order-block-title">Warten auf Lieferung</div></div><p>Bestellnummer: ${ID}</p><p>Bestellung aufgegeben am: 11. Nov 2026</p><p>Rückerstattung bei Nichtlieferung vor dem 10. Jan 2027, 23:59</p>
  <div class="order-detail-item-track"><div>Voraussichtliche Lieferung: 2. Dez 2026</div><a href="/p/tracking/index.html?tradeOrderId=${ID}"><div>${title}</div>${desc}</a></div>`;

test("a state of the parcel above its last event is told too, and alone", () => {
  assert.deepEqual(told(read(track("In Zustellung", '<div class="order-detail-item-track-info-desc">Das Paket ist im Zielland</div>'), "de")), [[null, "In Zustellung"], [null, "Das Paket ist im Zielland"]]);
  assert.deepEqual(told(read(track("In Zustellung", ""), "de")), [[null, "In Zustellung"]]);
  assert.deepEqual(told(read(track("Sendung verfolgen", ""), "de")), []);
});

test("dates of the order are no scans", () => {
  const order = read(`<h1>Awaiting delivery</h1><ul><li>Order ID: ${ID}</li><li>Order placed on: Nov 11, 2026 10:15</li><li>Shipped on: Nov 13, 2026 10:15</li></ul><p>Confirm receipt before Jan 10, 2027 23:59</p><p>Refund if no delivery before Jan 10, 2027 23:59</p><p>Estimated delivery: Dec 2 - 5</p>`);
  assert.deepEqual(told(order), []);
});

test("how long ago something was is no scan beside an order's dates", () => {
  assert.deepEqual(told(read(`<h1>Awaiting delivery</h1><p>Order ID: ${ID}</p><ul><li><b>2 days ago</b><p>Somebody liked this lamp</p></li><li><b>3 days ago</b><p>Somebody bought this lamp</p></li></ul>`)), []);
});

test("some scans add to a history that is known, and do not take its place", () => {
  const [a, b, c] = ["c", "b", "a"].map((text, at) => ({ time: `2026-11-2${8 - at} 10:00`, text, code: null }));
  const whole = { orderId: ID, indexSure: true, several: false, parcels: [{ number: NUMBER, otherNumbers: [], events: [b, c], looked: true, index: 0 }] };
  const some = { ...whole, parcels: [{ ...whole.parcels[0], events: [a, b], some: true }] };
  const record = learnPage(learnPage(emptyRecord(TODAY), whole, TODAY), some, TODAY);
  assert.deepEqual(record.parcels[0].events, [a, b, c].map((event) => ({ ...event, read: TODAY })));
  assert.deepEqual(orderOf(some, record).order.parcels[0].events.map(({ text }) => text), ["c", "b", "a"]);
});
