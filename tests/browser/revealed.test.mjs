/** Orders that come to be seen without any change of the page's elements that tells, and notes that need another place to be seen at all. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inside, notes } from "./harness.mjs";
import { eachBrowser, LIST } from "./suite.mjs";
import { eachInItsOwn, empty, write } from "./written-pages.mjs";

let last = 8190000007000000n;
const fresh = () => [String((last += 1n)), String((last += 1n))];
const card = (id) => `<div class="k" style="padding:12px"><div>Awaiting delivery</div><div>Date: Nov 1, 2026</div><div>Order ID: ${id}</div></div>`;
const cards = (ids) => ids.map(card).join("");
const linked = (id) => `<div class="k"><div>Awaiting delivery</div><div>Date: Nov 1, 2026</div><a href="/p/order/detail.html?orderId=${id}">Details</a></div>`;

/** name → [the page's body before, what happens] */
const REVEALED = {
  "a class of its own": [(ids) => `<style>#l:not(.ready){visibility:hidden}</style><div id="l">${cards(ids)}</div>`, () => document.querySelector("#l").classList.add("ready")],
  "an attribute of no known name": [(ids) => `<style>[v-cloak]{display:none}</style><div id="l" v-cloak>${cards(ids)}</div>`, () => document.querySelector("#l").removeAttribute("v-cloak")],
  "a style sheet that is switched off": [(ids) => `<style>#l{display:none}</style><div id="l">${cards(ids)}</div>`, () => (document.querySelector("style").sheet.disabled = true)],
  "a tick in a box": [(ids) => `<style>#l{display:none}#t:checked~#l{display:block}</style><input type="checkbox" id="t"><div id="l">${cards(ids)}</div>`, () => document.querySelector("#t").click()],
  "a fold": [(ids) => `<details><summary>November</summary>${cards(ids)}</details>`, () => (document.querySelector("details").open = true)],
  "a slow change of visibility": [(ids) => `<style>#l{visibility:hidden;transition:visibility 0s .4s}#l.on{visibility:visible}</style><div id="l">${cards(ids)}</div>`, () => document.querySelector("#l").classList.add("on")],
  "a dialog": [(ids) => `<dialog>${ids.map(linked).join("")}</dialog>`, () => document.querySelector("dialog").showModal()],
};

/** Elements of its own that get what they show later. */
const LATE = {
  "a shadow root that is filled later": (html) => {
    const root = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
    root.innerHTML = "<div><p>Loading…</p></div>";
    setTimeout(() => (root.firstChild.innerHTML = html), 1200);
  },
  "a shadow root that comes later": (html) => {
    const host = document.body.appendChild(document.createElement("order-app"));
    setTimeout(() => (host.attachShadow({ mode: "open" }).innerHTML = html), 1800);
  },
};

