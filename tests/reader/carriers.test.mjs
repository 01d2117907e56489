/** Numbers behind their carriers' names: a parcel may have two. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { numbersOfCarriers } from "../../extension/shared/page/carriers.js";
import { readPage } from "../../extension/shared/page/index.js";
import { ID, open } from "./support/page.mjs";
import { spent } from "./support/spent.mjs";

const [A, B, C, DHL] = ["LP00712345098761", "PQ4F6P0704104480180755T", "RB517203641CN", "00340434161094000000"];
const LOCAL = { number: B, role: "local" };
/** name → [body, parcels as [number, other numbers]] */
const PAGES = {
  "under one label": [`<p>Tracking number: Cainiao ${A}; Correos ${B}</p>`, [[A, [LOCAL]]]],
  "on a line of their own": [`<p>Tracking numbers</p><p>Cainiao ${A}; Correos ${B}</p>`, [[A, [LOCAL]]]],
  "a line each": [`<p>Cainiao ${A}</p><p>Correos ${B}</p>`, [[A, [LOCAL]]]],
  "a line each, the last carrier first": [`<p>Correos ${B}</p><p>Cainiao ${A}</p>`, [[B, [{ number: A, role: "origin" }]]]],
  "a list": [`<p>Tracking number</p><ul><li>Cainiao: ${A}</li><li>Correos: ${B}</li></ul>`, [[A, [LOCAL]]]],
  "a table": [`<table><tr><td>Cainiao</td><td>${A}</td></tr><tr><td>Correos</td><td>${B}</td></tr></table>`, [[A, [LOCAL]]]],
  "elements": [`<div><span>Cainiao</span><b>${A}</b></div><div><span>Correos</span><b>${B}</b></div>`, [[A, [LOCAL]]]],
  "a label behind each name": [`<p>Cainiao — Tracking number: ${A}</p><p>Correos — Tracking number: ${B}</p>`, [[A, [LOCAL]]]],
  "the names in brackets": [`<p>Tracking number: ${A} (Cainiao), ${B} (Correos)</p>`, [[A, [LOCAL]]]],
  "headings": [`<section><h3>Cainiao</h3><p>Tracking number: ${A}</p></section><section><h3>Correos</h3><p>Tracking number: ${B}</p></section>`, [[A, [LOCAL]]]],
  "one under its label, one behind a name": [`<p>Tracking number: ${A}</p><p>Correos: ${B}</p>`, [[A, [LOCAL]]]],
  "digits alone": [`<p>DHL ${DHL}</p><p>Cainiao ${A}</p>`, [[DHL, [{ number: A, role: "origin" }]]]],
  "one behind a name": [`<p>DHL ${DHL}</p>`, [[DHL, []]]],
  "two packages": [`<section><h3>Package 1</h3><p>Cainiao ${A}</p></section><section><h3>Package 2</h3><p>Cainiao ${C}</p></section>`, [[A, []], [C, []]]],
  "two of the same carrier": [`<p>Tracking number: ${A}</p><p>Cainiao ${A}</p><p>Cainiao ${C}</p>`, [[A, []]]],
  "what an event names": [`<p>Tracking number: ${A}</p><ul><li>Nov 10, 2026 10:00 Handed over to Correos ${B}</li></ul>`, [[A, []]]],
  "a sentence": [`<p>Tracking number: ${A}</p><p>Ask Correos ${C} about what you bought last time when you wrote to us</p>`, [[A, []]]],
  "a return": [`<p>Tracking number: ${A}</p><p>Return with Correos ${C}</p>`, [[A, []]]],
  "the order's own number": [`<p>AliExpress ${ID}</p><p>Tracking number: ${A}</p>`, [[A, []]]],
};

for (const [name, [body, parcels]] of Object.entries(PAGES)) {
  test(`carriers' numbers: ${name}`, () => {
    const { document, location } = open(`<!doctype html><html lang="en"><body><main>${body}</main></body></html>`, `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${ID}`);
    const { orders } = readPage(document, location);
    assert.deepEqual(orders.flatMap((order) => order.parcels.map(({ number, otherNumbers }) => [number, otherNumbers])), parcels);
  });
}

test("no text takes long", () => {
  for (const piece of ["Post ", "DHL ", "Correos: ", "Aa Express 1234 ", "A1234567", "(DHL) "]) {
    const took = spent(() => numbersOfCarriers(Array(100).fill({ text: piece.repeat(200).slice(0, 200), element: null })), 500);
    assert.ok(took < 500, `${piece}: ${took} ms`);
  }
});

test("a carrier by its label, in one text or two, and nobody beside it", () => {
  const carrier = (body) => {
    const { document, location } = open(`<!doctype html><html><body><p>Tracking number: ${A}</p>${body}</body></html>`, `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${ID}`);
    return readPage(document, location).orders[0].parcels[0].carrier;
  };
  for (const [body, name] of [
    ["<p>Carrier: Correos Express</p>", "Correos Express"], ["<dl><dt>Carrier</dt><dd>PostNL</dd></dl>", "PostNL"], ["<p>Versandunternehmen</p><p>DHL Paket</p>", "DHL Paket"], ["<p>Перевозчик: Почта России</p>", "Почта России"],
    ["<p>配送業者：ヤマト運輸</p>", "ヤマト運輸"], ["<p>Courier: DHL, Canarina Testova 600123987</p>", "DHL"], ["<p>Courier: Canarina Testova</p>", null], ["<p>Carrier</p><p>Your parcel is on its way with DHL, and it will be delivered by tomorrow</p>", null],
  ]) assert.equal(carrier(body), name, body);
});
