// Prints (JSON) the modules that Python has loaded after the rules have answered every case in every language, with the
// whole standard library at hand. Arguments: the runtime's folder, rules.tar, a JSON list of modules that the rules
// name, a JSON list of files with cases.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import "./plain_errors.mjs";
import { startPython } from "../shared/engine/start.js";

const [home, rules, imports, cases] = process.argv.slice(2);
const json = (path) => JSON.parse(readFileSync(path, "utf8"));
const { loadPyodide } = await import(pathToFileURL(join(home, "pyodide.mjs")));
const { default: createPyodideModule } = await import(pathToFileURL(join(home, "pyodide.asm.mjs")));

let python;
const call = await startPython({
  loadPyodide: async (settings) => (python = await loadPyodide(settings)),
  createPyodideModule,
  indexURL: `${home}/`,
  stdLibURL: join(home, "python_stdlib.zip"),
  rules: Promise.resolve(readFileSync(rules)),
});

const samples = json(cases).flatMap(json).map((sample) => sample.case);
samples.push({ orders: [{ order_id: "1", parcels: [{ number: "RB123456785CN" }] }] }, {}, "no case");
const languages = python.runPython("from pyrules.i18n import languages; languages()").toJs();
const ask = (operation, argument) => call(operation, JSON.stringify(argument), 60_000);
for (const [index, sample] of samples.entries()) {
  // Every case once, every language often; the first case in all of them.
  for (const locale of index ? [languages[index % languages.length]] : languages) ask("explain", { ...sample, locale });
}
for (const text of ["RB123456785CN", "", "\u0000", "٣"]) ask("identify", text);

const names = python.runPython(`
import importlib, sys
for name in ${JSON.stringify(json(imports))}:
    if name.partition(".")[0] in sys.stdlib_module_names:
        importlib.import_module(name)
sorted(sys.modules)
`);
console.log(JSON.stringify(names.toJs()));
