/**
 * Pictures of everything users see, in `dist/pictures/<browser>/`, each looked at by `looks.mjs`: the note, the panel, the advice, the
 * popup, the settings, the first page × light and dark × wide and narrow × English, Spanish, Arabic; 320 px and twice the size besides,
 * and by axe with everything open.
 */
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { axe } from "./axe.mjs";
import { DIST } from "./harness.mjs";
import { flaws, openAll } from "./looks.mjs";
import { BUYER, CHANGES, FOREIGN, learn, list, MISTYPED, OWN, panel, WAITS } from "./scenes.mjs";
import { eachBrowser } from "./suite.mjs";

const PICTURED = { 1280: { width: 1280, height: 900 }, 375: { width: 375, height: 800 } };
const FURTHER = { "320 px": { width: 320, height: 700 }, "twice the size": { width: 640, height: 450, deviceScaleFactor: 2 } };
const LONG = { width: 1280, height: 900, deviceScaleFactor: 1 };

/** What was learned, per browser: the second session begins where the first one was. */
const learned = {};

for (const scheme of ["light", "dark"]) {
  eachBrowser({ scheme, site: { set: "demo" } }, (session, name) => {
    const folder = join(DIST, "pictures", name);
    let page;

    test(`${scheme}: the orders are known`, async () => {
      mkdirSync(folder, { recursive: true });
      page = await session().newPage();
      await page.setViewport(LONG);
      await session().storage(learned[name] ?? { settings: BUYER });
      if (learned[name]) return;
      await learn(session(), page, [WAITS, CHANGES, MISTYPED, FOREIGN]);
      learned[name] = await session().storage();
    });

    for (const lang of ["en", "es", "ar"]) {
      /** The picture, at both widths, and what is wrong with it, at all four. */
      async function picture(scene, whole, part = null) {
        const wrong = [];
        for (const [width, view] of Object.entries(PICTURED)) {
          await page.setViewport(view);
          wrong.push(...(await flaws(page, lang)).map((flaw) => `${scene}, ${width} px: ${flaw}`));
          await (part ?? page).screenshot({ path: join(folder, `${scene}-${lang}-${scheme}-${width}.png`), ...(whole && !part ? { fullPage: true, captureBeyondViewport: false } : {}) });
        }
        await openAll(page);
        for (const [size, view] of Object.entries({ ...PICTURED, ...FURTHER })) {
          await page.setViewport(view);
          wrong.push(...(await flaws(page, lang)).map((flaw) => `${scene}, all open, ${size}: ${flaw}`));
        }
        await page.setViewport(LONG);
        wrong.push(...(await axe(page)).map((flaw) => `${scene}, axe: ${flaw}`));
        assert.equal(wrong.join("\n"), "");
      }

      test(`${scheme}, ${lang}: the note and the panel`, async () => {
        await session().storage({ settings: { ...BUYER, language: lang } });
        await page.bringToFront();   // a tab behind another draws nothing
        await list(session(), page, lang);
        await picture("note", false);
        await picture("panel", false, await panel(page));
      });

      for (const [scene, show] of Object.entries(OWN)) {
        test(`${scheme}, ${lang}: ${scene}`, async () => {
          await show(session(), page);
          await picture(scene, true);
        });
      }
    }

    test(`${scheme}: no errors in the console`, () => assert.deepEqual(session().errors, []));
  });
}
