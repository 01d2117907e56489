/** Hostile content: floods, markup, direction overrides, nulls, counterfeit notes, greedy CSS. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ORDERS } from "../site/orders/index.mjs";
import { hoverTrack, readyNotes } from "./harness.mjs";
import { eachBrowser, ids, LIST, tracking } from "./suite.mjs";

eachBrowser({ site: { set: "plain", hostile: true } }, (session) => {
  let page;

  test("every order keeps its one note, sane and visible", async () => {
    page = await session().visit(LIST);
    const found = await readyNotes(page, ORDERS.length);
    assert.deepEqual(ids(found), ORDERS.map((order) => order.id).sort());
    for (const note of found) {
      assert.ok(note.visible);
      assert.ok(note.text.length < 5_000, `${note.order}: ${note.text.length} characters`);
    }
  });

  test("the page's CSS does not reach the note", async () => {
    const reached = await page.evaluate(() => {
      const note = [...document.querySelectorAll("whytrack-note")].find((n) => n.dataset.number !== "FAKE");
      const [own, button] = [getComputedStyle(note), getComputedStyle(note.shadowRoot.querySelector("button[aria-expanded]"))];
      return [own.visibility, own.opacity, own.position === "fixed", own.display === "none", button.display === "none"];
    });
    assert.deepEqual(reached, ["visible", "1", false, false, false]);
  });

  test("hostile numbers: at most 64 letters and digits", async () => {
    for (const order of ORDERS.filter((one) => one.parcels.length)) {
      await session().visit(tracking(order.id), page);
      const found = await readyNotes(page, 1);
      assert.equal(found[0].order, order.id);
      assert.match(found[0].number, /^[\p{L}\p{N}]{0,64}$/u);
    }
  });

  test("a hostile popover", async () => {
    await session().visit(LIST, page);
    await page.evaluate(() => document.querySelector("style").remove());   // so that a hand could hover at all
    await hoverTrack(page, ORDERS[0].id);
    for (const note of await readyNotes(page, ORDERS.length)) assert.match(note.number, /^[\p{L}\p{N}]{0,64}$/u);
  });

  test("nothing of it ran", async () => {
    assert.notEqual(await page.title(), "owned");
    assert.deepEqual(session().errors, []);
  });
});
