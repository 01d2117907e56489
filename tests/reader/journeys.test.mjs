/** Tracking pages in many languages and nestings are read as they stand. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readPage } from "../../extension/shared/page/index.js";
import { JOURNEYS } from "./exam/journeys.mjs";
import { ID, open } from "./support/page.mjs";

for (const [name, [lang, body, wanted]] of Object.entries(JOURNEYS)) {
  test(name, () => {
    const { document, location } = open(`<!doctype html><html lang="${lang}"><body>${body}</body></html>`, `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${ID}`);
    const { orders } = readPage(document, location);
    assert.deepEqual(orders.map(({ orderId, parcels }) => [orderId, parcels.length]), [[ID, 1]]);
    const [{ eta, parcels: [parcel] }] = orders;
    const read = { number: parcel.number, others: parcel.otherNumbers.map(({ number }) => number), events: parcel.events.map(({ time, text }) => [time, text]), eta, index: parcel.index, service: parcel.service };
    assert.deepEqual(Object.fromEntries(Object.keys(wanted).map((field) => [field, read[field]])), wanted);
  });
}

test("events below each of two numbers, with nothing around them", () => {
  const part = (at, number, event) => `<h3>Package ${at}</h3><p>Tracking number: ${number}</p><ul><li>${event}</li></ul>`;
  const { document, location } = open(`<!doctype html><html lang="en"><body>${part(1, "LP00712345098761", "Nov 28, 2026 14:03 Left the hub")}${part(2, "RB517203641CN", "Nov 27, 2026 09:10 Accepted by carrier")}</body></html>`, `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${ID}`);
  const [{ parcels }] = readPage(document, location).orders;
  assert.deepEqual(parcels.map(({ number, events }) => [number, events.map(({ time, text }) => [time, text])]), [["LP00712345098761", [["Nov 28, 2026 14:03", "Left the hub"]]], ["RB517203641CN", [["Nov 27, 2026 09:10", "Accepted by carrier"]]]]);
});
