/** The visible words around a field, in the languages of the site. */
import { plain } from "./text.js";

/** fields whose words stand alone, not before a value */
const WHOLE = new Set(["status", "copy", "contact"]);

/**
 * @typedef {object} Words
 * @property {Map<string, {field: string, languages: Set<string>}>} index label → its field and the languages that say it
 * @property {string[]} contacts words around a carrier's name: "Contact …", "…に連絡"; the longer first
 * @property {Set<string>} heads how labels begin: most texts are none at the first look
 * @property {number} longest
 */
let made;
let table = {};

/** They come from outside, so that they need not be loaded with every page; until then what needs no words is read. @param {object} labels labels.json */
export function useLabels(labels) {
  table = labels;
  made = undefined;
}

/** Made when the first text is looked at, not while the page is still loading. @returns {Words} */
function words() {
  if (made) return made;
  made = { index: new Map(), contacts: [], heads: new Set(), longest: 0 };
  for (const [language, fields] of Object.entries(table)) {
    for (const [field, labels] of Object.entries(fields)) for (const label of labels) add(language, field, label);
  }
  made.contacts.sort((a, b) => b.length - a.length);
  return made;
}

function add(language, field, label) {
  if (field === "contact") made.contacts.push(label);
  const key = `${WHOLE.has(field) ? field : ""}:${label}`;
  const known = made.index.get(key);
  if (known) known.languages.add(language);
  else made.index.set(key, { field, languages: new Set([language]) });
  made.longest = Math.max(made.longest, label.length);
  made.heads.add(label.slice(0, 2));
}

const LETTER = /[\p{L}\p{M}]/u;
// Scripts that write words without spaces: a label may be followed by letters at once.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/**
 * The label that *text* begins with, and what stands after it.
 * @param {string} text one segment
 * @returns {{field: string, languages: Set<string>, rest: string} | null}
 */
export function labelAt(text) {
  const { index, heads, longest } = words();
  const lower = text.slice(0, longest + 1).toLowerCase();
  if (!heads.has(lower.slice(0, 2))) return null;
  for (let end = Math.min(lower.length, longest); end > 1; end--) {
    const next = lower[end];
    if (next !== undefined && LETTER.test(next) && !UNSPACED.test(lower[end - 1])) continue;
    const known = index.get(`:${lower.slice(0, end)}`);
    if (known) return { ...known, rest: plain(text.slice(end).replace(/^[\s:：.·-]+/u, "")) };
  }
  return null;
}

const languagesOf = (field, text) => words().index.get(`${field}:${text.toLowerCase()}`)?.languages ?? null;

/** The languages in which *text* is, as a whole, a status of an order; null when it is none. */
export const statusWord = (text) => languagesOf("status", text);

/** *text* without a trailing "Copy". */
export function withoutCopy(text) {
  const cut = text.lastIndexOf(" ");
  return cut > 0 && languagesOf("copy", text.slice(cut + 1)) ? text.slice(0, cut) : text;
}

/** True when *text* is nothing but "Copy". */
export const isCopy = (text) => languagesOf("copy", text) !== null;

/**
 * Label and value where the label is of no known language: up to the first colon, without a digit before it.
 * @returns {string} the value, or the whole text where nothing looks like a label
 */
export function valueOf(text) {
  const known = labelAt(text);
  if (known && known.rest) return known.rest;
  const colon = text.search(/[:：]/u);
  if (colon < 1 || colon > 60 || /[0-9\p{Nd}]/u.test(text.slice(0, colon))) return text;
  return plain(text.slice(colon).replace(/^[\s:：]+/u, ""));
}

/** The name in "Contact NAME", in whatever language and order. */
export function nameIn(text) {
  const lower = text.toLowerCase();
  for (const said of words().contacts) {
    if (lower.startsWith(`${said} `)) return plain(text.slice(said.length));
    if (lower.endsWith(said)) return plain(text.slice(0, -said.length));
  }
  return text;
}
