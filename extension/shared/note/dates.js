const DAY = 86_400_000;

/** Days from which on a date is near. */
export const SOON = 3;

/** Midnight UTC of an ISO date or date-time as written (its own calendar day, whatever its zone); null if it is neither. */
export function day(iso) {
  const found = /^([0-9]{4})-([0-9]{2})-([0-9]{2})/.exec(iso ?? "");
  if (!found) return null;
  const date = new Date(Date.UTC(+found[1], found[2] - 1, +found[3]));
  return date.getUTCDate() === +found[3] ? date : null;
}

/** Whole days from *from* to *to* (ISO); null when either is missing. */
export function daysBetween(from, to) {
  const [a, b] = [day(from), day(to)];
  return a && b ? Math.round((b - a) / DAY) : null;
}

// The rules in Python write "Sep" too, where Intl writes "Sept".
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

const inEnglish = ({ day, month, year }, date) => [day && date.getUTCDate(), month && MONTHS[date.getUTCMonth()], year && date.getUTCFullYear()].filter(Boolean).join(" ");

function part(locale, options, date) {
  if (locale.startsWith("en")) return inEnglish(options, date);
  try {
    const said = new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options }).format(date);
    return locale.startsWith("fr") ? said.replace(/^1 /, "1er ") : said; // as French writes the first of a month
  } catch {
    // A tag that is none, or a browser without the language's data.
    return inEnglish(options, date);
  }
}

/** "9 Dec", with the year where it is not the year of *now*: as `pyrules.dates.show` writes it. */
export function showDay(iso, locale, now) {
  const date = day(iso);
  if (!date) return "";
  const year = date.getUTCFullYear() !== day(now)?.getUTCFullYear() ? { year: "numeric" } : {};
  return part(locale, { day: "numeric", month: "short", ...year }, date);
}

/** "67 days left", "today": what is left until a day. @param {number} left of daysBetween */
export const restOf = (say, left) => (left > 1 ? say("days_left", { n: left }) : left === 1 ? say("tomorrow") : left === 0 ? say("today") : say("past"));

function monthName(locale, date) {
  return part(locale, { month: "short" }, date);
}

/** Month and day of a date, for a calendar leaf. */
export function leafOf(iso, locale) {
  const date = day(iso);
  return date && { month: monthName(locale, date), day: part(locale, { day: "numeric" }, date).replace(/[^\p{Nd}]/gu, "") };
}
