// The engine's states and limits; real Pyodide where only that can show it.
import assert from "node:assert/strict";
import test from "node:test";

import { Engine } from "../../extension/shared/engine/engine.js";
import { timeLimit } from "../../extension/shared/engine/time-limit.js";
import { untar } from "../../extension/shared/engine/untar.js";
import { start } from "./pyodide.mjs";

const LIMITS = { start: 60_000, call: 60_000, rest: 0 }; // far above what a busy machine takes
const INFO = { info: { clean: "X", kind: "unknown" } };
const REPORT = { report: { now: "2026-11-23", locale: "en", orders: [] } };
const CASE = { orders: [] };
const answering = (answer) => async () => () => JSON.stringify(answer);

test("starts once for many questions", async () => {
  let starts = 0;
  const engine = new Engine(() => (starts++, answering(INFO)()), LIMITS);
  assert.equal(engine.state, "asleep");
  const answers = await Promise.all(Array.from({ length: 300 }, () => engine.identify("x")));
  assert.equal(engine.state, "ready");
  assert.deepEqual([starts, new Set(answers.map((answer) => JSON.stringify(answer))).size], [1, 1]);
});

test("a start that never settles is over at its limit", async () => {
  const engine = new Engine(() => new Promise(() => {}), { ...LIMITS, start: 20 });
  assert.equal((await engine.explain({})).error, "unavailable");
  assert.equal(engine.state, "unavailable");
});

test("a failed start rests, then is tried again", async () => {
  const starts = [async () => Promise.reject(new Error("no wasm")), answering(REPORT)];
  const resting = new Engine(() => starts[0](), { ...LIMITS, rest: 60_000 });
  assert.equal((await resting.explain({})).detail, "no wasm");
  assert.equal((await resting.explain({})).detail, "the rules could not start");
  const engine = new Engine(() => starts.shift()(), LIMITS);
  assert.equal((await engine.explain({})).error, "unavailable");
  assert.deepEqual(await engine.explain(CASE), REPORT);
});

test("an interpreter that dies or talks nonsense is replaced", async () => {
  const calls = [
    () => {
      throw new Error("fatal");
    },
    () => "not JSON",
    () => JSON.stringify(REPORT),
  ];
  const engine = new Engine(async () => calls.shift(), LIMITS);
  assert.equal((await engine.explain({})).detail, "fatal");
  assert.equal((await engine.explain({})).error, "unavailable");
  assert.deepEqual(await engine.explain(CASE), REPORT);
});

test("what is not the contract's answer is none", async () => {
  const parcel = { level: "wait", headline: "x", findings: [] };
  const withParcel = (change) => ({ report: { ...REPORT.report, orders: [{ parcels: [{ ...parcel, ...change }] }] } });
  const asked = { orders: [{}] };
  const say = (reply) => new Engine(answering(reply), LIMITS).explain(asked);
  assert.deepEqual(await say(withParcel({})), withParcel({}));
  const nonsense = [null, 5, [], {}, { report: 42 }, REPORT, { report: { ...REPORT.report, orders: [{ parcels: [] }] } }, { report: { ...REPORT.report, orders: [null] } }];
  nonsense.push(...[{ level: "good" }, { headline: null }, { findings: {} }, { findings: [null] }].map(withParcel));
  for (const reply of nonsense) assert.equal((await say(reply)).error, "unavailable", JSON.stringify(reply));
});

test("an archive cut short is refused", () => {
  const FS = { mkdirTree() {}, writeFile() {} };
  const whole = new Uint8Array(2048);
  whole.set(new TextEncoder().encode("a.txt"));
  whole.set(new TextEncoder().encode("00000000003"), 124);
  untar(FS, whole.buffer, "/x");
  for (const length of [600, 512, 3]) assert.throws(() => untar(FS, whole.buffer.slice(0, length), "/x"), RangeError);
});

test("in Pyodide", async (context) => {
  const { call, python } = await start();
  const ask = (operation, argument, limit = 5_000) => JSON.parse(call(operation, JSON.stringify(argument), limit));

  await context.test("a bad Case is the asker's fault", () => assert.equal(ask("explain", {}).error, "bad_case"));
  await context.test("only what the table lists can be called", () => assert.equal(ask("eval", "1").error, "unavailable"));
  await context.test("what is not JSON is answered", () => {
    assert.equal(JSON.parse(call("explain", "{", 5_000)).error, "unavailable");
  });
  await context.test("a hanging rule is stopped at its limit, and the next question answered", () => {
    python.runPython("import whytrack_bridge as b\ndef hang(_):\n    while True: pass\nb.OPERATIONS['hang'] = hang");
    const begun = performance.now();
    assert.equal(ask("hang", 1, 200).error, "timeout");
    assert.ok(performance.now() - begun < 2_000);
    assert.equal(ask("identify", "RB123456785CN").info.clean, "RB123456785CN");
  });
  await context.test("an error tells where, not what", () => {
    python.runPython("def wrong(_): raise KeyError('Rua Secreta 5')\nb.OPERATIONS['wrong'] = wrong");
    const { detail } = ask("wrong", 1);
    assert.match(detail, /^KeyError in /);
    assert.doesNotMatch(detail, /Secreta/);
  });
  await context.test("the limit holds only while it works", () => {
    const limited = timeLimit(python);
    limited(() => {}, 0);
    assert.equal(python.runPython("sum(range(100000))"), 4999950000);
  });
});
