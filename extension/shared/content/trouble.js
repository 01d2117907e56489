/** Orders are visible and none can be read: one note says so, within seconds. */
import { showError } from "../note/index.js";
import { pageKind } from "../page/address.js";
import { unreadable } from "../page/index.js";
import { ask } from "./ask.js";
import { redacted } from "./redacted.js";

const FIRST = 1500; // milliseconds: a page that is still drawing itself is given time
const AGAIN = 2000;
const KEY = "unreadable";

export class Trouble {
  constructor(document, notes, speech, version) {
    Object.assign(this, { document, notes, speech, version });
    this.shown = false;
    this.onSigns = () => {};
  }

  /** @param {number} count orders read in this look */
  orders(count) {
    if (count) {
      this.stop();
      this.shown = false;
      this.seen = false;
    } else if (this.shown) this.check();
    else this.timer ??= setTimeout(() => this.check(), FIRST);
  }

  keys() {
    return this.shown ? [KEY] : [];
  }

  stop() {
    clearTimeout(this.timer);
    this.timer = null;
  }

  check() {
    this.stop();
    const signs = unreadable(this.document);
    if (!signs) {
      if (this.shown) this.notes.keepOnly(new Set());
      this.seen = this.shown = false;
    } else if (this.seen) this.show(signs);
    else {
      this.seen = true;
      // They may have come to be seen without a change that tells.
      this.onSigns();
      this.timer = setTimeout(() => this.check(), AGAIN);
    }
  }

  show(signs) {
    const anchor = this.document.querySelector(":is(main,[role=main],#root,#app):not(form)") ?? this.document.body;
    this.shown = true;
    this.notes.show({ key: KEY, orderId: "", parcel: null, place: { anchor, where: "prepend" } });
    const copyText = redacted(this.document, { kind: pageKind(this.document.location), signs, version: this.version });
    showError(this.notes.get(KEY), { ...this.speech, brief: () => signs.join(", "), ask: () => ask("behind", { lookedFor: signs, copyText }) });
  }
}
