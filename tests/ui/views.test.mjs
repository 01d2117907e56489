/** The extension's own pages, with answers from the samples: how they look and what a press does. */
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { serve } from "./server.mjs";

const puppeteer = createRequire(new URL("../../extension/package.json", import.meta.url))("puppeteer-core");
const ACT = "8190000000000002";
let browser, site, page;

before(async () => {
  site = await serve();
  browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
});
after(async () => {
  await browser?.close();
  site?.close();
});

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
