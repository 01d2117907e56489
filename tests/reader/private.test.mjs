/** Private windows: what is read there is answered, and nothing of it is left, nor shown elsewhere. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { answer } from "../../extension/shared/answers.js";
import { keptAnswers } from "../../extension/shared/kept-answers.js";
import { atStart } from "../../extension/shared/memory/index.js";
import { written } from "../../extension/shared/orders/page.js";
import { held } from "../../extension/shared/orders/recent.js";
import { remembered } from "../../extension/shared/views/remembered.js";
import { shots, takeShot } from "../../extension/shared/views/shots.js";
import { engine } from "./support/engine.mjs";
import { reset, state } from "./support/ext.mjs";

const ID = "8190000000000001";
const NUMBER = "LP00123456789012";
const parcel = { number: { clean: NUMBER }, level: "wait", headline: "Wait", findings: [], dates: {} };
engine.explain = async ({ now, locale, orders }) => ({ report: { report: 1, engine: "0", now, locale, orders: orders.map(({ order_id }) => ({ order_id, parcels: [parcel], speaks: 0 })) } });

const sender = (incognito) => ({ id: "whytrack", url: "https://www.aliexpress.com/p/order/index.html", frameId: 0, tab: { id: 1, windowId: 7, incognito } });
const page = (incognito) => ({ id: "whytrack", url: "extension://whytrack/views/advice.html", tab: { id: 2, windowId: 7, incognito } });
const order = { orderId: ID, placed: "Nov 1, 2026", notices: [], ways: { placed: "label" }, parcels: [{ number: NUMBER, index: 0, otherNumbers: [], events: [], notices: [] }] };
const question = { op: "orders", kind: "list", pageLocale: "en", orders: [{ order, popover: { number: NUMBER, eta: null } }] };
const left = () => Object.keys(state.items).filter((key) => /^(?:order|number|notes|ways)/.test(key));

beforeEach(async () => {
  reset();
  await answer({ op: "erasing" }, page(false));
});

test("an ordinary window's order is remembered, a private one's is not", async () => {
  const { answers } = await answer(question, sender(true));
  await written();
  assert.equal(answers[0].summary.lines[0].number, NUMBER, "it is answered all the same");
  assert.ok(answers[0].record, "the page itself holds what was learned");
  assert.deepEqual([left(), state.session], [[], {}]);
  await answer(question, sender(false));
  await written();
  assert.ok(left().includes(`order:${ID}`));
});

test("what is remembered elsewhere is not shown in a private window", async () => {
  await answer(question, sender(false));
  await written();
  const own = { version: "0.1.0", ui: "en" };
  assert.equal((await atStart(own)).notes.size, 1);
  state.isPrivate = true;
  assert.equal((await atStart(own)).notes.size, 0);
});

test("the page of advice has a private window's answer in that window, and nowhere else", async () => {
  await answer(question, sender(true));
  const { kept: answers } = await answer({ op: "kept" }, page(true));
  assert.deepEqual(answers.map(({ orderId }) => orderId), [ID]);
  assert.deepEqual((await answer({ op: "kept" }, page(false))).kept, []);
  assert.deepEqual((await answer({ op: "kept" }, sender(true))).kept, [], "a site's page asks in vain");
  assert.deepEqual(await keptAnswers(), []);

  state.answer = (message) => answer(message, page(state.isPrivate));
  assert.deepEqual(await remembered(), []);
  state.isPrivate = true;
  assert.deepEqual((await remembered()).map(({ orderId }) => orderId), [ID]);
  await answer({ op: "erasing" }, page(false));
  assert.deepEqual(await remembered(), []);
});

test("what the background still held is erased as well", async () => {
  const { answers } = await answer(question, sender(true));
  assert.ok(held(answers[0].print));
  await answer({ op: "erasing" }, page(false));
  assert.equal(held(answers[0].print), undefined);
});

test("the advice opens in the private window it was asked for in", async () => {
  await answer({ op: "open", view: "advice", order: ID, parcel: 0 }, sender(true));
  await answer({ op: "open", view: "advice", order: ID, parcel: 0 }, sender(false));
  assert.deepEqual(state.tabs.map(({ windowId }) => windowId), [7, undefined]);
});

test("a picture taken in a private window is stored nowhere, and shown in private windows alone", async () => {
  const popup = { id: "whytrack", url: "extension://whytrack/views/popup.html" };
  state.answer = (message) => answer(message, message.op === "keep_shot" ? popup : page(state.isPrivate));
  state.isPrivate = true;
  assert.ok(await takeShot());
  assert.deepEqual(state.session, {});
  assert.equal((await shots()).length, 1);
  assert.deepEqual((await answer({ op: "kept_shots" }, sender(true))).kept, [], "a site's page asks in vain");
  state.isPrivate = false;
  assert.deepEqual(await shots(), []);
  assert.ok(await takeShot());
  assert.equal(state.session.shots.length, 1, "an ordinary window's is kept for the session");
  await answer({ op: "erasing" }, page(false));
  state.isPrivate = true;
  assert.equal((await shots()).length, 1, "erased with everything else");
});
