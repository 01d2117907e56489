// Bundles one browser's scripts. Arguments: the folder of sources, the folder for the results.
//   content/main.js → content.js        a classic script, as content scripts are
//   background.js   → background.js     one module that imports nothing but Pyodide, so that it cannot half start
//   views/X.html    → views/X.js        one module per page
// Minified: a reviewer builds it from the sources and compares (docs/reviewers.md).
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const { build } = createRequire(new URL("../package.json", import.meta.url))("esbuild");
const [stage, out] = process.argv.slice(2).map((path) => resolve(path));

const pyodide = {
  name: "pyodide",
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/pyodide\/pyodide(\.asm)?\.mjs$/ }, ({ path }) => ({
      path: `./pyodide/${path.split("/").at(-1)}`,
      external: true,
    })),
};
const common = {
  bundle: true,
  charset: "utf8",
  target: ["chrome140", "firefox140"],
  // Both know them. Taken for unknown, each would be made anew wherever it is used, and all of them before the first look.
  supported: { "regexp-unicode-property-escapes": true },
  minify: true,
  legalComments: "none",
  loader: { ".css": "text" },
  logLevel: "error",
};
const module = { ...common, format: "esm", plugins: [pyodide] };
const views = existsSync(join(stage, "views")) ? readdirSync(join(stage, "views")) : [];
const pages = views.filter((name) => name.endsWith(".html") && existsSync(join(stage, "views", name.replace(/html$/, "js"))));

try {
  await build({ ...common, format: "iife", entryPoints: [join(stage, "content/main.js")], outfile: join(out, "content.js") });
  await build({ ...module, entryPoints: [join(stage, "background.js")], outfile: join(out, "background.js") });
  for (const page of pages) {
    const script = page.replace(/html$/, "js");
    await build({ ...module, entryPoints: [join(stage, "views", script)], outfile: join(out, "views", script) });
  }
} catch {
  process.exitCode = 1; // esbuild has said what is wrong
}
