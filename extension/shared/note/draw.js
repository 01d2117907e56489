/** Draws descriptions (tree.js). Text only ever becomes a text node, and only what is named here becomes an element, an attribute, an act. */
import { copy } from "./copy.js";
import { el, svg } from "./dom.js";
import { download, openUrl, safeUrl } from "./links.js";

const HTML = /^(?:a|bdi|button|d[dlt]|details|div|footer|h[1-6]|header|li|ol|p|section|span|summary|textarea|ul)$/;
const SVG = /^(?:svg|path)$/;
const PLAIN = /^(?:aria-[a-z]+|class|d|data-level|dir|focusable|height|hidden|lang|open|readonly|role|rows|type|viewBox|width)$/;

const OURS = /^[a-z]+\.html(?:\?|$)/;

/**
 * @param {import("./tree.js").Tree} tree
 * @param {{tell?: (words: string) => void, openAdvice?: (which?: {part?: string, parcel?: number}) => void, ours?: boolean, askPage?: () => void}} [hands] what a press may set going
 * @returns {Element | string}
 */
export function draw(tree, hands = {}) {
  if (typeof tree === "string") return tree;
  const [tag, { does, href, page, value, ...properties }, ...children] = tree;
  const make = HTML.test(tag) ? el : SVG.test(tag) ? svg : null;
  if (!make) return "";
  const plain = Object.fromEntries(Object.entries(properties).filter(([name]) => PLAIN.test(name)));
  // What is folded away is made when it is first unfolded.
  const later = tag === "details" ? children.splice(1) : [];
  const made = make(tag, plain, children.map((child) => draw(child, hands)));
  if (later.length) {
    const unfold = () => made.open && made.append(...later.splice(0).map((child) => draw(child, hands)));
    made.addEventListener("toggle", unfold);
    unfold();
  }
  if (value !== undefined) made.value = value;
  if (tag === "a") link(made, safeUrl(href));
  // To another page of ours, from one of ours alone: beside an order it would lead into the shop.
  if (tag === "a" && hands.ours && OURS.test(page)) made.setAttribute("href", page);
  // Not left to the browser: in a card that is a link the note takes the default action from every press.
  if (tag === "summary") press(made, () => made.parentNode.toggleAttribute("open"));
  if (does) press(made, () => ACTS[Object.keys(does).find((name) => Object.hasOwn(ACTS, name))]?.(made, does, hands));
  return made;
}

function press(made, act) {
  made.addEventListener("click", (event) => {
    event.preventDefault();
    act();
  });
}

/** A way out of the page: https only, in a new tab, without a way back. */
function link(made, url) {
  if (!url) return;
  for (const [name, value] of [["href", url], ["target", "_blank"], ["rel", "noopener noreferrer"]]) made.setAttribute(name, value);
  press(made, () => openUrl(url));
}

const ACTS = {
  /** Copies a text, or what stands in the field above, and says so, in its own label and to a screen reader. */
  async copy(made, { copy: text, done, failed }, { tell }) {
    const written = typeof text === "function" ? text() : text ?? made.closest(".letter").querySelector("textarea").value;
    const [label, words] = (await copy(written, made.parentNode)) ? done : failed;
    made.replaceChildren(...label.map((part) => draw(part)));
    tell?.(words);
  },
  /** Shows or hides what stands next. */
  toggle(made) {
    const next = made.nextElementSibling;
    next.hidden = !next.hidden;
    made.setAttribute("aria-expanded", String(!next.hidden));
    if (!next.hidden) next.querySelector("textarea")?.focus();
  },
  save: (made, { save: [name, type, text] }) => download(name, type, text),
  advice: (made, { advice, parcel }, { openAdvice }) => openAdvice?.({ part: advice, parcel }),
  number: (made, does, { askPage }) => askPage?.(),
};
