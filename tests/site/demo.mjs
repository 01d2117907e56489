/**
 * The demo: a browser with the extension in front of the stage's My Orders.
 *
 *   node tests/site/demo.mjs --dist DIR [--lang xx]                        opens a window and stays until it is closed
 *   node tests/site/demo.mjs --dist DIR --screenshot FOLDER [--lang xx]    saves pictures, without a window
 *
 * The numbers are learned as a buyer lets them be learned: by opening tracking pages. The buyer lives in Spain.
 */
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { openBrowser } from "../browser/harness.mjs";
import { BUYER, learn, list, LIST_OF, OWN, panel, trackingPage } from "../browser/scenes.mjs";

const WIDTHS = [[1280, 900], [375, 800]];

/** Everything in one language, light and dark, wide and narrow. */
async function pictures(session, page, folder, lang) {
  for (const scheme of session.name === "chromium" ? ["light", "dark"] : ["light"]) {   // Firefox cannot emulate it for a page
    if (session.name === "chromium") await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    for (const [width, height] of WIDTHS) {
      const save = (name, options = {}) => page.screenshot({ path: join(folder, `${name}-${lang}-${scheme}-${width}.png`), captureBeyondViewport: false, ...options });
      await page.setViewport({ width, height });
      await list(session, page, lang);
      await save("list");
      await panel(page);
      await save("panel", { fullPage: true });
      await trackingPage(session, page, lang);
      await save("tracking", { fullPage: true });
      for (const [name, show] of Object.entries(OWN)) {
        await show(session, page);
        await save(name, { fullPage: true });
      }
    }
  }
}

async function main() {
  const { values } = parseArgs({ options: { dist: { type: "string" }, screenshot: { type: "string" }, lang: { type: "string" } } });
  if (!values.dist) throw new Error("--dist DIR is missing: the folder of a built extension");
  const dist = resolve(values.dist);
  const name = existsSync(process.env.CHROMIUM || "/usr/bin/chromium") && !/firefox\/?$/.test(dist) ? "chromium" : "firefox";
  const folder = existsSync(join(dist, name)) ? join(dist, name) : existsSync(join(dist, "manifest.json")) ? dist : join(dirname(dist), name);

  if (!values.screenshot) {
    const lang = values.lang ?? "en";
    const session = await openBrowser(name, { dist: folder, lang, headful: true, site: { set: "demo" } });
    await session.storage({ settings: BUYER });
    const [first] = await session.browser.pages();
    await session.visit(LIST_OF(lang), first);
    console.log("The demo is open. Hover “Track status” of an order, then click its note. Close the window to end.");
    await new Promise((done) => session.browser.once("disconnected", done));
    await session.stage.stop();
    return;
  }
  const target = resolve(values.screenshot);
  await mkdir(target, { recursive: true });
  const session = await openBrowser(name, { dist: folder, site: { set: "demo" } });
  try {
    await session.storage({ settings: BUYER });
    const page = await session.newPage();
    await learn(session, page);
    for (const lang of values.lang ? [values.lang] : ["en", "es", "ar"]) {
      // The browser under test speaks English whatever it is told: the buyer's own choice is what counts.
      await session.storage({ settings: { ...BUYER, language: lang } });
      await page.bringToFront();
      await pictures(session, page, target, lang);
    }
  } finally {
    await session.close();
  }
  console.log(`pictures saved in ${target}`);
}

try {
  await main();
} catch (error) {
  console.error(`demo: ${error.message}`);
  process.exitCode = 1;
}
