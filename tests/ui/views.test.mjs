/** The extension's own pages, with answers from the samples: how they look and what a press does. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { browser, site } from "./opened.mjs";

const ACT = "8190000000000002";
let page;

const inDays = (n) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);

async function go(path) {
  await page?.close();
  page = await browser.newPage();
  await page.goto(`${site.origin}/views/${path}`, { waitUntil: "networkidle0" });
}

const boxes = (...selectors) => page.evaluate((all) => all.map((one) => document.querySelector(one).getBoundingClientRect().toJSON()), selectors);

test("on paper: the number at the top, no words over words, the statement as text that a sheet's end may break", async () => {
  await go(`advice.html?order=${ACT}`);
  assert.match(await page.$eval(".top p", (node) => node.textContent), /Order 8190000000000002 · LP00123456789012 · /);
  await page.emulateMediaType("print");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const [heading, under] = await boxes(".kit h2", ".kit h2 + p");
  assert.ok(under.top >= heading.bottom, `${under.top} under ${heading.bottom}`);
  const [shown, field] = await page.evaluate(() => [document.querySelector(".kit .written").innerText, getComputedStyle(document.querySelector(".kit textarea")).display]);
  assert.equal(shown, await page.$eval(".kit textarea", (node) => node.value));
  assert.equal(field, "none");
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  assert.equal(await page.$(".written"), null);
});

/** A page on which the sample's answer is changed before it is shown. @param {(order: object, report: object) => void} change */
async function goWith(path, change) {
  await page?.close();
  page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on("request", async (request) => {
    if (!/\/samples\/en\.json$/.test(request.url())) return request.continue();
    const report = await (await fetch(request.url())).json();
    change(report.orders.find(({ order_id: id }) => id === ACT), report);
    request.respond({ contentType: "application/json", body: JSON.stringify(report) });
  });
  await page.goto(`${site.origin}/views/${path}`, { waitUntil: "networkidle0" });
}

test("a reminder is proposed for a day to come, and none in the past is taken", async () => {
  await goWith(`advice.html?order=${ACT}`, (order, report) => {
    report.now = `${inDays(0)}T10:00:00Z`;
    for (const parcel of order.parcels) parcel.dates = { quiet_is_normal_until: inDays(-9), act_by: inDays(9), protection_ends: inDays(20) };
  });
  assert.equal(await page.$eval("#again", (field) => field.value), inDays(9));
  assert.doesNotMatch(await page.$eval(".deadlines dl", (node) => node.textContent), /passed/);
  const press = () => page.evaluate(() => document.querySelector(".again button").click());
  const kept = () => page.evaluate(() => globalThis.stubSettings.ask_again ?? null);
  for (const bad of [inDays(-1), ""]) {
    await page.$eval("#again", (field, value) => (field.value = value), bad);
    await press();
    assert.equal(await kept(), null, `“${bad}” was taken`);
  }
  await page.$eval("#again", (field, value) => (field.value = value), inDays(3));
  await press();
  await page.waitForFunction(() => globalThis.stubSettings.ask_again);
  assert.deepEqual(await kept(), { [ACT]: inDays(3) });
});

test("a step's own day is proposed and saved too: it has no button here, and the day to act by may be gone", async () => {
  await goWith(`advice.html?order=${ACT}`, (order, report) => {
    report.now = `${inDays(0)}T10:00:00Z`;
    for (const parcel of order.parcels) {
      parcel.dates = { quiet_is_normal_until: null, act_by: inDays(0), protection_ends: inDays(67) };
      parcel.findings[0].advice = [{ text: "Ask.", by: inDays(0), action: null }, { text: "No answer? Ask for a refund.", by: inDays(3), action: { kind: "remind", date: inDays(3) } }];
    }
  });
  assert.equal(await page.$eval("#again", (field) => field.value), inDays(3));
  const text = await page.evaluate(() => new Promise((done) => {
    HTMLAnchorElement.prototype.click = () => {};
    URL.createObjectURL = (blob) => (blob.text().then(done), "#");
    document.querySelector(".keep > button").click();
  }));
  assert.match(text, new RegExp(`UID:look-again-${ACT}-0@whytrack[^]*DTSTART;VALUE=DATE:${inDays(3).replaceAll("-", "")}`));
  assert.equal(text.match(/BEGIN:VEVENT/g).length, 3);
});

