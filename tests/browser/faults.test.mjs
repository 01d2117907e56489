/** Faults: the background ends between two messages; the extension is replaced under an open page; storage holds nonsense. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { hoverTrack, move, noteWith, notes, PATIENCE, readyNotes, settled } from "./harness.mjs";
import { eachBrowser, ids, LIST } from "./suite.mjs";

const ONE = "8190000000400001";

eachBrowser({ site: { set: "plain" }, idleTimeout: 1_000 }, (session, name) => {
  let page;

  /** The background is gone: killed in Chromium, waited for in Firefox, which suspends it. */
  async function background() {
    if (name === "chromium") return session().killBackground();
    const own = await session().visitOwn(session().ownPage);
    await own.waitForFunction(() => browser.extension.getBackgroundPage() === null, { timeout: PATIENCE, polling: 200 });
    await own.close();
  }

  test("the background dies between two messages: the next answer comes all the same", async () => {
    page = await session().visit(LIST);
    await readyNotes(page, 8);
    await background();
    await page.bringToFront();
    await hoverTrack(page, ONE);
    await noteWith(page, ONE, "LX307152848CN");
  });

  test("storage full of nonsense costs the memory, not the page", async () => {
    await session().storage({ [`order:${ONE}`]: "nonsense", "order:x": { a: [1] }, settings: 42, version: "from the future" });
    await session().visit(LIST, page);
    assert.equal((await readyNotes(page, 8)).filter((note) => note.state === "ready").length, 8);
  });

  test("replaced under an open page: no second notes, no noise; after a reload all is well", async () => {
    const before = ids(await notes(page));
    await session().reinstall();
    await page.bringToFront();
    await move(page, "stage:wipe");
    await page.waitForFunction(() => document.querySelectorAll(".order-item").length === 8);
    const after = ids(await notes(page));
    assert.equal(new Set(after).size, after.length, "an order has two notes");
    assert.ok(after.every((id) => before.includes(id)));
    await page.reload({ waitUntil: "domcontentloaded" });
    await settled(page);
    await readyNotes(page, 8);
  });

  test("no errors in the console", () => assert.deepEqual(session().errors, []));
});
