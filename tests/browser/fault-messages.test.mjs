/** Faults: hundreds of messages at once; questions too large; messages from anybody but our own pages and content scripts. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before as first, describe, test } from "node:test";
import { before, broken, manifest } from "./broken.mjs";
import { BROWSERS, openBrowser, readyNotes } from "./harness.mjs";
import { LIST } from "./suite.mjs";

const QUESTION = { op: "identify", text: "RB123456785CN" };

/** In every frame: asks as our content script would, and writes down what it was told. */
const ASKING = before(`
(globalThis.browser ?? globalThis.chrome).runtime.sendMessage(${JSON.stringify(QUESTION)}).then(
  (reply) => (document.documentElement.dataset.told = JSON.stringify(reply)),
  (error) => (document.documentElement.dataset.told = String(error)),
);
`);

/** Another extension, on the same pages. */
function stranger(id) {
  const folder = mkdtempSync(join(tmpdir(), "whytrack-stranger-"));
  writeFileSync(join(folder, "manifest.json"), JSON.stringify({
    manifest_version: 3, name: "Stranger", version: "1", browser_specific_settings: { gecko: { id: "stranger@example.org" } },
    content_scripts: [{ matches: ["https://www.aliexpress.com/*"], js: ["ask.js"] }],
  }));
  writeFileSync(join(folder, "ask.js"), `
    (globalThis.browser ?? globalThis.chrome).runtime.sendMessage(${JSON.stringify(id)}, ${JSON.stringify(QUESTION)}).then(
      (reply) => (document.documentElement.dataset.stranger = JSON.stringify(reply) ?? "nothing"),
      (error) => (document.documentElement.dataset.stranger = String(error)),
    );
  `);
  return folder;
}

const said = async (page, name) => {
  await page.waitForFunction((what) => document.documentElement.dataset[what], { polling: 100 }, name);
  return page.evaluate((what) => document.documentElement.dataset[what], name);
};

for (const name of BROWSERS) {
  describe(name, { timeout: 300_000 }, () => {
    let session;
    let page;
    let own;
    let folder;
    let copy;

    const ask = (message) => own.evaluate((one) => (globalThis.browser ?? globalThis.chrome).runtime.sendMessage(one), message);

    first(async () => {
      session = await openBrowser(name, { site: { set: "plain" } });
      own = await session.visitOwn(session.ownPage);
    });
    after(async () => {
      await session?.close();
      copy?.remove();
      if (folder) rmSync(folder, { recursive: true });
    });

    test("330 messages at once, to a sleeping engine: each has its own answer", async () => {
      const answers = await own.evaluate(() => {
        const send = (message) => (globalThis.browser ?? globalThis.chrome).runtime.sendMessage(message);
        const number = (at) => `LP${String(at).padStart(14, "0")}`;
        const numbers = Array.from({ length: 300 }, (_, at) => send({ op: "identify", text: number(at) }).then(({ info }) => info?.clean === number(at)));
        const orders = Array.from({ length: 30 }, (_, at) => {
          const order_id = String(8190000000000000 + at);
          return send({ op: "explain", case: { now: "2026-11-23", orders: [{ order_id, parcels: [{ number: number(at) }] }] } }).then(({ report }) => report?.orders[0].order_id === order_id);
        });
        return Promise.all([...numbers, ...orders]);
      });
      assert.deepEqual([answers.length, answers.filter(Boolean).length], [330, 330]);
    });

    test("a question too large, or none at all, is refused, and the next one answered", async () => {
      assert.equal((await own.evaluate(() => (globalThis.browser ?? globalThis.chrome).runtime.sendMessage({ op: "identify", text: "x".repeat(8_100_000) }))).error, "bad_case");
      for (const op of ["eval", "constructor", "__proto__", "toString", "", null, 5, {}, ["explain"]]) assert.equal((await ask({ op })).error, "refused", JSON.stringify(op));
      for (const message of [null, 5, "explain", []]) assert.equal((await ask(message)).error, "refused");
      for (const wrong of [undefined, null, [], 5, "x", {}, { orders: 5 }]) assert.equal((await ask({ op: "explain", case: wrong })).error, "bad_case", JSON.stringify(wrong));
      assert.equal((await ask({ op: "open", view: "https://example.org/" })).error, "refused");
      assert.equal((await ask({ op: "identify", text: { length: 1e9 } })).info.kind !== undefined, true);
      assert.equal((await ask(QUESTION)).info.clean, QUESTION.text);
    });

    test("another extension reaches nobody", async () => {
      folder = stranger(session.id);
      await session.browser.installExtension(folder);
      page = await session.visit(LIST);
      await readyNotes(page, 8);
      assert.match(await said(page, "stranger"), /Could not establish connection|nothing/);
    });

    test("the page finds no way in: no runtime, no file of ours, no answer to what it posts", async () => {
      const found = await page.evaluate(async (origin) => {
        const heard = [];
        addEventListener("message", ({ data }) => data?.op || heard.push(data));
        for (const message of [{ op: "identify", text: "RB123456785CN" }, { op: "tables", language: "es" }]) postMessage(message, "*");
        const file = await fetch(`${origin}/manifest.json`).then(() => "read", () => "refused");
        await new Promise((heardAll) => {
          addEventListener("message", ({ data }) => data === "last" && heardAll());
          postMessage("last", "*");
        });
        return { runtime: typeof (globalThis.browser ?? globalThis.chrome)?.runtime?.sendMessage, file, heard: heard.filter((one) => one !== "last") };
      }, session.origin);
      assert.deepEqual(found, { runtime: "undefined", file: "refused", heard: [] });
    });

    test("our own script in a frame of the page is refused, in the page itself it is not", async () => {
      copy = broken(name, {
        "content.js": ASKING,
        "manifest.json": manifest((all) => ({ ...all, content_scripts: all.content_scripts.map((script) => ({ ...script, all_frames: true })) })),
      });
      session.folder = copy.dist;
      await session.reinstall();
      await session.visit(LIST, page);
      await page.bringToFront();
      assert.equal(JSON.parse(await said(page, "told")).info.clean, QUESTION.text);
      await page.evaluate((url) => {
        const frame = document.createElement("iframe");
        frame.src = url;
        document.body.append(frame);
      }, `https://${LIST}?in=frame`);   // an address of its own: a page within itself is not loaded
      const frame = await page.waitForFrame((one) => one.url().includes("in=frame"));
      const told = await (await frame.waitForSelector("html[data-told]")).evaluate((html) => html.dataset.told);
      assert.equal(JSON.parse(told).error, "refused");
    });
  });
}
