/** When a page asks the background for its orders' answers, and when not. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Answers } from "../../extension/shared/content/answers.js";
import { reset, state } from "./support/ext.mjs";

const order = (status = "Awaiting delivery") => ({ orderId: "8190000000000001", status, notices: [], parcels: [{ number: null, events: [], index: 0 }] });
const line = { number: "", level: "wait", cause: "carrier_delay", text: "Too early" };
const on = (today, pageLocale = "en") => ({ kind: "list", pageLocale, today });

let questions;
let reply;

beforeEach(() => {
  reset();
  questions = [];
  reply = async () => {};
  state.answer = async (message) => {
    questions.push(message);
    await reply();
    return { answers: message.orders.map(() => ({ on: "2026-11-23", summary: { lines: [line], speaks: 0 } })), touched: [] };
  };
});

test("the same order is asked about once a day, and again when it reads otherwise or the page speaks another language", async () => {
  const answers = new Answers(new Map());
  const first = order();
  assert.deepEqual(await answers.ask([first], on("2026-11-23")), [first.orderId]);
  assert.deepEqual(await answers.ask([first], on("2026-11-23")), []);
  assert.deepEqual(await answers.ask([order()], on("2026-11-23")), [], "read anew, but the same");
  assert.equal((await answers.ask([order("Completed")], on("2026-11-23"))).length, 1);
  assert.equal((await answers.ask([order("Completed")], on("2026-11-24"))).length, 1);
  assert.equal((await answers.ask([order("Completed")], on("2026-11-24", "fr"))).length, 1);
  assert.equal(questions.length, 4);
});

test("an answer that comes after midnight does not stand for the new day", async () => {
  const answers = new Answers(new Map());
  let answered;
  reply = () => new Promise((resume) => (answered = resume));
  const late = answers.ask([order()], on("2026-11-23"));
  while (!answered) await new Promise((resume) => setImmediate(resume));
  assert.deepEqual(await answers.ask([order()], on("2026-11-24")), [], "it is being asked about");
  answered();
  await late;
  reply = async () => {};
  assert.equal((await answers.ask([order()], on("2026-11-24"))).length, 1);
  assert.deepEqual(await answers.ask([order()], on("2026-11-24")), []);
});

test("a parcel is known by its number, however the page writes it", () => {
  const lines = [{ ...line, number: "LP00123456789012" }, { ...line, number: "RB123456785CN" }];
  const answers = new Answers(new Map([["8190000000000001", { on: "2026-11-23", lines, speaks: 0 }]]));
  const parcels = [{ number: "ＲＢ 123456785 ＣＮ", index: 0 }, { number: "lp-00123456789012", index: 1 }];
  assert.deepEqual([0, 1].map((at) => answers.lineOf({ orderId: "8190000000000001", parcels }, at)?.number), ["RB123456785CN", "LP00123456789012"]);
});
