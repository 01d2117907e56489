/** Lists nobody has built yet, in twenty languages. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readPage } from "../../extension/shared/page/index.js";
import { open } from "./support/page.mjs";
import { LISTS, ORDERS, PERSON } from "./exam/lists.mjs";
import { LANGUAGES, UNKNOWN, WORDS } from "./exam/words.mjs";

for (const [name, body] of Object.entries(LISTS)) {
  test(name, () => {
    const wrong = [];
    for (const language of LANGUAGES) {
      const words = WORDS[language];
      const { document, location } = open(`<!doctype html><html lang="${language}"><body>${body(words)}</body></html>`, "https://www.aliexpress.com/p/order/index.html");
      const { orders } = readPage(document, location);
      const wanted = name.includes("alone") ? ORDERS.slice(0, 1) : ORDERS;
      if (orders.map(({ orderId }) => orderId).join() !== wanted.map(({ id }) => id).join()) wrong.push(`${language}: orders ${orders.map(({ orderId }) => orderId)}`);
      for (const { status, placed, ways, place } of orders) {
        if (status !== words.status && language !== UNKNOWN) wrong.push(`${language}: status ${status} by ${ways.status}`);
        if (!placed?.endsWith(words.date)) wrong.push(`${language}: placed ${placed} by ${ways.placed}`);
        if (place.anchor.closest("a") && !(place.where === "after" && place.anchor.localName === "a")) wrong.push(`${language}: place in link`);
      }
      const told = JSON.stringify(orders.map(({ status, placed, store, notices, parcels }) => [status, placed, store, notices, parcels.map(({ number, service }) => [number, service])]));
      for (const canary of PERSON) if (told.includes(canary)) wrong.push(`${language}: ${canary}`);
    }
    assert.equal(wrong.join("\n"), "");
  });
}
