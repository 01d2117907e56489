/** One page and its notes, from the first look to the last. */
import { dayOf, untilTomorrow } from "../clock.js";
import { ext } from "../ext.js";
import { spoken } from "../locales.js";
import { atStart, hidesLevels, notesFrom, settingsFrom, wantsLevel } from "../memory/index.js";
import { showAnswer, showError } from "../note/index.js";
import { holdTheme, themeAt } from "../note/theme.js";
import { pageKind } from "../page/address.js";
import { parentOf, past } from "../page/form.js";
import { CARDS, cardsOf, firstCards, kindOf, localeOf, place, readCard, readWhole, shadowRoots, useLabels } from "../page/index.js";
import { sayer } from "../words.js";
import { Answers } from "./answers.js";
import { Gone, ask } from "./ask.js";
import { Notes } from "./notes.js";
import { PopoverWatch } from "./popover.js";
import { Turn, inSlices, inSteps } from "./slices.js";
import { Trouble } from "./trouble.js";
import { Watch, concernsList, isTick } from "./watch.js";

const SOON = { timeout: 3000, pauses: [200] };
const NEAR = 20; // cards from the first one in view on: some four screens
const WAIT = 2500; // milliseconds until a note farther down is shown without its answer: a slow machine's engine starts within them

// Milliseconds between looks at a page without orders: no observer tells when an element gets a shadow root.
const PAUSES = [1500, 2000, 4000, 8000, 16_000, 32_000];

// What may show a card that has a place already, without any change of the page.
const REVEALING = ["transitionend", "animationend", "toggle", "change"];

const bringsCards = ({ addedNodes }) => [...addedNodes].map(past).some((node) => node.nodeType === 1 && (node.matches(CARDS) || node.querySelector(CARDS)));

export class Session {
  /** @param {Document} document @param {{now?: () => Date}} [clock] */
  constructor(document, { now = () => new Date() } = {}) {
    this.document = document;
    this.location = document.location;
    this.now = now;
    /** @type {WeakMap<Element, object>} card → its order, until the card changes */
    this.read = new WeakMap();
    /** @type {WeakSet<Element>} cards that changed since they were read */
    this.changed = new WeakSet();
    this.cards = [];
    this.hidden = [];
    this.pauses = [...PAUSES];
    this.orders = [];
    this.shown = [];
  }

  async start() {
    const own = { version: ext.runtime.getManifest?.().version ?? "", ui: this.document.defaultView.navigator.language };
    const { settings, notes, tables } = await atStart(own);
    Object.assign(this, { own, settings, answers: new Answers(notes), speech: {} });
    this.use(tables ?? (await this.tables()));
    if (!this.speech.words) this.wordsLater();
    this.today = dayOf(this.now());
    this.notes = new Notes(this.document, this.speech);
    this.trouble = new Trouble(this.document, this.notes, this.speech, own.version);
    this.notes.removeStrangers();
    this.notes.onShowNumber = (orderId) => this.showNumber(orderId);
    this.notes.onAskAgain = () => this.watch.soon();
    this.notes.onCalm = () => this.watch.soon();
    this.notes.quietly = (act) => this.watch.quietly(act);
    this.trouble.onSigns = () => this.watch.soon();
    // Words for the day on which the extension is gone, and nobody can be asked for them.
    for (const key of ["gone", "answer_of"]) sayer(this.speech.words)(key);
    this.popover = new PopoverWatch(this.document, (learned) => this.learned(learned));
    this.watch = new Watch(this.document, {
      look: () => this.look().catch((error) => this.failed(error)),
      mutated: (records) => this.mutated(records),
      concerns: (record) => (kindOf(this.location) === "list" ? this.byText || concernsList(record, (node) => this.cardOf(node), this.cards, this.hidden) : isTick(record) ? null : true),
    });
    for (const type of REVEALING) this.document.addEventListener(type, () => this.hidden.length && this.watch.soon(), { capture: true, passive: true });
    this.watch.start();
    this.nextDay();
    ext.runtime.onMessage.addListener((message) => void this.told(message));
    this.document.defaultView.addEventListener("pageshow", ({ persisted }) => persisted && this.returned());
    ask("warm").catch((error) => error instanceof Gone && this.end());
  }

