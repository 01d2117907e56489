/** The days of an order's own page, and the numbers of its packages. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readPage } from "../../extension/shared/page/index.js";
import { ID, addressOf, open } from "./support/page.mjs";

const read = (kind, body, lang = "en") => {
  const { document, location } = open(`<!doctype html><html lang="${lang}"><body><main>${body}</main></body></html>`, addressOf(kind, ID));
  return readPage(document, location).orders[0];
};
const days = ({ placed, shipped, completed }) => [placed, shipped, completed];

test("the day on which the order was completed stands under its label, in all languages", () => {
  for (const [lang, body, wanted] of [
    ["en", `<p>Order ID: ${ID}</p><p>Order placed on: Nov 10, 2026</p><p>Shipment completed on: Nov 12, 2026</p><p>Order completed on: Nov 29, 2026</p>`, ["Nov 10, 2026", "Nov 12, 2026", "Nov 29, 2026"]],
    ["es", `<p>Pedido efectuado el: 10 nov, 2026</p><p>Pedido completado el: 29 nov, 2026</p>`, ["10 nov, 2026", null, "29 nov, 2026"]],
    ["de", `<dl><dt>Bestellung aufgegeben am</dt><dd>10. Nov 2026</dd><dt>Bestellung abgeschlossen am</dt><dd>29. Nov 2026</dd></dl>`, ["10. Nov 2026", null, "29. Nov 2026"]],
    ["ru", `<p>Заказ оформлен: 10 нояб. 2026 г.</p><p>Заказ завершён: 29 нояб. 2026 г.</p>`, ["10 нояб. 2026 г.", null, "29 нояб. 2026 г."]],
    ["ko", `<p>주문일자: 2026년 11월 10일</p><p>거래 완료일: 2026년 11월 29일</p>`, ["2026년 11월 10일", null, "2026년 11월 29일"]],
    ["zh", `<p>订单完成时间：2026年11月29日</p>`, [null, null, "2026年11月29日"]],
  ]) assert.deepEqual(days(read("detail", `<h1>${ID}</h1>${body}`, lang)), wanted, lang);
});

test("a sentence with a day in it is not when the order was placed", () => {
  assert.deepEqual(days(read("detail", `<h1>Awaiting delivery</h1><p>Please confirm receipt before Dec 20, 2026</p><p>Ref. Number: ${ID}</p>`)), [null, null, null]);
  assert.equal(read("detail", `<h1>Odottaa toimitusta</h1><p>Tilausnumero ${ID}</p><p>Tilattu: 10.11.2026</p>`, "fi").placed, "10.11.2026");
});

test("numbers that say nothing of themselves, each behind its package's name", () => {
  const [a, b] = ["LP00712345098761", "RB517203641CN"];
  const numbers = (body) => read("tracking", body).parcels.map(({ number }) => number);
  assert.deepEqual(numbers(`<ul><li><b>Package 1</b> ${a} — In transit</li><li><b>Package 2</b> ${b} — Delivered</li></ul>`), [a, b]);
  assert.deepEqual(numbers(`<p><b>In transit</b> ${a}</p><p><b>Seen before</b> ${b}</p>`), [a]);
});
