/** Cards of fixed height: a note lies over nobody's words, pushes none out of sight, and is seen whole itself. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { eachInItsOwn, empty, write } from "./written-pages.mjs";
import { eachBrowser, LIST } from "./suite.mjs";

let next = 8190000005000000n;
const fresh = () => Array.from({ length: 4 }, () => String(next++));
const parts = (id) => `<h3>Awaiting delivery</h3><p>Date: Nov 1, 2026</p><p>Mouse x1</p><a href="/p/order/detail.html?orderId=${id}">Details</a> <button>Track order</button>`;
const css = "<style>* { box-sizing: border-box } h3, p { margin: 0 0 8px; font: 16px/20px sans-serif } main { width: 800px }</style>";

/** name → a card */
const PAGES = {
  "what is too much hangs out": (id) => `<article style="height:130px">${parts(id)}</article>`,
  "known by its class": (id) => `<div class="order-item" style="height:130px"><div class="order-item-header"><div>Awaiting delivery</div><div>Date: Nov 1, 2026</div></div><p>Mouse x1</p><p>Blue</p><a href="/p/order/detail.html?orderId=${id}">Details</a> <button>Track order</button></div>`,
  "what is too much is cut off": (id) => `<div class="order-item" style="height:130px;overflow:hidden"><div class="order-item-header"><div>Awaiting delivery</div><div>Date: Nov 1, 2026</div></div><p>Mouse x1</p><p>Blue</p><a href="/p/order/detail.html?orderId=${id}">Details</a> <button>Track order</button></div>`,
  "no higher than": (id) => `<article style="max-height:130px;overflow:hidden">${parts(id)}</article>`,
  "the list's entries are low, not the cards": (id) => `<li style="height:130px"><div><section>${parts(id)}</section></div></li>`,
  "a link beside which the note stands": (id) => `<li style="height:130px"><a style="display:block" href="/p/order/detail.html?orderId=${id}"><h3>Awaiting delivery</h3><p>Date: Nov 1, 2026</p><p>Mouse x1</p><p>Blue</p></a></li>`,
  "a low box within the card": (id) => `<article style="padding:8px"><div style="height:110px">${parts(id)}</div></article>`,
  "more hangs out than fits without us": (id) => `<article style="height:100px;margin-bottom:90px">${parts(id)}<p>Blue</p><p>Large</p></article>`,
  "room in the first one only": (id, at) => `<article style="height:170px">${parts(id)}${at ? "<p>Blue</p><p>Large</p>" : ""}</article>`,
  "rows of a grid": (id) => `<article style="grid-row:auto">${parts(id)}</article>`,
};

eachBrowser({ site: { set: "plain" } }, (session) => {
  let page;

  for (const [name, card] of Object.entries(PAGES)) {
    test(name, async () => {
      const ids = fresh();
      page = await empty(session(), LIST, page ?? null);
      const grid = name.includes("grid") ? ' style="display:grid;grid-auto-rows:130px;gap:10px"' : "";
      await write(page, `${css}<main${grid}>${ids.map(card).join("")}</main>`);
      await eachInItsOwn(page, ids);
      const wrong = await page.evaluate(() => {
        const wrong = [];
        const boxes = [...document.querySelectorAll("main h3, main p, main a, main button, .order-item-header > div")].flatMap((element) => {
          const words = document.createRange();
          words.selectNodeContents(element);
          return [[element, element.localName === "button" ? element.getBoundingClientRect() : words.getBoundingClientRect()]];
        });
        const notes = [...document.querySelectorAll("whytrack-note")];
        for (const note of notes) {
          const { left, right, top, bottom } = note.getBoundingClientRect();
          for (const [element, box] of boxes) if (box.bottom > top + 1 && box.top < bottom - 1 && box.right > left && box.left < right) wrong.push(`a note over ${element.textContent}`);
        }
        for (const note of notes) {
          note.scrollIntoView({ block: "center" });
          const now = note.getBoundingClientRect();
          for (const y of [now.top + 3, now.bottom - 3]) if (document.elementFromPoint((now.left + now.right) / 2, y) !== note) wrong.push("a note that is not seen");
        }
        // Words that were seen without our notes.
        const seen = () => boxes.map(([element]) => {
          element.scrollIntoView({ block: "center" });
          const box = element.getBoundingClientRect();
          const at = document.elementFromPoint(box.left + 4, box.top + box.height / 2);
          return at !== null && (at === element || element.contains(at) || at.contains(element) && !at.matches("main"));
        });
        const full = seen();
        for (const note of notes) note.remove();
        const bare = seen();
        boxes.forEach(([element], at) => bare[at] && !full[at] && wrong.push(`${element.textContent} is no longer seen`));
        return [...new Set(wrong)];
      });
      assert.deepEqual(wrong, []);
    });
  }

  test("a card that grows keeps its note within", async () => {
    const ids = fresh();
    await empty(session(), LIST, page);
    await write(page, `${css}<main>${ids.map((id) => `<article style="min-height:60px;overflow:hidden">${parts(id)}</article>`).join("")}</main>`);
    await eachInItsOwn(page, ids);
    assert.equal(await page.evaluate(() => document.querySelectorAll("article whytrack-note").length), ids.length);
  });
});
