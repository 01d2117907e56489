/** What the background does without a page: the optional host, the session's answers, the badge. The browser is a stand-in. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

const area = (items) => ({ get: async (key) => structuredClone(key === null || key === undefined ? items : Object.fromEntries([key].flat().filter((one) => one in items).map((one) => [one, items[one]]))), set: async (more) => void Object.assign(items, structuredClone(more)), remove: async (keys) => [keys].flat().forEach((one) => delete items[one]) });
const state = { local: {}, session: {}, granted: false, scripts: [], badges: [] };

globalThis.browser = {
  runtime: { id: "us", getURL: (path) => `chrome-extension://us/${path}` },
  storage: { local: area(state.local), session: area(state.session) },
  permissions: { contains: async () => state.granted, remove: async () => ((state.granted = false), true), onAdded: { addListener: () => {} } },
  scripting: {
    getRegisteredContentScripts: async () => state.scripts,
    registerContentScripts: async (scripts) => void state.scripts.push(...scripts),
    unregisterContentScripts: async ({ ids }) => void (state.scripts = state.scripts.filter(({ id }) => !ids.includes(id))),
  },
  action: { setBadgeText: async ({ text }) => void state.badges.push(text), setBadgeBackgroundColor: async () => {} },
};
const { followCainiao, leaveCainiao } = await import("../../extension/shared/cainiao.js");
const { keepAnswers, keptAnswers } = await import("../../extension/shared/kept-answers.js");
const { updateBadge } = await import("../../extension/shared/toolbar.js");

beforeEach(() => {
  for (const items of [state.local, state.session]) for (const name of Object.keys(items)) delete items[name];
  Object.assign(state, { granted: false, scripts: [], badges: [] });
});

const ID = "8190000000000001";
const report = (orders) => ({ report: 1, engine: "0.1.0", now: "2026-11-23T10:15:00+01:00", locale: "en", orders, problems: [] });
const order = (order_id, more = {}) => ({ order_id, parcels: [{ level: "act", findings: [], dates: {}, ...more }], speaks: 0 });

test("Cainiao's page is registered with the permission, once, and goes with it", async () => {
  await followCainiao();
  assert.deepEqual(state.scripts, []);
  state.granted = true;
  await followCainiao();
  await followCainiao();
  assert.equal(state.scripts.length, 1);
  assert.ok(state.scripts[0].matches.every((match) => match.startsWith("https://global.cainiao.com/")));
  assert.equal(await leaveCainiao(), true);
  assert.deepEqual([state.scripts, state.granted], [[], false]);
});

test("an answer is kept for the session only where nothing is remembered", async () => {
  await keepAnswers({ orders: [{ order_id: ID }] }, report([order(ID)]));
  assert.deepEqual(await keptAnswers(), []);
  state.local.settings = { remember: false };
  await keepAnswers({ orders: [{ order_id: ID, placed: "1 Nov" }] }, report([order(ID)]));
  const [kept] = await keptAnswers();
  assert.deepEqual([kept.orderId, kept.asked.placed, kept.answer.about.locale], [ID, "1 Nov", "en"]);
});

test("the session's answers are bounded, the newest of an order stands", async () => {
  state.local.settings = { remember: false };
  const many = Array.from({ length: 90 }, (_, at) => order(`81900000000${at + 1000}`));
  await keepAnswers({ orders: many }, report(many));
  await keepAnswers({ orders: [order(ID)] }, report([order(ID, { headline: "x".repeat(50_000) })]));
  await keepAnswers({ orders: [order(ID)] }, report([order(ID, { headline: "new" })]));
  const kept = await keptAnswers();
  assert.equal(kept.length, 60);
  assert.equal(kept.filter(({ orderId }) => orderId === ID).length, 1);
  assert.equal(kept[0].answer.order.parcels[0].headline, "new");
});

test("the badge follows many changes, and ends with the last", async () => {
  const record = { at: "2026-11-23", page: {}, parcels: [], answer: { print: "p", order: order(ID), about: {}, on: "2026-11-23" } };
  state.local[`order:${ID}`] = record;
  const first = updateBadge();
  delete state.local[`order:${ID}`];
  for (let n = 0; n < 20; n++) updateBadge();
  await first;
  assert.equal(state.badges.at(-1), "");
  assert.ok(state.badges.length <= 3, `${state.badges.length} writes for 21 changes`);
});
