/** The order detail page: one note per parcel, by the track block. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { noteWith, readyNotes } from "./harness.mjs";
import { detail, eachBrowser, tracking } from "./suite.mjs";

eachBrowser({ site: { set: "plain" } }, (session) => {
  let page;

  test("a parcel whose number is not known yet", async () => {
    page = await session().visit(detail("8190000000400001"));
    const [note] = await readyNotes(page, 1);
    assert.deepEqual([note.order, note.number], ["8190000000400001", ""]);
  });

  test("it stands by the track block", async () => {
    const distance = await page.evaluate(() => {
      const [note, block] = ["whytrack-note", ".order-detail-item-track"].map((s) => document.querySelector(s).getBoundingClientRect());
      return Math.max(block.top - note.bottom, note.top - block.bottom, 0);
    });
    assert.ok(distance < 40, `${distance} px from the track block`);
  });

  test("a number learned on the tracking page", async () => {
    await session().visit(tracking("8190000000400001"), page);
    await noteWith(page, "8190000000400001", "LX307152848CN");
    await session().visit(detail("8190000000400001"), page);
    await noteWith(page, "8190000000400001", "LX307152848CN");
  });

  test("several parcels: one note each, by index", async () => {
    await session().visit(detail("8190000000440003"), page);
    const found = await readyNotes(page, 2);
    assert.deepEqual(found.map((note) => note.parcel), ["0", "1"]);
  });

  test("an unpaid order has no track block and still one note", async () => {
    await session().visit(detail("8190000000420002"), page);
    const [note] = await readyNotes(page, 1);
    assert.equal(note.order, "8190000000420002");
  });

  test("no errors in the console", () => assert.deepEqual(session().errors, []));
});