  /** From the background, in the language chosen now; empty where it does not answer within *limits*. */
  tables(limits = SOON) {
    return ask("tables", { language: this.settings.language, ui: this.own.ui }, limits).catch(() => ({}));
  }

  /** A background that was still starting: without words little is read, so all is read again once they are there. */
  async wordsLater() {
    const tables = await this.tables({});
    if (!tables.labels || this.watch?.stopped) return;
    this.use(tables);
    this.read = new WeakMap();
    this.watch?.soon();
  }

  use({ locale = spoken(this.settings), words, labels }) {
    Object.assign(this.speech, { locale, words });
    if (labels) useLabels(labels);
  }

  nextDay() {
    this.timer = setTimeout(() => {
      this.watch.soon();
      this.nextDay();
    }, untilTomorrow(this.now()));
  }

  cardOf(node) {
    for (let up = past(node).nodeType === 1 ? node : parentOf(node); up; up = parentOf(past(up))) if (this.read.has(up)) return up;
    return null;
  }

  mutated(records) {
    this.still = false;
    for (const { target } of records) {
      const card = this.cardOf(target);
      if (card) this.changed.add(card);
    }
    this.popover.changed(records, (node) => this.cardOf(node) !== null);
    if (!this.cards.some((card) => card.isConnected) && records.some(bringsCards)) this.glance();
  }

  /** Cards have just come: the notes that are remembered stand in their first frame. The look that follows reads them, and mends. */
  glance() {
    if (!this.answers.any || kindOf(this.location) !== "list") return;
    holdTheme();
    for (const { orderId, card, marks } of firstCards(this.document, this.location)) {
      const line = this.answers.lineOf({ orderId }, null);
      const note = { key: `${orderId}|0`, orderId, parcel: null, at: null, line, order: { orderId }, place: { ...place.inCard(card, marks), within: card } };
      if (!line || !this.isWelcome(note)) continue;
      this.notes.show(note, null);
      this.paint(note);
    }
  }

  /** Read what is new, show and move notes, ask for what changed. @returns {Promise<number|void>} how many milliseconds of it the page had for itself */
  async look() {
    const kind = kindOf(this.location);
    if (kind === "none" || !this.document.body) return this.notes.keepOnly(new Set());
    const turn = new Turn();
    // Asked here it costs little: the page was just drawn. Where nothing of ours will stand, nothing is asked.
    const beside = this.shown.find(({ place }) => place.anchor.isConnected)?.place.anchor ?? this.document.querySelector(CARDS);
    this.grounded = beside !== null;
    if (this.grounded) themeAt(beside);
    this.notes.drawn = true;
    this.today = dayOf(this.now());
    this.locale = undefined;
    this.layouts = new Map();
    this.wanted = [];
    this.orders = [];
    if (kind === "list") await this.lookAtList(turn);
    else this.lookAtWhole();
    this.lookInside();
    this.trouble.orders(this.orders.length);
    this.notes.keepOnly(new Set([...this.wanted.map(({ key }) => key), ...this.trouble.keys()]));
    this.notes.removeStrangers();
    this.shown = this.wanted;
    this.ask().catch((error) => this.failed(error));
    return turn.paused;
  }

  /** What stands in shadow roots tells of no change by itself. */
  lookInside() {
    const [order] = this.orders;
    if (!order || order.marks?.some?.((mark) => mark.getRootNode() !== this.document) || order.place.anchor.getRootNode() !== this.document) this.watch.also(shadowRoots(this.document));
    if (!order) return this.lookLater();
    this.pauses = [...PAUSES];
    clearTimeout(this.later);
    this.later = null;
  }

