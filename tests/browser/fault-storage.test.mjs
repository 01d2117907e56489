/** Faults: storage full, corrupt, of an older version, of a newer version; two tabs that write at once. */
import assert from "node:assert/strict";
import { after, before as first, describe, test } from "node:test";
import { before, broken } from "./broken.mjs";
import { BROWSERS, hoverTrack, noteWith, openBrowser, readyNotes } from "./harness.mjs";
import { LIST, tracking } from "./suite.mjs";

const ONE = "8190000000400001";
const NUMBER = "LX307152848CN";
const TWO = "8190000000460004";
const KEY = `order:${ONE}`;
const today = () => new Date().toISOString().slice(0, 10);

/** Firefox has no limit that a test could reach: there every write fails, as it does on a full disk. */
const FULL = before(`
{
  const { local } = (globalThis.browser ?? globalThis.chrome).storage;
  local.set = () => Promise.reject(new Error("QuotaExceededError"));
}
`);

for (const name of BROWSERS) {
  describe(name, { timeout: 300_000 }, () => {
    let session;
    let page;
    let copy;

    /** Storage as the test wants it and nothing else, then the list anew. */
    async function withStorage(items) {
      await page.goto("about:blank");
      const own = await session.visitOwn(session.ownPage);
      await own.evaluate(async (wanted) => {
        const { local } = (globalThis.browser ?? globalThis.chrome).storage;
        await local.clear();
        await local.set(wanted);
      }, items);
      await own.close();
      await session.visit(LIST, page);
      await page.bringToFront();
      const found = await readyNotes(page, 8);
      assert.ok(found.every(({ state }) => state === "ready"), JSON.stringify(found));
      assert.deepEqual(session.errors, []);
    }

    /** Waits until the number (where one is given), events and an answer of an order are stored. */
    async function learned(order, number = null) {
      const own = await session.visitOwn(session.ownPage);
      await own.waitForFunction(async (key, wanted) => {
        const { [key]: record } = await (globalThis.browser ?? globalThis.chrome).storage.local.get(key);
        const parcel = record?.parcels?.[0];
        return Boolean(record?.answer && record.page.placed && parcel?.events.length && (!wanted || parcel.number === wanted));
      }, { polling: 100 }, `order:${order}`, number).catch(async (error) => {
        throw new Error(JSON.stringify((await session.storage())[`order:${order}`]).slice(0, 2_000), { cause: error });
      });
      await own.close();
    }

    first(async () => {
      copy = broken(name, {});
      session = await openBrowser(name, { dist: copy.dist, site: { set: "plain" } });
      page = await session.newPage();
    });
    after(async () => {
      await session?.close();
      copy?.remove();
    });

    test("nonsense costs the memory, not the page", () =>
      withStorage({ [KEY]: "nonsense", "order:x": { a: [1] }, [`number:${NUMBER}`]: { x: 1 }, settings: 42, version: "from the future", words: [], ways: "many", swept: {}, notes: 7, labels: [] }));

    test("what an older version wrote is read", async () => {
      await withStorage({ [KEY]: { at: today(), parcels: [{ number: NUMBER }] } });
      await noteWith(page, ONE, NUMBER);
    });

    test("what a newer version wrote is left as it is", async () => {
      const newer = { version: 99, [KEY]: { at: today(), shape: ["unknown"], parcels: [] }, settings: { days: 30, later: true } };
      await withStorage(newer);
      await hoverTrack(page, ONE);
      await noteWith(page, ONE, NUMBER);   // and yet this page learns
      const all = await session.storage();
      for (const [key, value] of Object.entries(newer)) assert.deepEqual(all[key], value);
      await page.bringToFront();
    });

    test("full: this page is answered all the same, and what was known stays", async () => {
      await withStorage({});
      await hoverTrack(page, ONE);
      await noteWith(page, ONE, NUMBER);
      await session.visit(LIST, page);
      await noteWith(page, ONE, NUMBER);
      if (name === "chromium") await fill(session);
      else {
        broken(name, { "content.js": FULL, "background.js": FULL }, copy.dist);
        await session.browser.installExtension(copy.dist);
      }
      await session.visit(tracking(TWO), page);
      assert.equal((await readyNotes(page, 1))[0].state, "ready");
      await session.visit(LIST, page);
      await page.bringToFront();
      assert.ok((await readyNotes(page, 8)).every(({ state }) => state === "ready"));
      await noteWith(page, ONE, NUMBER);
      assert.deepEqual(session.errors, []);
      if (name === "firefox") {
        broken(name, {}, copy.dist);
        await session.browser.installExtension(copy.dist);
      }
    });

    test("two tabs at once lose nothing: one learns the number, the other the events", async () => {
      await withStorage({});
      const other = await session.newPage();
      await page.bringToFront();
      await hoverTrack(page, ONE);
      await Promise.all([session.visit(tracking(ONE), other), other.bringToFront(), page.goto(`https://${LIST}`, { waitUntil: "domcontentloaded" })]);
      await readyNotes(other, 1);
      await page.bringToFront();
      await noteWith(page, ONE, NUMBER);
      await learned(ONE, NUMBER);
      await other.close();
      assert.deepEqual(session.errors, []);
    });
  });
}

/** Chromium's ten megabytes, to the last. */
async function fill(session) {
  const own = await session.visitOwn(session.ownPage);
  const left = await own.evaluate(async () => {
    const { local } = globalThis.chrome.storage;
    let size = 5_000_000;
    for (let at = 0; size >= 1; at++) {
      try {
        await local.set({ [`filler:${at}`]: "x".repeat(size) });
      } catch {
        size = Math.floor(size / 2);
      }
    }
    return local.QUOTA_BYTES - await local.getBytesInUse(null);
  });
  assert.ok(left < 100, `${left} bytes are left`);
  await own.close();
}
