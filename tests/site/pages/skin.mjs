/** What a page looks like from the outside: class hashes, attributes, extra wrappers. The templates ask the skin for all of them. */
import { readFileSync } from "node:fs";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const RIGHT_TO_LEFT = new Set(["ar", "he"]);

/** The build hashes seen on the real site (2025-03 to 2026-09); any other seed shuffles them. */
const SEEN = {
  "logistic-info-v2--mailNoValue": "X0fPzen", "logistic-info-v2--mailNo": "3TCkYIM", "logistic-info-v2--track": "1nqL7Vl",
  "logistic-info-v2--nodeTitle": "2rejjVx", "logistic-info-v2--nodeDesc": "2U3A3Yt", "arrival-time-v2--title": "e0sXWcA",
  "tab-list-v2--tab": "1o2e9r7", "package-items-v2--productTitle": "6090gOp", "package-items-v2--skuText": "2UwaJJO",
  "error--title": "Ar9UOn6", "es--wrap": "1Hlfkoj", "logistic-info--mailNo-pc": "3cTqcXe", "logistic-info--nodeDesc": "Pa3Wnop",
};

/** Languages the stage speaks. */
export const LANGUAGES = ["en", "es", "pt", "fr", "de", "it", "nl", "pl", "ru", "tr", "ar", "he", "ja", "ko", "th"];

/** Text for HTML: nothing in it can become markup. */
export const escape = (text) =>
  String(text).replace(/[&<>"']/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[c]);

/** A short name that depends on the seed and the word only (FNV-1a), so that a page is the same at every rendering. */
export function hash(seed, word, length = 7) {
  let state = 0x811c9dc5 ^ seed;
  for (const char of String(word)) state = Math.imul(state ^ char.codePointAt(0), 0x01000193);
  let out = "";
  for (let i = 0; i < length; i++) {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    out += LETTERS[(state >>> 8) % LETTERS.length];
  }
  return out;
}

const labelFiles = new Map();
function labelsOf(lang) {
  if (!labelFiles.has(lang)) labelFiles.set(lang, JSON.parse(readFileSync(new URL(`../labels/${lang}.json`, import.meta.url), "utf8")));
  return labelFiles.get(lang);
}

/** The defaults of `renderPage`; every option a page can be asked for. */
export const DEFAULTS = {
  kind: "list", lang: "en", generation: 2026, hashSeed: 0, nesting: 0, dataPl: true, classes: true, redesign: false,
  personal: false, hostile: false, orders: null, orderId: null, host: "www.aliexpress.com", pkg: 0, mailNo: null, now: null,
};

export class Skin {
  constructor(options = {}) {
    Object.assign(this, DEFAULTS, options);
    const file = labelsOf(LANGUAGES.includes(this.lang) ? this.lang : "en");
    this.labels = { ...file.labels, ...(this.generation < 2026 ? file.until_2026_05 : {}) };
    this.tabs = file.tabs;
    this.status = file.status;
    this.dir = RIGHT_TO_LEFT.has(this.lang) ? "rtl" : "ltr";
    this.now ??= new Date();
  }

  /** A class attribute; without classes, names that say nothing and change with the seed. */
  cls(...names) {
    const shown = this.classes ? names : names.map((name) => "c" + hash(this.hashSeed, name, 5));
    return ` class="${shown.join(" ")}"`;
  }

  /** A css-modules class: stem and build hash. */
  stem(stem) {
    return this.cls(`${stem}--${this.hashSeed === 0 && SEEN[stem] ? SEEN[stem] : hash(this.hashSeed, stem)}`);
  }

  /** The `data-pl` attribute some elements carry. */
  pl(name) {
    return this.dataPl ? ` data-pl="${name}"` : "";
  }

  /** The same block under as many more wrappers as asked for. */
  wrap(html) {
    for (let level = 0; level < this.nesting; level++) html = `<div${this.cls("layer-" + hash(this.hashSeed, level, 4))}>${html}</div>`;
    return html;
  }

  detailUrl(id) {
    return `https://${this.host}/p/order/detail.html?spm=a2g0o.order_list.order_list_main.6.${hash(this.hashSeed, id, 12)}&orderId=${id}`;
  }

  trackUrl(id, line = null) {
    return `//${this.host}/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${id}${line ? `&tradeOrderLineId=${line}` : ""}`;
  }
}
