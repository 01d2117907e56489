import { ANSWER } from "./answer.js";
import { LINE } from "./line.js";
import { TOKENS } from "./tokens.js";

const CSS = `${TOKENS}\n${LINE}`;
let sheet;
let whole = CSS;

/** Give *root* the style of a note's line: one sheet shared by all notes, or a copy where a content script may not share one. */
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
  root.append(copyOf(CSS));
}

/** The style of what stands behind the line comes with it. @param {string} more */
export function addStyle(root, more) {
  const own = root.querySelector("style");
  if (own) {
    if (own.textContent === CSS) own.textContent = `${CSS}\n${more}`;
  } else if (whole === CSS) sheet.replaceSync((whole = `${CSS}\n${more}`));
}

function copyOf(text) {
  const style = document.createElement("style");
  style.textContent = text;
  return style;
}

/** The same style for an extension page. */
export function stylePage() {
  const page = new CSSStyleSheet();
  page.replaceSync(`${TOKENS}\n${ANSWER}`);
  document.adoptedStyleSheets = [page, ...document.adoptedStyleSheets];
}