test("at twice the size of letters no sign lies on its words, and nothing stands beside the page", async () => {
  for (const path of ["options.html", "welcome.html", `advice.html?order=${ACT}`, "popup.html"]) {
    await go(path);
    await page.setViewport({ width: path === "popup.html" ? 360 : 640, height: 800 });
    const wrong = await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
      const shown = (one) => one?.getClientRects().length > 0;
      const first = (one) => {
        const words = document.createRange();
        words.selectNodeContents(one);
        return words.getClientRects()[0];
      };
      const apart = (a, b) => !a || !b || a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
      const signs = [...document.querySelectorAll("main .icon, main .nth")].filter((one) => shown(one) && shown(one.nextElementSibling));
      return signs.filter((one) => !apart(one.getBoundingClientRect(), first(one.nextElementSibling))).map((one) => one.parentElement.textContent.slice(0, 40));
    });
    assert.deepEqual(wrong, [], path);
    const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    assert.ok(wide <= room, `${path}: ${wide} in ${room}`);
  }
});

test("all is well: what is weeks away is neither red nor for now, and its day is said once", async () => {
  await goWith(`advice.html?order=${ACT}`, (order, report) => {
    report.now = "2026-11-23T10:00:00Z";
    for (const parcel of order.parcels) {
      Object.assign(parcel, { level: "fine", dates: { quiet_is_normal_until: null, act_by: "2027-01-15", protection_ends: "2027-01-20" } });
      parcel.findings[0].advice = [{ text: "Follow it.", by: null, action: null }, { text: "If it has not come by 15 Jan 2027, ask.", by: "2027-01-15", action: { kind: "remind", date: "2027-01-15" } }];
    }
  });
  const date = await page.$eval(".deadlines .date", (node) => [node.dataset.level, node.querySelector("dt").textContent]);
  assert.deepEqual(date, ["fine", "Jan15If nothing has come by"]);
  const doing = await page.$eval(".doing", (node) => [...node.querySelectorAll("h2, li")].map((one) => one.innerText.replace(/\s+/g, " ")));
  assert.deepEqual(doing, ["What you can do", "Follow it.", "Later, if it does not come", "If it has not come by 15 Jan 2027, ask. Jan 15 53 days left"]);
});

test("a double click erases nothing: the question stands in its own row, with “Cancel” under the next key", async () => {
  await go("options.html");
  const erase = await page.evaluateHandle(() => [...document.querySelectorAll("button")].find((one) => one.textContent === "Erase everything"));
  const before = await page.$eval(".stored p", (node) => node.textContent);
  await erase.click({ count: 2 });
  const said = () => page.$eval(".stored p", (node) => node.textContent);
  assert.equal(await said(), before);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Cancel");
  await page.keyboard.press("Enter");
  assert.deepEqual([await said(), await page.$eval(".sure-row", (row) => row.hidden), await page.evaluate(() => document.activeElement.textContent)], [before, true, "Erase everything"]);
  await erase.click();
  await page.evaluate(() => document.querySelector(".sure-row .erase").click());
  await page.waitForFunction(() => /: 0$/.test(document.querySelector(".stored p").textContent));
});

/** The same parcel four times over, of several levels. */
function fourParcels(order) {
  const [one] = order.parcels;
  order.parcels = ["act", "fine", "wait", "check"].map((level, at) => ({ ...one, level, number: at === 3 ? null : { ...one.number, clean: `LP0012345678901${at}` } }));
}

test("an order in several parcels: which one this is, and the way to each of the others", async () => {
  await goWith(`advice.html?order=${ACT}&parcel=1`, fourParcels);
  assert.match(await page.$eval(".top p", (node) => node.textContent), / · Parcel 2 of 4 · LP00123456789011 · /);
  const others = await page.$$eval(".parcels a", (all) => all.map((one) => [one.getAttribute("href"), [...one.children].slice(1).map((part) => part.textContent).join(" "), one.parentNode.dataset.level]));
  assert.deepEqual(others, [
    [`advice.html?order=${ACT}&parcel=0`, "Act Parcel 1 of 4 LP00123456789010", "act"],
    [`advice.html?order=${ACT}&parcel=2`, "Wait Parcel 3 of 4 LP00123456789012", "wait"],
    [`advice.html?order=${ACT}&parcel=3`, "Check Parcel 4 of 4 no number yet", "check"],
  ]);
});

