/** What a text looks like when no name and no label says what it is. */
import { beginsWithDayWord } from "./day-words.js";

const GROUPS = /[0-9]{1,4}/g;

/** Digits of every script as ASCII, for looking only: the page's own text is what is handed on. */
export const asciiDigits = (text) =>
  !/(?![0-9])\p{Nd}/u.test(text) ? text : text.replace(/\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0);
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && digit.codePointAt(0) - zero < 9) zero--;
    return String(digit.codePointAt(0) - zero);
  });

const isMoney = (text) => /[\p{Sc}%]|zł|грн|руб/u.test(text);

const SHORT_YEAR = /(?<![0-9./])[0-3]?[0-9]([./] ?)[0-3]?[0-9]\1[0-9]{2}(?![0-9./])/; // "03.11.26", where nothing else is said

/** A calendar day with its year: "Sep 15, 2026", "2026년 5월 21일", "15/09/2026". */
export function isDate(text) {
  if (text.length > 80 || isMoney(text)) return false;
  const digits = asciiDigits(text);
  if (/[0-9]{5}/.test(digits)) return false;
  const groups = digits.match(GROUPS) ?? [];
  return groups.length >= 2 && groups.length <= 6 && (groups.some((group) => /^(?:19|20|25|14)[0-9]{2}$/.test(group)) || (SHORT_YEAR.test(digits) && !/\p{L}/u.test(text))) && groups.some((group) => group.length < 3 && +group > 0 && +group < 32);
}

/** A day without its year: "Sep 21 - 26", "22 января", "9月21日". */
export function isDay(text) {
  if (text.length > 60 || isMoney(text)) return false;
  const digits = asciiDigits(text);
  const groups = digits.match(GROUPS) ?? [];
  return groups.length >= 1 && groups.length <= 6 && groups.every((group) => group.length < 3 && +group > 0 && +group < 32) && /\p{L}{2}|[月일日]|[/.]/u.test(text);
}

// "18:46", "18 h 46", "18时46分"; with a dot only at the end and behind a word or a comma, where no date and no price has one.
const withoutClock = (text) => text.replace(/(?<![0-9])[0-9]{1,2}(?:[:：]|[ \u202f]?[h时時시][ \u202f]?)[0-9]{2}(?:[:：][0-9]{2})?|(?<=[\p{L}.,] )[0-2][0-9]\.[0-5][0-9]$/gu, "");

/** The first clock of a text in ASCII digits. */
export const daytimeIn = (text) => /(?<![0-9])[0-9]{1,2}(?:[:：]|[ \u202f]?[h時时시][ \u202f]?)[0-9]{2}(?![0-9])|(?<=[\p{L}.,] )[0-2][0-9]\.[0-5][0-9](?![0-9.])/u.exec(text);

/** A moment of a parcel's history: a day and a clock. */
export function isTime(text) {
  if (text.length > 60 || isMoney(text)) return false;
  const digits = asciiDigits(text);
  const day = withoutClock(digits);
  return day !== digits && (/[0-9]/.test(day) || beginsWithDayWord(text));
}

const LETTERED = "[A-Z]{2}[0-9]{9}[A-Z]{2}|[A-Z]{2,5}[0-9]{12,20}";
const SURE = new RegExp(`^(?:${LETTERED}|(?:420[0-9]{5})?9[1-5][0-9]{20}(?:[0-9]{4})?)$`);

/** A token that is hardly anything but a parcel's number: a postal one, a line's letters and many digits, or the 22 or 26 digits of the USPS. */
export const isSurelyNumber = (text) => SURE.test(text);

/** The same with letters in it, anywhere among other words. */
export const SURE_NUMBERS = new RegExp(`(?<![A-Za-z0-9])(?:${LETTERED})(?![A-Za-z0-9])`, "g");

/** Between facts on one line: "Package 1 · Tracking number LP00…". */
export const FACTS = /\s[·•|–—]\s/u;

/** The number at the beginning of *text*, without the words of a button behind it; null where none stands there. */
export function leadingNumber(text) {
  const found = /^[A-Z0-9](?:[A-Z0-9 -]{0,58}[A-Z0-9])?(?!\p{L})/u.exec(text)?.[0] ?? "";
  return isNumber(found) ? found : null;
}

/** A token that can be a tracking number: 8 to 40 letters and digits, five digits or more, no date and no price. */
export function isNumber(text) {
  const token = text.replace(/[\s-]/g, "");
  return /^[A-Z0-9]{8,40}$/i.test(token) && (token.match(/[0-9]/g)?.length ?? 0) >= 5 && !/[a-z]/.test(token) && text.length <= 60;
}

const LONG = /[0-9]{15}/;

/** What stands before an order id on the same line, without the words that announce it: "Oct 4, 2026" of "Oct 4, 2026 No: 8190000000000001". */
export function beforeId(text) {
  const at = text.search(LONG);
  if (at < 1) return text;
  const ahead = text.slice(0, at).trim();
  return /[:：№#]$/u.test(ahead) ? /^.*\p{Nd}\S*/su.exec(ahead)?.[0] ?? text : ahead;
}

/** What stands behind an order id on the same line: "Date: Oct 4, 2026" of "8190000000000001 · Date: Oct 4, 2026". */
export const behindId = (text) => /[0-9]{15,20}[\s·•|,;:–—-]*(.*)/su.exec(text)?.[1].trim() ?? "";

/** An order id as text: 15 to 20 digits, together or in groups of four. */
export function orderIdIn(text) {
  const found = /(?<![0-9A-Za-z])(?:[0-9]{15,20}|[0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4})(?![0-9A-Za-z])/.exec(text);
  return found ? found[0].replaceAll(" ", "") : null;
}
