/** The visible words around a field, in the languages of the site. */
import { blockOf } from "./label-table.js";
import { plain } from "./text.js";

/** fields whose value has a digit in it, or the stars of one that is masked: "Date of birth" is no order's date */
const COUNTED = new Set(["id", "placed", "number", "eta", "shipped", "completed"]);

/** @typedef {{heads: string, byHead: Map<string, object[]>, longest: number, contacts: string[], states: Set<string>, copies: Set<string>, patterns: string|object|null, optional: RegExp, seen: Map<string, object|null>}} Words */
let made;
let known = "";

const NONE = { heads: "", longest: 0, states: [], copies: [], contacts: [], optional: "(?!)", patterns: "null" };

/** They come from outside, so that they need not be loaded with every page; until then what needs no words is read. @param {string} table of `tableOf` */
export function useLabels(table) {
  known = table;
  made = undefined;
}

/** Put together when the first text is looked at, not while the page is still loading. @returns {Words} */
const words = () => (made ??= makeWords());

function makeWords() {
  const { states, copies, optional, ...rest } = parsed(known);
  return { ...rest, byHead: new Map(), states: new Set(states), copies: new Set(copies), optional: new RegExp(optional, "g"), seen: new Map() };
}

/** Patterns of patterns.json, words of dates.json ("dates"). @param {string} what for @returns {Record<string, string> | null} null until they are known */
export function patternsFor(what) {
  const all = words();
  if (typeof all.patterns === "string") all.patterns = JSON.parse(all.patterns);
  return all.patterns?.[what] ?? null;
}

/** Nothing is stored yet, or it can't be read: then there are no words. */
function parsed(table) {
  try {
    return JSON.parse(table);
  } catch {
    return NONE;
  }
}

/**
 * Can the label of a field that few cards have stand in *text*, wherever but in *state*? So that not every card is walked for it.
 * @param {string} state "Awaiting delivery" names no delivery
 */
export function namesMore(text, state) {
  const { optional } = words();
  const lower = text.toLowerCase();
  const from = statusWord(state) ? lower.indexOf(state.toLowerCase()) : -1;
  for (optional.lastIndex = 0; optional.test(lower); ) if (from < 0 || optional.lastIndex <= from || optional.lastIndex > from + state.length) return true;
  return false;
}

// The browser takes its time to make ready for all letters there are; mostly it is a colon or a space.
const isLetter = (one) => (one < "\x80" ? /[a-z]/i : /[\p{L}\p{M}]/u).test(one);
// Scripts that write words without spaces: a label may be followed by letters at once.
export const isUnspaced = (letter) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(letter);

// What may stand before a label, in a row of facts: "· Placed on …".
const LEAD = /^[\s·•|›»*–—-]+/u;
const hasDigit = (text) => /[\p{Nd}*•]/u.test(text);

/** What follows a label: the label may have further words up to its colon. */
function behind(text) {
  const rest = plain(text.replace(/^[\s:：.·-]+/u, ""));
  const colon = rest.search(/[:：]/u);
  return colon > 0 && colon < 40 && !hasDigit(rest.slice(0, colon)) ? plain(rest.slice(colon).replace(/^[\s:：]+/u, "")) : rest;
}

/** May *value* be one of *field*? */
export const fits = (field, value) => !COUNTED.has(field) || hasDigit(value);

/**
 * The label that *text* begins with, and what stands after it.
 * @param {string} text one segment
 * @returns {{field: string, languages: string[], rest: string} | null}
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

/** Labels that begin with these two letters, each with its field and languages: taken apart when the first text begins so. @returns {Array<{label: string, field: string, languages: string[]}>} */
function labelsFrom(head) {
  const { heads, byHead } = words();
  if (!byHead.has(head)) {
    const lines = blockOf(heads, head).split("\n").filter(Boolean);
    byHead.set(head, lines.map((line) => line.split("\t")).map(([label, field, ...languages]) => ({ label, field, languages })));
  }
  return byHead.get(head);
}

function findLabel(text) {
  const { longest } = words();
  if (LEAD.test(text)) text = text.replace(LEAD, "");
  const lower = text.slice(0, longest + 1).toLowerCase();
  const labels = labelsFrom(lower.slice(0, 2));
  // Not for…of: of a hundred texts each makes dozens of steps here.
  for (let at = 0; at < labels.length; at++) {
    const { label, field, languages } = labels[at];
    if (!lower.startsWith(label)) continue;
    const end = label.length;
    const next = lower[end];
    if (next !== undefined && isLetter(next) && !isUnspaced(lower[end - 1])) continue;
    const rest = behind(text.slice(end));
    if (!rest || fits(field, rest)) return { field, languages, rest };
  }
  return null;
}

/** True when *text* is, as a whole, a state of an order. */
export const statusWord = (text) => words().states.has(text.toLowerCase());

/** True when *text* is nothing but "Copy". */
export const isCopy = (text) => words().copies.has(text.toLowerCase());

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
