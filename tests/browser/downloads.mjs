/** Files that the browser really saves, read to their last byte. */
import { existsSync, mkdtempSync, readFileSync, rmSync, watch } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of its own for one test file. */
export function folder() {
  const path = mkdtempSync(join(tmpdir(), "whytrack-"));
  process.on("exit", () => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** What *press* makes the browser save under *name*; the file is taken away, so that the next one has its name. */
export async function saved(path, name, press, patience = 20_000) {
  const file = join(path, name);
  const watcher = watch(path);
  try {
    const whole = new Promise((done, fail) => {
      const timer = setTimeout(() => fail(new Error(`${name} was not saved`)), patience);
      // Browsers write under another name first; Firefox holds the place with an empty file.
      watcher.on("change", () => {
        if (!existsSync(file) || existsSync(`${file}.part`)) return;
        const content = readFileSync(file);
        if (content.length && /\n$/.test(content.toString("latin1"))) done(clearTimeout(timer) ?? content.toString("utf8"));
      });
    });
    await press();
    return await whole;
  } finally {
    watcher.close();
    rmSync(file, { force: true });
  }
}
