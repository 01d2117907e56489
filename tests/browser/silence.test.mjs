/** Silence: no requests from any page, ours or AliExpress', no console errors, nothing added to or patched in the page's world, the page's own content untouched. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { hoverTrack, inside, noteWith, readyNotes } from "./harness.mjs";
import { detail, eachBrowser, LIST, tracking } from "./suite.mjs";

const ONE = "8190000000400001";

eachBrowser({ site: { set: "plain" } }, (session) => {
  let page;

  test("the page's world is as it came", async () => {
    page = await session().visit(LIST);
    await readyNotes(page, 8);
    const found = await page.evaluate(() => {
      const frame = document.createElement("iframe");   // a fresh world to compare with
      document.body.append(frame);
      const fresh = frame.contentWindow;
      const drivers = /^[0-9]+$|puppeteer|__ariaQuerySelector/;   // the frame just added, and what the test driver itself puts there
      const added = Object.getOwnPropertyNames(window).filter((name) => !(name in fresh) && !drivers.test(name));
      const source = (world, path) => path.split(".").reduce((value, key) => value[key], world).toString();
      const patched = ["fetch", "XMLHttpRequest.prototype.open", "history.pushState", "EventTarget.prototype.addEventListener", "Element.prototype.attachShadow",
        "Node.prototype.appendChild", "Promise.prototype.then", "JSON.parse", "customElements.define"].filter((path) => source(window, path) !== source(fresh, path));
      frame.remove();
      return { added, patched, defined: !!customElements.get("whytrack-note"), scripts: [...document.scripts].map((s) => new URL(s.src).pathname) };
    });
    assert.deepEqual(found, { added: [], patched: [], defined: false, scripts: ["/_stage/main.js"] });
  });

  test("the page's own content is untouched", async () => {
    await session().visit(`${tracking(ONE)}&wipes=0`, page);
    await noteWith(page, ONE, "LX307152848CN");
    const [is, was] = await page.evaluate(async () => {
      const view = await (await fetch(`/_stage/view?page=${encodeURIComponent(location.pathname + location.search)}`)).json();
      const template = document.createElement("template");
      template.innerHTML = view.packages[0];
      const root = document.getElementById("root").cloneNode(true);
      for (const note of root.querySelectorAll("whytrack-note")) note.remove();
      return [root.innerHTML, template.innerHTML];
    });
    assert.equal(is, was);
  });

  test("used all the way, it asked nobody for anything", async () => {
    await session().visit(LIST, page);
    await hoverTrack(page, ONE);
    await noteWith(page, ONE, "LX307152848CN");
    await (await page.waitForSelector(inside(ONE, "button[aria-expanded]"))).click();
    await page.waitForSelector(inside(ONE, '[part="panel"]'), { visible: true });
    for (const url of [tracking(ONE), detail(ONE), "m.aliexpress.com/p/order/index.html", "aliexpress.ru/order-list", "trade.aliexpress.com/orderList.htm", `track.aliexpress.com/logisticsdetail.htm?tradeId=${ONE}`]) {
      await session().visit(url, page);
      await page.waitForFunction(() => [...document.querySelectorAll("whytrack-note")].some(({ dataset }) => dataset.state === "ready"));
    }
    assert.ok(session().stage.log.some((entry) => entry.dest === "document"), "the log is empty: the test cannot fail");
    assert.deepEqual(session().strangers(), []);
    assert.deepEqual(session().errors, []);
  });

  test("nor did any page of ours", async () => {
    const pages = ["views/options.html", "views/popup.html", "views/popup.html?text=RB123456785CN", "views/welcome.html", `views/advice.html?order=${ONE}`, "views/advice.html"];
    for (const path of pages) {
      const own = await session().visitOwn(path);
      await own.waitForFunction(() => document.getElementById("main")?.childElementCount > 0);
      if (path.includes("text=")) await own.waitForSelector(".reply .answer");
      await own.close();
    }
    assert.deepEqual(session().strangers(), []);
    assert.deepEqual(session().errors, []);
  });

  test("a page of ours that tries is stopped by the policy, before anybody hears of it", async () => {
    const own = await session().visitOwn("views/options.html");
    const tried = await own.evaluate(async () => {
      const image = new Image();
      const loaded = new Promise((done) => Object.assign(image, { onload: () => done("read"), onerror: () => done("refused") }));
      image.src = "https://image.example/x.png";
      return [await fetch("https://fetch.example/").then(() => "read", () => "refused"), await loaded, navigator.sendBeacon("https://beacon.example/") && "taken"];
    });
    assert.deepEqual(tried.slice(0, 2), ["refused", "refused"]);
    await own.close();
    assert.deepEqual(session().strangers(), []);
    session().errors.length = 0;   // the browser tells of what it stopped
  });

  test("a request from a page does show up in the log", async () => {
    await page.evaluate(() => fetch("https://tracker.example/").catch(() => {}));
    await page.evaluate(() => fetch("/p/order/index.html?of=nobody").catch(() => {}));
    const [strange, own] = [session().strangers(), session().stage.log.filter(({ path }) => path?.endsWith("of=nobody"))];
    assert.ok(strange.some((entry) => entry.url === "tracker.example:443"), "a foreign host");
    assert.ok(strange.some((entry) => own.includes(entry)), "the site itself, by script");
  });
});
