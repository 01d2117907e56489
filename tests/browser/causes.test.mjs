/** The demo's orders, seen first on their tracking pages: the list then gives each the cause it was made to show. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { DEMO } from "../site/orders/index.mjs";
import { readyNotes } from "./harness.mjs";
import { eachBrowser, LIST, tracking } from "./suite.mjs";

eachBrowser({ site: { set: "demo" } }, (session) => {
  test("each cause of the demo is found from what the pages show", async () => {
    const page = await session().newPage();
    for (const order of DEMO.filter((one) => one.parcels.length)) {
      await session().visit(tracking(order.id), page);
      await readyNotes(page, 1);
    }
    await session().visit(LIST, page);
    await readyNotes(page, 10);
    await page.click('[data-stage="more"] button');
    const found = await readyNotes(page, DEMO.length);
    for (const order of DEMO.filter((one) => one.shows.length)) {
      const { cause, level } = found.find((note) => note.order === order.id);
      assert.ok(order.shows.includes(cause), `${order.id}: ${cause} (${level}), made to show ${order.shows.join(" or ")}`);
    }
    // Cleaned, not guessed: the letters O stay, the repair is a suggestion of the panel.
    assert.equal(found.find((note) => note.order === "8190000000050003").number, "RB6O4182O58CN");
  });
});
