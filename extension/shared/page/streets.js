/** Where somebody lives, the number of their papers and their mail address, wherever they stand in an event's text. */
import { patternsFor } from "./labels.js";
import { isNobody } from "./recipients.js";

const LAST = "…";
const WORD = "\\p{Lu}[\\p{L}.'’-]{0,30}";
const REST = "(?:(?!(?<=\\p{L}{4})\\. ?\\p{L}{3})[^;；。|()（）【】\\[\\]\\n]){0,300}";

let made = null;
/** Made when the first event is read: every page reads this file. */
function patterns() {
  if (made) return made;
  const { kinds, english, joined, turkish, others, papers } = patternsFor("streets");
  return (made = {
    mail: /[^\s@,;:()（）<>]{1,64}@[^\s@,;()（）<>]{1,100}/gu,
    kind: new RegExp(`(?<!\\p{L})(${kinds})(?!\\p{L})\\.? ?([^;；|\\n]{1,60}?)\\p{Nd}${REST}`, "giu"),
    housed: new RegExp(`(?<![\\p{L}\\p{Nd}])\\p{Nd}{1,5}(?: ?(?:bis|ter|[a-z]))?,? (${kinds})(?!\\p{L})\\.? ?([^;；|\\n]${REST})`, "giu"),
    joined: new RegExp(`(?<!\\p{L})(?:\\p{L}{2,30}(?:${joined}) ?\\p{Nd}{1,4}(?!\\p{Nd}|[:：])|\\p{L}{2,30} (?:${turkish})(?!\\p{L})\\.? ?[^;；|\\n]{0,40}?\\p{Nd}|${others})${REST}`, "giu"),
    english: new RegExp(`(?<!\\p{L}|\\p{Nd})\\p{Nd}{1,5} ?\\p{L}?,? (?:${WORD} ){1,3}(?:${english}|${english.toUpperCase()})(?!\\p{L})${REST}`, "gu"),
    taxed: new RegExp(`(?<!\\p{L})(${papers})([\\s:：#№.]{1,3})(?=[^\\s]{0,12}\\p{Nd})[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}.*/-]{4,24}(?: \\p{Nd}[\\p{Nd} .-]{1,14})?`, "giu"),
    // Whose papers they are, and who lives there: behind or before what was left out.
    whose: new RegExp(`(?<=…) ?,?(?: (?:of|de|da|do|di|del|von|van|от|для|for|para|belonging to))? ${WORD}(?: ${WORD}){0,4}|(?<!\\p{L})${WORD}(?: ${WORD}){1,4}, ?(?=…)`, "gu"),
  });
}

// "Calle Mayor 5", "rue de la Paix 12": the name begins with a capital. "En camino, 5 días" and "via Frankfurt 60311" name no street.
const beginsLikeStreet = (name) => /^(?:(?:del?|las?|los|d[aou]s?|des|della|dei|degli|le|l['’]) ?){0,2}\p{Lu}/u.test(name);
const SHORT_AND_SURE = /^(?:c\/|ул|пер|наб|вул|rua|rue|ul)$/iu;
const isStreet = (kind, name) => beginsLikeStreet(name) && (kind.length > 3 || SHORT_AND_SURE.test(kind) || /^\p{Lu}/u.test(kind));

/** @param {string} text an event's @returns {string} the same with "…" for streets, mail addresses and the numbers of papers */
export function withoutAddresses(text) {
  const { mail, kind, housed, joined, english, taxed, whose } = patterns();
  const told = text
    .replace(mail, LAST)
    .replace(taxed, (_, word, gap) => `${word}${gap}${LAST}`)
    .replace(housed, (said, word, name) => (isStreet(word, name) ? LAST : said))
    .replace(kind, (said, word, name) => (isStreet(word, name) ? LAST : said))
    .replace(joined, LAST)
    .replace(english, LAST);
  return told === text && !text.includes(LAST) ? text : told.replace(whose, (name) => (isNobody(name) ? name : ""));
}
