/** Serves the extension's shared folder as a web site, with stand-ins for the browser's namespace and the memory. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const ROOT = join(HERE, "../..");
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json" };
const STUBS = { "/ext.js": join(HERE, "stub/ext.js"), "/memory/index.js": join(HERE, "stub/memory.js"), "/orders/case.js": join(HERE, "stub/case.js"), "/engine/kept-start.js": join(HERE, "stub/kept-start.js"), "/languages.json": join(HERE, "stub/languages.json") };
const PYTHON = process.env.PYTHON ?? "python3";

/** messages.json as the build writes it; a language is what `samples/words.<lang>.json` has of it, else English. */
function messages(language) {
  const code = "import json; from pyrules.interface.words import WORDS; print(json.dumps({k: {'message': t, 'description': d} for k, (t, d) in WORDS.items()}))";
  const all = JSON.parse(execFileSync(PYTHON, ["-c", code], { cwd: ROOT }));
  const own = join(HERE, `samples/words.${language}.json`);
  const translated = existsSync(own) ? JSON.parse(readFileSync(own)) : {};
  for (const [key, message] of Object.entries(translated)) if (key in all) all[key].message = message;
  return all;
}

function fileOf(path) {
  if (STUBS[path]) return STUBS[path];
  for (const folder of [HERE, join(ROOT, "extension/shared")]) {
    const file = normalize(join(folder, path));
    if (file.startsWith(folder) && existsSync(file) && statSync(file).isFile()) return file;
  }
  return null;
}

/** @returns {Promise<{origin: string, close: () => void}>} */
export async function serve() {
  const known = new Map();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://x").pathname);
    const language = /^\/_locales\/([a-z]{2})\/messages\.json$/.exec(path)?.[1];
    const file = fileOf(path);
    if (language) {
      if (!known.has(language)) known.set(language, JSON.stringify(messages(language)));
      response.writeHead(200, { "content-type": "application/json" }).end(known.get(language));
    } else if (file) {
      // As strict as the extension pages' own policy about scripts and styles.
      const policy = path.startsWith("/views/") ? { "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:" } : {};
      response.writeHead(200, { "content-type": `${TYPES[extname(file)] ?? "text/plain"}; charset=utf-8`, ...policy }).end(readFileSync(file));
    } else response.writeHead(404).end();
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
