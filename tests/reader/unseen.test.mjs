/** Pages that are like none known: other tags, no classes, other languages, ids as text. Each fixture says what it holds. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readPage } from "../../extension/shared/page/index.js";
import { FIXTURES } from "./support/fixtures.mjs";
import { open } from "./support/page.mjs";

for (const { name, url, html, orders, events, numbers, unreadable = false } of FIXTURES) {
  test(name, () => {
    const { document, location } = open(html, url);
    const read = readPage(document, location);
    assert.deepEqual(read.orders.map(({ orderId }) => orderId), orders.map(({ id }) => id));
    orders.forEach((expected, at) => {
      const { status, placed, parcels } = read.orders[at];
      if ("status" in expected) assert.equal(status, expected.status);
      if (expected.placed) assert.equal(placed, expected.placed);
      if (expected.number) assert.equal(parcels[0].number, expected.number);
    });
    if (events) assert.equal(read.orders[0].parcels[0].events.length, events, "events");
    if (numbers) assert.deepEqual(read.orders[0].parcels.map(({ number }) => number), numbers);
    assert.equal(read.problems.length > 0, unreadable, "says that it cannot read");
  });
}
