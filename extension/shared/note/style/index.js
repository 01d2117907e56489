import { ANSWER } from "./answer.js";
import { LINE } from "./line.js";
import { TOKENS } from "./tokens.js";

const CSS = `${TOKENS}\n${LINE}\n${ANSWER}`;
let sheet;

/** Give *root* the note's style: one sheet shared by all notes, or a copy where a content script may not share one. */
export function styles(root) {
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(CSS);
    }
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets[0] === sheet) return;
  } catch {
    // Firefox' content scripts see adoptedStyleSheets through a wrapper that refuses.
  }
  const style = document.createElement("style");
  style.textContent = CSS;
  root.append(style);
}

/** The same style for an extension page. */
export function stylePage() {
  const page = new CSSStyleSheet();
  page.replaceSync(`${TOKENS}\n${ANSWER}`);
  document.adoptedStyleSheets = [page, ...document.adoptedStyleSheets];
}
