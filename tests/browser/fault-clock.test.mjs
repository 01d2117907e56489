/** Faults: the clock jumps a year ahead, runs a day backwards; a browser without Intl data; a language nobody has words for. */
import assert from "node:assert/strict";
import { after, before as first, describe, test } from "node:test";
import { before, broken } from "./broken.mjs";
import { BROWSERS, hoverTrack, inside, noteWith, openBrowser, readyNotes } from "./harness.mjs";
import { LIST } from "./suite.mjs";

const ONE = "8190000000400001";
const NUMBER = "LX307152848CN";

/** Every script of ours lives so many days away. */
const shifted = (days) => before(`
{
  const { Date: Real } = globalThis;
  const away = ${days} * 86_400_000;
  globalThis.Date = class extends Real {
    constructor(...parts) {
      if (parts.length) super(...parts);
      else super(Real.now() + away);
    }
    static now() {
      return Real.now() + away;
    }
  };
}
`);
/** The functions are there, their data is not. */
const WITHOUT_INTL = before(`
for (const name of ["DateTimeFormat", "NumberFormat", "DisplayNames", "ListFormat", "PluralRules", "RelativeTimeFormat", "Collator", "Segmenter"]) {
  globalThis.Intl[name] = class { constructor() { throw new RangeError("no data"); } };
}
Date.prototype.toLocaleDateString = Date.prototype.toLocaleString = function () { return String(this.getTime()); };
`);
const OWN = ["content.js", "background.js"];
const all = (change) => Object.fromEntries(OWN.map((file) => [file, change]));

/** The days that a note speaks of as "in so many": never less than none. */
const sane = (note) => assert.doesNotMatch(note.text, /[-\u2212][0-9]+ days?|NaN|undefined|Invalid|null/);

for (const name of BROWSERS) {
  describe(name, { timeout: 300_000 }, () => {
    let session;
    let page;
    const copies = [];

    /** An update in place: what is stored stays. */
    async function update(changes) {
      copies.push(broken(name, changes, copies[0]?.dist));
      await session.browser.installExtension(copies.at(-1).dist);
      await session.visit(LIST, page);
      await page.bringToFront();
    }

    first(async () => {
      copies.push(broken(name, {}));
      session = await openBrowser(name, { dist: copies[0].dist, site: { set: "plain" } });
      page = await session.visit(LIST);
      await readyNotes(page, 8);
      await hoverTrack(page, ONE);
      await noteWith(page, ONE, NUMBER);
    });
    after(async () => {
      await session?.close();
      copies[0]?.remove();
    });

    for (const [what, days] of [["a year ahead", 365], ["back again", 0], ["a day backwards", -1], ["ten years backwards", -3650], ["right again", 0]]) {
      test(`${what}: every note is answered, and the number learned stays`, async () => {
        await update(all(shifted(days)));
        const found = await readyNotes(page, 8);
        found.forEach(sane);
        assert.ok(found.every(({ state }) => state === "ready"));
        await noteWith(page, ONE, NUMBER);
        assert.deepEqual(session.errors, []);
      });
    }

    test("without Intl data notes and panels are drawn all the same", async () => {
      await update(all(WITHOUT_INTL));
      const found = await readyNotes(page, 8);
      found.forEach(sane);
      assert.ok(found.every(({ state }) => state === "ready"));
      await (await page.waitForSelector(inside(ONE, "button[aria-expanded]"))).click();
      await page.waitForSelector(inside(ONE, '[part="panel"] .answer'), { visible: true });
      assert.deepEqual(session.errors, []);
    });

    test("a chosen language that nobody has words for: English, and no noise", async () => {
      await update({});
      await session.storage({ settings: { language: "tlh-Piqd", country: "ES" } });
      await session.visit(LIST, page);
      await page.bringToFront();
      for (const note of await readyNotes(page, 8)) assert.equal(note.state, "ready");
      await page.waitForFunction(() => /Why\?/.test(document.querySelector("whytrack-note").shadowRoot.textContent));
      assert.deepEqual(session.errors, []);
    });
  });
}
