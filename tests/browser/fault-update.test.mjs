/** Faults: the extension is updated, or taken away and put back, under an open page; a page is gone while it waits. */
import assert from "node:assert/strict";
import { after, before as first, describe, test } from "node:test";
import { endBackground } from "./background.mjs";
import { broken } from "./broken.mjs";
import { BROWSERS, hoverTrack, inside, move, noteWith, notes, openBrowser, readyNotes } from "./harness.mjs";
import { ids, LIST } from "./suite.mjs";

const ONE = "8190000000400001";
const NUMBER = "LX307152848CN";

for (const name of BROWSERS) {
  describe(name, { timeout: 300_000 }, () => {
    let session;
    let page;
    let copy;

    first(async () => {
      copy = broken(name, {});
      session = await openBrowser(name, { dist: copy.dist, site: { set: "plain" } });
    });
    after(async () => {
      await session?.close();
      copy?.remove();
    });

    test("a page that is gone while it waits: nothing of it stays behind, the next page is answered", async () => {
      const hasty = await session.newPage();
      await hasty.goto(`https://${LIST}`, { waitUntil: "domcontentloaded" });
      await hasty.waitForSelector("whytrack-note");
      await hasty.close();
      page = await session.visit(LIST);
      assert.ok((await readyNotes(page, 8)).every(({ state }) => state === "ready"));
    });

    test("updated under an open page: the notes stand, and opening one is no error", async () => {
      await hoverTrack(page, ONE);
      await noteWith(page, ONE, NUMBER);
      const before = ids(await notes(page));
      await session.browser.installExtension(copy.dist);
      await page.bringToFront();
      assert.deepEqual(ids(await notes(page)), before);
      // Firefox gives an open page the new version's script, Chromium leaves it with the old one, whose extension is gone.
      await (await page.waitForSelector(inside(ONE, "button[aria-expanded]"))).click();
      await page.waitForFunction((id) => document.querySelector(`whytrack-note[data-order="${id}"]`).shadowRoot.querySelector('[part="panel"]').textContent.length > 20, {}, ONE);
      assert.deepEqual(session.errors, []);
    });

    test("orders that come after that: an answer, or words that say to load the page again", async () => {
      await session.visit(`${LIST}?set=many:20`, page);
      await readyNotes(page, 10);
      await session.browser.installExtension(copy.dist);
      await page.bringToFront();
      await page.click('[data-stage="more"] button');
      const found = await readyNotes(page, 20);
      assert.equal(new Set(ids(found)).size, 20);
      for (const { state, text } of found) assert.ok(state === "ready" || /updated\. Reload the page/.test(text), text);
      if (name === "chromium") assert.ok(found.some(({ state }) => state === "error"), "nothing was gone");
      assert.deepEqual(session.errors, []);
    });

    test("after a reload all is well, and the number learned before the update is known", async () => {
      await session.visit(LIST, page);
      assert.ok((await readyNotes(page, 8)).every(({ state }) => state === "ready"));
      await noteWith(page, ONE, NUMBER);
    });

    test("taken away and put back: no second notes, no noise, and after a reload all is well", async () => {
      const before = ids(await notes(page));
      await session.reinstall();
      if (name === "chromium") session.origin = `chrome-extension://${session.id}`;
      await page.bringToFront();
      await move(page, "stage:wipe");
      await page.waitForFunction(() => document.querySelectorAll(".order-item").length === 8);
      const now = ids(await notes(page));
      assert.equal(new Set(now).size, now.length, "an order has two notes");
      assert.ok(now.every((id) => before.includes(id)));
      await session.visit(LIST, page);
      assert.ok((await readyNotes(page, 8)).every(({ state }) => state === "ready"));
      await endBackground(session);
      await session.visit(LIST, page);
      await readyNotes(page, 8);
      assert.deepEqual(session.errors, []);
    });
  });
}
