/**
 * The demo: a browser with the extension in front of the stage's My Orders.
 *
 *   node tests/site/demo.mjs --dist DIR [--lang xx]                        opens a window and stays until it is closed
 *   node tests/site/demo.mjs --dist DIR --screenshot FOLDER [--lang xx]    saves pictures, without a window
 *
 * The numbers are learned as a buyer lets them be learned: by hovering the track links and opening tracking pages.
 */
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { hoverTrack, inside, openBrowser, readyNotes } from "../browser/harness.mjs";
import { DEMO } from "./orders/index.mjs";
import { LANGUAGES } from "./pages/index.mjs";

const WIDTHS = [[1280, 900], [375, 800]];
const SHOWN = "8190000000010001";   // the order whose panel, tracking, detail and advice pages are pictured
const OWN_PAGES = { popup: "views/popup.html", options: "views/options.html", welcome: "views/welcome.html" };

const site = (lang) => `https://${lang === "en" || !LANGUAGES.includes(lang) ? "www" : lang}.aliexpress.com`;

/** What a buyer does in the first minutes: look at every order's tracking page, then hover the links on the list. */
async function learn(session, page, lang) {
  for (const order of DEMO.filter((one) => one.parcels.length)) {
    await session.visit(`${site(lang)}/p/tracking/index.html?tradeOrderId=${order.id}`, page);
    await readyNotes(page, 1);
  }
  await session.visit(`${site(lang)}/p/order/index.html`, page);
  await readyNotes(page, 10);
  for (const order of DEMO.slice(0, 10)) await hoverTrack(page, order.id);
}

async function openPanel(page) {
  const button = await page.waitForSelector(inside(SHOWN, "button[aria-expanded]"));
  await button.click();
  await page.waitForSelector(inside(SHOWN, '[part="panel"]'), { visible: true });
}

async function pictures(session, page, folder, lang, dist) {
  const schemes = session.name === "chromium" ? ["light", "dark"] : ["light"];   // Firefox cannot emulate it for a page
  for (const scheme of schemes) {
    for (const [width, height] of WIDTHS) {
      const save = (name, options = {}) => page.screenshot({ path: join(folder, `${name}-${lang}-${scheme}-${width}.png`), ...options });
      await page.setViewport({ width, height });
      if (schemes.length > 1) await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await session.visit(`${site(lang)}/p/order/index.html`, page);
      await readyNotes(page, 10);
      await save("list");
      await openPanel(page);
      await save("panel", { fullPage: true });
      await session.visit(`${site(lang)}/p/tracking/index.html?tradeOrderId=${SHOWN}`, page);
      await readyNotes(page, 1);
      await save("tracking", { fullPage: true });
      await session.visit(`${site(lang)}/p/order/detail.html?orderId=${SHOWN}`, page);
      await readyNotes(page, 1);
      await save("detail", { fullPage: true });
      const own = { advice: `views/advice.html?order=${SHOWN}&parcel=0`, ...OWN_PAGES };
      for (const [name, path] of Object.entries(own)) {
        if (!existsSync(join(dist, path.split("?")[0]))) continue;
        await session.visitOwn(path, page);
        await page.waitForFunction(() => document.body.innerText.trim().length > 40 && !document.querySelector('[aria-busy="true"]'));
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
    const [first] = await session.browser.pages();
    await session.visit(`${site(lang)}/p/order/index.html`, first);
    console.log("The demo is open. Hover “Track status” of an order, then click its note. Close the window to end.");
    await new Promise((done) => session.browser.once("disconnected", done));
    await session.stage.stop();
    return;
  }
  const target = resolve(values.screenshot);
  await mkdir(target, { recursive: true });
  for (const lang of values.lang ? [values.lang] : ["en", "es", "ar"]) {
    const session = await openBrowser(name, { dist: folder, lang, site: { set: "demo" } });
    try {
      // The browser under test speaks English whatever it is told: the buyer's own choice is what counts.
      if (lang !== "en") await session.storage({ settings: { language: lang } });
      const page = await session.newPage();
      await learn(session, page, lang);
      await pictures(session, page, target, lang, folder);
    } finally {
      await session.close();
    }
  }
  console.log(`pictures saved in ${target}`);
}

try {
  await main();
} catch (error) {
  console.error(`demo: ${error.message}`);
  process.exitCode = 1;
}
