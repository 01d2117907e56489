/**
 * The pictures of the README and of the stores, from the real extension on the stage: `node tests/site/store.mjs --dist DIR --docs DIR`.
 * The two tiles are drawn here around a real note.
 */
import { readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { openBrowser } from "../browser/harness.mjs";
import { BUYER, FOREIGN, learn, list, OWN, panel, WAITS } from "../browser/scenes.mjs";

const WINDOW = { width: 1280, height: 800, deviceScaleFactor: 1 };
/** *page*: width of the list that the notes are taken from, so that they are as wide as the tile has room. */
const TILES = { "tile-440x280": { width: 440, height: 280, title: 32, gap: 20, pad: 28, round: 10, page: 415 }, "marquee-1400x560": { width: 1400, height: 560, title: 62, gap: 44, pad: 110, round: 15, page: 790 } };

/** Nothing half turned. */
const STILL = { name: "prefers-reduced-motion", value: "reduce" };

const address = (png) => `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
const wait = (page) => page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));

/** The window over the list, as the browser opens it from the toolbar. */
const withPopup = (back, popup) => `<body style="margin:0;background:url(${back})"><img src="${popup}" style="position:absolute;top:16px;right:24px;width:400px;border-radius:10px;box-shadow:0 0 0 1px #0002,0 18px 50px #0005">`;

const tile = ({ title, gap, pad, round }, icon, notes, words) => `<body style="margin:0;height:100vh;box-sizing:border-box;padding:0 ${pad}px;display:grid;align-content:center;gap:${gap}px;overflow:hidden;background:#f8f5ef;color:#26231e;font-family:system-ui">
<div style="display:flex;align-items:center;gap:${gap * 0.6}px"><img src="${icon}" style="width:${title * 1.7}px"><div><div style="font-size:${title}px;font-weight:650;letter-spacing:-.02em;line-height:1.1">WhyTrack</div><div style="font-size:${title * 0.42}px;color:#5e574c;margin-top:${title * 0.12}px">${words}</div></div></div>
<div style="display:grid;gap:${gap * 0.45}px">${notes.map((note) => `<img src="${note}" style="width:100%;border-radius:${round}px">`).join("")}</div>`;

async function main() {
  const { values } = parseArgs({ options: { dist: { type: "string" }, docs: { type: "string" } } });
  const [pictures, store] = [join(resolve(values.docs), "pictures"), join(resolve(values.docs), "store")];
  await Promise.all([mkdir(pictures, { recursive: true }), mkdir(store, { recursive: true })]);
  const session = await openBrowser("chromium", { dist: resolve(values.dist), site: { set: "demo" } });
  try {
    const page = await session.newPage();
    const shot = (path, options = {}) => page.screenshot({ path, captureBeyondViewport: false, ...options });
    const speak = async (language) => {
      await session.storage({ settings: { ...BUYER, language } });
      await page.bringToFront();
    };
    const to = (id, space = 12) => page.evaluate((order, above) => scrollTo(0, document.querySelector(`whytrack-note[data-order="${order}"]`).closest(".order-item").getBoundingClientRect().top + scrollY - above), id, space);

    await page.emulateMediaFeatures([STILL]);
    await speak("en");
    await page.setViewport(WINDOW);
    await learn(session, page);
    await list(session, page, "en");
    await shot(join(store, "1-list.png"));
    await panel(page, WAITS);
    await shot(join(pictures, "list.png"), { fullPage: false, clip: { x: 130, y: 0, width: 1020, height: 800 } });
    await panel(page, FOREIGN);
    await to(FOREIGN);
    await shot(join(store, "2-panel.png"));

    await OWN.advice(session, page, WAITS);
    await page.evaluate(() => scrollTo(0, document.querySelector(".deadlines").getBoundingClientRect().top - 24));
    await shot(join(store, "3-advice.png"));
    await page.setViewport({ width: 960, height: 1100, deviceScaleFactor: 1 });
    await shot(join(pictures, "advice.png"));

    await page.setViewport({ ...WINDOW, width: 400 });
    await OWN.popup(session, page);
    const popup = address(await page.screenshot({ clip: { x: 0, y: 0, width: 400, height: 600 } }));
    await page.setViewport(WINDOW);
    await list(session, page, "en");
    const back = address(await page.screenshot());
    const desk = await session.browser.newPage();
    await desk.setViewport(WINDOW);
    await desk.setContent(withPopup(back, popup));
    await wait(desk);
    await desk.screenshot({ path: join(store, "4-popup.png") });

    // Real notes, finely drawn, for the tiles.
    const icon = address(readFileSync(join(session.folder, "icons/128.png")));
    for (const [name, size] of Object.entries(TILES)) {
      await page.bringToFront();
      await page.setViewport({ width: size.page, height: 900, deviceScaleFactor: 2 });
      await list(session, page, "en");
      const notes = [];
      for (const id of [WAITS, FOREIGN]) notes.push(address(await (await page.$(`whytrack-note[data-order="${id}"]`)).screenshot()));
      await desk.bringToFront();
      await desk.setViewport({ width: size.width, height: size.height, deviceScaleFactor: 1 });
      await desk.setContent(tile(size, icon, notes, "Why the tracking number doesn't work"));
      await wait(desk);
      await desk.screenshot({ path: join(store, `${name}.png`) });
    }
    await desk.close();

    await speak("ar");
    await page.emulateMediaFeatures([STILL, { name: "prefers-color-scheme", value: "dark" }]);
    await page.setViewport(WINDOW);
    await list(session, page, "ar");
    await panel(page, WAITS);
    await shot(join(store, "5-dark-arabic.png"));
  } finally {
    await session.close();
  }
}

await main();
