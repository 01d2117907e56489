/** Detail and tracking pages nobody has built yet, in twenty languages. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readPage } from "../../extension/shared/page/index.js";
import { open } from "./support/page.mjs";
import { DETAILS, ID, NUMBERED } from "./exam/details.mjs";
import { PERSON } from "./exam/lists.mjs";
import { IDENTITY, NUMBER, STRANGE, TOLD_TEXTS, TRACKINGS } from "./exam/trackings.mjs";
import { LANGUAGES, UNKNOWN, WORDS } from "./exam/words.mjs";

const plain = (text) => text?.replace(/[\s\u200b\u2060]/g, "");

function readIn(language, body, path) {
  const { document, location } = open(`<!doctype html><html lang="${language}"><body>${body}</body></html>`, `https://www.aliexpress.com${path}`);
  const { orders } = readPage(document, location);
  const told = JSON.stringify(orders.map(({ card, marks, place, parcels, ...rest }) => [rest, parcels.map(({ place: _, ...parcel }) => parcel)]));
  return { orders, told, persons: PERSON.filter((canary) => told.includes(canary)) };
}

for (const [name, body] of Object.entries(TRACKINGS)) {
  test(`tracking: ${name}`, () => {
    const wrong = [];
    for (const language of LANGUAGES) {
      const words = WORDS[language];
      const unknown = language === UNKNOWN;
      const { orders, persons } = readIn(language, body(words), `/p/tracking/index.html?tradeOrderId=${ID}`);
      const [order] = orders;
      const want = /digits/.test(name) ? "92001901234567890123456789" : NUMBER;
      if (orders.length !== 1 || order.orderId !== ID) wrong.push(`${language}: orders ${orders.length}`);
      else {
        const numbers = order.parcels.map(({ number }) => number);
        if (plain(numbers.join()) !== want && !(unknown && name.includes("spans"))) wrong.push(`${language}: number ${numbers} by ${order.ways.number}`);
        if (order.eta !== words.span && !(unknown && order.eta === null)) wrong.push(`${language}: eta ${order.eta}`);
        const events = order.parcels[0].events.map(({ text }) => text);
        if (events.join() !== TOLD_TEXTS.join()) wrong.push(`${language}: events ${events}`);
      }
      for (const canary of persons) wrong.push(`${language}: person ${canary}`);
    }
    assert.equal(wrong.join("\n"), "");
  });
}

for (const [name, [body, parcels]] of Object.entries(DETAILS)) {
  test(`detail: ${name}`, () => {
    const wrong = [];
    for (const language of LANGUAGES) {
      const words = WORDS[language];
      const unknown = language === UNKNOWN;
      const { orders, persons } = readIn(language, body(words), `/p/order/detail.html?orderId=${ID}`);
      const [order] = orders;
      if (orders.length !== 1 || order.orderId !== ID) wrong.push(`${language}: orders ${orders.length}`);
      else {
        if (order.parcels.length !== parcels) wrong.push(`${language}: parcels ${order.parcels.length}`);
        if (!unknown && order.status !== words.status) wrong.push(`${language}: status ${order.status}`);
        if (!order.placed?.endsWith(words.date)) wrong.push(`${language}: placed ${order.placed} by ${order.ways.placed}`);
      }
      for (const canary of persons) wrong.push(`${language}: person ${canary}`);
    }
    assert.equal(wrong.join("\n"), "");
  });
}

for (const [name, [body, { numbers, others, events, known = false }]] of Object.entries(STRANGE)) {
  test(`tracking: ${name}`, () => {
    const wrong = [];
    for (const language of LANGUAGES) {
      const { orders, told } = readIn(language, body(WORDS[language]), `/p/tracking/index.html?tradeOrderId=${ID}`);
      // Without a label there is only the shape to go by.
      if (known && language === UNKNOWN) continue;
      const parcels = orders.flatMap((order) => order.parcels);
      if (orders[0]?.orderId !== ID || parcels.map(({ number }) => plain(number)).join() !== numbers.join()) wrong.push(`${language}: numbers ${parcels.map(({ number }) => number)} by ${orders[0]?.ways.number}`);
      if (others && parcels[0]?.otherNumbers.map(({ number }) => number).join() !== others.join()) wrong.push(`${language}: others ${JSON.stringify(parcels[0]?.otherNumbers)}`);
      if (events && parcels[0]?.events.map(({ text }) => text).join() !== events.join()) wrong.push(`${language}: events ${JSON.stringify(parcels[0]?.events)}`);
      for (const canary of IDENTITY) if (told.includes(canary)) wrong.push(`${language}: told ${canary}`);
    }
    assert.equal(wrong.join("\n"), "");
  });
}

for (const [name, [body, numbers]] of Object.entries(NUMBERED)) {
  test(`detail: ${name}`, () => {
    const wrong = [];
    for (const language of LANGUAGES.filter((one) => one !== UNKNOWN)) {
      const { orders, told } = readIn(language, body(WORDS[language]), `/p/order/detail.html?orderId=${ID}`);
      const found = orders.flatMap(({ parcels }) => parcels.map(({ number }) => number));
      if (JSON.stringify(found) !== JSON.stringify(numbers)) wrong.push(`${language}: numbers ${JSON.stringify(found)} by ${orders[0]?.ways.number}`);
      for (const canary of IDENTITY) if (told.includes(canary)) wrong.push(`${language}: told ${canary}`);
    }
    assert.equal(wrong.join("\n"), "");
  });
}
