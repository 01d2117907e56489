/** The sentence that says until when the buyer gets the money back: "Refund if no delivery before Oct 15, 2026". */
import { patternsFor } from "./labels.js";
import { untilDay } from "./moments.js";
import { isDate } from "./shape.js";

// Languages put the word for the money at the beginning or at the end of it; labels know only beginnings.
const MONEY_BACK =
  /refund|money back|reembols|rembours|erstatt|rimbors|terugbeta|zwrot|возврат|верн[её]м|повернен|iade|استرداد|החזר|返金|환불|退款|คืนเงิน|hoàn tiền|pengembalian dana|återbetal|tilbagebetal|palaut|επιστροφή/iu;
const LONGEST = 120;
const EASTERN = 9; // the same where a letter is a syllable or a word
const SENTENCE = 14; // characters: shorter is a word and a date, such as "Refunded Sep 4"

/**
 * @param {import("./reading.js").Reading} reading
 * @param {import("./labelled.js").Labelled} labelled
 * @param {string | null} [reminder] what the page says under the order's state
 */
export const protectionOf = (reading, labelled, reminder = null) =>
  reading.field("protection", [], null, [
    ["class", () => (reminder && says(reminder) ? reminder : null)],
    ["label", () => sentenceOf(labelled.get("protection", (value) => /\p{Nd}/u.test(value)))],
    ["shape", () => reading.segments.find(({ text }) => says(text))?.text],
    ["shape", () => saidAtLength(reading.segments)],
    ["shape", () => protectedFor(reading.segments)],
  ]);

/** What says until when, and when where that stands in a text of its own. */
const sentenceOf = (found) => found && (found.text.includes(found.value) ? found.text : `${found.text} ${found.value}`);

let made = null;
const words = () => (made ??= wordsOf(patternsFor("protection")));

/** "Buyer protection ends in 12 days", in one text or two. "75-day buyer protection" ends at no day, nor does what is told of it elsewhere. */
function protectedFor(texts) {
  const known = words();
  const at = known ? texts.findIndex(({ text }, from) => text.length < LONGEST && known.protects.test(text) && isOwn(both(texts, from), known)) : -1;
  return at < 0 ? null : both(texts, at);
}

const wordsOf = (patterns) => patterns && Object.fromEntries(Object.entries(patterns).map(([name, pattern]) => [name, new RegExp(pattern, "iu")]));
const isOwn = (text, { ends, anybodys }) => /\p{Nd}/u.test(text) && ends.test(text) && !anybodys.test(text);

/** A text without a digit, with the one behind it on its line. */
function both(texts, at) {
  const [{ text, element }, next] = texts.slice(at, at + 2);
  const isNear = next && next.text.length < LONGEST && element.parentElement.contains(next.element);
  return isNear && !/\p{Nd}/u.test(text) ? `${text} ${next.text}` : text;
}

/** Does *text* speak of money that comes back? */
export const saysMoneyBack = (text) => MONEY_BACK.test(text);

/** "You get all of it back, if your parcel isn't there before Jan 15, 2027 or …" */
function saidAtLength(texts) {
  const found = texts.find(({ text }) => text.length > 80 && text.length < 300 && saysMoneyBack(text) && !words()?.paid.test(text) && untilDay(text));
  return found ? untilDay(found.text) : null;
}

const says = (text) => {
  const word = MONEY_BACK.exec(text);
  return word !== null && isDate(text) && text.replace(/[\p{Nd}\s]/gu, "").length > (/[\p{Script=Han}\p{Script=Hangul}]/u.test(text) ? EASTERN : SENTENCE) && !words()?.paid.test(text);
};
