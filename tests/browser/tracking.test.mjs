/** The tracking page: one package, tabs that swap in place, delivered, error, a number replaced in place. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { move, noteWith, notes, readyNotes } from "./harness.mjs";
import { eachBrowser, LIST, tracking } from "./suite.mjs";

const TWO = "8190000000440003";

eachBrowser({ site: { set: "plain" } }, (session) => {
  let page;

  test("one package: one note, without an index", async () => {
    page = await session().visit(tracking("8190000000400001"));
    const [note] = await readyNotes(page, 1);
    assert.deepEqual([note.order, note.number, note.parcel], ["8190000000400001", "LX307152848CN", null]);
    assert.ok(note.visible);
  });

  test("the note stands by the number", async () => {
    const distance = await page.evaluate(() => {
      const box = (selector) => document.querySelector(selector).getBoundingClientRect();
      return Math.abs(box("whytrack-note").top - box('[class*="mailNoValue"]').bottom);
    });
    assert.ok(distance < 80, `${distance} px below the number`);
  });

  test("a number replaced in place changes the note and adds none", async () => {
    await move(page, "stage:number", "RB604182058CN");
    await noteWith(page, "8190000000400001", "RB604182058CN");
    assert.equal((await notes(page)).length, 1);
  });

  test("package tabs: the shown package has exactly one note, with its index", async () => {
    await session().visit(tracking(TWO), page);
    const wanted = [["LP00712345098761", "0"], ["UG528610371MV", "1"]];
    for (const tab of [0, 1, 0, 1]) {
      await page.click(`[data-stage-package="${tab}"]`);
      await noteWith(page, TWO, wanted[tab][0]);
      const [note] = await readyNotes(page, 1);
      assert.deepEqual([note.number, note.parcel], wanted[tab]);
    }
  });

  test("delivered", async () => {
    await session().visit(tracking("8190000000460004"), page);
    await noteWith(page, "8190000000460004", "RB517203641CN");
  });

  test("the error state is an order without a number, not a broken page", async () => {
    await session().visit(tracking("8190000000520007"), page);
    const [note] = await readyNotes(page, 1);
    assert.deepEqual([note.order, note.number], ["8190000000520007", ""]);
  });

  test("what the tracking page showed stands on the list afterwards", async () => {
    await session().visit(LIST, page);
    await noteWith(page, "8190000000460004", "RB517203641CN");
  });

  test("no errors in the console", () => assert.deepEqual(session().errors, []));
});
