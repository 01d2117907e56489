/** When the page is looked at again: a long look leaves it its thread, a countdown is no news. The clock is the test's own. */
import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { Watch, isTick } from "../../extension/shared/content/watch.js";
import { addressOf, open } from "./support/page.mjs";

const window = open("<main><p>1</p></main>", addressOf("list"));
Object.assign(globalThis, { MutationObserver: window.MutationObserver, requestAnimationFrame: undefined });
const { document } = window;
const soon = () => new Promise((resume) => setImmediate(resume));

/** Milliseconds until the next look, after one that took *took*, of which the page had *paused* for itself. */
async function restAfter(took, paused = 0) {
  let now = 1000;
  const clock = mock.method(performance, "now", () => now);
  mock.timers.enable({ apis: ["setTimeout"] });
  try {
    let looks = 0;
    const look = () => {
      looks += 1;
      now += took;
      return paused;
    };
    const watch = new Watch(document, { look, mutated: () => {}, concerns: () => true });
    const tick = async (by) => {
      now += by;
      mock.timers.tick(by);
      for (let turns = 0; turns < 3; turns++) await soon();
    };
    watch.soon();
    await tick(0);
    assert.equal(looks, 1);
    watch.soon();
    for (let waited = 0; waited < 10_000; waited++) {
      await tick(1);
      if (looks > 1) return waited;
    }
    return Infinity;
  } finally {
    mock.timers.reset();
    clock.mock.restore();
  }
}

test("a short look may soon come again, a long one leaves the page three times what it took, and no more than two seconds", async () => {
  for (const [took, least, most] of [[1, 6, 12], [7, 50, 58], [60, 175, 185], [100, 295, 305], [300, 895, 905], [5000, 1990, 2005]]) {
    const rest = await restAfter(took);
    assert.ok(rest >= least && rest <= most, `${rest} ms after a look of ${took} ms`);
  }
});

test("what the page had for itself during a look is no part of it", async () => {
  const rest = await restAfter(800, 790);
  assert.ok(rest <= 60, `${rest} ms`);
});

test("a number that counts in its place is a tick, words, dates and numbers of parcels are none", () => {
  const text = (data) => document.createTextNode(data);
  const change = (data) => ({ type: "characterData", target: text(data), addedNodes: [], removedNodes: [] });
  const exchange = (before, after) => ({ type: "childList", target: document.body, addedNodes: [text(after)], removedNodes: [text(before)] });
  for (const record of [change("59"), change("03:04:05"), change("٠٣:٠٤"), exchange("12", "11")]) assert.ok(isTick(record));
  for (const record of [change("Delivered"), change("Nov 12"), change("12345678901234"), change(""), exchange("…", "12"), { type: "attributes", target: document.body, addedNodes: [], removedNodes: [] }]) assert.ok(!isTick(record));
});

test("ticks alone make no look for seconds, and one in the end", async () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  try {
    let looks = 0;
    const watch = new Watch(document, { look: () => void looks++, mutated: () => {}, concerns: (record) => (isTick(record) ? null : true) });
    const tick = { type: "characterData", target: document.querySelector("p").firstChild, addedNodes: [], removedNodes: [] };
    for (let second = 0; second < 4; second++) {
      watch.mutated([tick]);
      mock.timers.tick(1000);
      await soon();
    }
    assert.equal(looks, 0);
    mock.timers.tick(1500);
    await soon();
    mock.timers.tick(1000);
    await soon();
    assert.equal(looks, 1);
    watch.mutated([tick, { ...tick, target: document.createTextNode("Delivered") }]);
    await soon();
    mock.timers.tick(2000);
    await soon();
    assert.equal(looks, 2);
  } finally {
    mock.timers.reset();
  }
});
