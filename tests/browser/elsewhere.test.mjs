/** Pages that carry an order id and are none of ours: no note, no reading. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { OTHER_PAGES } from "../site/routes.mjs";
import { notes, readyNotes } from "./harness.mjs";
import { eachBrowser, LIST } from "./suite.mjs";

eachBrowser({ site: { set: "plain" } }, (session) => {
  test("message, receipt, payment, review, snapshot, item pages stay bare", async () => {
    const pages = [];
    for (const address of OTHER_PAGES) pages.push(await session().visit(`${address}8190000000400001`));
    const list = await session().visit(LIST);   // by the time this one has its notes, the others would have had theirs
    await readyNotes(list, 8);
    for (const page of pages) assert.deepEqual(await notes(page), [], page.url());
    assert.deepEqual(session().errors, []);
  });
});
