/** Faults: wasm refused, a file of the package missing or cut short, rules that raise, hang or talk nonsense. Each is said calmly, and mended by asking again. */
import assert from "node:assert/strict";
import { writeFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { endBackground } from "./background.mjs";
import { bridge, broken, built, cutShort, impatient, manifest, missing } from "./broken.mjs";
import { BROWSERS, hoverTrack, move, openBrowser, readyNotes } from "./harness.mjs";
import { LIST } from "./suite.mjs";

const RULES = "python/rules.tar";
/** In these nothing ever answers: what is tested is what is said at the limit, not its length. */
const ENDLESS = { "background.js": impatient, "content.js": impatient };
const answering = (reply) => bridge(`def call(operation, argument):\n    ${reply}\n`);

const FAULTS = {
  "wasm is refused": { "manifest.json": manifest((all) => ({ ...all, content_security_policy: { extension_pages: all.content_security_policy.extension_pages.replace(" 'wasm-unsafe-eval'", "") } })) },
  "the library is missing": { "python/python_stdlib.zip": missing },
  "the runtime is cut short": { ...ENDLESS, "pyodide/pyodide.asm.wasm": cutShort },
  "the library is cut short": { "python/python_stdlib.zip": cutShort },
  "the rules are cut short": { [RULES]: cutShort },
  "the rules raise": { [RULES]: answering('raise RuntimeError("8190000000400001")') },
  "the rules end their interpreter": { [RULES]: answering("raise SystemExit") },
  "the rules hang": { ...ENDLESS, [RULES]: answering("while True: pass") },
  "the rules answer something else": { [RULES]: answering("import json; return json.dumps({'report': {'orders': [{'parcels': [{}]}] * len(json.loads(argument)['orders'])}})") },
};

// Mostly waiting for what never comes: both browsers can do it at once.
describe("each browser", { concurrency: true }, () => {
  for (const name of BROWSERS) {
    describe(name, { timeout: 600_000, concurrency: 1 }, () => {
      let session;
      let page;
      let copy;

      /** The same browser with another package in it. */
      async function use(changes) {
        copy?.remove();
        copy = broken(name, changes);
        session.folder = copy.dist;
        await session.reinstall();
        if (name === "chromium") session.origin = `chrome-extension://${session.id}`;
        await session.visit(LIST, page);
        await page.bringToFront();
      }

      before(async () => {
        session = await openBrowser(name, { site: { set: "plain" } });
        page = await session.newPage();
      });
      after(async () => {
        await session?.close();
        copy?.remove();
      });

      for (const [fault, changes] of Object.entries(FAULTS)) {
        test(`${fault}: every note says that there is no answer, and can ask again`, async () => {
          await use(changes);
          for (const note of await readyNotes(page, 8)) {
            assert.equal(note.state, "error");
            assert.match(note.text, /^No answer just now\.Ask again/);
          }
          assert.deepEqual(session.errors, []);
        });
      }

      test("a missing file that comes back: asking again is answered, for every order", async () => {
        await use({ [RULES]: missing });
        assert.ok((await readyNotes(page, 8)).every(({ state }) => state === "error"));
        writeFileSync(join(copy.dist, RULES), readFileSync(join(built(name), RULES)));
        // The engine rests a while after a failed start: a hand that asks too early asks once more.
        await page.waitForFunction(() => {
          const [note] = document.querySelectorAll("whytrack-note");
          if (note.dataset.state === "error") note.shadowRoot.querySelector("button[data-again]").click();
          return note.dataset.state === "ready";
        }, { polling: 500 });
        assert.ok((await readyNotes(page, 8)).every(({ state, text }) => state === "ready" && !text.includes("No answer")));
        assert.deepEqual(session.errors, []);
      });

      test("what was answered before stays on the screen when the rules fail later", async () => {
        await use({});
        const before = await readyNotes(page, 8);
        writeFileSync(join(copy.dist, RULES), answering("raise RuntimeError")(readFileSync(join(copy.dist, RULES))));
        await endBackground(session);
        await page.bringToFront();
        await hoverTrack(page, "8190000000400001");   // a new question, which nobody answers
        await page.waitForFunction(() => !document.querySelector('whytrack-note[data-state="pending"]'));
        await move(page, "stage:wipe");
        assert.deepEqual((await readyNotes(page, 8)).map(({ order, state, level }) => [order, state, level]), before.map(({ order, level }) => [order, "ready", level]));
        assert.deepEqual(session.errors, []);
      });
    });
  }
});
