/** Learning a number from the page's own popover. It names no order: it belongs to the track link hovered or focused last. */
import { elapsed } from "../clock.js";
import { ORDER_LINKS, orderOf } from "../page/address.js";
import { isForm, parentOf, past } from "../page/form.js";
import { POPOVER, readBox } from "../page/popover.js";
import { isShown } from "../page/visible.js";

const LATE = 15_000; // milliseconds after which an unknown box no longer belongs to a hover
const STALE = 3000; // milliseconds for which a popover may still show what it showed for another order
const LONGEST = 4000; // characters of a box that can be a popover

const IN = ["pointerover", "pointerenter", "mouseover", "mouseenter", "mousemove"];
const OUT = ["pointerout", "pointerleave", "mouseout", "mouseleave"];

export class PopoverWatch {
  /**
   * @param {Document} document
   * @param {(learned: {orderId: string, number: string, eta: string|null}) => void} onLearned
   */
  constructor(document, onLearned) {
    this.document = document;
    this.onLearned = onLearned;
    /** @type {{orderId: string, at: number, before: string|null} | null} *before*: the number an older popover still shows */
    this.hovered = null;
    for (const type of ["pointerover", "focusin"]) document.addEventListener(type, (event) => this.entered(event), { capture: true, passive: true });
  }

  entered(event) {
    if (this.shown && event.isTrusted && event.type === "pointerover") this.release();
    const link = past(event.composedPath()[0])?.closest?.(ORDER_LINKS);
    const order = link && orderOf(link.getAttribute("href"), this.document.location.href);
    if (order?.kind !== "tracking") return;
    if (this.hovered?.orderId !== order.id) this.hovered = { orderId: order.id, at: elapsed(), before: this.current() };
    else this.hovered.at = elapsed();
  }

  current() {
    for (const box of this.document.querySelectorAll(POPOVER)) {
      const read = isShown(box) ? readBox(box) : null;
      if (read) return read.number;
    }
    return null;
  }

  /**
   * Called as the page changes, not later: by then another link may be hovered.
   * @param {MutationRecord[]} records
   * @param {(node: Node) => boolean} inCard what belongs to an order's card is no popover
   */
  changed(records, inCard) {
    if (!this.hovered) return;
    for (const record of records) {
      const { target } = record;
      const box = (past(target).nodeType === 1 ? past(target) : parentOf(target))?.closest(POPOVER);
      if (box) this.take(box, record);
      else for (const node of record.addedNodes) if (!isForm(node) && node.nodeType === 1) this.appeared(node, record, inCard);
    }
  }

  appeared(node, record, inCard) {
    const box = node.matches(POPOVER) ? node : node.querySelector(POPOVER);
    if (box) this.take(box, record);
    else if (elapsed() - this.hovered.at < LATE && node.isConnected && !inCard(node) && node.textContent.length < LONGEST) this.take(node, record);
  }

  take(box, record) {
    if (!box.isConnected || !isShown(box)) return;
    const read = readBox(box);
    if (!read) return;
    // What stood there before the hover is another order's, until the page writes the number anew.
    const touched = record.type !== "attributes" && (past(record.target).contains(read.at) || read.at.contains(record.target) || [...record.addedNodes].map(past).some((node) => node.contains(read.at)));
    clearTimeout(this.waiting);
    if (touched || !this.isOld(read.number)) this.learn(read);
    else if (record.type === "attributes") this.wait(box, this.hovered.orderId);
  }

  /** Shown anew for another order, with the number of the one before: two orders may share it, or the page has not answered yet. */
  wait(box, orderId) {
    this.waiting = setTimeout(() => {
      const read = this.hovered.orderId === orderId && box.isConnected && isShown(box) ? readBox(box) : null;
      if (read && this.isOld(read.number)) this.learn(read);
    }, STALE);
  }

  /** Shown before the hover, or last for another order. */
  isOld(number) {
    return number === this.hovered.before || (number === this.last?.number && this.hovered.orderId !== this.last.orderId);
  }

  learn({ order, number, eta }) {
    this.last = { orderId: order ?? this.hovered.orderId, number };
    this.onLearned({ ...this.last, eta });
  }

  /** Let the page show its own popover, as if the pointer were on the order's track link. Only on the buyer's click. @param {Element} link */
  show(link) {
    this.release();
    this.shown = link;
    send(link, IN);
  }

  /** The pointer is somewhere else again. */
  release() {
    const link = this.shown;
    this.shown = null;
    if (link?.isConnected) send(link, OUT);
  }
}

function send(link, types) {
  const { left, top, width, height } = link.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2 };
  for (const type of types) {
    const Kind = type.startsWith("pointer") && globalThis.PointerEvent ? PointerEvent : MouseEvent;
    const bubbles = !/enter|leave/.test(type);
    link.dispatchEvent(new Kind(type, { ...at, bubbles, cancelable: bubbles, composed: true, pointerType: "mouse" }));
  }
}
