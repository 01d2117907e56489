/** What stands behind the first finding: other possibilities, and what is true beside it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { also, others } from "../../extension/shared/note/answer/others.js";

const finding = (title, likelihood) => ({ title, likelihood, why: `${title}, because.`, advice: [] });
const context = (...findings) => ({ depth: 2, say: (key) => key, parcel: { findings, why_first: "first because" } });
const text = (tree) => JSON.stringify(tree);

test("what is certain is no other possibility", () => {
  const asked = context(finding("waits", "certain"), finding("several parcels", "certain"), finding("early", "possible"));
  assert.match(text(also(asked)), /also_true.*first because.*several parcels/);
  assert.doesNotMatch(text(also(asked)), /early/);
  assert.match(text(others(asked)), /what_else.*early/);
  assert.doesNotMatch(text(others(asked)), /several parcels|first because/);
});

test("nothing is folded where there is nothing", () => {
  assert.equal(also(context(finding("waits", "certain"), finding("early", "likely"))), null);
  assert.equal(others(context(finding("waits", "certain"), finding("several parcels", "certain"))), null);
  assert.equal(others(context()), null);
});
