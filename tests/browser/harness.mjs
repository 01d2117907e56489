/**
 * A real browser with the built extension, in front of the stage. One API for Chromium and Firefox.
 *
 * Where things are comes from the environment: WHYTRACK_DIST (default `dist/`, holding `chromium/` and `firefox/`), CHROMIUM, FIREFOX,
 * WHYTRACK_BROWSERS ("chromium,firefox"). Every wait is for a state of the page; nothing sleeps.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { startStage } from "../site/server.mjs";
import { load } from "./packages.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
export const DIST = resolve(process.env.WHYTRACK_DIST ?? join(HERE, "../../dist"));
const PROGRAMS = { chromium: process.env.CHROMIUM || "/usr/bin/chromium", firefox: process.env.FIREFOX || "/usr/bin/firefox-esr" };

/** The browsers to test: those asked for, else those installed. */
export const BROWSERS = process.env.WHYTRACK_BROWSERS?.split(",") ?? Object.keys(PROGRAMS).filter((name) => existsSync(PROGRAMS[name]));

/** Firefox draws a random address for every extension; a fixed one lets tests open its pages. */
const UUID = "5c1a7b0e-0000-4000-8000-77687974726b";
/** A cold engine on a slow, shared machine; far above what any answer should take. */
const PATIENCE = Number(process.env.WHYTRACK_PATIENCE ?? 45_000);

/** No chatter of the browser's own, so that the proxy's log shows the extension's silence. */
const QUIET_CHROMIUM = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
  "--disable-sync", "--disable-default-apps", "--disable-domain-reliability", "--no-pings", "--disable-search-engine-choice-screen",
  "--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,NetworkTimeServiceQuerying,CertificateTransparencyComponentUpdater",
  "--disable-client-side-phishing-detection", "--ignore-certificate-errors", "--hide-scrollbars",
];
const QUIET_FIREFOX = {
  "app.update.enabled": false, "network.captive-portal-service.enabled": false, "network.connectivity-service.enabled": false,
  "browser.safebrowsing.malware.enabled": false, "browser.safebrowsing.phishing.enabled": false, "browser.search.update": false,
  "extensions.getAddons.cache.enabled": false, "extensions.systemAddon.update.enabled": false, "extensions.blocklist.enabled": false,
  "services.settings.server": "data:,", "browser.region.network.url": "", "browser.topsites.contile.enabled": false, "geo.enabled": false,
  "datareporting.healthreport.uploadEnabled": false, "toolkit.telemetry.server": "", "network.prefetch-next": false,
  "network.dns.disablePrefetch": true, "browser.newtabpage.enabled": false, "media.gmp-manager.url": "data:,", "dom.push.connection.enabled": false,
};

/** Hosts the browsers ask by themselves whatever the flags say; the proxy refuses them too. */
const BROWSERS_OWN = new Set([
  "update.googleapis.com", "accounts.google.com", "www.google.com", "safebrowsingohttpgateway.googleapis.com", "content-autofill.googleapis.com",
  "android.clients.google.com", "mtalk.google.com", "optimizationguide-pa.googleapis.com", "clients2.google.com",
  "firefox.settings.services.mozilla.com", "firefox-settings-attachments.cdn.mozilla.net", "content-signature-2.cdn.mozilla.net",
  "ads.mozilla.org", "incoming.telemetry.mozilla.org", "location.services.mozilla.com", "shavar.services.mozilla.com",
]);

