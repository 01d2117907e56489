/** Pages over time: a slow list, travel without loading, the back/forward cache, hundreds of cards, the next day, one number under two orders. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { before } from "./broken.mjs";
import { inside, move, noteWith, notes, readyNotes, settled } from "./harness.mjs";
import { eachBrowser, ids, LIST, detail, tracking } from "./suite.mjs";
import { ORDERS, manyOrders } from "../site/orders/index.mjs";

const [{ id: ONE }, , { id: TWO }] = ORDERS;
const path = (address) => address.slice(address.indexOf("/"));

eachBrowser({ site: { set: "plain" } }, (session) => {
  test("cards that come one per second each get their note as they come", async () => {
    const page = await session().newPage();
    await session().visit(`${LIST}?drip=1000&wipes=0`, page);
    const seen = new Set();
    for (let count = 1; count <= ORDERS.length; count++) {
      await page.waitForFunction((wanted) => {
        const [cards, found] = ["[data-stage=cards] .order-item", "whytrack-note"].map((selector) => document.querySelectorAll(selector).length);
        return cards >= wanted && found === cards;
      }, {}, count);
      for (const { order } of await notes(page)) seen.add(order);
    }
    assert.deepEqual([...seen].sort(), ids(await readyNotes(page, ORDERS.length)));
    await page.close();
  });

  test("from page to page without loading: the old notes go, the new ones come, one each", async () => {
    const page = await session().visit(LIST);
    await page.evaluate(() => (window.stayed = true));
    await readyNotes(page, ORDERS.length);
    for (const [address, wanted] of [[detail(TWO), [TWO, TWO]], [tracking(ONE), [ONE]], ["www.aliexpress.com/p/message/index.html?orderId=1", []], [LIST, ids(ORDERS.map(({ id }) => ({ order: id })))]]) {
      await move(page, "stage:go", path(address));
      await settled(page);
      // As many notes of the page before may still stand for a moment.
      await page.waitForFunction((expected) => {
        const all = [...document.querySelectorAll("whytrack-note")];
        return all.every(({ dataset }) => dataset.state !== "pending") && all.map(({ dataset }) => dataset.order).sort().join() === expected;
      }, {}, wanted.join());
    }
    for (const wanted of [0, 1, 2, ORDERS.length]) {
      await page.evaluate(() => history.back());
      await readyNotes(page, wanted);
    }
    await page.evaluate((to) => history.replaceState({}, "", to), path(tracking(ONE)));
    await page.evaluate(() => dispatchEvent(new PopStateEvent("popstate")));
    await page.waitForFunction(() => !document.querySelector("[data-stage=cards]"));
    const [note] = await readyNotes(page, 1);
    assert.deepEqual([note.order, note.number, await page.evaluate(() => window.stayed)], [ONE, "LX307152848CN", true]);
    await page.close();
  });

  test("out of the back/forward cache the notes are there at once, and still one each", async () => {
    const page = await session().visit(LIST);
    await readyNotes(page, ORDERS.length);
    await page.evaluate(() => {
      window.kept = true;
      addEventListener("pageshow", ({ persisted }) => (document.documentElement.dataset.persisted = persisted));
    });
    await session().visit(detail(ONE), page);
    await page.evaluate(() => void setTimeout(() => history.back()));
    await page.waitForFunction(() => location.pathname.endsWith("index.html"));
    await settled(page);
    const found = await readyNotes(page, ORDERS.length);
    assert.equal(new Set(ids(found)).size, ORDERS.length);
    // Where the browser keeps pages at all (with its debugger attached it may not), a later change is still seen.
    await move(page, "stage:wipe");
    await readyNotes(page, ORDERS.length);
    await page.close();
  });

  test("several hundred cards, a hundred at a time", async () => {
    const page = await session().visit(`${LIST}?set=many:400&size=100`);
    for (const count of [100, 200, 300, 400]) {
      const found = await readyNotes(page, count);
      assert.equal(new Set(ids(found)).size, count);
      if (count < 400) await page.click('[data-stage="more"] button');
    }
    assert.ok(await page.evaluate(() => [...document.querySelectorAll("whytrack-note")].every((note) => note.closest(".order-item").querySelector(`a[href*="orderId=${note.dataset.order}"]`))));
    await page.close();
  });

  test("one number under two orders: both notes know, also the one whose answer was known before", async () => {
    const number = "LP00733221100453";
    const [one, two] = manyOrders(2).map(({ id }) => id);
    const page = await session().newPage();
    for (const id of [one, two]) {
      await session().visit(`${tracking(id)}&set=many:2`, page);
      await readyNotes(page, 1);
      await move(page, "stage:number", number);
      await noteWith(page, id, number);
    }
    await session().storageOnce((all, key, wanted) => all[key]?.toSorted().join() === wanted.join(), `number:${number}`, [one, two]);
    await session().visit(`${LIST}?set=many:2`, page);
    for (const [id, other] of [[one, two], [two, one]]) {
      await noteWith(page, id, number);
      await page.waitForFunction((own) => document.querySelector(`whytrack-note[data-order="${own}"]`).dataset.cause === "combined_parcel", {}, id);
      await (await page.waitForSelector(inside(id, "button[aria-expanded]"))).click();
      await page.waitForFunction((own, wanted) => document.querySelector(`whytrack-note[data-order="${own}"]`).shadowRoot.textContent.includes(wanted), {}, id, other);
    }
    await page.close();
  });

  test("no errors in the console", () => assert.deepEqual(session().errors, []));
});

// The storage says what time it is: nothing else of the package is changed.
const CLOCK = before(`{
  const { local, session } = (globalThis.browser ?? globalThis.chrome).storage;
  const Real = Date;
  let ahead = 0;
  const told = async (value = 0) => {
    ahead = value;
    if (globalThis.document?.documentElement) document.documentElement.dataset.ahead = value;
    if (!globalThis.location.protocol.startsWith("http")) await session.set({ ahead });
  };
  local.get("ahead").then((found) => told(found.ahead));
  local.onChanged.addListener((changes) => changes.ahead && told(changes.ahead.newValue));
  globalThis.Date = class extends Real {
    constructor(...parts) {
      if (parts.length) super(...parts);
      else super(Real.now() + ahead);
    }
    static now = () => Real.now() + ahead;
  };
}
`);
const DAY = 86_400_000;

eachBrowser({ changes: { "content.js": CLOCK, "background.js": CLOCK }, site: { set: "plain" } }, (session) => {
  test("a page left open for a day asks anew (a copy of the package whose clock the test sets)", async () => {
    const page = await session().visit(LIST);
    await readyNotes(page, ORDERS.length);
    const { [`order:${ONE}`]: { answer: { on: today } } } = await session().storageOnce((all, id) => all[`order:${id}`]?.answer, ONE);
    const own = await session().visitOwn(session().ownPage);
    await own.evaluate((ahead) => (globalThis.browser ?? globalThis.chrome).storage.local.set({ ahead }), DAY);
    await own.waitForFunction(async (ahead) => (await (globalThis.browser ?? globalThis.chrome).storage.session.get("ahead")).ahead === ahead, { polling: 50 }, DAY);
    await own.close();
    await page.bringToFront();
    await page.waitForFunction((ahead) => document.documentElement.dataset.ahead === String(ahead), {}, DAY);
    await page.evaluate(() => dispatchEvent(new Event("focus")));
    await session().storageOnce((all, id, before) => all[`order:${id}`].answer?.on > before, ONE, today);
    await page.bringToFront();
    assert.equal(new Set(ids(await readyNotes(page, ORDERS.length))).size, ORDERS.length);
  });
});
