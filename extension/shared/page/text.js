/** Text of the page, bounded and without what must never be read. */
import ways from "./ways.json" with { type: "json" };

/** Longest text read from one place, in UTF-16 units. */
export const TEXT = 2000;
/** Longest text taken for a number. */
export const NUMBER = 200;
const SEGMENTS = 600;
const NODES = 6000;
// Deeper than any page is built: hostile nesting must not overflow the stack.
const DEEPEST = 200;
// A whole page may begin with a menu of a thousand entries.
const PAGE = 10;

/** Places that hold an address, a phone, a name or a payment, and our own notes: no way enters them. */
export const PRIVATE = ways.private.join(",");
const SILENT = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "TEXTAREA", "INPUT", "SELECT", "IFRAME", "SVG", "WHYTRACK-NOTE"]);

// Marks that change direction or have no width are no part of a word; a page may put them anywhere.
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

// Most texts are plain already.
const ODD = /[^\x20-\x7e\u00c0-\u024f]|  /u;

/** *text* on one line, cut, without invisible marks. */
export function plain(text, max = TEXT) {
  if (typeof text === "string" && text.length <= max && !ODD.test(text)) return text.trim();
  return String(text ?? "").slice(0, 2 * max).replace(INVISIBLE, "").replace(/\s+/gu, " ").trim().slice(0, max);
}

/** True where *element* is, or lies in, a place that is never read. */
export const isPrivate = (element) => element.closest(PRIVATE) !== null;

/** Does *root* neither lie in a private place nor hold one? Then nothing in it need be asked. */
export const isOpen = (root) => !isPrivate(root) && root.querySelector(PRIVATE) === null;

/**
 * The texts under *root* in page order: one per run of neighbouring text nodes, so that blocks are never glued together.
 * @param {Element} root
 * @param {boolean} [open] whether it is known to be `isOpen`
 * @param {(text: string) => boolean} [enough] whether nothing behind this text is wanted
 * @returns {Array<{text: string, element: Element}>} at most 600, of a whole page 6,000
 */
export function segments(root, open = false, enough = null) {
  const found = [];
  if (!open && isPrivate(root)) return found;
  const whole = leaf(root);
  if (whole !== null && !SILENT.has(root.tagName.toUpperCase())) return whole ? [{ text: whole, element: root }] : found;
  const times = root.localName === "body" ? PAGE : 1;
  let most = times * SEGMENTS;
  let seen = 0;
  // One query for all: asking every element would be most of the time spent here.
  let never = new Set(open ? [] : root.querySelectorAll(PRIVATE));
  const skipped = (element) => SILENT.has(element.tagName.toUpperCase()) || element.hidden || never.has(element);
  const add = (text, element) => {
    if (!text) return;
    found.push({ text, element });
    if (enough?.(text)) most = 0;
  };
  const visitShadow = (host, depth) => {
    const outside = never;
    never = new Set(host.shadowRoot.querySelectorAll(PRIVATE));
    visit(host.shadowRoot, depth, host);
    never = outside;
  };
  const visit = (parent, depth, element = parent) => {
    if (parent.shadowRoot) visitShadow(parent, depth);
    let run = "";
    const close = () => {
      add(run && plain(run), element);
      run = "";
    };
    for (let node = parent.firstChild; node && found.length < most && seen < times * NODES; node = node.nextSibling) {
      seen++;
      if (node.nodeType === 3) run += node.data.slice(0, TEXT);
      else if (node.nodeType === 1) {
        close();
        if (found.length >= most || depth >= DEEPEST || skipped(node)) continue;
        const text = leaf(node);
        if (text === null) visit(node, depth + 1);
        else add(text, node);
      }
    }
    if (found.length < most) close();
  };
  visit(root, 0);
  return found;
}

/** The text of an element that holds nothing else; null where it does. Its text node is not asked for: what is touched costs the most. */
const leaf = (element) => (element.firstElementChild || element.shadowRoot ? null : plain(element.textContent.slice(0, 2 * TEXT)));

/** The text of *element* with a space between its blocks, without private places. */
export const textOf = (element, max = TEXT, open = false) => plain(segments(element, open).map((segment) => segment.text).join(" "), max);
