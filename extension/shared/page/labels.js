/** The visible words around a field, in the languages of the site. */
import table from "./labels.json" with { type: "json" };
import { plain } from "./text.js";

/** label → its field and the languages that say it */
const index = new Map();
/** words around a carrier's name: "Contact …", "…に連絡" */
const contacts = [];
/** fields whose words stand alone, not before a value */
const WHOLE = new Set(["status", "copy", "contact"]);
let longest = 0;
/** how labels begin: most texts are none at the first look */
const heads = new Set();
for (const [language, fields] of Object.entries(table)) {
  for (const [field, labels] of Object.entries(fields)) {
    for (const label of labels) {
      if (field === "contact") contacts.push(label);
      const key = `${WHOLE.has(field) ? field : ""}:${label}`;
      const known = index.get(key);
      if (known) known.languages.add(language);
      else index.set(key, { field, languages: new Set([language]) });
      longest = Math.max(longest, label.length);
      heads.add(label.slice(0, 2));
    }
  }
}

// The longer first: "contact opnemen met" is more than "contact".
contacts.sort((a, b) => b.length - a.length);

const LETTER = /[\p{L}\p{M}]/u;
// Scripts that write words without spaces: a label may be followed by letters at once.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/**
 * The label that *text* begins with, and what stands after it.
 * @param {string} text one segment
 * @returns {{field: string, languages: Set<string>, rest: string} | null}
 */
export function labelAt(text) {
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

const languagesOf = (field, text) => index.get(`${field}:${text.toLowerCase()}`)?.languages ?? null;

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
  for (const words of contacts) {
    if (lower.startsWith(`${words} `)) return plain(text.slice(words.length));
    if (lower.endsWith(words)) return plain(text.slice(0, -words.length));
  }
  return text;
}
