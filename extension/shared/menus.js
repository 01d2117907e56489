/** The context menu on selected text: "Why is this tracking number not working?" */
import { ext } from "./ext.js";

const ID = "why";
const LONGEST = 200; // characters of a selection that are looked at

/** Make the menu; call on installation and on a change of language. *title* is the word `menu_why`. */
export async function makeMenus(title = ext.i18n.getMessage("menu_why")) {
  await ext.contextMenus.removeAll();
  ext.contextMenus.create({ id: ID, title, contexts: ["selection"] });
}

/** Listen; call at the top level of the background, so that a sleeping one is woken. */
export function listenToMenus() {
  ext.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId !== ID) return;
    const text = (selectionText ?? "").trim().slice(0, LONGEST);
    ext.tabs.create({ url: ext.runtime.getURL(`views/popup.html?text=${encodeURIComponent(text)}`) });
  });
}
