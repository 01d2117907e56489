/** What is remembered, and that nothing stored can break it. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { changeOrders, emptyRecord, forget, forgetAll, learnNumber, learnPage, loadOrders, loadSettings, migrate, othersWith, remembered, saveSettings, sweep, sweepDaily, trimmed } from "../../extension/shared/memory/index.js";
import { orderOf } from "../../extension/shared/orders/case.js";
import { reset, state } from "./support/ext.mjs";

const TODAY = "2026-11-23";
const [A, B] = ["8190000000000001", "8190000000000002"];
const NUMBER = "LP00712345098761";
const learn = (number) => (record) => learnNumber(record, number, TODAY);

beforeEach(reset);

test("a learned number comes back, and the one it replaced is a former one", async () => {
  await changeOrders(new Map([[A, learn(NUMBER)]]), TODAY);
  await changeOrders(new Map([[A, learn("RB517203641CN")]]), TODAY);
  const { parcels } = (await loadOrders([A])).get(A);
  assert.equal(parcels[0].number, "RB517203641CN");
  assert.deepEqual(parcels[0].former, [{ number: NUMBER, on: TODAY }]);
});

test("a number written otherwise is the same number", () => {
  const record = learnNumber(learnNumber(emptyRecord(TODAY), NUMBER, TODAY), ` ${NUMBER.toLowerCase()} `, TODAY);
  assert.deepEqual(record.parcels[0].former, []);
});

test("the line's and the local number side by side replace nobody", () => {
  const both = { parcels: [{ number: "RB517203641CN", otherNumbers: [{ number: NUMBER, role: "origin" }], index: 0 }] };
  const record = learnPage(learnNumber(emptyRecord(TODAY), NUMBER, TODAY), both, TODAY);
  assert.deepEqual(record.parcels[0].former, []);
});

test("the same number under two orders is found, until one is forgotten", async () => {
  await changeOrders(new Map([[A, learn(NUMBER)], [B, learn(NUMBER)]]), TODAY);
  assert.deepEqual(await othersWith([NUMBER], [A]), [{ order_id: B, numbers: [NUMBER] }]);
  await forget([B]);
  assert.deepEqual(await othersWith([NUMBER], [A]), []);
  assert.deepEqual((await remembered()).map(({ orderId }) => orderId), [A]);
});

test("two changes at once lose nothing", async () => {
  const page = (field, value) => (record) => learnPage(record, { parcels: [], [field]: value }, TODAY);
  await Promise.all([changeOrders(new Map([[A, page("placed", "Sep 15, 2026")]]), TODAY), changeOrders(new Map([[A, page("status", "Completed")]]), TODAY)]);
  assert.deepEqual((await loadOrders([A])).get(A).page, { placed: "Sep 15, 2026", status: "Completed" });
});

test("a clock that leaps erases nothing, the days that go on from there do", async () => {
  await changeOrders(new Map([[A, (record) => learnNumber(record, "RB123456785CN", TODAY)]]), TODAY);
  const kept = async () => (await loadOrders([A])).size === 1;
  for (const day of [TODAY, "2027-11-23", "2026-11-22", "2028-01-01", TODAY]) {
    await sweepDaily(day, 180);
    assert.ok(await kept(), `erased on ${day}`);
  }
  for (const day of ["2027-06-01", "2027-06-02"]) await sweepDaily(day, 180);
  assert.ok(!(await kept()), "180 days are over");
});

test("an order seen on a day to come is kept from now on, not from then", async () => {
  await changeOrders(new Map([[A, (record) => learnNumber({ ...record, at: "2027-11-23" }, "RB123456785CN", "2027-11-23")]]), "2027-11-23");
  await sweep(TODAY, 180);
  assert.equal((await loadOrders([A])).get(A).at, TODAY);
});

test("old orders are swept, young ones stay", async () => {
  await changeOrders(new Map([[A, (record) => ({ ...learn(NUMBER)(record), at: "2026-05-01" })]]), TODAY);
  await changeOrders(new Map([[B, learn("RB517203641CN")]]), TODAY);
  await sweep(TODAY, 180);
  assert.deepEqual(Object.keys(state.items).sort(), ["number:RB517203641CN", `order:${B}`]);
});

test("forgetting all leaves the settings", async () => {
  await saveSettings({ country: "ES" });
  await changeOrders(new Map([[A, learn(NUMBER)]]), TODAY);
  await forgetAll();
  assert.deepEqual(Object.keys(state.items), ["settings"]);
});

test("whatever is stored, something usable comes back", async () => {
  for (const junk of [null, 7, "x", [], {}, { at: 3 }, { at: TODAY, parcels: 5 }, { at: TODAY, parcels: [null, 7, { number: {}, former: [3], others: "x", events: [null] }], answer: { print: "a", order: 3 } }]) {
    state.items = { [`order:${A}`]: junk, settings: junk, [`number:${NUMBER}`]: junk, version: junk, ways: junk };
    for (const record of (await loadOrders([A])).values()) assert.ok(Array.isArray(record.parcels) && !record.answer);
    assert.equal((await loadSettings()).days, 180);
    assert.deepEqual(await othersWith([NUMBER], []), []);
    await migrate();
    await sweep(TODAY, 180);
    assert.equal(await changeOrders(new Map([[A, learn(NUMBER)]]), TODAY), true, JSON.stringify(junk));
  }
});

test("a newer version's storage is not written", async () => {
  state.items.version = 99;
  assert.equal(await migrate(), false);
  assert.equal(state.items.version, 99);
});

test("when the storage is full, answers give way to what was learned", async () => {
  const answer = { print: "p", order: { parcels: [] }, about: {}, on: TODAY };
  await changeOrders(new Map([[A, (record) => ({ ...record, answer })]]), TODAY);
  state.failWrites = (items) => Object.values(items).some((item) => item?.answer);
  assert.equal(await changeOrders(new Map([[B, (record) => ({ ...learn(NUMBER)(record), answer })]]), TODAY), true);
  assert.equal(state.items[`order:${B}`].parcels[0].number, NUMBER);
  assert.equal(state.items[`order:${A}`].answer, undefined);
  state.failWrites = true;
  assert.equal(await changeOrders(new Map([[A, learn(NUMBER)]]), TODAY), false);
});

test("an answer too long to keep is kept shorter or not at all", () => {
  const finding = { cause: "x", why: "y".repeat(3000) };
  const order = { order_id: A, parcels: [{ findings: Array(9).fill(finding) }] };
  assert.equal(trimmed(order).parcels[0].findings.length, 2);
  assert.equal(trimmed({ parcels: [{ findings: [{ why: "y".repeat(40_000) }] }] }), null);
});

test("settings that make no sense are the defaults, others are kept", async () => {
  state.items.settings = { country: "es", days: -1, language: "pt-BR", later: true };
  assert.deepEqual(await loadSettings().then(({ country, days, language }) => [country, days, language]), ["", 180, "pt-BR"]);
  await saveSettings({ country: "ES" });
  assert.deepEqual([state.items.settings.later, state.items.settings.country], [true, "ES"]);
});

test("what was read is asked about with the day it was read on, on every later day", async () => {
  const page = { orderId: A, protection: "Ends in 30 days", parcels: [{ number: NUMBER, index: 0, otherNumbers: [], events: [{ time: "5 days ago", text: "Departed" }] }] };
  await changeOrders(new Map([[A, (record) => learnPage(record, page, "2026-11-01")]]), "2026-11-01");
  const list = { orderId: A, status: "Awaiting delivery", parcels: [] };
  await changeOrders(new Map([[A, (record) => learnPage(record, list, TODAY)]]), TODAY);
  const { order } = orderOf(list, (await loadOrders([A])).get(A));
  assert.deepEqual([order.protection, order.read_on, order.parcels[0].events[0].read_on], ["Ends in 30 days", { protection: "2026-11-01" }, "2026-11-01"]);
  await changeOrders(new Map([[A, (record) => learnPage(record, page, TODAY)]]), TODAY);
  const again = orderOf(page, (await loadOrders([A])).get(A)).order;
  assert.deepEqual([again.read_on, again.parcels[0].events[0].read_on], [{ protection: TODAY }, TODAY]);
});
