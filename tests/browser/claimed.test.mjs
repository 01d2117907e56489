/** Pages that lay hands on what we use: fields of forms called as what is asked of an element, an element of their own with our note's name. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { LISTS, ORDERS } from "../reader/exam/lists.mjs";
import { WORDS } from "../reader/exam/words.mjs";
import { FIELDS } from "../reader/support/fields.mjs";
import { noteWith } from "./harness.mjs";
import { eachInItsOwn, empty, write } from "./written-pages.mjs";
import { eachBrowser, LIST, tracking } from "./suite.mjs";

const IDS = ORDERS.map(({ id }) => id);
const words = WORDS.en;
const row = (before, after) => ORDERS.map(({ id }) => `${before}<h3>${words.status}</h3><p>${words.placed}: ${words.date}</p><p><a href="/p/tracking/index.html?tradeOrderId=${id}">${words.track}</a></p>${after}`).join("");

const FORMS = {
  "around the page": `<form>${FIELDS}${LISTS["sections, links only"](words)}</form>`,
  "around each order": `<main>${row(`<form>${FIELDS}`, "</form>")}</main>`,
  "around each order, as its card": `<main>${row(`<form class="order-item">${FIELDS}`, "</form>")}</main>`,
  "in a row": `<main>${row(`<form style="display:flex">${FIELDS}`, "</form>")}</main>`,
  "within each order": `<main>${row(`<section><form>${FIELDS}<input></form>`, "</section>")}</main>`,
};

/** What a page may do in an element of its own. */
const CLAIMS = {
  "with a root of its own": "constructor() { super(); this.attachShadow({ mode: 'closed' }); }",
  "with an open root": "constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<i>theirs</i>'; }",
  "that allows no root": "static disabledFeatures = ['shadow']; constructor() { super(); }",
  "that cannot be made": "constructor() { super(); throw new Error('no'); }",
  "that writes over itself": "static observedAttributes = ['data-state']; connectedCallback() { this.textContent = 'theirs'; } attributeChangedCallback() { this.title = 'theirs'; }",
};
const claim = (page, how) => page.evaluate((body) => customElements.define("whytrack-note", new Function(`return class extends HTMLElement { ${body} }`)()), how);

eachBrowser({ site: { set: "plain" } }, (session) => {
  let page;

  for (const [name, body] of Object.entries(FORMS)) {
    test(`a form ${name}`, async () => {
      page = await empty(session(), LIST, page ?? null);
      await write(page, body);
      await eachInItsOwn(page, IDS);
      // What changes in it, and what is pointed at, is asked too.
      await page.evaluate(() => {
        const form = document.querySelector("form");
        Element.prototype.setAttribute.call(form, "class", "moved");
        Element.prototype.append.call(form, "…");
        form.dispatchEvent(new PointerEvent("pointerover", { bubbles: true, composed: true }));
        document.body.append(Node.prototype.cloneNode.call(form, false));
      });
      await eachInItsOwn(page, IDS);
      assert.equal(await page.evaluate(() => {
        const button = document.querySelector("whytrack-note").shadowRoot.querySelector("button");
        button.click();
        return button.getAttribute("aria-expanded");
      }), "true");
    });
  }

  test("a form around a tracking page", async () => {
    const id = "8190000004000001";
    page = await empty(session(), tracking(id), page);
    await write(page, `<form>${FIELDS}<h2>${words.eta}: ${words.span}</h2><p>${words.number}: <b>LP00712345098761</b></p><p>Nov 20, 2026 10:00 Departed</p></form>`);
    await noteWith(page, id, "LP00712345098761");
  });

  test("nothing of that was an error", () => assert.deepEqual(session().errors, []));

  for (const [name, how] of Object.entries(CLAIMS)) {
    test(`the page has an element called as our note, ${name}`, async () => {
      page = await empty(session(), LIST, page);
      await claim(page, how);
      await write(page, LISTS["sections, links only"](words));
      await eachInItsOwn(page, IDS);
    });

    test(`later the page has one, ${name}`, async () => {
      page = await empty(session(), LIST, page);
      await write(page, LISTS["sections, links only"](words));
      await eachInItsOwn(page, IDS);
      await claim(page, how);
      await page.evaluate((html) => (document.querySelector("main").outerHTML = html), LISTS["sections, links only"](words));
      await eachInItsOwn(page, IDS);
    });
  }
});
