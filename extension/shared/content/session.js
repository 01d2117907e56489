/** One page and its notes, from the first look to the last. */
import { ext } from "../ext.js";
import { spoken } from "../locales.js";
import { changeOrders, countWays, emptyRecord, hidesLevels, learnNumber, learnPage, loadOrders, loadSettings, loadWords, migrate, recordFrom, saveWords, settingsFrom, sweepDaily, trimmed, wantsLevel } from "../memory/index.js";
import { showAnswer, showError } from "../note/index.js";
import { pageKind } from "../page/address.js";
import { kindOf, localeOf, readCard, readWhole, shownCards } from "../page/index.js";
import { explain, question, spokenFor } from "./answers.js";
import { Gone, ask } from "./ask.js";
import { dayOf, untilTomorrow } from "./clock.js";
import { Notes } from "./notes.js";
import { PopoverWatch } from "./popover.js";
import { inSlices, inSteps } from "./slices.js";
import { Trouble } from "./trouble.js";
import { Watch, concernsList } from "./watch.js";

const AT_ONCE = 8; // notes placed in one go

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
    /** @type {Map<string, import("../memory/record.js").Record>} */
    this.records = new Map();
    /** @type {Map<string, {print: string, report: object, order: object}>} */
    this.answers = new Map();
    this.orders = [];
    /** @type {Map<object, {record: object, asked: object}>} order → its question, for one look */
    this.questions = new Map();
    this.asking = new Set();
    this.counted = new Set();
  }

  async start() {
    const [settings, writable] = await Promise.all([loadSettings(), migrate()]);
    this.settings = settings;
    this.writable = writable;
    this.version = ext.runtime.getManifest?.().version ?? "";
    this.locale = spoken(this.settings);
    const speech = { words: await this.words(), locale: this.locale };
    this.notes = new Notes(this.document, speech);
    this.trouble = new Trouble(this.document, this.notes, speech);
    this.notes.removeStrangers();
    this.notes.onShowNumber = (orderId) => this.showNumber(orderId);
    this.popover = new PopoverWatch(this.document, (learned) => this.learned(learned));
    this.watch = new Watch(this.document, {
      look: () => this.look(),
      mutated: (records) => this.mutated(records),
      concerns: (record) => (kindOf(this.location) === "list" ? this.byText || concernsList(record, (node) => this.cardOf(node), this.cards) : true),
    });
    this.watch.start();
    this.nextDay();
    ext.storage.onChanged?.addListener((changes, area) => area === "local" && this.stored(changes));
    ask("warm").catch((error) => error instanceof Gone && this.end());
    if (this.stores) await sweepDaily(dayOf(this.now()), this.settings.days);
  }

  /** Switched off by the buyer, or written by a newer version: then nothing is stored. */
  get stores() {
    return this.writable && this.settings.remember;
  }

  /** The table of words where the chosen language is not the browser's; none otherwise. */
  async words() {
    const { language } = this.settings;
    if (!language || language === ext.i18n?.getUILanguage?.()) return undefined;
    const kept = await loadWords(language, this.version);
    if (kept) return kept;
    try {
      const { words } = await ask("words", { locale: language }, { timeout: 3000, pauses: [200] });
      if (words) await saveWords(language, this.version, words);
      return words;
    } catch {
      return undefined;
    }
  }

  nextDay() {
    this.timer = setTimeout(() => {
      this.watch.soon();
      this.nextDay();
    }, untilTomorrow(this.now()));
  }

  cardOf(node) {
    for (let up = node.nodeType === 1 ? node : node.parentElement; up; up = up.parentElement) if (this.read.has(up)) return up;
    return null;
  }

  mutated(records) {
    for (const { target } of records) {
      const card = this.cardOf(target);
      if (card) this.changed.add(card);
    }
    this.popover.changed(records, (node) => this.cardOf(node) !== null);
  }

  /** Read what is new, show and move notes, ask for what changed. */
  async look() {
    const kind = kindOf(this.location);
    if (kind === "none" || !this.document.body) return this.notes.keepOnly(new Set());
    const orders = kind === "list" ? await this.readList() : readWhole(this.document, this.location);
    this.orders = orders;
    this.questions = new Map();
    await this.recall(orders);
    this.learn(orders);
    const wanted = orders.flatMap((order) => this.wanted(order, kind)).filter((one) => this.isWelcome(one));
    this.trouble.orders(orders.length);
    this.notes.keepOnly(new Set([...wanted.map(({ key }) => key), ...this.trouble.keys()]));
    const layouts = new Map();
    const groups = [];
    for (let at = 0; at < wanted.length; at += AT_ONCE) groups.push(wanted.slice(at, at + AT_ONCE));
    await inSlices(groups, (group) => {
      this.notes.show(group, layouts);
      for (const one of group) this.paint(one);
    });
    this.notes.removeStrangers();
    this.shown = wanted;
    this.ask(kind);
  }

  /** Where the buyer switched levels off, a note comes with its answer: it never shows up only to go away again. */
  isWelcome({ orderId, at, order }) {
    if (!hidesLevels(this.settings)) return true;
    const known = this.answers.get(orderId) ?? this.records.get(orderId)?.answer;
    return Boolean(known) && wantsLevel(this.settings, spokenFor(known.order, this.question(order).positions, at)?.level);
  }

  async readList() {
    const found = await inSteps(shownCards(this.document, this.location));
    this.cards = found.map(({ card }) => card);
    this.byText = found.some(({ way, rest }) => way.startsWith("text") || rest.length);
    const orders = [];
    await inSlices(found, (one) => {
      const known = this.read.get(one.card);
      const order = known?.orderId === one.orderId && !this.changed.has(one.card) && !one.rest.length ? known : readCard(one);
      this.changed.delete(one.card);
      this.read.set(one.card, order);
      orders.push(order);
    });
    return orders;
  }

  async recall(orders) {
    const unknown = orders.map(({ orderId }) => orderId).filter((id) => id && !this.records.has(id));
    if (!unknown.length) return;
    const records = this.settings.remember ? await loadOrders(unknown) : new Map();
    for (const id of unknown) this.records.set(id, records.get(id) ?? emptyRecord(dayOf(this.now())));
  }

  /** What the page says now belongs to what is known before anything is asked: an answer then stays the answer. */
  learn(orders) {
    this.pageLocale = localeOf(this.document, this.location, orders);
    const today = dayOf(this.now());
    for (const order of orders) {
      if (order.learned === this.records.get(order.orderId)) continue;
      order.learned = learnPage(this.records.get(order.orderId) ?? emptyRecord(today), order, today);
      this.records.set(order.orderId, order.learned);
    }
  }

  /** The notes an order gets: one on a list, one per parcel elsewhere. */
  wanted(order, kind) {
    const parcels = kind === "list" ? [null] : order.parcels;
    return parcels.map((parcel) => ({
      key: `${order.orderId}|${parcel?.index ?? 0}`,
      orderId: order.orderId,
      parcel: parcel && order.several ? parcel.index : null,
      at: parcel ? order.parcels.indexOf(parcel) : null,
      place: parcel?.place ?? order.place,
      order,
    }));
  }

  /** What is to be asked for *order*, worked out once per look. */
  question(order) {
    const record = this.records.get(order.orderId);
    const known = this.questions.get(order);
    if (known?.record === record) return known.asked;
    const asked = question(order, record, this.context());
    this.questions.set(order, { record, asked });
    return asked;
  }

  context() {
    return { settings: this.settings, locale: this.locale, pageLocale: this.pageLocale, now: this.now(), version: this.version, remembers: this.settings.remember };
  }

  /** Paint from what is known; the rules need not be awake for it. */
  paint({ key, orderId, at, order }) {
    const note = this.notes.get(key);
    const fresh = this.answers.get(orderId);
    const kept = fresh ?? this.records.get(orderId)?.answer;
    if (!note || !kept) return;
    const { positions, print } = this.question(order);
    // A package that the last answer does not know waits for the next one.
    if (at !== null && !kept.order.parcels[positions[at]]) return;
    const stale = !fresh && kept.print !== print ? kept.on ?? false : false;
    this.draw(note, kept.report ?? { ...kept.about, orders: [kept.order] }, kept.order, spokenFor(kept.order, positions, at), stale);
  }

  draw(note, report, order, parcel, stale = false) {
    try {
      showAnswer(note, { report, order, parcel, words: this.notes.speech.words, locale: this.locale, stale });
    } catch {
      // An answer of another version: the next one replaces it.
    }
  }

  /** One question for all orders whose answer is not known yet. */
  async ask(kind) {
    const context = this.context();
    const open = [];
    await inSlices(this.orders, (order) => {
      const asked = this.question(order);
      const kept = this.records.get(order.orderId)?.answer;
      if (this.answers.get(order.orderId)?.print === asked.print || this.asking.has(asked.print)) return;
      if (kept?.print === asked.print) this.answers.set(order.orderId, { print: asked.print, positions: asked.positions, report: { ...kept.about, orders: [kept.order] }, order: kept.order });
      else open.push(asked);
    });
    if (!open.length) return;
    for (const { print } of open) this.asking.add(print);
    try {
      const { report, orders } = await explain(open, context);
      for (const { read, print, positions } of open) {
        const order = orders.get(read.orderId);
        if (order) this.answers.set(read.orderId, { print, positions, report, order });
      }
      await inSlices(this.shown.filter(({ orderId }) => orders.has(orderId)), (one) => this.paint(one));
      if (hidesLevels(this.settings)) this.watch.soon();
      await this.remember(kind, open, report, orders);
    } catch (error) {
      if (error instanceof Gone) this.end();
      else this.unanswered(open);
    } finally {
      for (const { print } of open) this.asking.delete(print);
    }
  }

  /** Notes without any answer say so; those with an older one keep it. */
  unanswered(open) {
    const ids = new Set(open.map(({ read }) => read.orderId));
    for (const { key, orderId } of this.shown) {
      const note = this.notes.get(key);
      if (note && ids.has(orderId) && note.dataset.state === "pending") showError(note, { ...this.notes.speech });
    }
  }

  async remember(kind, asked, report, orders) {
    const today = dayOf(this.now());
    const { orders: _, ...about } = report;
    const changes = new Map();
    await inSlices(asked.filter(({ read }) => read.orderId), ({ read, print }) => {
      const order = orders.get(read.orderId);
      const kept = order && trimmed(order);
      const change = (record) => {
        const next = learnPage(record, read, today);
        if (kept) next.answer = { print, order: kept, about: { report: about.report, engine: about.engine, now: about.now, locale: about.locale }, on: today };
        return next;
      };
      changes.set(read.orderId, change);
    });
    if (!this.stores) return;
    await changeOrders(changes, today);
    const uncounted = asked.filter(({ read }) => !this.counted.has(read.orderId)).map(({ read }) => read);
    for (const { orderId } of uncounted) this.counted.add(orderId);
    if (uncounted.length) await countWays(pageKind(this.location), uncounted.map(({ ways }) => ways));
  }

  /** The popover showed a number. */
  learned({ orderId, number, eta }) {
    const today = dayOf(this.now());
    const change = (record) => ({ ...learnNumber(record, number, today), page: { ...record.page, ...(eta ? { eta } : {}) } });
    const before = this.records.get(orderId);
    const after = change(before ?? emptyRecord(today));
    if (before && JSON.stringify([before.parcels, before.page]) === JSON.stringify([after.parcels, after.page])) return;
    this.records.set(orderId, after);
    if (this.stores) changeOrders(new Map([[orderId, change]]), today);
    this.watch.soon();
  }

  /** The buyer asked for the number: the page's own popover, one order at a time. */
  showNumber(orderId) {
    const order = this.orders.find((one) => one.orderId === orderId);
    const link = order?.marks.find((mark) => mark.isConnected && /track|logistic/i.test(mark.getAttribute?.("href") ?? ""));
    if (link) this.popover.show(link);
  }

  /** Another tab, or the options page, wrote something. */
  async stored(changes) {
    if (changes.settings) {
      this.settings = settingsFrom(changes.settings.newValue);
      const locale = spoken(this.settings);
      if (locale !== this.locale) Object.assign(this.notes.speech, { words: await this.words(), locale: (this.locale = locale) });
      this.watch.soon();
    }
    for (const [name, { newValue }] of Object.entries(changes)) {
      const id = /^order:([0-9]{10,20})$/.exec(name)?.[1];
      if (!id || !this.records.has(id)) continue;
      const before = this.records.get(id);
      // Most changes are our own, coming back.
      if (newValue && JSON.stringify([before.parcels, before.page]) === JSON.stringify([newValue.parcels, newValue.page])) continue;
      const after = recordFrom(newValue) ?? emptyRecord(dayOf(this.now()));
      if (JSON.stringify([before.parcels, before.page]) === JSON.stringify([after.parcels, after.page])) continue;
      this.records.set(id, after);
      this.watch.soon();
    }
  }

  /** The extension is gone from under the page: notes keep their last answer, nothing runs any more. */
  end() {
    this.watch.stop();
    clearTimeout(this.timer);
    this.trouble.stop();
    for (const { key, orderId, at } of this.shown ?? []) {
      const note = this.notes.get(key);
      const known = this.answers.get(orderId);
      if (known && note) this.draw(note, known.report, known.order, spokenFor(known.order, known.positions, at), dayOf(this.now()));
      else if (note?.dataset.state === "pending") showError(note, { ...this.notes.speech });
    }
  }
}
