/** Day, clock and words of one text: which of them tell when, and which tell what happened. */
import { dateWords, isUnspaced } from "./labels.js";
import { DAYTIME, asciiDigits, isDate, isDay, isTime } from "./shape.js";

const setOf = (words = "") => new Set(words.split(" "));

const bare = (word) => word.toLowerCase().replace(/[.'’׳\p{M}]/gu, "");

/** dates → their words as they are asked for; made when the first text is asked about */
const made = new WeakMap();

function known() {
  const dates = dateWords();
  if (!made.has(dates)) made.set(dates, lookup(dates));
  return made.get(dates);
}

// Behind a clock: "Uhr", the halves of the day, zones. Around it and the day: "de", "at" …; the rest are months and weekdays.
function lookup({ behind, around = "", between, today = "", yesterday = "", ...names }) {
  const suffix = setOf(behind);
  const words = new Set([...suffix, ...`${around} ${today} ${yesterday}`.split(" ").map(bare)]);
  // "Sept", "нояб", "лист": however a month is cut short.
  for (const word of Object.values(names).join(" ").split(" ")) for (let length = Math.min(3, word.length); length <= word.length; length++) words.add(word.slice(0, length));
  return { words, suffix, between: setOf(between) };
}

const WORDS = /\p{L}[\p{L}\p{M}.'’׳]*/gu;
const LONGEST = 600;
const MANY = 120; // words

function isDateWord(word) {
  const { words } = known();
  const said = bare(word);
  // A lone letter is a zone, a "h", a "T": in scripts without spaces it may be a word.
  if (said.length < 2) return !isUnspaced(said) || words.has(said);
  return words.has(said) || (/^[בו]/.test(said) && words.has(said.slice(1))) || (/^ال/.test(said) && words.has(said.slice(2)));
}

/** Words of *text* that belong to no date: [start, end] each. */
function otherWords(text) {
  const found = [];
  let seen = 0;
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    if (!isDateWord(word)) found.push([index, index + word.length]);
    if (++seen === MANY) break;
  }
  return found;
}

const ENDS = /^[\s,;:：|·—–\-()（）[\].،/]+|[\s,;:：|·—–\-(（[،/]+$/gu;
const trimmed = (text) => text.replace(ENDS, "");

const cutAt = (text, at) => [text.slice(0, at), text.slice(at)];

/** Where the words begin whose first one of no date stands at *from*: "Out" in "10:00 am Out for delivery" is a month elsewhere. */
function start(text, from) {
  const digits = /^.*\p{Nd}/u.exec(text.slice(0, from))?.[0] ?? "";
  // Behind a day or a year stands a month; behind a clock none does.
  let month = !/[:：.]\p{Nd}{2}$/u.test(digits);
  for (const { 0: word, index } of text.slice(digits.length, from).matchAll(WORDS)) {
    if (!month && !known().suffix.has(bare(word)) && bare(word).length > 1) return digits.length + index;
    month = false;
  }
  return from;
}

const CLOCK_FIRST = /^(?:\p{L}{2}\s?)?\p{Nd}{1,2}[:：]\p{Nd}{2}(?![\p{Nd}/-])/u;

/** Is *text* a day and nothing else: "Nov 28", "Friday, 28. November 2026"? */
export const isOnlyDay = (text) => (isDate(text) || (isDay(text) && !/\s[-–—~]\s/u.test(text))) && !isTime(text) && !CLOCK_FIRST.test(text) && !otherWords(text).length;

/** Is *text* a day or several and nothing else: "Sep 21 - 26", "by 3 October"? A house number beside a street's name is none. */
export const isPeriod = (text) => (isDate(text) || isDay(text)) && otherWords(text).every(([from, to]) => known().between.has(bare(text.slice(from, to))));

const SPAN = /[-–—~]\s?\p{Nd}{1,2}[:：]/u;

/** Does *text* begin with a clock that has no day: "15:40", "08:02 Out for delivery"? */
export const beginsWithClock = (text) => CLOCK_FIRST.test(text) && !SPAN.test(text) && !isTime(text.slice(0, 40).split(/\p{L}{3}/u)[0]);

// Behind a zone a clock with a dot is one too.
const isMoment = (text) => isTime(text) || isTime(text.replace(/ \p{Lu}{2,4}(?:[+-][0-9]{1,2})?$/u, ""));

/**
 * *text* as a moment and what it tells: "Nov 29, 10:00 Delivered", "Delivered – Nov 29, 10:00".
 * @returns {{time: string, told: string|null} | null} null: no moment stands at its beginning or its end
 */
export function momentIn(text) {
  if (text.length > LONGEST) return null;
  const clock = DAYTIME.exec(asciiDigits(text));
  if (!clock) return null;
  const others = otherWords(text);
  if (!others.length) return isMoment(text) ? { time: text, told: null } : null;
  const before = others.filter(([start]) => start < clock.index);
  const after = others.filter(([start]) => start > clock.index);
  // Words on both sides: a place may stand behind the moment, and a word nobody knows in a date.
  const first = before.length > 1 || (before.length === 1 && before[0][1] - before[0][0] > 4) || !after.length;
  const [time, told] = first
    ? [text.slice(before.at(-1)[1], after[0]?.[0]), text.slice(0, before.at(-1)[1])]
    : cutAt(text, start(text, after[0][0]));
  return isMoment(trimmed(time)) ? { time: trimmed(time), told: trimmed(told) } : null;
}
