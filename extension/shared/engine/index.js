import createPyodideModule from "../pyodide/pyodide.asm.mjs";
import { loadPyodide } from "../pyodide/pyodide.mjs";
import { ext } from "../ext.js";
import { Engine } from "./engine.js";
import { startPython } from "./start.js";

const url = (path) => ext.runtime.getURL(path);

async function load(path) {
  const response = await fetch(url(path));
  if (!response.ok) throw new Error(`${path} is missing from the package`);
  return response.arrayBuffer();
}

/** The one engine of this background. */
export const engine = new Engine(() =>
  startPython({
    loadPyodide,
    createPyodideModule,
    indexURL: url("pyodide/"),
    stdLibURL: url("python/python_stdlib.zip"),
    rules: load("python/rules.tar"),
  }),
);
