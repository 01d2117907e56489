/** The Case that the extension can ask about: exactly the fields of `tests/conformance/sent.json`, and what the buyer can tell with it. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

globalThis.browser = { runtime: { id: "us", getURL: (path) => `x://us/${path}` }, storage: { local: {}, session: {} } };
const { caseOf, orderOf } = await import("../../extension/shared/orders/case.js");
const { TOLD, withTold } = await import("../../extension/shared/orders/told.js");
const SENT = JSON.parse(readFileSync(new URL("../conformance/sent.json", import.meta.url)));

/** An order of which a page shows everything that it can show, a second time. */
const read = {
  orderId: "8190000000000001", placed: "1 Nov", shipped: "2 Nov", completed: "20 Nov", status: "Completed", protection: "1 Dec", eta: "20 Nov", store: "A store", notices: ["A notice"],
  parcels: [{ number: "RB123456785CN", index: 0, otherNumbers: [{ number: "LP00123456789012", role: "origin" }], service: "Standard", carrier: "Correos", trackerStatus: "Expired", notices: ["Economy"], looked: true, events: [{ time: "3 Nov", text: "Accepted", code: "GTMS_ACCEPT" }] }],
};
const record = { page: {}, parcels: [{ number: "RB123456785CN", former: [{ number: "LP00999999999999", on: "2026-11-02" }], others: [{ number: "LP00123456789012", role: "origin", since: "2026-11-02" }], events: [], notices: [], looked: true }] };
const settings = { country: "ES", city: "Valencia", postcode: "46001" };
const whole = caseOf({ orders: [orderOf(read, record).order], others: [{ order_id: "8190000000000002", numbers: ["RB123456785CN"] }], settings, locale: "en", pageLocale: "en", now: new Date() });

test("what is sent of an order is what the rules are told that it is", () => {
  const told = withTold(whole, { what: "not_found", site: "17TRACK" });
  const [order] = told.orders;
  const [parcel] = order.parcels;
  const keys = (thing) => Object.keys(thing).sort();
  assert.deepEqual({ case: keys(told), order: keys(order), parcel: keys(parcel), event: keys(parcel.events[0]) }, { case: SENT.case, order: SENT.order, parcel: SENT.parcel, event: SENT.event });
  assert.deepEqual(order.completed, { on: "20 Nov", by: null });
  assert.deepEqual(Object.values(TOLD).map(({ complaint, result }) => [complaint ?? null, result ?? null]), SENT.told);
});

test("a site is noted where it was asked, on the parcel that was looked at", () => {
  const asked = { orders: [{ parcels: [{ number: "A" }, { number: "B" }] }] };
  assert.deepEqual(withTold(asked, { what: "site_down", site: "", parcel: 1 }).orders, [{ parcels: [{ number: "A" }, { number: "B", tried: [{ site: "", result: "down" }] }] }]);
  assert.deepEqual(withTold(asked, { what: "not_found", site: "" }).orders, [{ parcels: [{ number: "A" }, { number: "B" }], complaint: "not_found" }]);
  assert.deepEqual(withTold(asked, { what: "not_found", site: "USPS" }).orders[0].parcels[0].tried, [{ site: "USPS", result: "unknown" }]);
  assert.equal(asked.orders[0].complaint, undefined);
});

test("anything else is refused", () => {
  const asked = { orders: [{ parcels: [] }] };
  for (const told of [{}, { what: "x" }, { what: "toString" }, { what: "closed", site: 7 }, { what: "closed", site: "x".repeat(61) }]) assert.equal(withTold(asked, told), null);
  for (const other of [null, {}, { orders: [] }, { orders: [{}, {}] }, { orders: "x" }]) assert.equal(withTold(other, { what: "closed" }), null);
});
