/** Cainiao's own page: silent until the buyer switches it on, explained while it is, silent again afterwards. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { manifest } from "./broken.mjs";
import { move, noteWith, notes, readyNotes } from "./harness.mjs";
import { eachBrowser, tracking } from "./suite.mjs";

const [ORDER, NUMBER] = ["8190000000400001", "LX307152848CN"];
const UNKNOWN = "LP00712345098761";
const address = (number, path = "newDetail.htm") => `global.cainiao.com/${path}?mailNoList=${number}`;

/** What a number's page must show, wherever the permission comes from. */
async function explained(session, page) {
  await session.visit(address(UNKNOWN), page);
  const [note] = await readyNotes(page, 1);
  assert.deepEqual([note.order, note.number, note.visible], ["", UNKNOWN, true]);
  await session.visit(tracking(ORDER), page);
  await noteWith(page, ORDER, NUMBER);
  for (const path of ["newDetail.htm", "detail.htm"]) {
    await session.visit(address(NUMBER, path), page);
    await noteWith(page, ORDER, NUMBER);   // the order whose number it is, as remembered
  }
  const known = await readyNotes(page, 1);
  assert.notEqual(known[0].cause, "combined_parcel");
  await move(page, "stage:wipe");
  await readyNotes(page, 1);
}

// Chromium asks in a dialog that nobody can press without a screen: there a copy of the package has host and scripting as given.
const granted = manifest(({ permissions, optional_permissions: asked, optional_host_permissions: hosts, ...rest }) => ({ ...rest, permissions: [...permissions, ...asked], host_permissions: hosts }));

eachBrowser({ site: { set: "plain" }, prefs: { "extensions.webextOptionalPermissionPrompts": false } }, (session, name) => {
  test("as installed there is nothing on Cainiao's page", async () => {
    const page = await session().visit(address(NUMBER));
    assert.deepEqual(await notes(page), []);
    await page.close();
  });

  if (name === "firefox") {
    test("switched on by a press in the options, explained at once; switched off, silent", async () => {
      const options = await session().visitOwn("views/options.html");
      const toggle = async () => (await options.waitForFunction(() => [...document.querySelectorAll("label")].find((label) => label.textContent.includes("Cainiao"))?.querySelector("input"))).asElement();
      await (await toggle()).click();
      await options.waitForFunction(() => browser.permissions.contains({ origins: ["https://global.cainiao.com/*"] }));
      const page = await session().newPage();
      await explained(session(), page);
      await options.bringToFront();
      await (await toggle()).click();
      await options.waitForFunction(async () => !(await browser.permissions.contains({ origins: ["https://global.cainiao.com/*"] })));
      await session().visit(address(NUMBER), page);
      assert.deepEqual(await notes(page), []);
    });
  }

  test("no errors in the console", () => assert.deepEqual(session().errors, []));
});

eachBrowser({ only: "chromium", changes: { "manifest.json": granted }, site: { set: "plain" } }, (session) => {
  test("with the permission given (a copy of the package whose manifest has it): explained", async () => {
    const page = await session().visitOwn("views/options.html");
    await page.waitForFunction(async () => (await chrome.scripting.getRegisteredContentScripts()).length === 1);
    await explained(session(), page);
    assert.deepEqual(session().errors, []);
  });
});
