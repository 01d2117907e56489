/** Pages without orders have no note; orders that nobody can read have one that says so. Twenty languages. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readPage } from "../../extension/shared/page/index.js";
import { EMPTY, UNREADABLE } from "./exam/empty.mjs";
import { LANGUAGES, UNKNOWN, WORDS } from "./exam/words.mjs";
import { open } from "./support/page.mjs";

function readIn(language, body) {
  const { document, location } = open(`<!doctype html><html lang="${language}"><body>${body(WORDS[language])}</body></html>`, "https://www.aliexpress.com/p/order/index.html");
  return readPage(document, location);
}

for (const [name, body] of Object.entries(EMPTY)) {
  test(`no order: ${name}`, () => {
    for (const language of LANGUAGES) assert.deepEqual([readIn(language, body).orders.length, readIn(language, body).problems], [0, []], language);
  });
}

for (const [name, body] of Object.entries(UNREADABLE)) {
  test(`unreadable: ${name}`, () => {
    for (const language of LANGUAGES) {
      if (language === UNKNOWN && !name.includes("pictures")) continue; // words nobody knows give nothing away
      const { orders, problems } = readIn(language, body);
      assert.deepEqual([orders.length, problems.length], [0, 1], language);
    }
  });
}
