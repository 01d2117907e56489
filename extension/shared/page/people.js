/** An event may name who signed, who drives, and whom to call. What happened is read, who they are is not. */
import { labelAt, patternsFor } from "./labels.js";
import { isNobody, withoutRecipients } from "./recipients.js";
import { isDate } from "./shape.js";
import { withoutAddresses } from "./streets.js";

const WORDS = "\\p{L}[\\p{L}.'’-]{0,30}(?: \\p{L}[\\p{L}.'’-]{0,30}){0,3}";
const phones = (called) => [
  "(?<=[(（])1[3-9][0-9]{9}(?=[)）])",
  // with its country, or behind a word for it
  "\\+\\p{Nd}[\\p{Nd} ().-]{5,20}\\p{Nd}",
  `(?<=(?<![a-zß-ÿа-яё])(?:${called})[\\s.:：#№]{0,4})[(\\p{Nd}][\\p{Nd} ().*-]{4,20}\\p{Nd}`,
  // a card's last digits
  "[*•]{2,8} ?\\p{Nd}{4}(?!\\p{Nd})",
  // a person's tax number
  "\\p{Nd}{3}\\.\\p{Nd}{3}\\.\\p{Nd}{3}-\\p{Nd}{2}",
];
/** Digits grouped as a telephone's are: "600 123 987", "06 12 34 56 78". A postal number has capitals around them. */
const GROUPED = /(?<![\p{Nd}\p{Lu}][ -]?)(?:\p{Nd}{3}[ -]\p{Nd}{3}[ -]\p{Nd}{3,4}|\p{Nd}{2}(?:[ .-]\p{Nd}{2}){4})(?! ?[\p{Nd}\p{Lu}])/gu;
// Up to where another fact begins.
const NAME = "[^,，;；|()（）【】\\[\\]。、\\n–—]{1,80}";
const LABEL = /(?<=^|[,，;；|.。()（）【】[\]]\s?)[^,，;；|.。()（）【】[\]:：]{1,40}[:：]/gu;
const FULL_NAME = /^\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3}(?= \p{Ll})/u;
const LAST = "…";

let made = null;
/** Made when the first event is read: every page reads this file. Null until the words are known. */
function patterns() {
  const words = made ? null : patternsFor("people");
  if (!words) return made;
  const { named, drivers, called, nobody, codes, easternCodes } = words;
  return (made = {
    phone: new RegExp(phones(called).join("|"), "giu"),
    // "SMS sent to 600123987": farther behind such a word.
    sent: new RegExp(`((?<!\\p{L})(?:${called}|sms|whatsapp)(?!\\p{L})[^\\p{Nd};；.。]{1,40}?)(?<![\\p{L}\\p{Nd}])([(\\p{Nd}][\\p{Nd} ().*-]{5,18}[\\p{Nd}*])(?![\\p{L}\\p{Nd}])`, "giu"),
    // What opens a locker or a door: "Abholcode 849213", "código de recogida: 849213", "your PIN is 849213".
    code: new RegExp(`((?<!\\p{L})\\p{L}{0,14}(?:${codes})\\p{L}{0,2}(?:[ -]\\p{L}{1,14}){0,3}[\\s:：#]{1,3}|(?:${easternCodes})[\\s:：]{0,3})(?:\\p{Nd}[- ]?){3,9}\\p{Nd}(?!\\p{Nd})`, "giu"),
    // Nine digits or more right behind a name: of one who drives, or "by NAME".
    reached: new RegExp(`(?<!\\p{L})(?:(${drivers})|(by|par|por|von|da|door|przez|avec|mit|con|with))[ :：]{1,2}(${WORDS}|)[ ,，:：(（]{0,3}\\p{Nd}(?:[ ()-]{0,2}\\p{Nd}){8,11}(?!\\p{Nd})([)）]?)`, "giu"),
    driver: new RegExp(`(快递员|快遞員|派件员|派件員|派送员|派送員)\\s?\\p{Script=Han}{2,4}|(?<!\\p{L})(${drivers})[ :：]{1,2}${WORDS}`, "giu"),
    named: new RegExp(`(?<![a-zß-ÿа-яё])(${named})\\s?[:：]?\\s?(${NAME})`, "giu"),
    // "Signed by the forwarder in Shenzhen" is where it is, and nobody's name. A name begins with a capital where there are any.
    nobody: new RegExp(nobody, "u"),
  });
}

/** Without telephones and codes; with a telephone right behind it a name goes too. Behind "by" or "par" a name begins with a capital. */
const phoneless = (text) => text.replace(patterns().code, `$1${LAST}`).replace(patterns().phone, LAST).replace(patterns().sent, (said, before, digits) => (isDate(digits) ? said : before + LAST)).replace(patterns().reached, (said, driver, word, name, close) =>
  (word && !/^\p{Lu}/u.test(name) ? said : `${driver ?? word} ${LAST}${/[(（]/.test(said) ? "" : close}`)).replace(GROUPED, LAST);

/** What stands behind a label of an address, a phone or a name, up to the end of its sentence or bracket. */
function unlabelled(text) {
  let [told, from] = ["", 0];
  for (const { 0: label, index } of text.matchAll(LABEL)) {
    if (index < from || labelAt(`${label.trim()} x`)?.field !== "private") continue;
    const value = index + label.length;
    told += `${text.slice(from, value)} ${LAST}`;
    from = value + (/[)）】\]。;；]/.exec(text.slice(value))?.index ?? text.length - value);
  }
  return told + text.slice(from);
}

/** "ANA CANARINA at reception": of what names a place the words with capitals before it. */
function leading(said, name) {
  const [own] = FULL_NAME.exec(name) ?? [];
  return own && !isNobody(own) ? said.replace(own, LAST) : said;
}

/**
 * @param {string} text an event's, as the page shows it
 * @returns {string} the same with "…" for names and telephones
 */
export function impersonal(text) {
  // What nobody could look through is not read: that something happened is.
  if (!patterns()) return LAST;
  const called = phoneless(text);
  // Without a telephone behind it a courier's name can't be told from a courier's company.
  const driven = called === text ? text : called.replace(patterns().driver, (_, han, other) => `${han ?? other} ${LAST}`);
  return withoutAddresses(withoutRecipients(unlabelled(driven).replace(patterns().named, (said, before, name) => (/^\p{Ll}/u.test(name) ? said : patterns().nobody.test(name.toLowerCase()) ? leading(said, name) : `${before} ${LAST}`))));
}