async function launch(name, folder, manifest, stage, { lang, headful, idleTimeout, scheme, downloads, prefs }) {
  const { default: puppeteer } = await load("puppeteer-core");
  const common = {
    executablePath: PROGRAMS[name], headless: !headful, acceptInsecureCerts: true,
    ...(downloads ? { downloadBehavior: { policy: "allow", downloadPath: downloads } } : {}),
    defaultViewport: headful ? null : { width: 1280, height: 900 },
  };
  const browser = name === "chromium"
    ? await puppeteer.launch({
      ...common, enableExtensions: true, env: { ...process.env, LANGUAGE: lang },
      args: [...QUIET_CHROMIUM, `--lang=${lang}`, `--accept-lang=${lang}`, `--proxy-server=${stage.proxy}`, "--proxy-bypass-list=<-loopback>"],
    })
    : await puppeteer.launch({
      ...common, browser: "firefox", args: ["--remote-allow-system-access"],
      extraPrefsFirefox: {
        ...QUIET_FIREFOX, "network.proxy.type": 1, "network.proxy.ssl": "127.0.0.1", "network.proxy.ssl_port": stage.proxyPort,
        "network.proxy.http": "127.0.0.1", "network.proxy.http_port": stage.proxyPort, "network.proxy.no_proxies_on": "", "network.proxy.allow_hijacking_localhost": true,
        "intl.accept_languages": lang, "extensions.webextensions.uuids": JSON.stringify({ [manifest.browser_specific_settings?.gecko?.id ?? "?"]: UUID }),
        ...(idleTimeout ? { "extensions.background.idle.timeout": idleTimeout } : {}),
        ...(downloads ? { "browser.download.folderList": 2, "browser.download.dir": downloads, "browser.download.useDownloadDir": true, "browser.helperApps.neverAsk.saveToDisk": "text/calendar,text/html" } : {}),
        ...(scheme ? { "layout.css.prefers-color-scheme.content-override": scheme === "dark" ? 0 : 1, "ui.prefersReducedMotion": 1 } : {}), ...prefs,
      },
    });
  const id = await browser.installExtension(folder);
  return { browser, id, origin: name === "chromium" ? `chrome-extension://${id}` : `moz-extension://${UUID}` };
}

export class Session {
  /** @type {string[]} errors in any page's console, ours or the page's */
  errors = [];

  constructor(fields) {
    Object.assign(this, fields);
  }

