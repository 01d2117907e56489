/** "Ask me again on …": order id → ISO day, among the settings. */
import { loadSettings, saveSettings } from "../memory/index.js";

/** Set some reminders; null takes one away. @param {Record<string, string|null>} changes */
export async function changeReminders(changes) {
  const { ask_again: before } = await loadSettings();
  const kept = Object.entries({ ...before, ...changes }).filter(([, day]) => day);
  return saveSettings({ ask_again: Object.fromEntries(kept) });
}