test("the panel of such an order leads to the advice on each parcel", async () => {
  await goWith("../pages/list.html", fourParcels);
  const at = await page.$$eval("whytrack-note", (all, id) => all.findIndex(({ dataset }) => dataset.order === id), ACT);
  await page.evaluate((nth) => document.querySelectorAll("whytrack-note")[nth].shadowRoot.querySelector(".line").click(), at);
  await page.waitForSelector("whytrack-note >>> .several");
  assert.equal(await page.$eval("whytrack-note >>> .several p", (node) => node.textContent), "Parcel 1 of 4 · LP00123456789010");
  await page.$$eval("whytrack-note >>> button.parcel", ([, second]) => second.click());
  assert.equal(await page.evaluate(() => document.body.dataset.advice), "2");
});

test("evidence stays folded, and no button of it is the main one, while the parcel can still be had; the timeline names the newest event", async () => {
  await goWith(`advice.html?order=${ACT}`, (order) => {
    const [parcel] = order.parcels;
    parcel.kit.now = false;
    page.setViewport({ width: 1280, height: 900 });
    const point = (kind, date, label) => ({ kind, date, label });
    parcel.timeline = { spans: [], points: [point("placed", "2026-11-01", "Ordered"), point("shipped", "2026-11-03", "Shipped"), point("event", "2026-11-18", "Arrived at destination country/region"), point("event", "2026-11-20", "Arrived at pick-up point"), point("today", "2026-11-23", "Today"), point("act_by", "2026-11-25", "Act by"), point("protection_ends", "2027-01-20", "Protection ends")] };
  });
  assert.deepEqual(await page.$$eval(".kit details", ([fold]) => [fold.open, fold.querySelector(".main")]), [false, null]);
  const labels = await page.$$eval(".timeline .what", (all) => all.map((one) => one.textContent));
  for (const label of ["Ordered", "Shipped", "Arrived at pick-up point", "Today", "Act by", "Protection ends"]) assert.ok(labels.includes(label), `${label}: ${labels.join(", ")}`);
});

test("a narrow timeline wraps its words, and no stretch without news is long", async () => {
  const label = "Departed from departure country/region, by the carrier's word";
  await goWith(`advice.html?order=${ACT}`, (order) => {
    page.setViewport({ width: 360, height: 800 });
    order.parcels[0].timeline = { spans: [], points: [["event", "2026-06-01", label], ["today", "2026-11-23", "Today"], ["protection_ends", "2027-01-20", "Protection ends"]].map(([kind, date, text]) => ({ kind, date, label: text })) };
  });
  const [words, gaps] = await page.evaluate(() => {
    const tops = [...document.querySelectorAll(".timeline .point")].map((point) => point.getBoundingClientRect()).map(({ top, height }) => top + height / 2);
    return [[...document.querySelectorAll(".timeline .event .what")].map((line) => line.textContent), tops.slice(1).map((top, nth) => top - tops[nth])];
  });
  assert.ok(words.length > 1);
  assert.equal(words.join(" "), label);
  assert.ok(gaps.every((gap) => gap > 0 && gap <= 70), gaps.join());
});

test("letters as large as the browser is told to, no month cut; forced colours put no border on a text", async () => {
  await go(`advice.html?order=${ACT}`);
  await page.evaluate(() => (document.documentElement.style.fontSize = "32px"));
  const size = (selector) => page.$eval(selector, (node) => getComputedStyle(node).fontSize);
  assert.deepEqual([await size(".verdict h1"), await size(".step p"), await size("button.do")], ["56px", "28px", "28px"]);
  assert.deepEqual(await page.$$eval(".leaf .month", (all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent)), []);
  await go("popup.html");
  const client = await page.createCDPSession();
  await client.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
  assert.deepEqual(await page.$$eval(".do.plain, .do.main", (all) => all.map((one) => getComputedStyle(one).borderTopWidth)), ["2px", "0px"]);
});

