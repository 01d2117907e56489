/** The notes on the page: one per order, or per parcel; put back when the page wipes them, never two. */
import { createNote } from "../note/index.js";
import { breaksRow, fit, insert, layoutAround, stands } from "./insert.js";

// A page that throws the note out at once, again and again, is not fought: the note waits until the page has calmed down.
const RETURNS = 20;
const WHILE = 5000; // milliseconds

export class Notes {
  /** @param {Document} document @param {{words: object|undefined, locale: string}} speech */
  constructor(document, speech) {
    this.document = document;
    this.speech = speech;
    /** @type {Map<string, {note: HTMLElement, orderId: string, place: object, returns: number, since: number}>} */
    this.kept = new Map();
    this.onShowNumber = () => {};
    this.onAskAgain = () => {};
    this.onCalm = () => {};
  }

  get(key) {
    return this.kept.get(key)?.note ?? null;
  }

  /** Take away every note that is not among *keys*. @param {Set<string>} keys */
  keepOnly(keys) {
    for (const [key, { note }] of this.kept) {
      if (keys.has(key)) continue;
      note.remove();
      this.kept.delete(key);
    }
  }

  /**
   * Put some notes where they belong; few at a time, each call may cost a layout.
   * @param {Array<{key: string, orderId: string, parcel: number|null, place: import("../page/place.js").Place}>} wanted
   * @param {Map<string, object>} [layouts] what was found out about the boxes around, for further calls
   */
  show(wanted, layouts = new Map()) {
    for (const one of wanted) {
      if (!this.kept.has(one.key)) this.kept.set(one.key, this.make(one));
      this.kept.get(one.key).place = one.place;
    }
    this.putBack(wanted.map(({ key }) => this.kept.get(key)), layouts);
  }

  make({ orderId, parcel }) {
    const note = createNote({ orderId, parcel, ...this.speech });
    note.addEventListener("whytrack-show-number", () => this.onShowNumber(orderId));
    note.addEventListener("whytrack-ask-again", () => this.onAskAgain());
    return { note, orderId, place: null, returns: 0, since: 0 };
  }

  /** Insert every note that is not where it belongs. Reads first, writes after: one layout at most. */
  putBack(some, layouts) {
    const astray = some.filter((kept) => kept.place.anchor.isConnected && !(kept.note.isConnected && stands(kept.note, kept.place)) && (worthIt(kept) || this.giveUp(kept)));
    const moves = astray.map(({ note, place }) => {
      let target = place;
      let layout = layoutAround(target, layouts);
      // Only one step: further out the note would leave its order.
      if (breaksRow(layout) && target.where === "after" && target.anchor.parentElement.children.length > 1 && target.within && target.anchor.parentElement !== target.within) {
        target = { ...target, anchor: target.anchor.parentElement };
        layout = layoutAround(target, layouts);
      }
      return { note, target, layout };
    });
    for (const { note, target, layout } of moves) {
      fit(note, layout);
      insert(note, target);
    }
  }

  /** For a while no note at all: in the wrong card it would lie. */
  giveUp({ note }) {
    note.remove();
    this.calm ??= setTimeout(() => {
      this.calm = null;
      this.onCalm();
    }, WHILE);
    return false;
  }

  /** Copies the page made of our notes, and notes of an earlier run of ours. */
  removeStrangers() {
    const own = new Set([...this.kept.values()].map(({ note }) => note));
    for (const note of this.document.querySelectorAll("whytrack-note")) if (!own.has(note)) note.remove();
  }

  clear() {
    for (const { note } of this.kept.values()) note.remove();
    this.kept.clear();
  }
}

function worthIt(kept) {
  const now = performance.now();
  if (now - kept.since > WHILE) [kept.since, kept.returns] = [now, 0];
  return ++kept.returns <= RETURNS;
}
