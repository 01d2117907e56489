/** Day, clock and words of one text: which of them tell when, and which tell what happened. */
import days from "./day-words.json" with { type: "json" };
import { isUnspaced, patternsFor } from "./labels.js";
import { asciiDigits, daytimeIn, isDate, isDay, isTime } from "./shape.js";

const bare = (word) => word.toLowerCase().replace(/[.'’׳\p{M}]/gu, "");

let known = null; // made when the first text is asked about
let unknown = null;

/** The words of dates. Until they are known there are only those for today and yesterday. */
function dateWords() {
  const words = known ? null : patternsFor("dates");
  if (!words) return known ?? (unknown ??= { suffixes: new Set(), between: new Set(), until: new Set(), weekdays: new Set(), all: new Set(TODAY.split(" ").map(bare)) });
  const { behind, around, between, until, ...names } = words;
  // Behind a clock: "Uhr", the halves of the day, zones. Around it and the day: "de", "at" …; the rest are months and weekdays.
  const [suffixes, others] = [behind, around].map((list) => list.split(" ").map(bare));
  const weekdays = forms(Object.values(names).map((list) => list.split("|")[1]).join(" "));
  return (known = { suffixes: new Set(suffixes), between: new Set(between.split(" ")), until: new Set(until.split(" ")), weekdays, all: new Set([...TODAY.split(" ").map(bare), ...suffixes, ...others, ...forms(Object.values(names).join(" "))]) });
}

const TODAY = `${days.today} ${days.yesterday}`;

/** *names* and how they are cut short: "Sept", "нояб", "лист". */
export function forms(names) {
  const words = new Set();
  for (const word of names.split(" ")) for (let length = Math.min(3, word.length || 1); length <= word.length; length++) words.add(word.slice(0, length));
  return words;
}

const wordsOf = (text) => text.matchAll(/\p{L}[\p{L}\p{M}.'’׳]*/gu);
const LONGEST = 600;
const MANY = 120; // words

export function isDateWord(word) {
  const { all } = dateWords();
  const said = bare(word);
  // A lone letter is a zone, a "h", a "T": in scripts without spaces it may be a word.
  if (said.length < 2) return !isUnspaced(said) || all.has(said);
  return all.has(said) || (/^[בו]/.test(said) && all.has(said.slice(1))) || (/^ال/.test(said) && all.has(said.slice(2)));
}

export const isWeekday = (word) => dateWords().weekdays.has(bare(word));

/** Words of *text* that belong to no date: [start, end] each. */
function otherWords(text) {
  const found = [];
  let seen = 0;
  for (const { 0: word, index } of wordsOf(text)) {
    if (!isDateWord(word)) found.push([index, index + word.length]);
    if (++seen === MANY) break;
  }
  return found;
}

const ENDS = /^[\s,;:：|·•●▪*—–\-()（）[\].،/]+|[\s,;:：|·—–\-(（[،/]+$/gu;
const trimmed = (text) => text.replace(ENDS, "");

const cutAt = (text, at) => [text.slice(0, at), text.slice(at)];

/** Where the words begin whose first one of no date stands at *from*: "Out" in "10:00 am Out for delivery" is a month elsewhere. */
function start(text, from) {
  const digits = /^.*\p{Nd}/u.exec(text.slice(0, from))?.[0] ?? "";
  // Behind a day or a year stands a month; behind a clock none does.
  let month = !/[:：.]\p{Nd}{2}$/u.test(digits);
  for (const { 0: word, index } of wordsOf(text.slice(digits.length, from))) {
    if (!month && !dateWords().suffixes.has(bare(word)) && bare(word).length > 1) return digits.length + index;
    month = false;
  }
  return from;
}

const clockFirst = (text) => /^(?:\p{L}{2}\s?)?\p{Nd}{1,2}[:：]\p{Nd}{2}(?![\p{Nd}/-])/u.test(text);

/** Is *text* a day and nothing else: "Nov 28", "Friday, 28. November 2026"? */
export const isOnlyDay = (text) => (isDate(text) || (isDay(text) && !/\s[-–—~]\s/u.test(text))) && !isTime(text) && !clockFirst(text) && !otherWords(text).length;

/** Is *text* a day or several and nothing else: "Sep 21 - 26", "by 3 October"? A house number beside a street's name is none. */
export const isPeriod = (text) => (isDate(text) || isDay(text)) && otherWords(text).every(([from, to]) => dateWords().between.has(bare(text.slice(from, to))));

/**
 * *text* as a day without a clock and what it tells: "28 Nov 2026 Parcel left the warehouse".
 * @returns {{time: string, told: string|null} | null} null: it does not begin with one day
 */
export function dayIn(text) {
  if (text.length > LONGEST || !/^\p{Nd}|^\p{L}{1,12}[.,]? ?\p{Nd}/u.test(text)) return null;
  const [first] = otherWords(text);
  const time = trimmed(first ? text.slice(0, start(text, first[0])) : text);
  if (!isOnlyDay(time) || saysSeveral(time)) return null;
  return { time, told: first ? trimmed(text.slice(text.indexOf(time) + time.length)) : null };
}

/**
 * The day in *text*, which has one, and what is said before it: "Ordered by somebody on Nov 3, 2026". A month that nobody knows stays with it.
 * @returns {{day: string, told: string} | null} null: by that day something ends
 */
export function dayWithin(text) {
  const first = text.search(/\p{Nd}/u);
  const last = first + /^.*\p{Nd}/su.exec(text.slice(first))[0].length;
  const others = otherWords(text);
  const before = others.filter(([, end]) => end <= first).at(-1);
  for (const { 0: word } of wordsOf(text.slice(before?.[0] ?? 0, first))) if (isUntil(word)) return null;
  const behind = others.find(([start]) => start >= last)?.[0] ?? text.length;
  const stop = /[日일号號]/u.test(text[behind]) ? behind + 1 : behind;
  const day = trimmed(text.slice(before?.[1] ?? 0, stop));
  const isWhole = day.match(/\p{Nd}+/gu).length > 2 || [...wordsOf(day)].some(([word]) => bare(word).length > 1);
  const from = isWhole ? before?.[1] : before?.[0];
  return { day: trimmed(text.slice(from ?? 0, stop)), told: trimmed(text.slice(0, before?.[1] ?? 0)) };
}

const UNTIL = 30; // characters of a day behind "before"

const isUntil = (word) => dateWords().until.has(bare(word));

/** "before Jan 15, 2027" out of a long *text*; null where it says no such day. */
export function untilDay(text) {
  for (const { 0: word, index } of [...wordsOf(text)].slice(0, MANY)) {
    const behind = isUntil(word) ? text.slice(index + word.length, index + word.length + UNTIL) : "";
    const day = isDate(behind) && dayWithin(behind);
    if (day) return `${word} ${day.day}`;
  }
  return null;
}

const saysSeveral = (text) => /\p{Nd}\D{0,12}?\s[-–—~]\s|\p{Nd}[–—~]\p{Nd}/u.test(text);
const saysUntil = (text) => /[-–—~]\s?\p{Nd}{1,2}[:：]/u.test(text);

/** Does *text* begin with a clock that has no day: "15:40", "08:02 Out for delivery"? */
export const beginsWithClock = (text) => clockFirst(text) && !saysUntil(text) && !isTime(text.slice(0, 40).split(/\p{L}{3}/u)[0]);

// Of a language whose months nobody knows here: "27 Νοε 2026, 18:46".
const STRANGE_MONTH = /^\p{Nd}{1,2}[.\s]{1,2}\p{L}[\p{L}\p{M}.॰]{1,14}[,\s]{1,2}\p{Nd}{4}.{1,20}$/u;

// Behind a zone a clock with a dot is one too.
const isMoment = (text) => isTime(text) || isTime(text.replace(/ \p{Lu}{2,4}(?:[+-][0-9]{1,2})?$/u, "")) || isWeekdays(text);

/** "Friday, 6:46 PM". With two clocks, from one day to another or behind words a shop is open. */
const isWeekdays = (text) => text.length < 40 && text.match(/\p{Nd}{2}/gu)?.length < 3 && !/[-–—~]/u.test(text) && [...wordsOf(text)].some(([word]) => isWeekday(word)) && daytimeIn(asciiDigits(text)) !== null;

/**
 * *text* as a moment and what it tells: "Nov 29, 10:00 Delivered", "Delivered – Nov 29, 10:00".
 * @returns {{time: string, told: string|null} | null} null: no moment stands at its beginning or its end
 */
export function momentIn(text) {
  if (text.length > LONGEST) return null;
  const clock = daytimeIn(asciiDigits(text));
  if (!clock) return null;
  const others = otherWords(text);
  if (!others.length || (others.length === 1 && STRANGE_MONTH.test(text))) return isMoment(text) ? { time: text, told: null } : null;
  const before = others.filter(([start]) => start < clock.index);
  const after = others.filter(([start]) => start > clock.index);
  // Words on both sides: a place may stand behind the moment, and a word nobody knows in a date.
  const first = before.length > 1 || (before.length === 1 && before[0][1] - before[0][0] > 4) || !after.length;
  const [time, told] = first
    ? [text.slice(before.at(-1)[1], after[0]?.[0]), text.slice(0, before.at(-1)[1])]
    : cutAt(text, start(text, after[0][0]));
  // "Ready for pickup until Dec 5, 18:00" tells no moment of anything.
  if (first && [...wordsOf(told)].slice(-1).some(([word]) => isUntil(word))) return null;
  const when = trimmed(time).replace(/[)）\]\s]{1,20}$/u, "");
  return isMoment(when) && !(isWeekdays(when) && (first || daytimeIn(told))) ? { time: when, told: trimmed(told) } : null;
}