  /** A new tab that records its errors. */
  async newPage() {
    const page = await this.browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    // For pictures: nothing half turned. Firefox knows it from its start.
    if (this.scheme && this.name === "chromium") await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: this.scheme }, { name: "prefers-reduced-motion", value: "reduce" }]);
    page.on("console", (message) => message.type() === "error" && this.errors.push(message.text()));
    page.on("pageerror", (error) => this.errors.push(String(error)));
    return page;
  }

  /** An address of the stage, when the page has calmed down. */
  async visit(url, page = null) {
    page ??= await this.newPage();
    await page.bringToFront();   // behind another tab a browser lets timers run once a second
    await page.goto(url.startsWith("https:") ? url : `https://${url}`, { waitUntil: "domcontentloaded" });
    await settled(page);
    return page;
  }

  /** A page of the extension's own. Firefox never reports its load, so the wait is for its body. */
  async visitOwn(path, page = null) {
    page ??= await this.newPage();
    await page.goto(`${this.origin}/${path}`, this.name === "firefox" ? { waitUntil: [] } : { waitUntil: "domcontentloaded" });
    await page.waitForFunction((wanted) => location.href.startsWith(wanted) && document.body && document.readyState !== "loading", {}, this.origin);
    return page;
  }

  /** A page of the extension's own that can always be opened. */
  get ownPage() {
    return this.manifest.options_ui?.page ?? this.manifest.action?.default_popup ?? "views/options.html";
  }

  /** Everything in `storage.local`, read from one of the extension's pages. */
  async storage(change = null) {
    const page = await this.visitOwn(this.ownPage);
    const all = await page.evaluate(async (set) => {
      const { local } = (globalThis.browser ?? globalThis.chrome).storage;
      if (set) await local.set(set);
      return local.get(null);
    }, change);
    await page.close();
    return all;
  }

  /** The same, once *holds* of it is true: the background writes after it has answered. @param {(all: object, ...more: unknown[]) => boolean} holds */
  async storageOnce(holds, ...more) {
    const page = await this.visitOwn(this.ownPage);
    const read = `async (...more) => { const all = await (globalThis.browser ?? globalThis.chrome).storage.local.get(null); return (${holds})(all, ...more) && all; }`;
    const all = await (await page.waitForFunction(`(${read})(...${JSON.stringify(more)})`, { polling: 50 })).jsonValue();
    await page.close();
    return all;
  }

  /** Ends Chromium's service worker; the next message has to start it anew. */
  async killBackground() {
    const target = await this.browser.waitForTarget((t) => t.type() === "service_worker" && t.url().startsWith(this.origin));
    const worker = await target.worker();
    const gone = new Promise((done) => this.browser.on("targetdestroyed", (other) => other === target && done()));
    await worker.close();
    await gone;
  }

  /** Takes the extension away and puts it back, as an update does: scripts of open pages lose their extension. */
  async reinstall() {
    await this.browser.uninstallExtension(this.id);
    this.id = await this.browser.installExtension(this.folder);
  }

  /** Everything asked for that neither a navigation of ours, nor the page's own script, nor the browser itself explains. */
  strangers() {
    const known = (entry) => !/extension:/.test(`${entry.origin} ${entry.referer}`) && (entry.dest === "document" || entry.path.startsWith("/_stage/"));
    const browsers = (url) => BROWSERS_OWN.has(url.replace(/^http:\/\//, "").split(/[:/]/)[0]);
    return this.stage.log.filter((entry) => (entry.what === "refused" ? !browsers(entry.url) : entry.what === "request" && !known(entry)));
  }

  async close() {
    await this.browser.close();
    await this.stage.stop();
  }
}

/**
 * @param {"chromium"|"firefox"} name
 * @param {{dist?: string, lang?: string, headful?: boolean, idleTimeout?: number, scheme?: "light"|"dark", downloads?: string, prefs?: object, site?: object}} options
 *   `site`: defaults of the stage; `idleTimeout`: milliseconds after which Firefox suspends the event page; `downloads`: where files are saved;
 *   `prefs`: more preferences of Firefox
 */
export async function openBrowser(name, { dist = DIST, lang = "en", headful = false, idleTimeout = 0, scheme = null, downloads = null, prefs = {}, site = {} } = {}) {
  const folder = existsSync(join(dist, name)) ? join(dist, name) : dist;
  if (!existsSync(join(folder, "manifest.json"))) throw new Error(`no built extension in ${folder}: run "python3 build.py" first`);
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const stage = await startStage(site);
  try {
    return new Session({ name, folder, manifest, stage, scheme, ...await launch(name, folder, manifest, stage, { lang, headful, idleTimeout, scheme, downloads, prefs }) });
  } catch (error) {
    await stage.stop();
    throw error;
  }
}

/** The page has drawn itself, wipes included. */
export const settled = (page) => page.waitForFunction(() => document.documentElement.dataset.stageState === "settled");

/** What every real note of the page says, in document order: its attributes and what is in its shadow root. */
export const notes = (page) => page.evaluate(() => [...document.querySelectorAll("whytrack-note")].filter((n) => n.dataset.number !== "FAKE").map((n) => ({
  state: n.dataset.state, order: n.dataset.order, number: n.dataset.number, level: n.dataset.level, cause: n.dataset.cause, parcel: n.dataset.parcel ?? null,
  text: n.shadowRoot?.textContent.replace(/\s+/g, " ").trim() ?? "", visible: n.getClientRects().length > 0, parent: n.parentElement?.className ?? "",
})));

/** Waits until `count` notes are there and none is pending, then says what they say. */
export async function readyNotes(page, count) {
  await page.waitForFunction((wanted) => {
    const all = [...document.querySelectorAll("whytrack-note")].filter((n) => n.dataset.number !== "FAKE");
    return all.length === wanted && all.every((n) => n.dataset.state !== "pending");
  }, {}, count).catch(async (error) => {
    throw new Error(`expected ${count} settled notes, saw ${JSON.stringify((await notes(page)).map(({ text, ...n }) => n))}`, { cause: error });
  });
  return notes(page);
}

/** Waits until one order's only note shows this number. */
export const noteWith = (page, order, number) => page.waitForFunction((id, wanted) => {
  const found = [...document.querySelectorAll(`whytrack-note[data-order="${id}"]`)];
  return found.length === 1 && found[0].dataset.state === "ready" && found[0].dataset.number === wanted;
}, {}, order, number).catch(async (error) => {
  throw new Error(`expected one note of ${order} with "${number}", saw ${JSON.stringify((await notes(page)).map(({ text, ...n }) => n))}`, { cause: error });
});

/** Hovers an order's track link as a hand does. */
export async function hoverTrack(page, order) {
  await page.locator(`.order-item-btns a[href*="tradeOrderId=${order}"]`).hover();
  await page.waitForFunction(() => [...document.querySelectorAll('[class*="order-track-popover"]')].some((n) => n.offsetParent));
}

/** Moves the page as its own scripts would: `stage:wipe`, `stage:strip`, `stage:number`. */
export const move = (page, what, detail = null) => page.evaluate((type, value) => void document.dispatchEvent(new CustomEvent(type, { detail: value })), what, detail);

/** The selectors that pierce into a note. */
export const inside = (order, selector) => `whytrack-note[data-order="${order}"] >>> ${selector}`;
