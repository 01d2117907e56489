/** On paper nothing can be unfolded or scrolled: every fold is open while the page is printed, but for evidence that is not needed yet. */
import { el } from "../note/dom.js";

/** A field is never broken between two sheets; its text is. */
function written() {
  for (const field of document.querySelectorAll("textarea")) field.after(el("div", { class: "written", lang: field.lang, dir: field.dir }, field.value));
}

export function openOnPaper() {
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open], .kit *)")];
    for (const one of folded) {
      one.open = true;
      // The browser tells of it too late: the sheet is laid out at once.
      one.dispatchEvent(new Event("toggle"));
    }
    written();
  });
  addEventListener("afterprint", () => {
    for (const one of folded) one.open = false;
    for (const one of document.querySelectorAll(".written")) one.remove();
  });
}
