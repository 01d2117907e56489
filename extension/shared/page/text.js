/** Text of the page, bounded and without what must never be read. */
import { past } from "./form.js";
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
const SILENT = new Set(["script", "style", "noscript", "template", "textarea", "input", "select", "iframe", "svg", "whytrack-note"]);

// Marks that change direction or have no width are no part of a word; a page may put them anywhere.
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

// Most texts are plain already: no mark of those, no white space but single blanks.
const ODD = /[\u0000-\u001f\u007f\u00a0\u00ad\u061c\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]|  /;

/** *text* on one line, cut, without invisible marks. */
export function plain(text, max = TEXT) {
  if (typeof text === "string" && text.length <= max && !ODD.test(text)) return text.trim();
  return String(text ?? "").slice(0, 2 * max).replace(INVISIBLE, "").replace(/\s+/gu, " ").trim().slice(0, max);
}

/** *text* as it is written, but for invisible marks: without one it is not even copied. */
export const unmarked = (text) => text.replace(INVISIBLE, "");

/** True where *element* is, or lies in, a place that is never read. */
export const isPrivate = (element) => past(element).closest(PRIVATE) !== null;

/** Does *root* neither lie in a private place nor hold one? Then nothing in it need be asked. */
export const isOpen = (root) => (isText(root) ? !isPrivate(root.parentElement) : !isPrivate(root) && root.querySelector(PRIVATE) === null);

/** Words between line breaks, in no element of their own. */
export const isText = ({ nodeType }) => nodeType === 3;

/**
 * The texts under *root* in page order: one per run of neighbouring text nodes, so that blocks are never glued together.
 * @param {Element | Text} root
 * @param {boolean} [open] whether it is known to be `isOpen`
 * @param {(text: string) => boolean} [enough] whether nothing behind this text is wanted
 * @returns {Array<{text: string, element: Element}>} at most 600, of a whole page 6,000
 */
export function segments(root, open = false, enough = null) {
  if (isText(root)) return open || isOpen(root) ? [{ text: plain(root.data), element: root.parentElement }] : [];
  if (!open && isPrivate(root)) return [];
  const whole = leaf(root);
  if (whole !== null && !SILENT.has(root.localName)) return whole ? [{ text: whole, element: root }] : [];
  const walk = new Walk(root.localName === "body" ? PAGE : 1, enough);
  // One query for all: asking every element would be most of the time spent here.
  walk.enter(root, open ? null : new Set(root.querySelectorAll(PRIVATE)), root, 0);
  return walk.found;
}

class Walk {
  constructor(times, enough) {
    this.enough = enough;
    this.found = [];
    this.most = times * SEGMENTS;
    this.left = times * NODES;
  }

  add(text, element) {
    if (!text) return;
    this.found.push({ text, element });
    if (this.enough?.(text)) this.most = 0;
  }

  /** @param {Element | ShadowRoot} parent @param {Set<Element> | null} never private places @param {Element} element whose text it is */
  enter(parent, never, element, depth) {
    if (parent.shadowRoot) this.enter(parent.shadowRoot, new Set(parent.shadowRoot.querySelectorAll(PRIVATE)), element, depth);
    let run = "";
    let next;
    for (let node = parent.firstChild; node && this.found.length < this.most && this.left > 0; node = next) {
      this.left--;
      if (node.nodeType === 3) {
        run += node.data.slice(0, TEXT);
        next = node.nextSibling;
        continue;
      }
      const part = past(node);
      next = part.nextSibling;
      if (part.nodeType !== 1) continue;
      if (run) this.add(plain(run), element);
      run = "";
      if (this.found.length < this.most && depth < DEEPEST && !never?.has(node)) this.child(part, never, element, depth + 1);
    }
    if (run && this.found.length < this.most) this.add(plain(run), element);
  }

  child(node, never, element, depth) {
    const { localName } = node;
    if (SILENT.has(localName) || node.hidden) return;
    // The words of a form are those of what it stands in.
    if (localName === "form") return this.enter(node, never, element, depth);
    const text = leaf(node);
    if (text === null) this.enter(node, never, node, depth);
    else this.add(text, node);
  }
}

/** The text of an element that holds nothing else; null where it does. Its text node is not asked for: what is touched costs the most. */
const leaf = (element) => (element.firstElementChild || element.shadowRoot ? null : plain(element.textContent.slice(0, 2 * TEXT)));

/** The text of *element* with a space between its blocks, without private places. */
export const textOf = (element, max = TEXT, open = false) => plain(segments(element, open).map((segment) => segment.text).join(" "), max);
