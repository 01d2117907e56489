/** Pages built of elements of their own, with open shadow roots: one for the page, or one per order. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readPage } from "../../extension/shared/page/index.js";
import { DETAILS, ID } from "./exam/details.mjs";
import { LISTS, ORDERS, PERSON } from "./exam/lists.mjs";
import { NUMBER, TOLD_TEXTS, TRACKINGS } from "./exam/trackings.mjs";
import { WORDS } from "./exam/words.mjs";
import { open } from "./support/page.mjs";

const words = WORDS.en;

/** *body* in the shadow root of one element, or every child of its <main> in one of its own. */
function shadowed(body, path, apart) {
  const { document, location } = open("<!doctype html><html lang=\"en\"><body><ae-page></ae-page></body></html>", `https://www.aliexpress.com${path}`);
  const root = document.querySelector("ae-page").attachShadow({ mode: "open" });
  root.innerHTML = body;
  if (apart) {
    for (const child of [...root.querySelector("main").children]) {
      const host = document.createElement("ae-part");
      child.replaceWith(host);
      host.attachShadow({ mode: "open" }).append(child);
    }
  }
  return readPage(document, location);
}

for (const apart of [false, true]) {
  for (const name of ["sections, links only", "ids as text only", "ids in data attributes only", "persons beside every field"]) {
    test(`list: ${name}${apart ? ", a root per order" : ""}`, () => {
      const { orders } = shadowed(LISTS[name](words), "/p/order/index.html", apart);
      assert.deepEqual(orders.map(({ orderId, status, placed }) => [orderId, status, placed]), ORDERS.map(({ id }) => [id, words.status, words.date]));
      const told = JSON.stringify(orders.map(({ status, placed, store, notices }) => [status, placed, store, notices]));
      for (const canary of PERSON) assert.ok(!told.includes(canary));
    });
  }

  test(`tracking${apart ? ", a root per part" : ""}`, () => {
    const { orders } = shadowed(TRACKINGS["label and number in one line"](words), `/p/tracking/index.html?tradeOrderId=${ID}`, apart);
    assert.deepEqual(orders.map(({ orderId, eta, parcels }) => [orderId, eta, parcels[0].number, parcels[0].events.map(({ text }) => text)]), [[ID, words.span, NUMBER, TOLD_TEXTS]]);
  });

  test(`detail${apart ? ", a root per part" : ""}`, () => {
    const { orders } = shadowed(DETAILS["headings and facts"][0](words), `/p/order/detail.html?orderId=${ID}`, apart);
    assert.deepEqual(orders.map(({ orderId, status, placed, parcels }) => [orderId, status, placed, parcels.length]), [[ID, words.status, words.date, 1]]);
  });
}
