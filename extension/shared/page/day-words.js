/** "Today, 09:12": a day that means another one tomorrow. */
import dates from "./day-words.json" with { type: "json" };
import { isUnspaced } from "./labels.js";

const LONGEST = 20; // characters in front of a clock

let known = null; // word → days from today; made when the first text is asked about

const words = () => (known ??= new Map([[dates.today, 0], [dates.yesterday, -1]].flatMap(([list, days]) => list.split(" ").map((word) => [word, days]))));

/** The word for today or yesterday that *text* begins with. @returns {{length: number, days: number} | null} */
export function dayWordIn(text) {
  const lower = text.slice(0, LONGEST).toLowerCase().replace("\u2019", "'");
  for (const [word, days] of words()) {
    const next = lower[word.length] ?? " ";
    if (lower.startsWith(word) && (!/\p{L}/u.test(next) || isUnspaced(next))) return { length: word.length, days };
  }
  return null;
}
