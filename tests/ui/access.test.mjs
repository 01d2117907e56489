/** axe-core finds nothing in any state of a note: waiting, failed, old, each level, closed and open, light, dark and in forced colours, from left and from right. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { browser, site } from "./opened.mjs";

const require = createRequire(new URL("../../extension/package.json", import.meta.url));
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const SCHEMES = { light: [["prefers-color-scheme", "light"]], dark: [["prefers-color-scheme", "dark"]], "forced colours": [["forced-colors", "active"]] };

const violations = (page) => page.evaluate(async () => {
  const { violations: found } = await globalThis.axe.run({ include: [["whytrack-note"]] }, { resultTypes: ["violations"] });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)}`);
});

for (const [scheme, features] of Object.entries(SCHEMES)) {
  for (const lang of ["en", "ar"]) {
    test(`${scheme}, ${lang}`, async () => {
      const page = await browser.newPage();
      const client = await page.createCDPSession();
      await client.send("Emulation.setEmulatedMedia", { features: features.map(([name, value]) => ({ name, value })) });
      await page.goto(`${site.origin}/pages/list.html?states&lang=${lang}${scheme === "dark" ? "&dark" : ""}`, { waitUntil: "networkidle0" });
      await page.evaluate(AXE);
      const states = await page.$$eval("whytrack-note", (all) => all.map(({ dataset }) => (dataset.state === "ready" ? dataset.level : dataset.state)));
      assert.deepEqual(states.slice(-3), ["pending", "error", "error"]);
      if (lang === "en") assert.deepEqual(states.slice(0, -3).sort(), ["act", "check", "fine", "unknown", "wait"]);
      assert.deepEqual(await violations(page), []);
      await page.$$eval("whytrack-note", (all) => all.forEach(({ shadowRoot }) => shadowRoot.querySelector(".line").click()));
      // What is folded away is made when it is unfolded, and may hold more folds.
      await page.waitForFunction(() => {
        const opened = [...document.querySelectorAll("whytrack-note")].filter(({ shadowRoot }) => !shadowRoot.querySelector(".panel").hidden);
        const folds = opened.flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll("details")]);
        for (const fold of folds) fold.open = true;
        const ready = opened.filter(({ dataset }) => dataset.state === "ready");
        return ready.length && ready.every(({ shadowRoot }) => shadowRoot.querySelector("details")) && folds.every((fold) => fold.childElementCount > 1);
      });
      await page.$$eval("whytrack-note", (all) => all.forEach(({ shadowRoot }) => shadowRoot.querySelectorAll(".step .letter > button").forEach((letter) => letter.click())));
      assert.deepEqual(await violations(page), []);
      await page.close();
    });
  }
}
