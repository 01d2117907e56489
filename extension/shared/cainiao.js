/** Cainiao's own tracking page: explained only when the buyer switches it on, and no longer than the browser allows it. */
import { ext } from "./ext.js";

/** What the switch asks for, and gives back. `scripting` is what lets a content script be added after installation. */
export const CAINIAO = { permissions: ["scripting"], origins: ["https://global.cainiao.com/*"] };

const SCRIPT = {
  id: "cainiao",
  matches: ["https://global.cainiao.com/detail.htm*", "https://global.cainiao.com/newDetail.htm*"],
  js: ["content.js"],
  runAt: "document_start",
};

/** Register the content script where the permission is given, and take it away where it is not. */
export async function followCainiao() {
  try {
    // Without the permission there is nothing to take away: the browser drops the script with its host.
    if (!(await ext.permissions.contains(CAINIAO))) return;
    const known = await ext.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
    if (!known.length) await ext.scripting.registerContentScripts([SCRIPT]);
  } catch {
    // Two callers at once: the other one has registered it.
  }
}

/** Give the host back. @returns {Promise<boolean>} whether it is gone */
export async function leaveCainiao() {
  // First the script: without the permission nothing may be unregistered any more.
  await ext.scripting?.unregisterContentScripts({ ids: [SCRIPT.id] }).catch(() => {});
  return ext.permissions.remove(CAINIAO);
}

/** Listen; call at the top level of the background. */
export function listenToPermissions() {
  ext.permissions.onAdded.addListener(followCainiao);
}
