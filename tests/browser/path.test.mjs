/** The whole path: list, hover, number remembered, panel, keyboard. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { hoverTrack, inside, noteWith, readyNotes, settled } from "./harness.mjs";
import { eachBrowser, LIST } from "./suite.mjs";

const [ORDER, NUMBER] = ["8190000000010001", "UM407182635CN"];

eachBrowser({ site: { set: "demo" } }, (session) => {
  let page;

  test("what a page needs at its first look is there before a page asks", async () => {
    const own = await session().visitOwn(session().ownPage);
    await own.waitForFunction(async () => "tables" in (await (globalThis.browser ?? globalThis.chrome).storage.local.get("tables")), { polling: 100 });
    await own.close();
  });

  test("every order shown has one note, before any number is known", async () => {
    page = await session().visit(LIST);
    const found = await readyNotes(page, 10);
    assert.equal(new Set(found.map((note) => note.order)).size, 10);
    for (const note of found) {
      assert.equal(note.state, "ready");
      assert.equal(note.number, "");
      assert.notEqual(note.text, "");
      assert.ok(note.visible);
    }
  });

  test("hovering the track link brings the number's explanation", async () => {
    await hoverTrack(page, ORDER);
    await noteWith(page, ORDER, NUMBER);
    const note = (await readyNotes(page, 10)).find((one) => one.order === ORDER);
    assert.notEqual(note.cause, "");
  });

  test("the popover left over from one order is not taken for the next one's", async () => {
    await hoverTrack(page, "8190000000030002");
    await noteWith(page, "8190000000030002", "LP00784512369034");
    await noteWith(page, ORDER, NUMBER);
  });

  test("what was learned survives a reload", async () => {
    await page.reload({ waitUntil: "domcontentloaded" });
    await settled(page);
    await noteWith(page, ORDER, NUMBER);
    assert.equal((await readyNotes(page, 10)).filter((note) => note.number).length, 2);
  });

  test("a click opens the panel, Escape closes it, focus is back on the button", async () => {
    const button = await page.waitForSelector(inside(ORDER, "button[aria-expanded]"));
    await button.click();
    await page.waitForSelector(inside(ORDER, 'button[aria-expanded="true"]'));
    await page.waitForSelector(inside(ORDER, '[part="panel"]'), { visible: true });
    await page.keyboard.press("Escape");
    await page.waitForSelector(inside(ORDER, 'button[aria-expanded="false"]'));
    await page.waitForSelector(inside(ORDER, '[part="panel"]'), { hidden: true });
    const focused = await page.evaluate((id) => document.querySelector(`whytrack-note[data-order="${id}"]`).shadowRoot.activeElement?.getAttribute("aria-expanded"), ORDER);
    assert.equal(focused, "false");
  });

  test("the keyboard alone opens and closes it", async () => {
    await page.keyboard.press("Enter");
    await page.waitForSelector(inside(ORDER, 'button[aria-expanded="true"]'));
    await page.keyboard.press("Escape");
    await page.waitForSelector(inside(ORDER, 'button[aria-expanded="false"]'));
    assert.match(page.url(), /\/p\/order\/index\.html/);
  });

  test("no errors in the console", () => assert.deepEqual(session().errors, []));
});
