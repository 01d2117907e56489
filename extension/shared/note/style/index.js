import { ANSWER } from "./answer.js";
import { LINE } from "./line.js";
import { TOKENS } from "./tokens.js";

const CSS = `${TOKENS}\n${LINE}`;
let sheet;
let shared = true;
let whole = CSS;

/** Give *root* the style of a note's line: one sheet shared by all notes, or a copy where a content script may not share one. */
export function styles(root) {
  if (shared) shared = share(root);
  if (!shared) root.append(copyOf(CSS));
}

function share(root) {
  try {
    const first = !sheet;
    if (first) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(CSS);
    }
    root.adoptedStyleSheets = [sheet];
    return !first || root.adoptedStyleSheets[0] === sheet;
  } catch {
    // Firefox' content scripts saw adoptedStyleSheets through a wrapper that refuses.
    return false;
  }
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
