/** Lists, detail and tracking pages that nobody has built yet, in twenty languages, each filled in late. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { DETAILS, ID } from "../reader/exam/details.mjs";
import { LISTS, ORDERS } from "../reader/exam/lists.mjs";
import { NUMBER, TRACKINGS } from "../reader/exam/trackings.mjs";
import { LANGUAGES, WORDS } from "../reader/exam/words.mjs";
import { readyNotes } from "./harness.mjs";
import { eachInItsOwn, empty, write } from "./written-pages.mjs";
import { detail, eachBrowser, LIST, tracking } from "./suite.mjs";

const IDS = ORDERS.map(({ id }) => id);
// Every page once, every language several times.
const inTurn = (pages) => Object.entries(pages).map(([name, page], at) => [name, page, LANGUAGES[at % LANGUAGES.length]]);

eachBrowser({ site: { set: "plain" } }, (session) => {
  let page;

  for (const [name, body, language] of inTurn(LISTS)) {
    test(`list: ${name}, ${language}`, async () => {
      page ??= await empty(session(), LIST);
      await write(page, body(WORDS[language]), language);
      await eachInItsOwn(page, name.includes("alone") ? IDS.slice(0, 1) : IDS);
    });
  }

  for (const [name, [body, parcels], language] of inTurn(DETAILS)) {
    test(`detail: ${name}, ${language}`, async () => {
      await empty(session(), detail(ID), page);
      await write(page, body(WORDS[language]), language);
      const found = await readyNotes(page, parcels);
      assert.deepEqual(found.map(({ order, parcel, visible, state }) => [order, parcel, visible, state]), found.map((_, at) => [ID, parcels > 1 ? String(at) : null, true, "ready"]));
    });
  }

  for (const [at, [name, body, language]] of inTurn(TRACKINGS).entries()) {
    test(`tracking: ${name}, ${language}`, async () => {
      const id = String(8190000001000000n + BigInt(at)); // what was read of one page must not help the next
      await empty(session(), tracking(id), page);
      await write(page, body(WORDS[language]).replaceAll(ID, id), language);
      const [note] = await readyNotes(page, 1);
      assert.deepEqual([note.order, note.number, note.visible, note.parcel === null || name.includes("packages")], [id, name.includes("digits") ? "92001901234567890123456789" : NUMBER, true, true]);
    });
  }

  test("no errors in the console", () => assert.deepEqual(session().errors, []));
});
