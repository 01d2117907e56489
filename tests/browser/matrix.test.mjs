/** Every language and generation, every skin of the page, every host and older page: same orders, same numbers. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ORDERS } from "../site/orders/index.mjs";
import { LANGUAGES } from "../site/pages/index.mjs";
import { noteWith, readyNotes } from "./harness.mjs";
import { eachBrowser, ids } from "./suite.mjs";

const ALL = ORDERS.map((order) => order.id).sort();
const [ONE, NUMBER] = ["8190000000400001", "LX307152848CN"];
const SKINS = {
  "hashes shuffled": "hash=1", "other hashes, nested": "hash=77&nesting=3", "no data-pl": "pl=0", "no class names": "classes=0&hash=5",
  "no data-pl, nested": "pl=0&nesting=2", "labels of 2025": "generation=2025",
};
const host = (lang) => (lang === "en" ? "www.aliexpress.com" : `${lang}.aliexpress.com`);

eachBrowser({ site: { set: "plain" } }, (session) => {
  let page;
  const at = async (url) => { page = await session().visit(url, page ?? null); };

  async function list(url, count = ALL.length) {
    await at(url);
    assert.deepEqual(ids(await readyNotes(page, count)), ALL);
  }
  async function number(url) {
    await at(url);
    await noteWith(page, ONE, NUMBER);
    await readyNotes(page, 1);
  }

  for (const [i, lang] of LANGUAGES.entries()) {
    test(`${lang}: list and tracking page`, async () => {
      await list(`${host(lang)}/p/order/index.html?generation=${i % 2 ? 2025 : 2026}`);
      await number(`${host(lang)}/p/tracking/index.html?tradeOrderId=${ONE}&hash=${i}`);
    });
  }
  for (const [name, query] of Object.entries(SKINS)) {
    test(`${name}: list, tracking and detail page`, async () => {
      await list(`www.aliexpress.com/p/order/index.html?${query}`);
      await number(`www.aliexpress.com/p/tracking/index.html?tradeOrderId=${ONE}&${query}`);
      await at(`www.aliexpress.com/p/order/detail.html?orderId=${ONE}&${query}`);
      assert.deepEqual(ids(await readyNotes(page, 1)), [ONE]);
    });
  }
  test("neither data-pl nor class names", () => list("www.aliexpress.com/p/order/index.html?pl=0&classes=0&hash=9"));
  test("aliexpress.us", async () => {
    await list("www.aliexpress.us/p/order/index.html");
    await number(`www.aliexpress.us/p/tracking/index.html?tradeOrderId=${ONE}`);
  });
  test("aliexpress.ru, list and detail", async () => {
    await list("aliexpress.ru/order-list");
    await number(`aliexpress.ru/order-list/${ONE}`);
  });
  test("tracking page of 2023", () => number(`www.aliexpress.com/p/tracking/index.html?tradeOrderId=${ONE}&kind=tracking-v1`));
  test("logisticsdetail.htm", () => number(`track.aliexpress.com/logisticsdetail.htm?tradeId=${ONE}`));
  test("orderList.htm", () => list("trade.aliexpress.com/orderList.htm"));
  test("order_detail.htm", () => number(`trade.aliexpress.com/order_detail.htm?orderId=${ONE}`));
  test("mobile list", () => list("m.aliexpress.com/p/order/index.html"));
  test("no errors in the console", () => assert.deepEqual(session().errors, []));
});
