// Prints, as JSON, how many orders the shipped Pyodide explains per second under Node, and its memory then. Argument: a file with a case.
import { readFileSync } from "node:fs";

import { start } from "../../../tests/parity/pyodide.mjs";

const text = readFileSync(process.argv[2], "utf8");
const count = JSON.parse(text).orders.length;
const { call, python } = await start();
const rates = [];
for (let round = 0; round < 5; round += 1) {
  const begun = performance.now();
  let done = 0;
  for (; performance.now() - begun < 200; done += count) call("explain", text, 60_000);
  rates.push((done * 1000) / (performance.now() - begun));
}
console.log(JSON.stringify({ pyodide_cases_per_s: Math.round(rates.sort((a, b) => a - b)[2] * 10) / 10, engine_memory_bytes: python._module.HEAPU8.length }));
