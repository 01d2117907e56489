/** Copies of the built package with something broken in them. The copies are the test's own; the shipped package is never touched. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DIST } from "./harness.mjs";

/** The built package of a browser. */
export const built = (name) => (existsSync(join(DIST, name)) ? join(DIST, name) : DIST);

/**
 * @param {"chromium"|"firefox"} name
 * @param {Record<string, (data: Buffer) => Buffer|string|null>} changes file → its new content; null takes the file away
 * @param {string} [folder] an earlier copy to be replaced: installed again, it is an update
 * @returns {{dist: string, remove: () => void}} *dist* for `openBrowser`
 */
export function broken(name, changes, folder) {
  const dist = folder ?? mkdtempSync(join(tmpdir(), "whytrack-broken-"));
  cpSync(built(name), dist, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const path = join(dist, file);
    if (!existsSync(path)) throw new Error(`the package has no ${file}: this test breaks nothing`);
    const data = change(readFileSync(path));
    if (data === null) rmSync(path);
    else writeFileSync(path, data);
  }
  return { dist, remove: () => rmSync(dist, { recursive: true, force: true }) };
}

/** A file that ends half-way. */
export const cutShort = (data) => data.subarray(0, data.length >> 1);
/** A file that is not there. */
export const missing = () => null;
/** Code that runs before the file's own. */
export const before = (code) => (data) => `${code}\n${data}`;
/** Limits of five seconds and more, reached six times as soon: for what waits for an answer that never comes. */
export const impatient = before(`globalThis.setTimeout = ((later) => (then, ms, ...more) => later(then, ms < 5000 ? ms : ms / 6, ...more))(globalThis.setTimeout.bind(globalThis));`);
/** Other values in the manifest. */
export const manifest = (change) => (data) => JSON.stringify(change(JSON.parse(data)));

const BLOCK = 512;

/** rules.tar with the bridge written anew, in Python; it starts, and needs no warming up. */
export const bridge = (source) => (archive) => {
  const name = (at) => archive.subarray(at, at + 100).toString("latin1").split("\0", 1)[0];
  const size = (at) => Number.parseInt(archive.subarray(at + 124, at + 136).toString("latin1"), 8);
  const kept = [];
  let found = false;
  for (let at = 0; archive[at]; ) {
    const end = at + BLOCK + Math.ceil(size(at) / BLOCK) * BLOCK;
    if (name(at).startsWith("whytrack_bridge.")) found = true;
    else kept.push(archive.subarray(at, end));
    at = end;
  }
  if (!found) throw new Error("rules.tar has no bridge: this test breaks nothing");
  const data = Buffer.from(`def warm_up(): pass\n${source}`);
  const header = Buffer.alloc(BLOCK);
  header.write("whytrack_bridge.py", "latin1");
  header.write(`${data.length.toString(8).padStart(11, "0")}\0`, 124, "latin1");
  return Buffer.concat([header, data, Buffer.alloc((BLOCK - (data.length % BLOCK)) % BLOCK), ...kept, Buffer.alloc(2 * BLOCK)]);
};
