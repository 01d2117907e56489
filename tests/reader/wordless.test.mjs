/** While the words of the languages are not known yet, nothing is read that only they could tell apart. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { impersonal } from "../../extension/shared/page/people.js";
import { saysNothingYet, saysOther } from "../../extension/shared/page/said.js";

test("of an event it is kept that something happened", () => assert.equal(impersonal("Delivered to CANARINA TESTOVA"), "…"));

test("no number is a parcel's for certain, no page is about nothing", () => {
  assert.ok(saysOther("Tracking number"));
  assert.ok(!saysNothingYet("No logistics information yet"));
});
