/** The visible words around a field, in the languages of the site. */
import { plain } from "./text.js";

/** fields whose words stand alone, not before a value */
const WHOLE = new Set(["copy", "contact"]);
/** fields whose value has a digit in it, or the stars of one that is masked: "Date of birth" is no order's date */
const COUNTED = new Set(["id", "placed", "number", "eta", "shipped"]);

/**
 * @typedef {object} Words
 * @property {Map<string, {field: string, languages: Set<string>}>} index label → its field and the languages that say it
 * @property {Set<string>} states an order's states
 * @property {string[]} contacts words around a carrier's name: "Contact …", "…に連絡"; the longer first
 * @property {Set<string>} heads how labels begin: most texts are none at the first look
 * @property {number} longest
 * @property {Map<string, object|null>} seen text → its label, as found before
 * @property {Map<string, RegExp>} patterns fields → one that finds their labels
 */
let made;
let known = {};

/** They come from outside, so that they need not be loaded with every page; until then what needs no words is read. @param {{labels?: object, states?: object}} words labels.json and states.json */
export function useLabels(words) {
  known = words;
  made = undefined;
}

/** Made when the first text is looked at, not while the page is still loading. @returns {Words} */
function words() {
  if (made) return made;
  const { labels = {}, states = {} } = known;
  made = { index: new Map(), states: new Set(Object.values(states).flat()), contacts: [], heads: new Set(), longest: 0, seen: new Map(), patterns: new Map() };
  for (const [language, fields] of Object.entries(labels)) {
    const alone = new Set([language]);
    for (const [field, texts] of Object.entries(fields)) for (const label of texts) add(alone, field, label);
  }
  made.contacts.sort((a, b) => b.length - a.length);
  return made;
}

/** @param {Set<string>} alone one language, shared by all that only it says */
function add(alone, field, label) {
  if (field === "contact") made.contacts.push(label);
  const key = `${WHOLE.has(field) ? field : ""}:${label}`;
  const known = made.index.get(key);
  if (known) known.languages = new Set([...known.languages, ...alone]);
  else made.index.set(key, { field, languages: alone });
  made.longest = Math.max(made.longest, label.length);
  made.heads.add(label.slice(0, 2));
}

/**
 * Can a label of *fields* stand in *text*, wherever? So that not every card is walked for words that hardly one has.
 * @param {string} fields with spaces between them @param {string} text lower case
 */
export function mayName(fields, text) {
  const { index, patterns } = words();
  if (!patterns.has(fields)) patterns.set(fields, anyOf([...index].filter(([, { field }]) => fields.split(" ").includes(field)).map(([key]) => key.slice(1))));
  return patterns.get(fields).test(text);
}

const anyOf = (texts) => new RegExp(texts.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|") || "(?!)");

const LETTER = /[\p{L}\p{M}]/u;
// Scripts that write words without spaces: a label may be followed by letters at once.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

// What may stand before a label, in a row of facts: "· Placed on …".
const LEAD = /^[\s·•|›»*–—-]+/u;
const DIGIT = /[\p{Nd}*•]/u;

/** What follows a label: the label may have further words up to its colon. */
function behind(text) {
  const rest = plain(text.replace(/^[\s:：.·-]+/u, ""));
  const colon = rest.search(/[:：]/u);
  return colon > 0 && colon < 40 && !DIGIT.test(rest.slice(0, colon)) ? plain(rest.slice(colon).replace(/^[\s:：]+/u, "")) : rest;
}

/** May *value* be one of *field*? */
export const fits = (field, value) => !COUNTED.has(field) || DIGIT.test(value);

/**
 * The label that *text* begins with, and what stands after it.
 * @param {string} text one segment
 * @returns {{field: string, languages: Set<string>, rest: string} | null}
 */
export function labelAt(text) {
  const { seen } = words();
  if (text.length > MEMORABLE) return findLabel(text);
  if (!seen.has(text)) {
    if (seen.size === SEEN) seen.clear();
    seen.set(text, findLabel(text));
  }
  return seen.get(text);
}

/** A page says the same words in every card. */
const SEEN = 500;
const MEMORABLE = 80;

function findLabel(text) {
  const { index, heads, longest } = words();
  if (LEAD.test(text)) text = text.replace(LEAD, "");
  const lower = text.slice(0, longest + 1).toLowerCase();
  if (!heads.has(lower.slice(0, 2))) return null;
  for (let end = Math.min(lower.length, longest); end > 1; end--) {
    const next = lower[end];
    if (next !== undefined && LETTER.test(next) && !UNSPACED.test(lower[end - 1])) continue;
    const known = index.get(`:${lower.slice(0, end)}`);
    if (!known) continue;
    const rest = behind(text.slice(end));
    if (!rest || fits(known.field, rest)) return { ...known, rest };
  }
  return null;
}

/** True when *text* is, as a whole, a state of an order. */
export const statusWord = (text) => words().states.has(text.toLowerCase());

/** True when *text* is nothing but "Copy". */
export const isCopy = (text) => words().index.has(`copy:${text.toLowerCase()}`);

/** *text* without a trailing "Copy", which some languages say in two words. */
export function withoutCopy(text) {
  for (let cut = text.lastIndexOf(" "), word = 0; cut > 0 && word < 2; cut = text.lastIndexOf(" ", cut - 1), word++) if (isCopy(text.slice(cut + 1))) return text.slice(0, cut);
  return text;
}

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
