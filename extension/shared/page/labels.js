/** The visible words around a field, in the languages of the site. */
import table from "./labels.json" with { type: "json" };
import { plain } from "./text.js";

/** label → [field, language]; the first language that has a label keeps it. */
const index = new Map();
/** language tags that own a label alone, for guessing the page's language */
let longest = 0;
for (const [language, fields] of Object.entries(table)) {
  for (const [field, labels] of Object.entries(fields)) {
    for (const label of labels) {
      const key = `${field === "status" || field === "copy" ? field : ""}:${label}`;
      const known = index.get(key);
      if (known) known.languages.add(language);
      else index.set(key, { field, languages: new Set([language]) });
      longest = Math.max(longest, label.length);
    }
  }
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
  const lower = text.toLowerCase();
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
