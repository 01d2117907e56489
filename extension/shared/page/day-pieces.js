/** Days that a page writes in pieces: "28" above "Nov", or "28 14:03" below "November 2026". */
import { patternsFor } from "./labels.js";
import { beginsWithClock, forms, isDateWord, isOnlyDay, isWeekday } from "./moments.js";
import { asciiDigits, isDate, isTime } from "./shape.js";

const SHORT = 30; // characters
const MANY = 600; // texts between a month and its last day

let known = null; // months, made when the first text is asked about
function words() {
  const dates = known ? null : patternsFor("dates");
  if (!dates) return known ?? new Set();
  const { behind, around, between, until, ...languages } = dates;
  return (known = forms(Object.values(languages).map((list) => list.split("|")[0]).join(" ")));
}

const said = (word) => word.toLowerCase().replace(/[.'’׳\p{M}]/gu, "");
const isMonthWord = (word) => said(word).length > 2 && words().has(said(word));

const MONTH_OF_EAST = /^(?:20[0-9]{2}\s?[年년]\s?)?[0-9]{1,2}\s?[月월]$/u;
const MONTH_OF_VIETNAM = /^tháng [0-9]{1,2}(?:[ ,/]{1,3}(?:năm )?20[0-9]{2})?$/iu;
const YEAR = /^20[0-9]{2}[,.年년]?$/;
const DAY = /^(?:0?[1-9]|[12][0-9]|3[01])(?:[.,]|st|nd|rd|th|日|일)?$/i;
const DAY_FIRST = /^((?:0?[1-9]|[12][0-9]|3[01])(?:[.,]|st|nd|rd|th|日|일)?)[\s,]{1,2}(.*)$/isu;

/** "November 2026", "нояб.", "2026年11月" */
function isMonth(text) {
  if (text.length > SHORT) return false;
  const digits = asciiDigits(text);
  if (MONTH_OF_EAST.test(digits) || MONTH_OF_VIETNAM.test(digits)) return true;
  if (/[0-9]/.test(digits.replace(/20[0-9]{2}/, "")) || /[:：]/u.test(text)) return false;
  const all = text.match(/\p{L}[\p{L}\p{M}.'’]*/gu) ?? [];
  return all.length > 0 && all.length < 4 && all.some(isMonthWord) && all.every(isDateWord);
}

const isEast = (month) => /[月월]$/u.test(month);
/** Day and month as one is used to write them. */
const together = (day, month) => (isEast(month) ? month + day : /^tháng/i.test(month) ? `${day} ${month}` : `${day.replace(/,$/, "")} ${month}`);

/**
 * @param {Array<{text: string, element: Element}>} pieces
 * @returns the same, with every day whole where its first piece stood, and nothing where the others stood
 */
export function wholeDays(pieces) {
  const texts = pieces.map((one) => (one.element.localName === "time" ? dated(one) : one));
  const found = [];
  let month = null; // the one that stands above
  let left = 0;
  for (let at = 0; at < texts.length; at++, left--) {
    const { text, element } = texts[at];
    const joined = text.length > SHORT ? null : joinedAt(texts, at, left > 0 ? month : null);
    if (joined) {
      found.push({ text: joined.text, element }, ...texts.slice(at + 1, at + joined.pieces).map((one) => ({ ...one, text: "" })));
      at += joined.pieces - 1; // the month beside a day is no heading for others
    } else if (isMonth(text)) {
      [month, left] = [text, MANY];
      found.push(texts[at]);
    } else found.push(left > 0 ? below(texts, at, month) : texts[at]);
  }
  return found;
}

const EXACT = /^(20[0-9]{2}-[0-9]{2}-[0-9]{2})(?:[T ]([0-9]{2}:[0-9]{2}))?/;

/** "3 hours ago" as the moment that its element tells. */
function dated({ text, element }) {
  const exact = EXACT.exec(element.getAttribute("datetime") ?? "");
  return exact && !isTime(text) && !isDate(text) && !isOnlyDay(text) && !beginsWithClock(text) ? { text: exact.slice(1).filter(Boolean).join(" "), element } : { text, element };
}

const areNear = (a, b) => a.element === b.element || a.element.parentElement === b.element.parentElement || a.element.parentElement === b.element || a.element === b.element.parentElement;

/** "28", "Nov" and perhaps "2026"; below a month "28", "Fri". */
function joinedAt(texts, at, month) {
  const [first, second, third] = texts.slice(at, at + 3);
  if (!second || second.text.length > SHORT || !areNear(first, second)) return null;
  const [a, b] = [first.text, second.text].map(asciiDigits);
  if (month && ((DAY.test(a) && isWeekday(b)) || (DAY.test(b) && isWeekday(a)))) return { text: together(DAY.test(a) ? first.text : second.text, month), pieces: 2 };
  if (!((DAY.test(a) && isMonth(second.text)) || (isMonth(first.text) && DAY.test(b)))) return null;
  const day = isEast(first.text) ? first.text + second.text : `${first.text} ${second.text}`;
  if (third && YEAR.test(asciiDigits(third.text)) && areNear(second, third) && !/20[0-9]{2}/.test(asciiDigits(day))) return { text: `${day} ${third.text}`, pieces: 3 };
  return { text: day, pieces: 2 };
}

/** "28 14:03 Delivered", or "28" with a clock behind it or in a row of its own, below a month. */
function below(texts, at, month) {
  const { text, element } = texts[at];
  if (!/^\p{Nd}/u.test(text)) return texts[at];
  const [, day, rest] = DAY_FIRST.exec(asciiDigits(text.slice(0, SHORT))) ?? [];
  if (day) {
    const behindDay = text.slice(text.slice(0, SHORT).length - rest.length);
    const [word] = /^\p{L}[\p{L}.]*/u.exec(rest) ?? [""];
    const clock = word && isWeekday(word) ? behindDay.slice(word.length).replace(/^[\s,.]+/u, "") : behindDay;
    if (beginsWithClock(clock)) return { text: `${together(day, month)} ${clock}`, element };
    if (word && isWeekday(word) && !clock) return { text: together(day, month), element };
  }
  if (text.length > 5 || !DAY.test(asciiDigits(text))) return texts[at];
  const next = texts[at + 1];
  return (next && beginsWithClock(next.text)) || element.closest("td,th,li,dt,time") ? { text: together(text, month), element } : texts[at];
}
