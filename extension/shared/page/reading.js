/** Ways: the ordered attempts to find one field, and which of them found it. */
import { isForm } from "./form.js";
import { openTexts } from "./sections.js";
import { isOpen, isPrivate, segments, textOf } from "./text.js";

const FOLLOWS = 4; // Node.DOCUMENT_POSITION_FOLLOWING

/** One place of the page that is being read. */
export class Reading {
  /**
   * @param {Element} root nothing outside it is looked at
   * @param {Element[]} [rest] further parts of the place, read for words only
   * @param {boolean} [open] whether nothing in it is private, where that is known
   */
  constructor(root, rest = [], open = undefined) {
    this.root = root;
    this.rest = rest;
    /** All parts, as they stand on the page. */
    this.parts = rest.length ? [root, ...rest].sort((a, b) => (a.compareDocumentPosition(b) & FOLLOWS ? -1 : 1)) : [root];
    this.open = open;
    /** @type {Record<string, string>} field → the way that found it */
    this.ways = {};
  }

  /** The texts of the place, walked at most once. */
  get segments() {
    return (this.walked ??= this.parts.flatMap((part) => segments(part, this.isOpen)));
  }

  /** Mostly nothing in a place is private: then no element of it need be asked. */
  get isOpen() {
    return (this.open ??= this.parts.every(isOpen));
  }

  /** From here on without the texts under a private heading and those that are struck through. */
  closed() {
    this.walked = openTexts(this.segments, this.root);
    return this;
  }

  /** Nor is a form the place of a field. */
  isPrivate(element) {
    return isForm(element) || (!this.isOpen && isPrivate(element));
  }

  /** Every readable element of the first selector that finds any: [way, elements]. */
  all(ways, max = 100) {
    for (const [way, selector] of ways) {
      if (!this.root.querySelector(selector)) continue;
      const found = [];
      for (const element of this.root.querySelectorAll(selector)) {
        if (!this.isPrivate(element)) found.push(element);
        if (found.length === max) break;
      }
      if (found.length) return [way, found];
    }
    return [null, []];
  }

  /**
   * The value of *field* by the first way that has one.
   * @param {string} field
   * @param {Array<[string, string]>} ways [way, selector]
   * @param {(element: Element, open: boolean) => (string|null)} read what to take from an element; *open*: of `segments`
   * @param {Array<[string, () => (string|null)]>} [others] ways that need no selector
   */
  field(field, ways, read = (element) => textOf(element) || null, others = []) {
    for (let at = 0; at < ways.length; at++) {
      const selector = ways[at][1];
      // Mostly the first element has the value, or there is none at all.
      const first = this.root.querySelector(selector);
      const value = first && (this.take(first, read) || this.takeNext(selector, read));
      if (value) return this.note(field, ways[at][0], value);
    }
    return this.otherwise(field, others);
  }

  take(element, read) {
    return this.isPrivate(element) ? null : read(element, this.isOpen);
  }

  takeNext(selector, read) {
    for (const element of [...this.root.querySelectorAll(selector)].slice(1)) {
      const value = this.take(element, read);
      if (value) return value;
    }
    return null;
  }

  /** The value of *field* by ways that need no selector. */
  otherwise(field, others) {
    for (const [way, find] of others) {
      const value = find();
      if (value) return this.note(field, way, value);
    }
    return null;
  }

  note(field, way, value) {
    this.ways[field] = way;
    return value;
  }
}
