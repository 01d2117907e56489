/** Personal data on every page; none of it in a note, in the storage or in a request. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CANARIES } from "../site/pages/index.mjs";
import { inside, readyNotes } from "./harness.mjs";
import { detail, eachBrowser, LIST, tracking } from "./suite.mjs";

const ONE = "8190000000400001";

/** A few digits count as a number of their own: a port or a time holds any four by chance. */
const isIn = (text, canary) => (/^[0-9]{1,5}$/.test(canary) ? new RegExp(`(?<![0-9A-Za-z])${canary}(?![0-9A-Za-z])`).test(text) : text.includes(canary));

eachBrowser({ site: { set: "plain", personal: true } }, (session) => {
  test("the canaries stay on the page", async () => {
    let seen = "";
    let page = null;
    for (const url of [detail(ONE), tracking(ONE), `aliexpress.ru/order-list/${ONE}`, LIST]) {
      page = await session().visit(url, page);
      const found = await readyNotes(page, url === LIST ? 8 : 1);
      await (await page.waitForSelector(inside(found[0].order, "button[aria-expanded]"))).click();
      await page.waitForSelector(inside(found[0].order, '[part="panel"]'), { visible: true });
      if (url !== LIST) assert.ok((await page.evaluate(() => document.body.innerText)).includes("Canar"), `no canary on ${url}: the test cannot fail`);
      seen += JSON.stringify(await readyNotes(page, found.length)) + await page.evaluate(() => [...document.querySelectorAll("whytrack-note")].map((n) => n.shadowRoot.innerHTML).join(""));
    }
    seen += JSON.stringify(await session().storageOnce((all) => Object.keys(all).filter((key) => key.startsWith("order:")).length >= 8)) + JSON.stringify(session().stage.log);
    for (const canary of CANARIES) assert.ok(!isIn(seen, canary), `${canary} got out`);
  });
});
