/** The life of the list: wipes, tabs, load more, hidden copies, history. One note per order, never two, never elsewhere. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { hoverTrack, move, noteWith, readyNotes, settled } from "./harness.mjs";
import { eachBrowser, ids, LIST, tracking } from "./suite.mjs";

const ONE = "8190000000400001";

/** Each note is in the card whose order it names. */
const inOwnCard = (page) => page.evaluate(() => [...document.querySelectorAll("whytrack-note")].every((note) => {
  const card = note.closest(".order-item") ?? note.previousElementSibling?.closest(".order-item");
  return card?.querySelector(`a[href*="orderId=${note.dataset.order}"]`);
}));

eachBrowser({ site: { set: "plain" } }, (session) => {
  let page;

  test("many early wipes", async () => {
    page = await session().visit(`${LIST}?wipes=4`);
    await readyNotes(page, 8);
    assert.ok(await inOwnCard(page));
  });

  test("the page draws itself anew and a known number stays", async () => {
    await hoverTrack(page, ONE);
    await noteWith(page, ONE, "LX307152848CN");
    for (let round = 0; round < 3; round++) {
      await move(page, "stage:wipe");
      await page.waitForFunction(() => [...document.querySelectorAll(".order-item")].every((card) => card.querySelector("whytrack-note") ?? card.nextElementSibling?.matches("whytrack-note")));
      await readyNotes(page, 8);
      await noteWith(page, ONE, "LX307152848CN");
    }
  });

  test("only the notes are thrown out: they come back", async () => {
    await move(page, "stage:strip");
    await readyNotes(page, 8);
    assert.ok(await inOwnCard(page));
  });

  test("tabs replace the cards", async () => {
    for (const [tab, wanted] of [["unpaid", ["8190000000420002"]], ["completed", ["8190000000460004", "8190000000480005"]], ["all", null]]) {
      await page.click(`[data-stage-tab="${tab}"]`);
      assert.deepEqual(ids(await readyNotes(page, wanted?.length ?? 8)).slice(0, wanted?.length), wanted ?? ids(await readyNotes(page, 8)));
    }
    await noteWith(page, ONE, "LX307152848CN");
  });

  test("hidden copies of cards get none", async () => {
    await session().visit(`${LIST}?duplicates=1`, page);
    const found = await readyNotes(page, 8);
    assert.equal(new Set(ids(found)).size, 8);
    assert.ok(found.every((note) => note.visible));
  });

  test("View orders appends ten, again and again", async () => {
    await session().visit(`${LIST}?set=many:35`, page);
    for (const count of [10, 20, 30, 35]) {
      const found = await readyNotes(page, count);
      assert.equal(new Set(ids(found)).size, count);
      if (count < 35) await page.click('[data-stage="more"] button');
    }
    assert.ok(await inOwnCard(page));
  });

  test("away and back again through history", async () => {
    const page = await session().visit(LIST);
    await readyNotes(page, 8);
    await session().visit(tracking(ONE), page);
    await readyNotes(page, 1);
    for (const [step, path, count] of [[-1, "/p/order/index.html", 8], [1, "/p/tracking/index.html", 1], [-1, "/p/order/index.html", 8]]) {
      await page.evaluate((by) => void setTimeout(() => history.go(by)), step);   // a page out of the back/forward cache reports no load
      await page.waitForFunction((wanted) => location.pathname === wanted, {}, path);
      await settled(page);
      await readyNotes(page, count);
    }
    await page.close();
  });

  test("an empty list has no note", async () => {
    await session().visit(`${LIST}?set=none`, page);
    await readyNotes(page, 0);
  });

  test("no errors in the console", () => assert.deepEqual(session().errors, []));
});
