/** One Chromium and one server for all tests of a file. */
import { createRequire } from "node:module";
import { after, before } from "node:test";
import { serve } from "./server.mjs";

const puppeteer = createRequire(new URL("../../extension/package.json", import.meta.url))("puppeteer-core");

export let browser;
export let site;

before(async () => {
  site = await serve();
  browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
});
after(async () => {
  await browser?.close();
  site?.close();
});
