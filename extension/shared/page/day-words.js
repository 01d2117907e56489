/** "Today, 09:12": a day that means another one tomorrow. */
import { dateWords, isUnspaced } from "./labels.js";

const LONGEST = 20; // characters in front of a clock

/** dates → word → days from today; made when the first text is asked about */
const known = new WeakMap();

function words() {
  const dates = dateWords();
  if (!known.has(dates)) known.set(dates, new Map([[dates.today, 0], [dates.yesterday, -1]].flatMap(([list = "", days]) => list.split(" ").filter(Boolean).map((word) => [word, days]))));
  return known.get(dates);
}

/** The word for today or yesterday that *text* begins with. @returns {{length: number, days: number} | null} */
export function dayWordIn(text) {
  const lower = text.slice(0, LONGEST).toLowerCase().replace("\u2019", "'");
  for (const [word, days] of words()) {
    const next = lower[word.length] ?? " ";
    if (lower.startsWith(word) && (!/\p{L}/u.test(next) || isUnspaced(next))) return { length: word.length, days };
  }
  return null;
}

/** *time* with the day itself in place of its word. @param {string | null} time @param {string} today ISO day on which it was read */
export function onItsDay(time, today) {
  const found = time ? dayWordIn(time) : null;
  if (!found) return time;
  const day = new Date(Date.parse(`${today}T00:00:00Z`) + found.days * 86_400_000).toISOString().slice(0, 10);
  return `${day} ${time.slice(found.length).replace(/^[\s,،、]+/u, "")}`.trim();
}
