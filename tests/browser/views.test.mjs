/** The extension's own pages with the real rules: popup, settings, first page, advice, evidence; keyboard, narrow, forced colours, axe. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe } from "./axe.mjs";
import { hoverTrack, inside, noteWith, readyNotes } from "./harness.mjs";
import { eachBrowser, LIST, tracking } from "./suite.mjs";

const [ORDER, NUMBER] = ["8190000000010001", "UM407182635CN"];
const PIXEL = "data:image/jpeg;base64,/9j/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AKp//2Q==";

const wide = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const text = (page, selector) => page.$eval(selector, (node) => node.innerText.replace(/\s+/g, " ").trim());
const says = (page, selector, pattern) => page.waitForFunction((where, what) => new RegExp(what).test(document.querySelector(where)?.textContent ?? ""), {}, selector, pattern);
const storage = (page, area, change = null) =>
  page.evaluate(async (which, set) => {
    const it = (globalThis.browser ?? globalThis.chrome).storage[which];
    if (set) await it.set(set);
    return it.get(null);
  }, area, change);

/** Keeps what a page saves as a file, instead of saving it. */
const keepFiles = (page) =>
  page.evaluate(() => {
    globalThis.saved = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => (blob.text().then((content) => globalThis.saved.push({ type: blob.type, content })), make(blob));
    HTMLAnchorElement.prototype.click = function () { globalThis.savedName = this.download; };
  });
const savedFile = async (page) => {
  await page.waitForFunction(() => globalThis.saved.length === 1 && globalThis.savedName);
  return page.evaluate(() => { const [file] = globalThis.saved.splice(0); return { ...file, name: globalThis.savedName }; });
};
const press = (page, words) => page.evaluate((wanted) => [...document.querySelectorAll("button")].find((one) => one.textContent.trim() === wanted).click(), words);

