import { answer } from "./answers.js";
import { followCainiao, listenToPermissions } from "./cainiao.js";
import { ext } from "./ext.js";
import { listenToMenus, makeMenus } from "./menus.js";
import { prepareTables } from "./orders/tables.js";
import { tellPages } from "./tell-pages.js";
import { updateBadge } from "./toolbar.js";

// All at the top, so that the browser knows what to wake us for.
ext.runtime.onMessage.addListener((message, sender, send) => {
  answer(message, sender).then(send);
  return true; // the answer comes later
});

ext.runtime.onInstalled.addListener(({ reason }) => {
  if (ext.contextMenus) makeMenus();
  followCainiao(); // an update drops what was registered
  updateBadge();
  prepareTables();
  // Behind the page the buyer is on: nobody installs this to look at our pages.
  if (reason === "install") ext.tabs.create({ url: ext.runtime.getURL("views/welcome.html"), active: false });
});
if (ext.contextMenus) listenToMenus(); // Firefox for Android has none
listenToPermissions();

ext.runtime.onStartup.addListener(updateBadge);
ext.storage.onChanged.addListener((changes, area) => {
  const kept = Object.keys(changes).some((name) => name === "settings" || name.startsWith("order:"));
  if (area === "local" ? kept : changes.answers) updateBadge();
  if (area === "local" && changes.settings) tellPages({ op: "settings", settings: changes.settings.newValue });
});
