/** Faults: the browser ends the background while it starts, while it explains, and between two messages. No answer is lost. */
import assert from "node:assert/strict";
import { after, before as first, describe, test } from "node:test";
import { DIARY, endBackground, written } from "./background.mjs";
import { before, bridge, broken } from "./broken.mjs";
import { BROWSERS, hoverTrack, noteWith, openBrowser, readyNotes } from "./harness.mjs";
import { ids, LIST } from "./suite.mjs";

const ONE = "8190000000400001";

/** A start and an explanation that take their time, so that the end comes in the middle on any machine. */
const SLOW = {
  start: { "background.js": before(`${DIARY}{
    const { fetch } = globalThis;
    globalThis.fetch = async (url) => (await new Promise((resume) => setTimeout(resume, String(url).includes("/python/") ? 3000 : 0)), fetch(url));
  }`) },
  explain: {
    "background.js": before(DIARY),
    "python/rules.tar": bridge(`
import json, time
import pyrules
def call(operation, argument):
    end = time.monotonic() + 3
    while operation == "explain" and time.monotonic() < end:
        pass
    return json.dumps({"report": pyrules.explain(json.loads(argument))})
`),
  },
};

for (const name of BROWSERS) {
  describe(name, { timeout: 300_000 }, () => {
    for (const where of Object.keys(SLOW)) {
      describe(where === "start" ? "while it starts" : "while it explains", () => {
        let copy;
        let session;
        first(async () => {
          copy = broken(name, SLOW[where]);
          session = await openBrowser(name, { dist: copy.dist, site: { set: "plain" } });
        });
        after(async () => {
          await session?.close();
          copy?.remove();
        });

        test("every order has its answer all the same", async () => {
          const own = await session.visitOwn(session.ownPage);
          const page = await session.newPage();
          const visit = session.visit(LIST, page);
          await written(own, where === "start" ? "warm" : "explain");
          await endBackground(session);
          await visit;
          await page.bringToFront();
          const found = await readyNotes(page, 8);
          assert.ok(found.every((note) => note.state === "ready"), JSON.stringify(found));
          await own.bringToFront();
          await written(own, "start", 2);   // else nothing was ended
          assert.deepEqual(session.errors, []);
        });
      });
    }

    describe("between two messages", () => {
      let session;
      first(async () => { session = await openBrowser(name, { site: { set: "plain" }, idleTimeout: 10_000 }); });
      after(() => session?.close());

      test("the next answer comes all the same, and the number is kept", async () => {
        const page = await session.visit(LIST);
        const before = ids(await readyNotes(page, 8));
        await idle(session);
        await page.bringToFront();
        await hoverTrack(page, ONE);
        await noteWith(page, ONE, "LX307152848CN");
        await endBackground(session);
        await session.visit(LIST, page);
        await noteWith(page, ONE, "LX307152848CN");
        assert.deepEqual(ids(await readyNotes(page, 8)), before);
        assert.deepEqual(session.errors, []);
      });
    });
  });
}

/** Chromium's is closed; Firefox, whose patience is set to ten seconds, suspends its own. */
async function idle(session) {
  if (session.name === "chromium") return endBackground(session);
  const own = await session.visitOwn(session.ownPage);
  await own.waitForFunction(() => browser.extension.getBackgroundPage() === null, { polling: 200 });
  await own.close();
}