  lookLater() {
    if (!this.pauses.length) return;
    this.later ??= setTimeout(() => {
      this.later = null;
      this.watch.soon();
    }, this.pauses.shift());
  }

  lookAtWhole() {
    const orders = readWhole(this.document, this.location);
    if (!this.grounded && orders.length) themeAt(orders[0].place.anchor);
    this.watch.quietly(() => orders.forEach((order) => this.show(order, order.parcels)));
  }

  /** Card by card: the first notes are there before the last card is read. What was found of what is private holds while the page is still. */
  async lookAtList(turn) {
    this.still = true;
    const { shown: found, hidden } = await inSteps(cardsOf(this.document, this.location), turn);
    this.hidden = hidden;
    this.watch.reveal(hidden);
    if (!this.grounded && found.length) themeAt(found[0].card);
    this.cards = found.map(({ card }) => card);
    this.byText = found.some(({ way, rest }) => way.startsWith("text") || rest.length);
    let near = NEAR;
    await this.inSlices(this.fromView(found), (one) => {
      const known = this.read.get(one.card);
      const order = known?.orderId === one.orderId && !this.changed.has(one.card) && !one.rest.length ? known : readCard(this.still ? one : { ...one, open: undefined });
      this.changed.delete(one.card);
      this.read.set(one.card, order);
      this.show(order, [null], near-- > 0);
    }, turn);
    // An answer may have come meanwhile, also to an earlier look's question.
    await this.inSlices(this.missing().filter(({ order, at }) => this.answers.lineOf(order, at)), (one) => this.put(one), turn);
    if (this.missing().length) this.late ??= setTimeout(() => this.putLate(), WAIT);
  }

  /** What is done to the notes is no news to us. */
  inSlices(items, work, turn) {
    return inSlices(items, work, (piece) => this.watch.quietly(piece), turn);
  }

  /** Down from what is in view, the rest after it. */
  fromView(found) {
    if (!this.document.defaultView.scrollY) return found;
    const first = Math.max(0, found.findIndex(({ card }) => card.getBoundingClientRect().bottom > 0));
    return [...found.slice(first), ...found.slice(0, first)];
  }

  /**
   * The notes an order gets: one on a list, one per parcel elsewhere.
   * @param {Array<object|null>} parcels
   * @param {boolean} [near] where it is not, a note comes when all are read, so that the page is laid out once for all of them, and with its
   *   answer, so that it need not be drawn twice
   */
  show(order, parcels, near = true) {
    this.orders.push(order);
    for (const parcel of parcels) {
      const at = parcel ? order.parcels.indexOf(parcel) : null;
      const one = {
        key: `${order.orderId}|${parcel?.index ?? 0}`,
        orderId: order.orderId,
        parcel: parcel && order.several ? parcel.index : null,
        at,
        line: this.answers.lineOf(order, at),
        place: parcel?.place ?? order.place,
        order,
      };
      if (!this.isWelcome(one)) continue;
      this.wanted.push(one);
      if (near || this.notes.get(one.key)) this.put(one);
    }
  }

  /** A note where it belongs, with what is known. */
  put(one) {
    one.line ??= this.answers.lineOf(one.order, one.at);
    this.notes.show(one, this.layouts);
    this.paint(one);
  }

  putLate() {
    this.late = null;
    this.inSlices(this.missing(), (one) => this.put(one)).catch((error) => this.failed(error));
  }

  /** Wanted, and not on the page. */
  missing() {
    return this.wanted.filter(({ key }) => !this.notes.isOnPage(key));
  }

  /** Where the buyer switched levels off, a note comes with its answer: it never shows up only to go away again. */
  isWelcome({ line }) {
    return !hidesLevels(this.settings) || (line !== undefined && wantsLevel(this.settings, line.level));
  }

