/** "Today, 09:12": a day by its word. Which day that is, the rules work out. */
import dates from "./day-words.json" with { type: "json" };
import { isUnspaced } from "./labels.js";

const LONGEST = 20; // characters in front of a clock

let words = null; // made when the first text is asked about

/** Does *text* begin with the word for today or yesterday, in any language? */
export function beginsWithDayWord(text) {
  words ??= `${dates.today} ${dates.yesterday}`.split(" ");
  const lower = text.slice(0, LONGEST).toLowerCase().replace("\u2019", "'");
  return words.some((word) => {
    const next = lower[word.length] ?? " ";
    return lower.startsWith(word) && (!/\p{L}/u.test(next) || isUnspaced(next));
  });
}
