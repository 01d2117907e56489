/** Forms whose fields are called "closest" or "parentElement": around the page, around each order, within one, beside them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readPage } from "../../extension/shared/page/index.js";
import { LISTS, ORDERS } from "./exam/lists.mjs";
import { EMPTY, UNREADABLE } from "./exam/empty.mjs";
import { WORDS } from "./exam/words.mjs";
import { FIELDS, answerWithFields } from "./support/fields.mjs";
import { open } from "./support/page.mjs";

const words = WORDS.en;
const IDS = ORDERS.map(({ id }) => id);
const LIST = "https://www.aliexpress.com/p/order/index.html";

function read(html, address = LIST) {
  const { document, location } = open(`<!doctype html><html lang="en"><body>${html}</body></html>`, address);
  answerWithFields(document);
  return readPage(document, location);
}

const orders = each((o) => `<h3>${words.status}</h3><p>${words.placed}: ${words.date}</p><p><a href="/p/tracking/index.html?tradeOrderId=${o.id}">${words.track}</a></p>`);
function each(write) {
  return (before, after) => ORDERS.map((order) => before(order) + write(order) + after).join("\n");
}

const PAGES = {
  "around each order": orders(() => `<form>${FIELDS}`, "</form>"),
  "around each order, known by its class": orders(() => `<form class="order-item">${FIELDS}`, "</form>"),
  "around each order, which an attribute of it names": orders(({ id }) => `<form data-order-id="${id}">${FIELDS}`, "</form>"),
  "around each order, deeper": orders(() => `<form>${FIELDS}<div>`, "</div></form>"),
  "around the link alone": ORDERS.map(({ id }) => `<section><h3>${words.status}</h3><p>${words.placed}: ${words.date}</p><form>${FIELDS}<a href="/p/tracking/index.html?tradeOrderId=${id}">${words.track}</a></form></section>`).join(""),
  "around state and date": ORDERS.map(({ id }) => `<section><form>${FIELDS}<h3>${words.status}</h3><p>${words.placed}: ${words.date}</p></form><a href="/p/tracking/index.html?tradeOrderId=${id}">${words.track}</a></section>`).join(""),
  "the first in each order, and empty": orders(() => `<section><form>${FIELDS}</form>`, "</section>"),
  "between the orders": orders(() => "<section>", `</section><form>${FIELDS}</form>`),
  "with the id in a text of its own": ORDERS.map(({ id }) => `<section><form>${FIELDS}${words.id}: ${id}</form><h3>${words.status}</h3><p>${words.placed}: ${words.date}</p></section>`).join(""),
};

for (const [name, html] of Object.entries(PAGES)) {
  for (const [where, page] of [["", `<main>${html}</main>`], [", in the page's own", `<form id="app">${FIELDS}<div>${html}</div></form>`]]) {
    if (where && html.includes("<form")) continue; // a form stands in no other
    test(`a form ${name}${where}`, () => {
      const { orders: found } = read(page);
      assert.deepEqual(found.map(({ orderId, status, placed }) => [orderId, status, placed]), IDS.map((id) => [id, words.status, words.date]));
      for (const { place } of found) assert.notEqual(place.anchor.tagName, "FORM");
    });
  }
}

for (const [name, body] of Object.entries(LISTS)) {
  test(`a form around the page: ${name}`, () => {
    const plain = read(body(words)).orders;
    const { orders: found } = read(`<form>${FIELDS}${body(words)}</form>`);
    assert.deepEqual(found.map(({ orderId, status, placed }) => [orderId, status, placed]), plain.map(({ orderId, status, placed }) => [orderId, status, placed]));
  });
}

for (const [name, body] of Object.entries({ ...EMPTY, ...UNREADABLE })) {
  test(`a form beside it: ${name}`, () => {
    assert.deepEqual(read(`<form class="order-item">${FIELDS}<b>1</b></form>${body(words)}`).problems.length, read(body(words)).problems.length);
  });
}