eachBrowser({ site: { set: "plain" } }, (session) => {
  let page;
  const open = async (html) => {
    page = await empty(session(), LIST, page);
    await write(page, html);
  };
  for (const [name, [body, act]] of Object.entries(REVEALED)) {
    test(`shown by ${name}`, async () => {
      const [one] = fresh();
      const ids = fresh();
      await open(`${linked(one)}${body(ids)}`);
      await eachInItsOwn(page, [one]); // so the page was looked at while the others were hidden
      await page.evaluate(act);
      await eachInItsOwn(page, [one, ...ids]);
    });
  }

  for (const [name, act] of Object.entries(LATE)) {
    test(name, async () => {
      const ids = fresh();
      await open("");
      await page.evaluate(act, cards(ids));
      await eachInItsOwn(page, ids);
    });
  }

  test("two copies, one for a narrow window: the note goes with the one that is shown", async () => {
    const ids = fresh();
    await open(`<style>.m{display:none}@media(max-width:700px){.m{display:block}.d{display:none}}</style><div class="d">${cards(ids)}</div><div class="m">${cards(ids)}</div>`);
    await eachInItsOwn(page, ids);
    await page.setViewport({ width: 400, height: 800 });
    await page.waitForFunction((count) => [...document.querySelectorAll(".m whytrack-note")].filter((note) => note.getClientRects().length).length === count, {}, ids.length);
    await page.setViewport({ width: 1280, height: 900 });
    await eachInItsOwn(page, ids);
  });

  test("cards without a box of their own", async () => {
    const ids = fresh();
    await open(`<div style="display:grid;grid-template-columns:1fr 1fr 1fr 110px">${ids.map((id) => `<div style="display:contents"><div>${id}</div><div>Nov 1, 2026</div><div>Awaiting delivery</div><div><a href="/p/order/detail.html?orderId=${id}">Details</a></div></div>`).join("")}</div>`);
    await eachInItsOwn(page, ids);
    assert.ok((await notes(page)).every(({ order }) => ids.includes(order)));
    assert.ok(await page.evaluate(() => [...document.querySelectorAll("whytrack-note")].every((note) => note.getBoundingClientRect().width > 600)), "a line of its own in the grid");
  });

  test("rows of a style sheet's table: in the widest cell, not one more", async () => {
    const ids = fresh();
    await open(ids.map((id) => `<div style="display:table-row"><div style="display:table-cell;width:600px"><a href="/p/order/detail.html?orderId=${id}">${id}</a></div><div style="display:table-cell">Awaiting delivery</div><div style="display:table-cell">Nov 1, 2026</div></div>`).join(""));
    await eachInItsOwn(page, ids);
    assert.ok(await page.evaluate(() => [...document.querySelectorAll("whytrack-note")].every((note) => note.getBoundingClientRect().width > 400)));
  });

  test("elements of its own without a place for a note: beside them", async () => {
    const ids = fresh();
    await open(ids.map((id) => `<ae-order order-id="${id}"></ae-order>`).join(""));
    await page.evaluate(() => {
      for (const host of document.querySelectorAll("ae-order")) {
        host.style.display = "block";
        host.attachShadow({ mode: "open" }).innerHTML = `<b>Awaiting delivery</b><p>Date: Nov 1, 2026</p><p>Order ID: ${host.getAttribute("order-id")}</p>`;
      }
    });
    await page.waitForFunction((wanted) => wanted.every((id) => {
      const [note, ...more] = document.querySelectorAll(`whytrack-note[data-order="${id}"]`);
      return note && !more.length && note.dataset.state === "ready" && note.getClientRects().length > 0 && note.previousElementSibling.getAttribute("order-id") === id;
    }), {}, ids);
  });

  test("elements within elements, one after the other", async () => {
    const ids = [...fresh(), ...fresh()];
    await open("<ae-orders></ae-orders>");
    await page.evaluate((all) => {
      const root = document.querySelector("ae-orders").attachShadow({ mode: "open" });
      root.innerHTML = "<h2>My orders</h2><section></section>";
      all.forEach((id, at) => setTimeout(() => {
        const order = document.createElement("ae-order-card");
        const parts = order.attachShadow({ mode: "open" });
        parts.innerHTML = `<style>:host{display:block}</style><ae-order-head></ae-order-head><p>Mouse x1</p><a href="/p/tracking/index.html?tradeOrderId=${id}">Track status</a>`;
        parts.querySelector("ae-order-head").attachShadow({ mode: "open" }).innerHTML = `<b>Awaiting delivery</b> <span>Date: Nov 20, 2026 · Ref. Number: ${id}</span>`;
        root.querySelector("section").append(order);
      }, 400 * at));
    }, ids);
    await page.waitForFunction((wanted) => {
      const found = [...document.querySelector("ae-orders").shadowRoot.querySelectorAll("section > whytrack-note")];
      return found.length === wanted.length && found.every((note, at) => note.dataset.order === wanted[at] && note.dataset.state === "ready" && note.previousElementSibling.localName === "ae-order-card");
    }, {}, ids);
  });

  test("a low card that would cut the note off: beside it", async () => {
    const ids = fresh();
    await open(ids.map((id) => `<article class="low" style="height:90px;overflow:hidden"><h3>Awaiting delivery</h3><p>Date: Nov 1, 2026</p><a href="/p/order/detail.html?orderId=${id}">Details</a></article>`).join(""));
    await eachInItsOwn(page, ids);
    assert.ok(await page.evaluate(() => [...document.querySelectorAll("whytrack-note")].every((note) => {
      const { left, right, top, bottom } = note.getBoundingClientRect();
      return [top + 3, bottom - 3].every((y) => document.elementFromPoint((left + right) / 2, y) === note);
    })), "all of it is seen");
  });

  test("a row that a note would squeeze: below it", async () => {
    const ids = fresh();
    await open(ids.map((id) => `<article style="display:flex;align-items:center;gap:6px"><b>Completed</b><span>Nov 1, 2026</span><a href="/p/order/detail.html?orderId=${id}">Details</a></article>`).join(""));
    await eachInItsOwn(page, ids);
    assert.ok(await page.evaluate(() => [...document.querySelectorAll("whytrack-note")].every((note) => note.getBoundingClientRect().width > 600 && note.previousElementSibling.localName === "article")));
  });

  test("a panel that is higher than its card lies over what comes below", async () => {
    const ids = fresh();
    await open(ids.map((id) => card(id).replace("padding:12px", "padding:12px;height:200px")).join(""));
    await eachInItsOwn(page, ids);
    await (await page.$(inside(ids[0], "button[aria-expanded]"))).click();
    await page.waitForFunction((id) => {
      const panel = document.querySelector(`whytrack-note[data-order="${id}"]`).shadowRoot.querySelector("[part=panel]");
      const box = panel.getBoundingClientRect();
      const words = document.createRange();
      words.selectNodeContents(document.querySelectorAll(".k")[1].firstElementChild);
      const { left, top, width, height } = words.getBoundingClientRect();
      // Over the words of the card below, not under them.
      return !panel.hidden && box.bottom > top + height && document.elementFromPoint(left + width / 2, top + height / 2)?.dataset?.order === id;
    }, {}, ids[0]);
  });

  for (const [name, at] of [["from the top", (top) => `top:${top}px;height:128px`], ["by a shift, without a height", (top) => `top:0;transform:translateY(${top}px)`]]) {
    test(`rows that are put ${name} have their notes in a free place`, async () => {
      const ids = fresh();
      const row = (id, top) => card(id).replace("padding:12px", `position:absolute;left:0;right:0;${at(top)};background:#fff`).replace("</div><div>Order", "</div><div style='height:60px'>Cable</div><div>Order");
      await open(`<div style="position:relative;height:300px">${ids.map((id, which) => row(id, which * 130)).join("")}</div>`);
      await eachInItsOwn(page, ids);
      const boxes = await page.evaluate(() => [...document.querySelectorAll(".k")].map((one) => {
        const [note, own] = [one.querySelector("whytrack-note").getBoundingClientRect(), one.getBoundingClientRect()];
        const over = [...one.querySelectorAll("div")].filter((part) => {
          const words = document.createRange();
          words.selectNodeContents(part);
          return [...words.getClientRects()].some((box) => box.right > note.left && box.left < note.right && box.bottom > note.top && box.top < note.bottom);
        });
        return { over: over.map(({ textContent }) => textContent), within: note.top >= own.top - 1 && note.bottom <= own.top + 131 && note.left >= own.left - 1 && note.right <= own.right + 1, wide: note.width > 100 };
      }));
      assert.deepEqual(boxes, ids.map(() => ({ over: [], within: true, wide: true })));
    });
  }

  test("a popover that still shows another order's number teaches nothing", async () => {
    const ids = fresh();
    const number = "RB123456785CN";
    await open(ids.map((id) => `<div class="order-item"><div>Awaiting delivery</div><div>Date: Nov 1, 2026</div><a href="/p/tracking/index.html?tradeOrderId=${id}">Track status</a></div>`).join(""));
    await eachInItsOwn(page, ids);
    await page.evaluate((shown) => {
      const box = document.body.appendChild(document.createElement("div"));
      box.className = "comet-popover comet-popover-wrap";
      box.style.position = "absolute";
      const [first, second] = document.querySelectorAll('.order-item a[href*="tracking"]');
      const under = (link) => (box.style.top = `${link.getBoundingClientRect().bottom + 200}px`);
      first.onmouseenter = () => (under(first), (box.innerHTML = `<div>Tracking number: <span>${shown}</span></div>`));
      // Moved at once, written anew only when the site has answered.
      second.onmouseenter = () => (under(second), setTimeout(() => {
        box.innerHTML = "<div>Logistics information has not been updated yet.</div>";
        box.dataset.written = "1";
      }, 700));
    }, number);
    const track = (id) => page.hover(`.order-item a[href*="tracking"][href*="${id}"]`);
    const numbers = async () => (await notes(page)).map(({ order, number: known }) => [order, known]);
    await track(ids[0]);
    await page.waitForSelector(`whytrack-note[data-order="${ids[0]}"][data-number="${number}"]`);
    await track(ids[1]);
    await page.waitForSelector("[data-written]");
    // A third thing learned, asked for after it: so what was to be learned before has been.
    await page.evaluate((shown) => (document.querySelector("[data-written]").innerHTML = `<div>Tracking number: <span>${shown}</span></div>`), "RB987654321CN");
    await page.waitForSelector(`whytrack-note[data-order="${ids[1]}"][data-number="RB987654321CN"]`);
    assert.deepEqual(await numbers(), [[ids[0], number], [ids[1], "RB987654321CN"]]);
    const cause = await page.$eval(`whytrack-note[data-order="${ids[0]}"]`, (note) => note.dataset.cause);
    assert.notEqual(cause, "combined_parcel", "the first order's number was never the second's");
  });

  test("a dark part of a light page has a dark note", async () => {
    const ids = fresh();
    await open(`<div style="background:#14161a;color:#eee">${cards(ids)}</div>`);
    await eachInItsOwn(page, ids);
    await page.waitForFunction(() => [...document.querySelectorAll("whytrack-note")].every((note) => note.shadowRoot.querySelector(".wt").dataset.theme === "dark"));
  });

  test("no errors in the console", () => assert.deepEqual(session().errors, []));
});
