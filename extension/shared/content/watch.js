/** When to look again. Costs nothing while the page stands still. */
import { elapsed } from "../clock.js";
import { ORDER_LINKS } from "../page/address.js";
import { past } from "../page/form.js";
import { shadowRoots } from "../page/index.js";
import { frame } from "./slices.js";

const WATCHED = { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["class", "style", "hidden", "href", "aria-selected", "lang"] };
const GAP = 60; // milliseconds between two looks at a page that never rests
const SHARE = 8; // a look that was soon done may come again sooner
const REST = 3; // and a long one leaves the page three times what it took
const LONGEST = 2000; // milliseconds; no note comes much later than that
const UNHURRIED = 5000; // milliseconds for what hardly matters

const EVERYWHERE = "1000000px";

const ORDER_NUMBER = /[0-9]{10}|[0-9]{4}[ \u00a0][0-9]{4}/;

const isNote = (node) => node.localName === "whytrack-note";

export class Watch {
  /**
   * @param {Document} document
   * @param {{look: () => Promise<number|void>|number|void, mutated: (records: MutationRecord[]) => void, concerns: (record: MutationRecord) => boolean|null}} handlers
   *look*: how many milliseconds of it the page had for itself; *concerns*: null: hardly
   */
  constructor(document, handlers) {
    this.document = document;
    this.handlers = handlers;
    this.address = document.location.href;
    this.next = 0;
    this.inside = new WeakSet();
    /** @type {WeakMap<Element, boolean|null>} hidden cards: have they a place? null: not told yet */
    this.stands = new WeakMap();
    this.observer = new MutationObserver((records) => this.mutated(records));
  }

  /** Look at these too. @param {ShadowRoot[]} roots */
  also(roots) {
    for (const root of roots) {
      if (this.inside.has(root)) continue;
      this.inside.add(root);
      this.observer.observe(root, WATCHED);
    }
  }

  /** Look again when one of these comes to have a place on the page, whatever brings it about: a width, a style sheet, a tick in a box. @param {Element[]} hidden */
  reveal(hidden) {
    if (!globalThis.IntersectionObserver) return;
    this.places ??= new IntersectionObserver((entries) => this.placed(entries), { rootMargin: EVERYWHERE });
    for (const element of hidden) {
      if (this.stands.has(element)) continue;
      this.stands.set(element, null);
      this.places.observe(element);
    }
  }

  placed(entries) {
    let news = false;
    for (const { target, isIntersecting } of entries) {
      // Also the first time: it may have come between the look that found it hidden and the browser's word.
      news ||= isIntersecting && !this.stands.get(target);
      this.stands.set(target, isIntersecting);
    }
    if (news) this.soon();
  }

  start() {
    this.observer.observe(this.document, WATCHED);
    const window = this.document.defaultView;
    for (const type of ["pageshow", "popstate", "hashchange", "focus"]) window.addEventListener(type, () => this.soon());
    this.document.addEventListener("visibilitychange", () => this.soon());
    this.soon();
  }

  stop() {
    this.observer.disconnect();
    this.places?.disconnect();
    clearTimeout(this.lazy);
    this.stopped = true;
  }

  /** What *act* changes is our own doing and concerns nobody. */
  quietly(act) {
    const before = this.observer.takeRecords();
    if (before.length) this.mutated(before);
    act();
    this.observer.takeRecords();
  }

  mutated(records) {
    const foreign = records.filter((record) => !ours(record));
    if (!foreign.length) return;
    this.handlers.mutated(foreign);
    const moved = this.address !== this.document.location.href;
    this.address = this.document.location.href;
    let hardly = false;
    for (const record of moved ? [] : foreign) {
      const concerns = this.handlers.concerns(record);
      if (concerns) return this.soon();
      hardly ||= concerns === null;
    }
    if (moved) this.soon();
    else if (hardly) this.lazy ??= setTimeout(() => this.soon(), UNHURRIED);
  }

  /** Look once, soon, however often this is called. */
  soon() {
    if (this.waiting || this.stopped) return;
    this.waiting = true;
    const look = async () => {
      this.waiting = false;
      if (this.stopped) return;
      if (this.running) return (this.again = true);
      this.running = true;
      clearTimeout(this.lazy);
      this.lazy = null;
      const started = elapsed();
      let paused = 0;
      try {
        paused = (await this.handlers.look()) ?? 0;
      } finally {
        this.running = false;
        const ended = elapsed();
        const took = ended - started - paused;
        this.next = ended + Math.min(Math.max(Math.min(GAP - took, SHARE * took), REST * took), LONGEST);
        if (this.again) {
          this.again = false;
          this.soon();
        }
      }
    };
    // Behind a frame, also after waiting: else to ask what is shown would make the browser work out the page's style for us.
    const drawn = () => (this.document.hidden ? look() : frame().then(look));
    const wait = this.next - elapsed();
    if (wait > 0 || this.document.hidden) setTimeout(drawn, Math.max(wait, 0));
    else drawn();
  }
}

const keepsToItself = (card) => card.shadowRoot !== null || card.getRootNode() !== card.ownerDocument;

// Our own notes coming concern nobody; our own notes going concern us.
function ours(record) {
  if (isNote(record.target)) return true;
  return record.type === "childList" && record.removedNodes.length === 0 && record.addedNodes.length > 0 && [...record.addedNodes].every(isNote);
}

const ticks = (node) => node.nodeType === 3 && node.length <= 12 && /^[\s\p{Nd}:：.]{1,12}$/u.test(node.data);

/** Is it a number in its place counting, as a countdown's does every second? */
export const isTick = ({ type, target, addedNodes, removedNodes }) => (type === "characterData" ? ticks(target) : type === "childList" && addedNodes.length === 1 && removedNodes.length === 1 && ticks(addedNodes[0]) && ticks(removedNodes[0]));

/** Does a change of the page concern a list of orders? @param {Element[]} cards @param {Element[]} hidden cards that are not shown */
export function concernsList({ type, target, addedNodes, removedNodes }, cardOf, cards, hidden = []) {
  if (cardOf(target)) return true;
  if (type === "attributes") return [...cards, ...hidden].some((card) => past(target).contains(card)) || past(target).querySelector(ORDER_LINKS) !== null;
  if (!cards.length) return true;
  for (const node of [...addedNodes].map(past)) if (ORDER_NUMBER.test(node.textContent) || (node.nodeType === 1 && (node.matches(ORDER_LINKS) || node.querySelector(ORDER_LINKS)))) return true;
  // Where orders are elements of their own, what is added keeps its words to itself.
  if (addedNodes.length && keepsToItself(cards[0])) for (const node of [...addedNodes].map(past)) if (node.nodeType === 1 && !isNote(node) && (node.shadowRoot || shadowRoots(node).length)) return true;
  for (const node of [...removedNodes].map(past)) if (isNote(node) || (node.nodeType === 1 && (node.querySelector("whytrack-note") || cards.some((card) => node.contains(card))))) return true;
  return false;
}