eachBrowser({ site: { set: "demo" } }, (session, name) => {
  let list;

  test("orders are seen and one number is learned", async () => {
    list = await session().visit(tracking(ORDER));
    await noteWith(list, ORDER, NUMBER);
    await session().visit(LIST, list);
    await readyNotes(list, 10);
    await hoverTrack(list, ORDER);
    await noteWith(list, ORDER, NUMBER);
  });

  test("the popup explains what is pasted, by keyboard alone", async () => {
    const page = await session().visitOwn("views/popup.html");
    await page.setViewport({ width: 400, height: 600 });
    await page.waitForSelector("#text");
    assert.equal(await page.evaluate(() => document.activeElement.id), "text");
    await page.keyboard.type("see RB123456785CN please");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".reply .verdict h2");
    assert.notEqual(await text(page, ".reply .verdict h2"), "");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.type), "submit");
    assert.deepEqual(await axe(page), []);
    assert.ok((await wide(page)) <= 0);
    await page.close();
  });

  test("a question answered sharpens the answer", async () => {
    const page = await session().visitOwn("views/popup.html?text=UM407182635CN");
    await page.waitForSelector(".questions");
    const before = await text(page, ".reply .verdict");
    await page.evaluate(() => {
      const shipped = document.querySelector('.questions [name="shipped"], .questions [name="placed"]');
      shipped.value = new Date(Date.now() - 150 * 86_400_000).toISOString().slice(0, 10);
      shipped.form.requestSubmit();
    });
    await page.waitForFunction((was) => (document.querySelector(".reply .verdict")?.innerText ?? "").replace(/\s+/g, " ").trim() !== was, {}, before);
    await page.close();
  });

  test("advice: the timeline, and a table that says the same", async () => {
    const page = await session().visitOwn(`views/advice.html?order=${ORDER}&parcel=0`);
    await page.waitForSelector(".timeline svg");
    await page.evaluate(() => (document.querySelector(".dates details").open = true));
    await page.waitForSelector(".dates tbody tr");
    const rows = await page.$$eval(".dates tbody tr", (all) => all.map((row) => row.innerText));
    const marks = await page.$$eval(".timeline .point", (all) => all.length);
    const spans = await page.$$eval(".timeline .span", (all) => all.length);
    assert.equal(rows.length, marks + spans);
    assert.ok(rows.some((row) => /Today/.test(row)) && rows.some((row) => /Protection/.test(row)), rows.join("\n"));
    assert.equal(await page.$eval(".timeline svg", (svg) => svg.getAttribute("role")), "img");
    assert.deepEqual(await axe(page), []);
    await page.setViewport({ width: 320, height: 700 });
    await page.waitForFunction(() => document.querySelector(".timeline svg").getBoundingClientRect().width < 320);
    assert.ok((await wide(page)) <= 0, "nothing scrolls sideways at 320 px");
    await page.close();
  });

  test("the calendar file holds the dates of the answer", async () => {
    const page = await session().visitOwn(`views/advice.html?order=${ORDER}`);
    await page.waitForSelector(".deadlines");
    await keepFiles(page);
    await press(page, "Save the dates to my calendar");
    const { content, type, name: file } = await savedFile(page);
    assert.deepEqual([type, file], ["text/calendar", `whytrack-${ORDER}.ics`]);
    const days = [...content.matchAll(/DTSTART;VALUE=DATE:([0-9]{8})/g)].map(([, day]) => day);
    const shown = await page.evaluate(async (id) => Object.values((await (globalThis.browser ?? globalThis.chrome).storage.local.get(null))[`order:${id}`].answer.order.parcels[0].dates), ORDER);
    assert.deepEqual(days.sort(), [...new Set(shown.filter(Boolean).map((day) => day.replaceAll("-", "")))].sort());
    assert.match(content, /^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    await page.close();
  });

  test("evidence: the order's own picture, the other town, the date and the order's facts are in the saved file", async () => {
    const other = "8190000000130007";   // its number was delivered elsewhere, before the order was made
    const visited = await session().visit(tracking(other));
    await readyNotes(visited, 1);
    const page = await session().visitOwn("views/options.html");
    // A note is drawn before its answer is written down.
    await page.waitForFunction(async (id) => (await (globalThis.browser ?? globalThis.chrome).storage.local.get(null))[`order:${id}`]?.answer?.order.parcels[0].kit, { polling: 200 }, other);
    await visited.close();
    const known = (await storage(page, "local"))[`order:${other}`];
    const number = known.parcels[0].number;
    const shots = [
      { at: "2026-11-23T10:20:00+01:00", url: `https://t.17track.net/en#nums=${number}`, title: "17TRACK", data: PIXEL },
      { at: "2026-11-23T10:21:00+01:00", url: `https://t.17track.net/en#nums=${NUMBER}`, title: "17TRACK", data: PIXEL },
      { at: "2026-11-23T10:22:00+01:00", url: "https://example.com/<b>", title: "Other", data: PIXEL },
    ];
    await storage(page, "session", { shots });
    await session().visitOwn(`views/advice.html?order=${other}`, page);
    await page.waitForSelector("#kit .shot");
    const offered = await page.$$eval("#kit .shot", (all) => all.map((one) => [one.querySelector("figcaption span").textContent, one.querySelector("input").checked]));
    assert.equal(offered.length, 2, "another order's picture is not offered");
    assert.deepEqual(offered.map(([, ticked]) => ticked), [true, false]);
    assert.equal(offered[0][0], `https://t.17track.net/en#nums=${number}, 2026-11-23 10:20 +01:00`);
    await keepFiles(page);
    await press(page, "Save as one file");
    const { content, type, name: file } = await savedFile(page);
    assert.deepEqual([type, file], ["text/html", `whytrack-evidence-${other}.html`]);
    const [answer] = known.answer.order.parcels;
    for (const wanted of [PIXEL, offered[0][0], other, number, ...answer.kit.events.flatMap((one) => [one.text, one.place].filter(Boolean)), ...answer.kit.statement.split("\n")]) {
      assert.ok(content.includes(wanted.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")) || content.includes(wanted), wanted.slice(0, 80));
    }
    assert.ok(!content.includes("<b>") && !content.includes("<script"));
    assert.match(content, /^<!DOCTYPE html>\n<html lang="en"[^]*<\/html>\n$/);
    assert.match(content, /default-src 'none'/);
    await page.close();
  });

  test("ask me again: the popup shows the order from that day, and not after it was looked at", async () => {
    const page = await session().visitOwn("views/options.html");
    await page.waitForSelector(".group");
    await storage(page, "local", { settings: { ask_again: { [ORDER]: "2026-01-01" } } });
    await session().visitOwn("views/popup.html", page);
    await page.waitForSelector(`.attention a[href*="${ORDER}"]`);
    await session().visitOwn(`views/advice.html?order=${ORDER}`, page);
    await page.waitForSelector(".deadlines");
    assert.deepEqual((await storage(page, "local")).settings.ask_again, {});
    await page.close();
  });

  test("settings save and take effect; what makes no sense is not kept", async () => {
    const page = await session().visitOwn("views/options.html");
    await page.waitForSelector("#country");
    assert.deepEqual(await axe(page), []);
    await page.select("#country", "ES");
    await says(page, "#status", "Saved");
    await page.locator("#city").fill("Valencia");
    await page.locator("#postcode").fill("46–001");
    await page.evaluate(() => document.querySelector("#postcode").dispatchEvent(new Event("change")));
    await page.locator("#postcode").fill("46001");
    await page.evaluate(() => document.querySelector("#postcode").dispatchEvent(new Event("change")));
    await page.waitForFunction(async () => (await (globalThis.browser ?? globalThis.chrome).storage.local.get("settings")).settings.postcode === "46001");
    const { settings } = await storage(page, "local");
    assert.deepEqual([settings.country, settings.city], ["ES", "Valencia"]);
    await page.setViewport({ width: 320, height: 700 });
    assert.ok((await wide(page)) <= 0);
    await Promise.all([page.waitForFunction(() => document.documentElement.lang === "es"), page.select("#language", "es")]);
    await says(page, "h1", "Ajustes");
    await list.bringToFront();
    await list.waitForFunction((id) => document.querySelector(`whytrack-note[data-order="${id}"]`).getAttribute("lang") === "es", {}, ORDER);
    await page.bringToFront();
    await page.select("#language", "");
    await says(page, "h1", "Settings");
    await page.close();
  });

  test("nothing remembered: the advice still has its answer, for this session", async () => {
    const page = await session().visitOwn("views/options.html");
    await page.waitForSelector(".stored");
    await storage(page, "local", { settings: { remember: false } });
    await page.evaluate(async () => {
      const { runtime, storage: { local } } = globalThis.browser ?? globalThis.chrome;
      await runtime.sendMessage({ op: "erasing" });
      await local.remove(Object.keys(await local.get(null)).filter((key) => /^(order|number):/.test(key)));
    });
    const fresh = await session().visit(tracking(ORDER));
    await noteWith(fresh, ORDER, NUMBER);
    assert.ok(!(`order:${ORDER}` in (await storage(page, "local"))));
    await session().visitOwn(`views/advice.html?order=${ORDER}&parcel=0`, page);
    await page.waitForSelector(".verdict h1");
    await page.close();
    await fresh.close();
  });

  test("erasing leaves nothing of any order, in either storage", async () => {
    const page = await session().visitOwn("views/options.html");
    await page.waitForSelector(".stored button");
    await storage(page, "session", { shots: [{ at: "2026-11-23T10:20:00+01:00", url: "https://example.com/", title: "", data: PIXEL }] });
    await press(page, "Erase everything");
    await press(page, "Erase");
    await says(page, "#status", "erased");
    const left = Object.keys(await storage(page, "local")).filter((key) => !["settings", "version", "swept", "leapt"].includes(key));
    assert.deepEqual([left, Object.keys(await storage(page, "session")), await page.evaluate(() => indexedDB.databases())], [[], [], []]);
    await page.close();
  });

  test("the first page: a live note that opens", async () => {
    const page = await session().visitOwn("views/welcome.html");
    await page.waitForSelector('whytrack-note[data-state="ready"]');
    assert.deepEqual(await axe(page), []);
    await (await page.waitForSelector(inside("8190000000000001", "button[aria-expanded]"))).click();
    await page.waitForSelector(inside("8190000000000001", '[part="panel"] h2'));
    await page.setViewport({ width: 320, height: 700 });
    assert.ok((await wide(page)) <= 0);
    await page.close();
  });

  if (name === "chromium") {
    test("forced colours: every icon and border is drawn in the system's colours", async () => {
      const page = await session().newPage();
      await page.createCDPSession().then((client) => client.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }, { name: "prefers-reduced-motion", value: "reduce" }] }));
      await session().visitOwn("views/welcome.html", page);
      await page.waitForSelector(".levels .icon");
      const [stroke, ink] = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement("i"));
        probe.style.color = "CanvasText";
        return [getComputedStyle(document.querySelector(".levels .icon")).stroke, getComputedStyle(probe).color];
      });
      assert.equal(stroke, ink);
      const moving = await page.evaluate(() => [...document.querySelectorAll("*")].filter((node) => parseFloat(getComputedStyle(node).transitionDuration) > 0).length);
      assert.equal(moving, 0);
      await page.close();
    });
  }

  test("no errors in the console", () => assert.deepEqual(session().errors, []));
});
