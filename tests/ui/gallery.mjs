/**
 * Pictures of everything users see: `node tests/ui/gallery.mjs FOLDER [part of a name]`, headless Chromium, light and dark,
 * 1280 and 375 px; axe-core looks at each. Exit status 1 when axe or the console has something to say.
 */
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { serve } from "./server.mjs";

const require = createRequire(new URL("../../extension/package.json", import.meta.url));
const puppeteer = require("puppeteer-core");
const axePath = require.resolve("axe-core/axe.min.js");

const [folder = "dist/gallery", only = ""] = process.argv.slice(2);
const open = (nth) => (page) => page.evaluate((at) => document.querySelectorAll("whytrack-note")[at].shadowRoot.querySelector(".line").click(), nth);
const inside = (nth, selector) => (page) =>
  page.evaluate((at, what) => (at === null ? document : document.querySelectorAll("whytrack-note")[at].shadowRoot).querySelectorAll(what).forEach((node) => node.click()), nth, selector);
const ask = async (page) => {
  await page.type("#text", "RB123456785CN");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".reply .verdict");
};

/** name, address, what is done before the picture */
const SCENES = [
  ["list", "pages/list.html?states"],
  ["list-narrow", "pages/list.html?states", [], 320],
  ["panel-wait", "pages/list.html", [open(0), inside(0, "summary")]],
  ["panel-act", "pages/list.html", [open(1), inside(1, ".step .letter > button")]],
  ["panel-cut", "pages/list.html?cut", [open(0)]],
  ["panel-error", "pages/list.html?states", [open(6), open(4), open(2)]],
  ["panel-es", "pages/list.html?lang=es", [open(0)]],
  ["panel-ar", "pages/list.html?lang=ar", [open(0), inside(0, "summary")]],
  ["panel-de", "pages/list.html?lang=de", [open(0)]],
  ["advice-wait", "views/advice.html?order=8190000000000001"],
  ["advice-act", "views/advice.html?order=8190000000000002&shot"],
  ["advice-ar", "views/advice.html?lang=ar&order=8190000000000021"],
  ["advice-es", "views/advice.html?lang=es&order=8190000000000011"],
  ["advice-none", "views/advice.html?order=1&empty"],
  ["popup", "views/popup.html", [], 400],
  ["popup-asked", "views/popup.html?answer=4", [ask], 400],
  ["popup-answer", "views/popup.html?answer=0", [ask], 400],
  ["popup-ar", "views/popup.html?lang=ar&answer=0", [ask], 400],
  ["popup-empty", "views/popup.html?empty", [], 400],
  ["options", "views/options.html"],
  ["options-ar", "views/options.html?lang=ar"],
  ["welcome", "views/welcome.html", [open(0)]],
  ["welcome-ar", "views/welcome.html?lang=ar"],
];

async function look(browser, origin, [name, path, steps = [], fixed], theme, width) {
  const page = await browser.newPage();
  const said = [];
  page.on("console", (message) => message.type() === "error" && !message.location()?.url?.endsWith("favicon.ico") && said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  await page.setViewport({ width: fixed ?? width, height: 800 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }, { name: "prefers-reduced-motion", value: "reduce" }]);
  await page.goto(`${origin}/${path}${theme === "dark" ? (path.includes("?") ? "&dark" : "?dark") : ""}`, { waitUntil: "networkidle0" });
  for (const step of steps) await step(page);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.screenshot({ path: `${folder}/${name}-${theme}-${fixed ?? width}.png`, fullPage: true });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) said.push(`${wide} px too wide`);
  if (!(await page.evaluate(() => "axe" in globalThis))) {
    const session = await page.createCDPSession();
    const { readFileSync } = await import("node:fs");
    // Not through a script element: the pages' own policy forbids it.
    await session.send("Runtime.evaluate", { expression: readFileSync(axePath, "utf8") });
  }
  const found = await page.evaluate(async () => {
    const inPage = document.querySelector("whytrack-note") && !document.body.classList.contains("wt");
    const result = await axe.run(inPage ? { include: [["whytrack-note"]] } : document, { resultTypes: ["violations"] });
    return result.violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => `${node.target} ${node.any[0]?.message ?? node.all[0]?.message ?? ""}`).join(" | ").slice(0, 500)}`);
  });
  await page.close();
  return [...said, ...found];
}

mkdirSync(folder, { recursive: true });
const { origin, close } = await serve();
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--force-color-profile=srgb"] });
let faults = 0;
try {
  for (const scene of SCENES.filter(([name]) => name.includes(only))) {
    for (const theme of ["light", "dark"]) {
      for (const width of scene[3] ? [scene[3]] : [1280, 375]) {
        const found = await look(browser, origin, scene, theme, width);
        faults += found.length;
        for (const fault of found) console.error(`${scene[0]} ${theme} ${width}: ${fault}`);
      }
    }
  }
} finally {
  await browser.close();
  close();
}
console.log(`${faults} faults`);
process.exitCode = faults ? 1 : 0;
