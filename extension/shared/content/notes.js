/** The notes on the page: one per order, or per parcel; put back when the page wipes them, never two. */
import { elapsed } from "../clock.js";
import { createNote } from "../note/index.js";
import { isForm, parentOf } from "../page/form.js";
import { partsOf } from "../page/index.js";
import { isApart, setApart, stayTogether } from "./apart.js";
import { drawNear, fit, insert, layoutAround, stands } from "./insert.js";
import { bareRoom, boxAround, reachBelow, roomFor } from "./room.js";
import { frame } from "./slices.js";

// A page that throws the note out at once, again and again, is not fought: the note waits until the page has calmed down.
const RETURNS = 20;
const WHILE = 5000; // milliseconds

export class Notes {
  /** @param {Document} document @param {{words: object|undefined, locale: string}} speech */
  constructor(document, speech) {
    this.document = document;
    this.speech = speech;
    /** @type {Map<string, {note: HTMLElement, orderId: string, place: object, returns: number, since: number, fitted: boolean}>} */
    this.kept = new Map();
    /** @type {Map<string, import("./room.js").Room>} by sort of card */
    this.rooms = new Map();
    /** @type {Array<{note: HTMLElement, card: Element, bare: import("./room.js").Bare|null}>} not drawn yet, each in a card that may have no room */
    this.unsure = [];
    /** Is the page as it was drawn, as far as we know? Then to ask where things stand costs nothing. */
    this.drawn = false;
    /** @type {Map<string, object>} sort of card → margins of a note beside it */
    this.near = new Map();
    this.onShowNumber = () => {};
    this.onAskAgain = () => {};
    this.onCalm = () => {};
    this.quietly = (act) => act();
  }

  get(key) {
    return this.kept.get(key)?.note ?? null;
  }

  /** One that was made for a card which was gone before it could be put there is not. */
  isOnPage(key) {
    return this.kept.get(key)?.note.isConnected ?? false;
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
   * Put a note where it belongs, if it is not there.
   * @param {{key: string, orderId: string, parcel: number|null, line?: {level: string}, place: import("../page/place.js").Place}} wanted
   * @param {Map<string, object>} [layouts] what was found out about the boxes around, for further calls; null: nothing may be asked of the
   *   browser's style now, the next call fits the note in
   */
  show(wanted, layouts = new Map()) {
    let kept = this.kept.get(wanted.key);
    if (!kept) this.kept.set(wanted.key, (kept = this.make(wanted)));
    const place = (kept.place = wanted.place);
    if (!place.anchor.isConnected || (kept.fitted && isThere(kept.note, place))) return;
    const roomy = this.roomier(place);
    const { target, layout } = layouts && !roomy.apart ? fitting(roomy, layouts) : { target: roomy.apart ? roomy : place, layout: null };
    kept.fitted = layouts !== null;
    fit(kept.note, layout);
    drawNear(kept.note, target, layouts, this.near);
    if (layouts && !target.beside) this.doubt(kept.note, place.within, target);
    if (!isThere(kept.note, target)) {
      if (!worthIt(kept)) return this.giveUp(kept);
      insert(kept.note, target);
      this.drawn = false;
      stayTogether(kept.note);
      if (target.beside) kept.note.style.setProperty("--whytrack-clear", `${reachBelow(target.anchor)}px`);
    }
    if (target.apart && layouts && !isApart(kept.note)) setApart(kept.note, target.within);
  }

  /** Beside a card that has no room, and below what hangs out of it. */
  roomier(place) {
    const { out, apart } = this.rooms.get(sortOf(place.within)) ?? { out: null };
    if (apart && place.within.contains(place.anchor)) return place.anchor === place.within && place.where === "after" ? { ...place, apart } : { ...place, anchor: place.within, where: "append", apart };
    return out === null ? place : { ...place, anchor: boxAround(place.within, out), where: "after", beside: true };
  }

  /** Will *card* have no room for the note? That is seen when the note was drawn. Cards of one class are alike: where they grow, or have none, nothing more is asked. */
  doubt(note, card, { anchor, where }) {
    if (!card || isDecided(this.rooms.get(sortOf(card)))) return;
    this.unsure.push({ note, card, bare: this.drawn && !note.isConnected ? bareRoom(where === "after" ? parentOf(anchor) : anchor, card) : null });
    this.settling ??= frame().then(() => {
      this.settling = null;
      this.quietly(() => this.settle());
    }).catch(() => {});
  }

  /** Notes that were drawn in cards without room go beside them, or into a free place. */
  settle() {
    for (const { note, card, bare } of this.unsure.splice(0)) {
      const sort = sortOf(card);
      if (note.isConnected && !isDecided(this.rooms.get(sort))) this.rooms.set(sort, roomFor(note, card, bare, this.rooms.has(sort)));
    }
    const layouts = new Map();
    for (const [key, kept] of this.kept) {
      if (!kept.note.isConnected || this.roomier(kept.place) === kept.place) continue;
      kept.fitted = false;
      this.show({ key, place: kept.place }, layouts);
    }
  }

  make({ orderId, parcel, line }) {
    const note = createNote({ orderId, parcel, level: line?.level, ...this.speech, askPage: () => this.onShowNumber(orderId), askAgain: () => this.onAskAgain() });
    return { note, orderId, place: null, returns: 0, since: 0, fitted: false };
  }

  /** For a while no note at all: in the wrong card it would lie. */
  giveUp({ note }) {
    note.remove();
    this.calm ??= setTimeout(() => {
      this.calm = null;
      this.onCalm();
    }, WHILE);
  }

  /** Copies the page made of our notes, and notes of an earlier run of ours. */
  removeStrangers() {
    const own = new Set([...this.kept.values()].map(({ note }) => note));
    for (const note of this.document.querySelectorAll("whytrack-note")) if (!own.has(note)) note.remove();
  }
}

const isDecided = (room) => room !== undefined && (room.grows || room.apart || room.out !== null);

const sortOf = (card) => card && `${card.localName} ${card.className}`;

const isThere = (note, place) => note.isConnected && stands(note, place);

/** Where a note goes so that it breaks no row: at most one step out, further it would leave its order. */
function fitting(place, layouts) {
  const layout = layoutAround(place, layouts);
  const { anchor, where, within } = place;
  const box = where === "after" ? anchor.parentElement : anchor;
  // A line of its own would be a narrow cell more.
  if (layout?.cells) return { target: { ...place, anchor: widest(box, layouts), where: "append" }, layout: null };
  if (!layout?.breaks || !within || isForm(box) || (where !== "after" && box !== within) || partsOf(box) < 2) return { target: place, layout };
  const target = { ...place, anchor: box, where: "after" };
  const around = layoutAround(target, layouts);
  // Beside the card only where that leaves it as it is.
  return box === within && around?.breaks ? { target: place, layout } : { target, layout: around };
}

/** The widest cell; in the other rows of a table the one below it, so that its notes stand in one column. */
function widest(row, layouts) {
  const cells = [...row.children].filter((part) => part.localName !== "whytrack-note");
  const table = row.closest("table,[role=table],[role=grid]") ?? parentOf(row);
  const columns = `${cells.length} cells`;
  const known = layouts.get(table) ?? layouts.set(table, new Map()).get(table);
  if (!known.has(columns)) known.set(columns, cells.reduce((best, cell, at) => (cell.getBoundingClientRect().width > cells[best].getBoundingClientRect().width ? at : best), 0));
  return cells[known.get(columns)];
}

function worthIt(kept) {
  const now = elapsed();
  if (now - kept.since > WHILE) [kept.since, kept.returns] = [now, 0];
  return ++kept.returns <= RETURNS;
}
