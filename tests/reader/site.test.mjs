/** AliExpress has several sites, each with orders of its own: whoever reads an order on one of them is led back there. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { answer } from "../../extension/shared/answers.js";
import { written } from "../../extension/shared/orders/page.js";
import { conversation } from "../../extension/shared/note/links.js";
import { engine } from "./support/engine.mjs";
import { reset } from "./support/ext.mjs";

const ID = "8190000000000001";
const asked = [];
engine.explain = async ({ now, locale, orders }) => {
  asked.push(...orders);
  return { report: { report: 1, engine: "0", now, locale, orders: orders.map(({ order_id, site }) => ({ order_id, site, parcels: [{ number: null, level: "wait", headline: "Wait", findings: [], dates: {} }], speaks: 0 })) } };
};
const read = async (url, placed) => {
  const order = { orderId: ID, placed, notices: [], ways: {}, parcels: [{ index: 0, otherNumbers: [], events: [], notices: [] }] };
  await answer({ op: "orders", kind: "list", pageLocale: "en", orders: [{ order }] }, { id: "whytrack", url, frameId: 0, tab: { id: 1, windowId: 7 } });
  await written();
  return asked.at(-1).site;
};

beforeEach(reset);

test("the rules are told on which site an order was read last", async () => {
  assert.equal(await read("https://www.aliexpress.us/p/order/index.html", "Nov 1, 2026"), "aliexpress.us");
  assert.equal(await read("https://global.cainiao.com/newDetail.htm?mailNoList=LP00123456789012", "Nov 2, 2026"), "aliexpress.us", "Cainiao's page is no order's own");
  assert.equal(await read("https://es.aliexpress.com/p/order/index.html", "Nov 3, 2026"), "aliexpress.com");
  assert.equal(await read("https://aliexpress.ru/order-list", "Nov 4, 2026"), "aliexpress.ru");
});

test("the conversation with the seller is on the order's own site", () => {
  assert.match(conversation({ order_id: ID }), /^https:\/\/www\.aliexpress\.com\/p\/message\//);
  assert.match(conversation({ order_id: ID, site: "aliexpress.us" }), /^https:\/\/www\.aliexpress\.us\/p\/message\//);
  assert.equal(conversation({ order_id: ID, site: "aliexpress.ru" }), `https://aliexpress.ru/order-list/${ID}`, "there the seller is written to from the order's page");
  assert.match(conversation({ order_id: ID, site: "evil.example" }), /^https:\/\/www\.aliexpress\.com\//);
  assert.equal(conversation({ order_id: "<b>" }), "");
});
