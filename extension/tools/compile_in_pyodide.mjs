// Runs compile_in_pyodide.py inside Pyodide under Node. Arguments: the runtime's folder, a folder of wheels, the pyrules
// wheel, the bridge, the folder for the results.
import "./plain_errors.mjs";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

const [home, wheels, rules, bridge, results] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(join(home, "pyodide.mjs")));
// A fixed order of sets, so that equal sources give equal bytes.
const python = await loadPyodide({ indexURL: `${home}/`, env: { PYTHONHASHSEED: "0" } });
python.FS.mkdirTree("/wheels");
for (const name of readdirSync(wheels)) python.FS.writeFile(`/wheels/${name}`, readFileSync(join(wheels, name)));
for (const path of [rules, bridge]) python.FS.writeFile(`/tmp/${basename(path)}`, readFileSync(path));
python.globals.set("RULES", `/tmp/${basename(rules)}`);
python.globals.set("BRIDGE", `/tmp/${basename(bridge)}`);
await python.runPythonAsync(readFileSync(new URL("compile_in_pyodide.py", import.meta.url), "utf8"));
for (const name of ["stdlib.zip", "rules.zip"]) writeFileSync(join(results, name), python.FS.readFile(`/tmp/compiled/${name}`));
