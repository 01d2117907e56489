/** Accessibility: axe-core finds nothing in notes and panels, light and dark, left-to-right and right-to-left; targets are large enough. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { inside, readyNotes } from "./harness.mjs";
import { pathOf } from "./packages.mjs";
import { eachBrowser } from "./suite.mjs";

const AXE = readFileSync(pathOf("axe-core"), "utf8");
const ONE = "8190000000010001";

const violations = (page) => page.evaluate(async () => {
  const { violations } = await window.axe.run({ include: [["whytrack-note"]] }, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)} ${nodes[0].failureSummary}`);
});

eachBrowser({ site: { set: "demo" } }, (session, name) => {
  for (const scheme of name === "chromium" ? ["light", "dark"] : ["light"]) {   // Firefox has no way to emulate it for one page
    for (const host of ["www", "ar"]) {
      test(`${scheme}, ${host}: notes and an open panel`, async () => {
        const page = await session().newPage();
        if (name === "chromium") await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
        await session().visit(`${host}.aliexpress.com/p/order/index.html`, page);
        await readyNotes(page, 10);
        await page.evaluate(AXE);
        assert.deepEqual(await violations(page), []);
        await (await page.waitForSelector(inside(ONE, "button[aria-expanded]"))).click();
        await page.waitForSelector(inside(ONE, '[part="panel"]'), { visible: true });
        assert.deepEqual(await violations(page), []);
        const small = await page.evaluate((id) => [...document.querySelector(`whytrack-note[data-order="${id}"]`).shadowRoot.querySelectorAll("button, a[href], summary")]
          .filter((n) => n.getClientRects().length && Math.round(n.getBoundingClientRect().height) < 24).map((n) => n.outerHTML.slice(0, 120)), ONE);
        assert.deepEqual(small, []);
        await page.close();
      });
    }
  }
});
