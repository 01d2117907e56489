/** The mobile card is one big link: using the note never follows it and never presses the page's buttons. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inside, readyNotes } from "./harness.mjs";
import { eachBrowser } from "./suite.mjs";

const ONE = "8190000000400001";

eachBrowser({ site: { set: "plain" } }, (session) => {
  test("click, keyboard and panel keep the buyer on the list", async () => {
    const page = await session().newPage();
    await page.setViewport({ width: 375, height: 800 });
    await session().visit("m.aliexpress.com/p/order/index.html", page);
    await readyNotes(page, 8);
    // A note beside its card belongs to that one, not to the next.
    const between = await page.$$eval("whytrack-note", (notes) => notes.map((note) => {
      const [card, own, next] = [note.previousElementSibling, note, note.nextElementSibling].map((box) => box?.getBoundingClientRect());
      return [Math.round(own.top - card.bottom), next ? Math.round(next.top - own.bottom) : 12];
    }));
    for (const [above, below] of between) assert.ok(above >= 0 && above <= 4 && below >= 12, `${above} px to its card, ${below} px to the next`);
    const heard = () => page.evaluate(() => [location.pathname, document.documentElement.dataset.stageApp ?? ""]);
    await (await page.waitForSelector(inside(ONE, "button[aria-expanded]"))).click();
    const panel = await page.waitForSelector(inside(ONE, '[part="panel"]'), { visible: true });
    await panel.click({ offset: { x: 3, y: 3 } });
    assert.deepEqual(await heard(), ["/p/order/index.html", ""]);
    await page.evaluate((id) => document.querySelector(`whytrack-note[data-order="${id}"]`).shadowRoot.querySelector("button[aria-expanded]").focus(), ONE);
    await page.keyboard.press("Escape");
    await page.waitForSelector(inside(ONE, 'button[aria-expanded="false"]'));
    await page.keyboard.press("Enter");
    await page.waitForSelector(inside(ONE, 'button[aria-expanded="true"]'));
    await page.keyboard.press(" ");
    await page.waitForSelector(inside(ONE, 'button[aria-expanded="false"]'));
    assert.deepEqual(await heard(), ["/p/order/index.html", ""]);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "the page scrolls sideways");
  });
});
