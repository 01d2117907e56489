// Measures one package in one browser. Arguments: browser, its program, the package's folder, how many fresh starts, a
// file with the case. Prints JSON: {cold: [ms], warm: [ms], version}. Every sample is a browser just started, its
// background idle, the engine never started.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(new URL("../../package.json", import.meta.url));
const { launch } = await import(pathToFileURL(require.resolve("puppeteer-core")));
const [browserName, executablePath, folder, samples, caseFile] = process.argv.slice(2);
const message = { op: "explain", case: JSON.parse(readFileSync(caseFile, "utf8")) };

const UUID = "7f2d8f0e-6b1a-4a52-9c55-3f3e8a1b2c4d";
const id = JSON.parse(readFileSync(`${folder}/manifest.json`, "utf8")).browser_specific_settings?.gecko.id;
const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
const OPTIONS = {
  chromium: { enableExtensions: true, args: [...QUIET, "--disable-component-update", "--disable-sync"] },
  firefox: {
    browser: "firefox",
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: { "extensions.webextensions.uuids": JSON.stringify({ [id]: UUID }) },
  },
};

const result = { cold: [], warm: [], version: "" };
for (let sample = 0; sample < Number(samples); sample += 1) {
  const browser = await launch({ executablePath, headless: true, ...OPTIONS[browserName] });
  try {
    result.version = await browser.version();
    const extension = await browser.installExtension(folder);
    const page = await browser.newPage();
    const origin = browserName === "firefox" ? `moz-extension://${UUID}` : `chrome-extension://${extension}`;
    await page.goto(`${origin}/page.html`, { waitUntil: [] });
    await page.waitForFunction("Boolean(globalThis.ask)");
    const ask = () => page.evaluate((question) => globalThis.ask(question), message);
    const first = await ask();
    if (first.answer?.error || !first.answer) throw new Error(`${browserName}: ${JSON.stringify(first.answer)}`);
    result.cold.push(first.ms);
    if (sample === 0) for (let i = 0; i < 30; i += 1) result.warm.push((await ask()).ms);
  } finally {
    await browser.close();
  }
}
console.log(JSON.stringify(result));
