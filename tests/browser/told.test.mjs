/** What the buyer says is wrong: chosen on the page of advice, heeded in place, taken back, and kept nowhere. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe } from "./axe.mjs";
import { inside, readyNotes } from "./harness.mjs";
import { learn, OWN, WAITS } from "./scenes.mjs";
import { eachBrowser, tracking } from "./suite.mjs";

const headline = (page) => page.$eval(".verdict h1", (node) => node.textContent);
const said = (page, start) => page.waitForFunction((words) => document.querySelector('.else [role="status"]')?.textContent.startsWith(words), {}, start);
const choose = (page, what) => page.locator(`.else [value="${what}"]`).click();
const open = async (page) => {
  await page.locator(".else > summary").click();
  await page.waitForSelector('.else [value="fee_asked"]', { visible: true });
};
/** Both storages, without what other things change by themselves. */
const stored = (page) => page.evaluate(async () => {
  const { local, session } = (globalThis.browser ?? globalThis.chrome).storage;
  return JSON.stringify([await local.get(null), await session.get(null)]);
});

eachBrowser({ site: { set: "demo" } }, (session, name) => {
  let page, before, kept;

  test("the fold is closed, and says nothing yet", async () => {
    page = await session().newPage();
    await learn(session(), page, [WAITS]);
    await OWN.advice(session(), page, WAITS);
    await page.waitForFunction(() => document.querySelector("#status").textContent === "");
    [before, kept] = [await headline(page), await stored(page)];
    assert.equal(await page.$eval(".else", (fold) => fold.open), false);
    assert.equal(await page.$(".told"), null);
  });

  test("a fee is asked: the answer heeds it, and focus and eye stay where they are", async () => {
    await open(page);
    const place = () => page.$eval('.else [value="fee_asked"]', (radio) => radio.getBoundingClientRect().top);
    await page.focus('.else [value="fee_asked"]');
    const stood = await place();
    await page.keyboard.press(" ");
    await said(page, "The answer above has changed: ");
    assert.equal(await headline(page), "Do not pay through a link: look on the carrier's own site");
    assert.match(await page.$eval(".verdict .cause", (node) => node.textContent), /^Do not pay yet: this may be a trick/);
    assert.match(await page.$eval(".told", (node) => node.textContent), /^You say: “Somebody asks me for a fee”/);
    assert.equal(await page.evaluate(() => document.activeElement.value), "fee_asked");
    assert.ok(Math.abs((await place()) - stood) < 2, "the choice has moved");
    assert.deepEqual(await axe(page), []);
  });

  test("nothing of it is stored, in the address or anywhere", async () => {
    assert.equal(await stored(page), kept);
    assert.doesNotMatch(page.url(), /fee|told/);
    await page.reload({ waitUntil: name === "firefox" ? [] : "domcontentloaded" });
    await page.waitForFunction((was) => document.querySelector(".verdict h1")?.textContent === was, {}, before);
    assert.equal(await page.$(".told"), null);
    await open(page);
    assert.equal(await page.$eval(".else input:checked", (radio) => radio.value), "");
  });

  test("where a site is spoken of, it can be named", async () => {
    await choose(page, "not_found");
    await page.waitForSelector("#told-site", { visible: true });
    const sites = await page.$$eval("#told-site option", (all) => all.map(({ value }) => value));
    assert.ok(sites.length > 4 && sites.includes("17TRACK") && sites[0] === "", sites.join());
    await choose(page, "site_down");
    await page.waitForFunction(() => document.querySelector(".answer").textContent.includes("The tracking site did not answer."));
    await page.select("#told-site", "17TRACK");
    await page.waitForFunction(() => document.querySelector(".told")?.textContent.includes("(17TRACK)"));
    assert.ok((await page.$eval(".answer", (node) => node.textContent)).includes("17TRACK did not answer."));
    assert.equal(await page.$eval("#told-site", ({ value }) => value), "17TRACK");
  });

  test("and back, from over the answer: the earlier answer, with the focus on it", async () => {
    await page.locator(".told button").click();
    await page.waitForFunction((was) => document.querySelector(".verdict h1").textContent === was && document.activeElement.matches(".verdict h1"), {}, before);
    assert.equal(await page.$(".told"), null);
    assert.equal(await page.$eval(".else input:checked", (radio) => radio.value), "");
    assert.equal(await page.$eval(".else .field", (field) => field.hidden), true);
  });

  test("the newest choice counts, however fast the arrows go", async () => {
    await page.focus('.else [value="no_updates"]');
    for (let n = 0; n < 5; n++) await page.keyboard.press("ArrowDown");
    const last = await page.$eval(".else input:checked", (radio) => radio.value);
    await page.waitForFunction((words) => document.querySelector(".told p")?.textContent.includes(words), {}, await page.$eval(".else input:checked", (radio) => radio.parentNode.textContent));
    assert.equal(await page.evaluate(() => document.activeElement.value), last);
  });

  test("320 px: nothing is cut, and fingers find the choices", async () => {
    await page.setViewport({ width: 320, height: 700, hasTouch: name === "chromium" });
    await page.waitForFunction(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
    if (name === "chromium") assert.ok(await page.$$eval(".told-choices .tick", (all) => all.every((one) => one.getBoundingClientRect().height >= 44)));
  });

  // Firefox tells nobody of a tab that an extension opens.
  test("the note's panel leads to it: the fold is open, with the focus on it", { skip: name === "firefox" }, async () => {
    const visited = await session().visit(tracking(WAITS));
    await readyNotes(visited, 1);
    await visited.locator(inside(WAITS, "button[aria-expanded]")).click();
    const link = await visited.waitForSelector(inside(WAITS, ".foot button:nth-of-type(2)"), { visible: true });
    assert.match(await link.evaluate((node) => node.textContent), /^Is something else wrong\?/);
    const opened = session().browser.waitForTarget((target) => target.url().endsWith("#else"));
    await link.click();
    const advice = await (await opened).page();
    await advice.waitForFunction(() => document.querySelector(".else [type=radio]") && document.activeElement.matches(".else > summary"));
    await advice.close();
    await visited.close();
  });

  test("only our own pages can tell, and only what can be told", async () => {
    const answers = await page.evaluate(async (id) => {
      const ask = (more) => (globalThis.browser ?? globalThis.chrome).runtime.sendMessage({ op: "told", case: { orders: [{ order_id: id, parcels: [] }] }, ...more });
      return [await ask({ what: "bribe" }), await ask({ what: "constructor" }), await ask({ what: "closed", site: "x".repeat(100) }), await ask({ what: "closed", case: { orders: [{}, {}] } }), await ask({ what: "closed", case: null })].map(({ error }) => error);
    }, WAITS);
    assert.deepEqual(answers, Array(5).fill("refused"));
  });

  test("no errors in the console", () => assert.deepEqual(session().errors, []));
});
