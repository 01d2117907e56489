/** storage.local that never throws: full, corrupt or gone, the page goes on with what it has. */
import { ext } from "../ext.js";

/** @param {string | string[] | null} keys @returns {Promise<Record<string, unknown>>} */
export async function read(keys) {
  try {
    return (await ext.storage.local.get(keys)) ?? {};
  } catch {
    return {};
  }
}

/** @returns {Promise<boolean>} false when nothing was written */
export async function write(items) {
  try {
    await ext.storage.local.set(items);
    return true;
  } catch {
    return false;
  }
}

/** @param {string[]} keys */
export async function remove(keys) {
  try {
    if (keys.length) await ext.storage.local.remove(keys);
    return true;
  } catch {
    return false;
  }
}
