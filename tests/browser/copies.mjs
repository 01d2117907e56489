/** A copy of the built package with some of its files changed, for what a browser lets no test do with the real one. */
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DIST } from "./harness.mjs";

/**
 * @param {"chromium"|"firefox"} name
 * @param {Record<string, (text: string) => string>} changes file → its new text
 * @returns {string} the copy's folder
 */
export function copied(name, changes) {
  const folder = mkdtempSync(join(tmpdir(), "whytrack-copy-"));
  cpSync(existsSync(join(DIST, name)) ? join(DIST, name) : DIST, folder, { recursive: true });
  for (const [file, change] of Object.entries(changes)) writeFileSync(join(folder, file), change(readFileSync(join(folder, file), "utf8")));
  return folder;
}
