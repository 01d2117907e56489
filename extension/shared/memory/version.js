/** The shape of what is stored. */
import { read, remove, write } from "./storage.js";

/** Raise it with a step in `steps`, never without. */
export const VERSION = 1;

/** version → the step that makes it the next one */
const steps = {};

/**
 * Bring the storage to this version.
 * @returns {Promise<boolean>} false when a newer version of the extension wrote it: then it is read, never written
 */
export async function migrate() {
  const { version } = await read("version");
  if (version === VERSION) return true;
  if (Number.isInteger(version) && version > VERSION) return false;
  if (version !== undefined && !Number.isInteger(version)) await remove(["version"]);
  for (let at = Number.isInteger(version) ? version : VERSION; at < VERSION; at++) await steps[at]?.();
  await write({ version: VERSION });
  return true;
}
