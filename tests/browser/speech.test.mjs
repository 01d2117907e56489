/** By ear and by keyboard: what a screen reader is given, what it is told, where the focus goes. The tree is Chromium's to tell. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { BUYER, FOREIGN, learn, list, OWN, panel, WAITS } from "./scenes.mjs";
import { eachBrowser } from "./suite.mjs";
import { tree } from "./tree.mjs";

/** Each wanted line stands in the tree, in this order. */
function inOrder(lines, wanted) {
  let at = -1;
  for (const line of wanted) {
    const next = lines.findIndex((one, nth) => nth > at && line.test(one));
    assert.ok(next > at, `${line} is not in, or not in this place of\n${lines.join("\n")}`);
    at = next;
  }
}

/** Where the focus is, through shadow roots: the words on it. */
const focused = (page) => page.evaluate(() => {
  let node = document.activeElement;
  while (node.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return (node.innerText || node.getAttribute("aria-label") || node.labels?.[0]?.innerText || node.id || node.localName).replace(/\s+/g, " ").trim();
});

eachBrowser({ site: { set: "demo" } }, (session, name) => {
  let page;

  test("a page of notes says once that they are there", async () => {
    await session().storage({ settings: { ...BUYER, language: "en" } });
    page = await session().newPage();
    await learn(session(), page, [WAITS, FOREIGN]);
    await list(session(), page, "en");
    const told = () => page.evaluate(() => [...document.querySelectorAll("whytrack-note")].map((note) => note.shadowRoot.querySelector('[role="status"]').textContent).filter(Boolean));
    await page.waitForFunction(() => [...document.querySelectorAll("whytrack-note")].some((note) => note.shadowRoot.querySelector('[role="status"]').textContent));
    assert.deepEqual(await told(), ["WhyTrack has added a note to each order."]);
  });

  test("the focus goes from the note through the panel in the order of reading, and back by Escape", async () => {
    await panel(page);
    const seen = [];
    for (let step = 0; step < 8; step += 1) {
      await page.keyboard.press("Tab");
      seen.push(await focused(page));
    }
    const expected = ["Put the evidence together", "Write to the seller", "Remind me", "What else it could be", "The number taken apart", "How we decide, and sources", "Full advice", "Is something else wrong?"];
    for (const [at, words] of expected.entries()) assert.ok(seen[at].startsWith(words), seen.join(" → "));
    await page.keyboard.press("Escape");
    assert.match(await focused(page), /^Act:? ?This tracking does not fit your order/);
  });

  if (name === "chromium") {
    test("the note and the panel as a screen reader is given them", async () => {
      const closed = await tree(page);
      inOrder(closed, [/button “Wait ?: On its way, .* Why\?” expanded=false/, /button “Act ?: This tracking does not fit your order: save proof now Why\?” focused=true expanded=false/]);
      await page.keyboard.press("Enter");
      await page.waitForFunction((id) => document.querySelector(`whytrack-note[data-order="${id}"]`).shadowRoot.querySelector(".verdict"), {}, FOREIGN);
      const open = await tree(page);
      inOrder(open, [
        /button “Act ?: .*” focused=true expanded=true/, /^ *group “Why this tracking looks as it does”/, /heading “This tracking does not fit your order” level=2/, /heading “What to do now” level=3/,
        /list /, /button “Put the evidence together”/, /button “Write to the seller” expanded=false/, /heading “Why we think so” level=3/, /DisclosureTriangle “What else it could be 2” expanded=false/, /button “Full advice”/,
      ]);
      assert.deepEqual(open.filter((line) => /^ *(banner|contentinfo|image|main|navigation)\b/.test(line)), [], "nothing of ours is a landmark of the page, or an icon without a name");
    });

    test("the timeline: a named picture, and a table that can be walked through", async () => {
      await OWN.advice(session(), page);
      await page.waitForFunction(() => !document.querySelector("#status").textContent && document.querySelector(".timeline svg"));
      await page.evaluate(() => (document.querySelector(".dates details").open = true));
      await page.waitForSelector(".dates tbody tr");
      const lines = await tree(page);
      inOrder(lines, [
        /heading “This tracking does not fit your order: save proof now” level=1/, /term “Act by”/, /term “Protection ends”/, /heading “What happened, and what comes” level=2/,
        /image “Timeline from .* to .*\. The table under it says the same\.”/, /DisclosureTriangle “The same as a table” expanded=true/, /table /, /columnheader “Date”/, /columnheader “What”/,
        /cell “Arrived at destination country\/region”/, /cell “Ordered”/, /cell “Delivered”/, /cell “Today”/, /cell “Protection ends”/, /heading “Evidence for a refund request” level=2/, /textbox “Your statement”/,
      ]);
      // The picture's own labels are in the table; read out one by one they would say nothing.
      const picture = lines.findIndex((line) => line.includes("Timeline from"));
      assert.match(lines[picture + 1], /group|DisclosureTriangle/);
    });

    test("the popup as a screen reader is given it", async () => {
      await OWN.popup(session(), page);
      inOrder(await tree(page), [
        /heading “Why does my tracking number not work\?” level=1/, /textbox “Paste a tracking number, a link or a message”/, /button “Explain”/, /heading “.*” level=2/,
        /heading “What to do now” level=3/, /heading “A sharper answer” level=3/, /Date “When did the seller mark it as shipped\?”/, /heading “These need your attention” level=2/, /link “Act This tracking does not fit your order/, /status “”/,
      ]);
    });
  }

  test("no errors in the console", () => assert.deepEqual(session().errors, []));
});
