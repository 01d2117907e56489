// The engine exactly as it is shipped (dist/chromium), started in Node.
import { readFileSync } from "node:fs";

import { fromKept, fromNothing, startPython } from "../../extension/shared/engine/start.js";

export const ROOT = new URL("../../", import.meta.url);
const PACKAGE = new URL("dist/chromium/", ROOT);
const path = (name) => new URL(name, PACKAGE).pathname;

/**
 * @param {object} [how] of `startPython`
 * @returns {Promise<{call: Function, python: object}>} the bridge's call, and Pyodide itself for what only a test may do
 */
export async function start(how) {
  const { loadPyodide } = await import(new URL("pyodide/pyodide.mjs", PACKAGE));
  const { default: createPyodideModule } = await import(new URL("pyodide/pyodide.asm.mjs", PACKAGE));
  let python;
  const parts = {
    loadPyodide: async (settings) => (python = await loadPyodide(settings)),
    createPyodideModule,
    indexURL: path("pyodide/"),
    stdLibURL: path("python/python_stdlib.zip"),
    rules: Promise.resolve(readFileSync(path("python/rules.tar"))),
  };
  return { call: await startPython(parts, how), python };
}

/** Started from what a first start kept, as every start but the first is. */
export async function startKept() {
  let snapshot;
  await start(fromNothing((taken) => (snapshot = structuredClone(taken))));
  const { header, size, runs, bytes } = snapshot;
  return start(fromKept({ header, size, pages: Promise.resolve({ runs, bytes }) }));
}
