/** Dates as the pages write them. All in UTC: a stage must not change with the machine's zone. */

const SPANISH = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"];
const FRENCH = ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];
const GERMAN = ["Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"];

/** `now` moved by days: -3 is three days ago. */
export const dayFrom = (now, days) => new Date(now.getTime() + days * 86_400_000);

const intl = (lang, date, options) =>
  new Intl.DateTimeFormat(`${lang}-u-nu-latn-ca-gregory`, { timeZone: "UTC", ...options }).format(date);

/** "Sep 15, 2026" in the page's language; the forms of es, fr, de and ko are the ones seen on the site. */
export function day(date, lang) {
  const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (lang === "es") return `${d} ${SPANISH[m]}, ${y}`;
  if (lang === "fr") return `${d} ${FRENCH[m]} ${y}`;
  if (lang === "de") return `${d}. ${GERMAN[m]} ${y}`;
  if (lang === "ko") return `${y}년 ${m + 1}월 ${d}일`;
  return intl(lang, date, { year: "numeric", month: "short", day: "numeric" });
}

/** "Sep 15": the day without a year, as in estimates and events. */
export function shortDay(date, lang) {
  if (lang === "es") return `${date.getUTCDate()} ${SPANISH[date.getUTCMonth()]}`;
  if (lang === "fr") return `${date.getUTCDate()} ${FRENCH[date.getUTCMonth()]}`;
  return intl(lang, date, { month: "short", day: "numeric" });
}

/** "Dec 24, 11:59 EST": a tracking event's time, without a year and with the carrier's zone word. */
export const eventTime = (date, clock, lang) => `${shortDay(date, lang)}, ${clock} CST`;

/** "Sep 21 - 26", or the two days in full where a month ends between them. */
export function span(first, last, lang) {
  if (lang === "en" && first.getUTCMonth() === last.getUTCMonth()) return `${shortDay(first, lang)} - ${last.getUTCDate()}`;
  return `${shortDay(first, lang)} - ${shortDay(last, lang)}`;
}

/** "2021-05-01 12:30": the form of the pages up to 2023. */
export const stamp = (date, clock) => `${date.toISOString().slice(0, 10)} ${clock}`;
