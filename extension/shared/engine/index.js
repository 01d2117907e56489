import createPyodideModule from "../pyodide/pyodide.asm.mjs";
import { loadPyodide } from "../pyodide/pyodide.mjs";
import { awakeFor } from "../awake.js";
import { ext } from "../ext.js";
import { Engine } from "./engine.js";
import { dropStart, keepStart, keptStart } from "./kept-start.js";
import { fromKept, fromNothing, startPython } from "./start.js";

const url = (path) => ext.runtime.getURL(path);

async function load(path) {
  const response = await fetch(url(path));
  if (!response.ok) throw new Error(`${path} is missing from the package`);
  return response.arrayBuffer();
}

const parts = () => ({
  loadPyodide,
  createPyodideModule,
  indexURL: url("pyodide/"),
  stdLibURL: url("python/python_stdlib.zip"),
  rules: load("python/rules.tar"),
});

// The buyer has their answer meanwhile; without room for it, every start is a first one.
const keep = (snapshot) => awakeFor(keepStart(snapshot)).catch(() => {});

async function start() {
  const kept = await keptStart();
  if (!kept) return startPython(parts(), fromNothing(keep));
  try {
    const call = await startPython(parts(), fromKept(kept));
    return (...question) => {
      try {
        return call(...question);
      } catch (error) {
        dropStart(); // whatever broke it, the next start is a clean one
        throw error;
      }
    };
  } catch {
    await dropStart();
    return startPython(parts(), fromNothing(keep));
  }
}

/** The one engine of this background. */
export const engine = new Engine(start);
