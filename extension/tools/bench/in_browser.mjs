// Measures packages against each other in one browser. Arguments: browser, how many fresh browsers, how many cold starts in each, a file
// with the case, and the packages: name=folder … Prints JSON: {version, times: {name: {first, cold, warm}}}, milliseconds.
// Asked is as a buyer's page asks: by the content script, with no page of the extension open. first: the background was ended before and
// nothing is kept of an earlier start; cold: the background, and in Chromium its process, was ended before; warm: the engine is awake.
// The packages take turns, so that whatever else the machine does weighs on all of them alike.
import { readFileSync } from "node:fs";

import { endBackground } from "../../../tests/browser/background.mjs";
import { openBrowser } from "../../../tests/browser/harness.mjs";

const [browser, rounds, starts, caseFile, ...packages] = process.argv.slice(2);
const message = { op: "explain", case: JSON.parse(readFileSync(caseFile, "utf8")) };
const PAGE = "www.aliexpress.com/p/order/index.html?set=many:1";
const WARM = 30;
const times = {};
let version;

/** Runs in a page of the extension: is a started interpreter kept for the next start? */
const isKept = () => new Promise((resolve, reject) => {
  const request = indexedDB.open("started");
  request.onerror = () => reject(request.error);
  request.onsuccess = () => {
    const base = request.result;
    if (!base.objectStoreNames.contains("snapshots")) resolve(false);
    else base.transaction("snapshots").objectStore("snapshots").count().onsuccess = ({ target }) => resolve(target.result === 2);
    base.close();
  };
});

class Asked {
  constructor(name, session, page) {
    Object.assign(this, { name, session, page, took: (times[name] ??= { first: [], cold: [], warm: [] }) });
  }

  static async open(name, folder) {
    const session = await openBrowser(browser, { dist: folder });
    version = await session.browser.version();
    const page = await session.newPage();
    await page.goto(`https://${PAGE}`, { waitUntil: "domcontentloaded" });
    await page.waitForFunction(() => document.documentElement.dataset.asks);
    return new Asked(name, session, page);
  }

  /** Milliseconds of one answer. */
  async ask() {
    await this.page.evaluate((asked) => document.dispatchEvent(new CustomEvent("bench:ask", { detail: JSON.stringify(asked) })), message);
    const answer = await this.page.waitForFunction(() => document.documentElement.dataset.answer, { polling: 20 });
    const { ms, error } = JSON.parse(await answer.jsonValue());
    if (error) throw new Error(`${browser}, ${this.name}: ${error}`);
    return ms;
  }

  /** Does *work* on a page of the extension, and leaves none open. */
  async inside(work) {
    const page = await this.session.visitOwn(this.session.ownPage);
    await work(page);
    for (const each of await this.session.browser.pages()) if (each.url().startsWith(this.session.origin)) await each.close();
    await this.page.bringToFront();
  }

  async sleep() {
    const ended = browser === "chromium" ? await this.processes() : null;
    await endBackground(this.session);
    while (ended && (await this.processes()).length >= ended.length) await new Promise((resume) => setTimeout(resume, 20));
  }

  async processes() {
    this.system ??= await this.session.browser.target().createCDPSession();
    return (await this.system.send("SystemInfo.getProcessInfo")).processInfo.filter(({ type }) => type === "renderer");
  }
}

for (let round = 0; round < Number(rounds); round += 1) {
  const all = [];
  try {
    for (const one of packages) all.push(await Asked.open(...one.split("=")));
    const ours = all.find(({ name }) => name === "ours");
    await ours.ask();
    await ours.inside((page) => page.waitForFunction(isKept, { polling: 100 }));
    await ours.inside((page) => page.evaluate(() => new Promise((resolve) => (indexedDB.deleteDatabase("started").onsuccess = resolve))));
    await ours.sleep();
    ours.took.first.push(await ours.ask());
    await ours.inside((page) => page.waitForFunction(isKept, { polling: 100 }));
    for (const one of all) await one.ask();
    for (let start = 0; start < Number(starts); start += 1) {
      for (const one of all) {
        await one.sleep();
        one.took.cold.push(await one.ask());
      }
    }
    if (round === 0) for (let i = 0; i < WARM; i += 1) ours.took.warm.push(await ours.ask());
  } finally {
    for (const { session } of all) await session.close();
  }
}
console.log(JSON.stringify({ version, times }));
