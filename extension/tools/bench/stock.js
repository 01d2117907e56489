// A background with Pyodide as its documentation starts it: the official library, the rules as a wheel.
import createPyodideModule from "./pyodide/pyodide.asm.mjs";
import { loadPyodide } from "./pyodide/pyodide.mjs";

const { runtime } = globalThis.browser ?? globalThis.chrome;
let python;

async function start() {
  const pyodide = await loadPyodide({ createPyodideModule, indexURL: runtime.getURL("pyodide/") });
  const wheel = await fetch(runtime.getURL("python/pyrules.whl"));
  pyodide.unpackArchive(await wheel.arrayBuffer(), "wheel");
  pyodide.runPython("import json, pyrules\ndef explain(text): return json.dumps(pyrules.explain(json.loads(text)))");
  return pyodide.globals.get("explain");
}

runtime.onMessage.addListener((message, _, send) => {
  python ??= start();
  python.then((explain) => send({ report: JSON.parse(explain(JSON.stringify(message.case))) })).catch((error) => send({ error: String(error) }));
  return true;
});
