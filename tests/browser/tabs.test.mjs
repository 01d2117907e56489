/** An open page of orders hears of what is done in another tab, without being loaded again; of what concerns it, and of nothing else. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { noteWith, notes, readyNotes } from "./harness.mjs";
import { eachBrowser, LIST, tracking } from "./suite.mjs";

const [ORDER, NUMBER] = ["8190000000010001", "UM407182635CN"];

eachBrowser({ site: { set: "demo" } }, (session) => {
  let list;

  test("what another tab learned", async () => {
    list = await session().visit(LIST);
    await readyNotes(list, 10);
    const other = await session().visit(tracking(ORDER));
    await noteWith(other, ORDER, NUMBER);
    await other.close();
    await list.bringToFront();
    await noteWith(list, ORDER, NUMBER);
    assert.equal((await readyNotes(list, 10)).filter(({ number }) => number).length, 1);
  });

  test("another language, chosen in the options", async () => {
    const before = new Map((await notes(list)).map(({ order, text }) => [order, text]));
    const options = await session().visitOwn("views/options.html");
    await options.waitForSelector("#language");
    await options.select("#language", "es");
    await list.bringToFront();
    await list.waitForFunction(() => [...document.querySelectorAll("whytrack-note")].every((note) => note.lang === "es" && note.dataset.state === "ready"));
    for (const { order, text } of await readyNotes(list, 10)) assert.notEqual(text, before.get(order));
    await options.close();
  });

  test("no errors in the console", () => assert.deepEqual(session().errors, []));
});