  /** Paint from what is known; nobody need be awake for it. */
  paint({ key, orderId, at, order }, stale = false) {
    const note = this.notes.get(key);
    const line = this.answers.lineOf(order, at);
    if (!note || !line) return;
    const { on, orderId: known = orderId, summary: { locale, now } } = this.answers.get(orderId);
    showAnswer(note, {
      orderId: known, line, locale, now, words: this.speech.words, stale: stale || on !== this.today ? on : "",
      ask: () => this.answers.behind(this.orders.find((one) => one.orderId === orderId) ?? order, at, this.page()),
      openAdvice: ({ part, parcel } = {}) => ask("open", { view: "advice", part, order: known, parcel: parcel ?? this.answers.get(orderId).summary.lines.indexOf(this.answers.lineOf(order, at)) }),
    });
  }

  page() {
    return { kind: pageKind(this.location), pageLocale: (this.locale ??= localeOf(this.document, this.location, this.orders)), today: this.today };
  }

  /** One question for all orders whose answer is not known yet. */
  async ask() {
    if (this.watch.stopped) return;
    try {
      const asked = new Set(await this.answers.ask(this.orders, this.page()));
      if (asked.size && hidesLevels(this.settings)) return this.watch.soon();
      await this.inSlices(this.shown.filter(({ orderId }) => asked.has(orderId)), (one) => (this.notes.isOnPage(one.key) ? this.paint(one) : this.put(one)));
      this.unanswered(asked);
      // What was answered may be news for others on the page.
      if (asked.size) await this.ask();
    } catch (error) {
      if (error instanceof Gone) this.end();
      else this.unanswered(new Set(error.ids));
    }
  }

  /** Nothing of ours may show up as an error of the page. */
  failed(error) {
    if (error instanceof Gone || !ext.runtime?.id) this.end();
  }

  /** Notes without any answer say so; those with an older one keep it. */
  unanswered(ids) {
    for (const one of this.shown) {
      if (!ids.has(one.orderId) || this.answers.lineOf(one.order, one.at)) continue;
      if (!this.notes.isOnPage(one.key)) this.put(one);
      showError(this.notes.get(one.key), this.speech);
    }
  }

  /** The popover showed a number. */
  learned({ orderId, number, eta }) {
    if (this.answers.learned(orderId, number, eta)) this.watch.soon();
  }

  /** The buyer asked for the number: the page's own popover, one order at a time. */
  showNumber(orderId) {
    const order = this.orders.find((one) => one.orderId === orderId);
    const link = order?.marks.find((mark) => mark.isConnected && /track|logistic/i.test(mark.getAttribute?.("href") ?? ""));
    if (link) this.popover.show(link);
  }

  /** Another tab, or the options page, changed something. */
  async told({ op, settings, notes }) {
    // What the toolbar shows again, and when, is nothing to a page.
    const heard = op === "settings" && { ...settingsFrom(settings), ask_again: {} };
    if (heard && JSON.stringify(heard) !== JSON.stringify({ ...this.settings, ask_again: {} })) {
      const { language } = this.settings;
      this.settings = heard;
      if (heard.language !== language) this.use(await this.tables());
      this.answers.unsettle();
      this.watch.soon();
    }
    if (op === "notes" && this.answers.told(notesFrom(notes), this.orders)) this.watch.soon();
  }

  /** Back from the browser's cache of pages, where nobody is told anything. */
  async returned() {
    const { settings, notes } = await atStart(this.own);
    await this.told({ op: "settings", settings });
    await this.told({ op: "notes", notes: Object.fromEntries(notes) });
  }

  /** The extension is gone from under the page: notes keep their last answer, nothing runs any more. */
  end() {
    this.watch.stop();
    clearTimeout(this.timer);
    clearTimeout(this.late);
    clearTimeout(this.later);
    this.trouble.stop();
    for (const one of this.shown) this.paint(one, true);
    this.unanswered(new Set(this.shown.map(({ orderId }) => orderId)));
  }
}
