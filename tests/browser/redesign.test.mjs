/** A redesign nobody has seen is read by links and labels; what gives nothing away gets one quiet error note. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ORDERS } from "../site/orders/index.mjs";
import { notes, readyNotes } from "./harness.mjs";
import { eachBrowser, ids, LIST, tracking } from "./suite.mjs";

const ONE = "8190000000400001";
const LIMIT = 8_000;   // the contract's

eachBrowser({ site: { set: "plain" } }, (session) => {
  let page;

  test("other tags and classes, known labels and links: read all the same, or said so", async () => {
    page = await session().visit(`${LIST}?redesign=1&hash=3`);
    await page.waitForFunction((all) => {
      const found = [...document.querySelectorAll("whytrack-note")];
      return found.some((n) => n.dataset.state === "error") || found.filter((n) => n.dataset.state === "ready").length === all;
    }, { timeout: LIMIT }, ORDERS.length);
    const found = await notes(page);
    if (found.some((note) => note.state === "error")) assert.equal(found.length, 1);
    else assert.deepEqual(ids(found), ORDERS.map((order) => order.id).sort());
  });

  test("the redesigned tracking page", async () => {
    await session().visit(`${tracking(ONE)}&redesign=1&hash=3`, page);
    await page.waitForFunction((wanted) => {
      const found = [...document.querySelectorAll("whytrack-note")];
      return found.length === 1 && (found[0].dataset.state === "error" || found[0].dataset.number === wanted);
    }, { timeout: LIMIT }, "LX307152848CN");
  });

  test("orders visible, none readable: one error note within 8 s, and only one after wipes", async () => {
    await session().visit(`${LIST}?kind=unreadable`, page);
    await page.waitForSelector('whytrack-note[data-state="error"]', { timeout: LIMIT });
    await page.evaluate(() => document.dispatchEvent(new CustomEvent("stage:wipe")));
    const found = await readyNotes(page, 1);
    assert.equal(found[0].state, "error");
    assert.notEqual(found[0].text, "");
  });

  test("no errors in the console", () => assert.deepEqual(session().errors, []));
});