test("a page that cannot be read: nothing is claimed of the orders, the report is folded, the note is no wider than they are", async () => {
  await go("../pages/list.html?states");
  await page.setViewport({ width: 1400, height: 900 });
  const lost = await page.evaluateHandle(() => [...document.querySelectorAll("whytrack-note")].find(({ dataset }) => dataset.state === "error" && !dataset.order));
  await lost.evaluate((note) => (document.body.prepend(note), note.shadowRoot.querySelector(".line").click()));
  await page.waitForFunction((note) => note.shadowRoot.querySelector(".answer details"), {}, lost);
  const [text, open, box] = await lost.evaluate(({ shadowRoot: root }) => [root.querySelector(".answer p").textContent, root.querySelector("details").open, root.host.getBoundingClientRect().toJSON()]);
  assert.match(text, /^Nothing has changed in your orders\./);
  assert.equal(open, false);
  assert.deepEqual([box.width, Math.round(box.left + box.right)], [960, 1400]);
});

test("the popup: a remembered number leads to its order, by its level, not by sixteen digits", async () => {
  await go("popup.html?text=LP00123456789012");
  await page.waitForSelector(".known a");
  const [href, level, words] = await page.$eval(".known a", (link) => [link.getAttribute("href"), link.querySelector(".level").textContent, link.textContent]);
  assert.deepEqual([href, level], [`advice.html?order=${ACT}`, "Act"]);
  assert.match(words, /ordered 9 Nov/);
  assert.doesNotMatch(words, /8190000000000002/);
});

test("the popup: what is remembered in another language is asked about again, and told apart until then", async () => {
  await goWith("popup.html", (order, report) => Object.assign(report, { locale: "es" }));
  assert.equal(await page.$eval(".attention .note > [lang]", (node) => node.lang), "es");
  const asked = await page.evaluate(() => globalThis.stubExt.calls.filter(({ op }) => op === "explain").map((call) => [call.case.locale, call.case.orders.length]));
  assert.deepEqual(asked, [["en", 1]]);
});

test("the popup: several pasted numbers, a button for each", async () => {
  await goWith(`popup.html?text=x&answer=1`, (order) => {
    order.parcels[0].number = { ...order.parcels[0].number, kind: "not_tracking", what: "several", suggestions: ["RB123456785CN", "LP00123456789019"] };
  });
  await page.waitForSelector(".reply .row bdi");
  await page.evaluate(() => [...document.querySelectorAll(".reply .row button")].find((one) => one.textContent === "RB123456785CN").click());
  assert.equal(await page.$eval("#text", (field) => field.value), "RB123456785CN");
});

test("for fingers: buttons, folds and ticks of 44 px; a note's button says of which order it speaks", async () => {
  await go("../pages/list.html");
  assert.equal(await page.$eval("whytrack-note >>> .line", (line) => line.getAttribute("aria-description")), "Order 8190000000000001");
  await go(`advice.html?order=${ACT}`);
  const client = await page.createCDPSession();
  await client.send("Emulation.setTouchEmulationEnabled", { enabled: true, maxTouchPoints: 1 });
  await client.send("Emulation.setEmulatedMedia", { features: [{ name: "pointer", value: "coarse" }] });
  if (!(await page.evaluate(() => matchMedia("(pointer: coarse)").matches))) return;
  const low = await page.$$eval("button.do, a.do, summary, .tick, #again", (all) => all.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.5).map((one) => one.textContent));
  assert.deepEqual(low, []);
});

test("settings: the ticks have a common name, fields stand level", async () => {
  await go("options.html");
  assert.deepEqual(await page.$$eval("fieldset", (all) => all.map((one) => [one.querySelector("legend").textContent, one.querySelectorAll("input").length])), [["Which orders get a note", 6]]);
  const [country, city] = await boxes("#country", "#city");
  assert.equal(country.height, city.height);
  assert.equal(country.top, city.top);
});
