// CPython and the shipped Pyodide give equal reports to the same cases, started from nothing and from what a first start kept.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import test from "node:test";

import { ROOT, start, startKept } from "./pyodide.mjs";

const calls = [(await start()).call, (await startKept()).call];
const program = new URL(process.platform === "win32" ? ".venv/Scripts/python.exe" : ".venv/bin/python", ROOT).pathname;
const script = new URL("tests/parity/reports.py", ROOT).pathname;
const rows = JSON.parse(execFileSync(program, [script], { encoding: "utf8", maxBuffer: 2 ** 30 }));

for (const [where, operation, argument, expected] of rows) {
  test(where, () => {
    for (const call of calls) assert.deepEqual(JSON.parse(call(operation, JSON.stringify(argument), 60_000)), expected);
  });
}
