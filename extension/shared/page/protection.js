/** The sentence that says until when the buyer gets the money back: "Refund if no delivery before Oct 15, 2026". */
import { isDate } from "./shape.js";

// Languages put the word for the money at the beginning or at the end of it; labels know only beginnings.
const MONEY_BACK =
  /refund|money back|reembols|rembours|erstatt|rimbors|terugbeta|zwrot|возврат|верн[её]м|повернен|iade|استرداد|החזר|返金|환불|退款|คืนเงิน|hoàn tiền|pengembalian dana|återbetal|tilbagebetal|palaut|επιστροφή/iu;
const SENTENCE = 14; // characters: shorter is a word and a date, such as "Refunded Sep 4"

/**
 * @param {import("./reading.js").Reading} reading
 * @param {import("./labelled.js").Labelled} labelled
 * @param {string | null} [reminder] what the page says under the order's state
 */
export const protectionOf = (reading, labelled, reminder = null) =>
  reading.field("protection", [], null, [
    ["class", () => (reminder && says(reminder) ? reminder : null)],
    ["label", () => labelled.get("protection")?.text],
    ["shape", () => reading.segments.find(({ text }) => says(text))?.text],
  ]);

/** Does *text* speak of money that comes back? */
export const saysMoneyBack = (text) => MONEY_BACK.test(text);

const says = (text) => {
  const word = MONEY_BACK.exec(text);
  return word !== null && isDate(text) && text.replace(/[\p{Nd}\s]/gu, "").length > SENTENCE;
};
