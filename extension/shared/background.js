import { answer } from "./answers.js";
import { ext } from "./ext.js";
import { listenToMenus, makeMenus } from "./menus.js";
import { badgeSoon } from "./toolbar.js";

// All at the top, so that the browser knows what to wake us for.
ext.runtime.onMessage.addListener((message, sender, send) => {
  answer(message, sender).then(send);
  return true; // the answer comes later
});

ext.runtime.onInstalled.addListener(({ reason }) => {
  if (ext.contextMenus) makeMenus();
  // Beside the page that the buyer is on, not over it.
  if (reason === "install") ext.tabs.create({ url: ext.runtime.getURL("views/welcome.html"), active: false });
});
if (ext.contextMenus) listenToMenus(); // Firefox for Android has none

ext.runtime.onStartup.addListener(badgeSoon);
ext.storage.onChanged.addListener((changes, area) => {
  if (area === "local" && Object.keys(changes).some((name) => name === "settings" || name.startsWith("order:"))) badgeSoon();
});
