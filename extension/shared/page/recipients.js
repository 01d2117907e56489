/** Who got a parcel, where no label and no telephone says that a name stands there: rather a town is lost than a name kept. */
import { hasCarrier } from "./carriers.js";
import { patternsFor } from "./labels.js";

const LAST = "…";

const WORD = "\\p{Lu}[\\p{L}.'’-]{0,30}";
const SEVERAL = `${WORD}(?: ${WORD}){1,3}`;
const WORDS = `${WORD}(?: (?:(?:de|del|da|do|dos|di|du|la|le|van|von|der|den|el|al|bin|y|e) ){0,2}${WORD}){0,4}`;

// Up to the end of a sentence or a bracket.
const REST = "(?:(?!(?<=\\p{L}{4})\\. ?\\p{L}{3})[^;；。|()（）【】\\[\\]\\n]){1,300}";

let made = null;
/** Made when the first event is read: every page reads this file. Small letters and capitals are told apart for the names alone. */
function patterns() {
  if (made) return made;
  const words = patternsFor("recipients");
  return (made = {
    // Behind these whom it was given to, or who took it …
    given: new RegExp(`(?<!\\p{L})(${words.given})[ :：[(（【]{1,3}(?:(?:the|el|la|o|a|le|der|die|den|il|de|het) )?(?:(?:${words.addressed}|m|d|dr)\\.? )?(${REST})`, "giu"),
    // … and these say that it is nobody by name.
    nobody: new RegExp(words.nobody, "u"),
    nobodyElsewhere: new RegExp(words.nobodyElsewhere, "iu"),
    // Behind a word for a person stands a name, if anything with a capital does.
    person: new RegExp(`(?<!\\p{L})(?:${words.persons})(?!\\p{L})`, "giu"),
    addressed: new RegExp(`(?<!\\p{L})(?:${words.addressed})(?!\\p{L})\\.?`, "giu"),
    name: new RegExp(`^( [–-] |[ ,:：(（]{1,3})(${WORDS})`, "u"),
    noName: new RegExp(words.noName, "iu"),
    // "Ana Canarina has received it", "wurde an Ana Canarina zugestellt"
    before: new RegExp(`(?:^|(?<=[.:,] ))${SEVERAL}(?= (?:${words.verbs})(?!\\p{L})| [(（](?:${words.persons})[)）])|(?<=(?:^| )(?:[Aa]n|[Bb]ei|[Vv]on|durch|[Aa]an|[Bb]ij|[Dd]oor) )${WORDS}(?= (?:${words.handed})(?!\\p{L}))|(?<!\\p{L})${SEVERAL}(?= (?:adlı|isimli) )`, "gu"),
    // "Delivered (Ana Canarina)", "Delivered – Ana Canarina"
    behind: new RegExp(`(?<!\\p{L})(${words.done})(?!\\p{L})( ?[(（[] ?| [-–—] |\\. |[:：] ?)(?=\\p{L})`, "giu"),
    several: new RegExp(`^${SEVERAL}(?=[)）\\].]| [(（]|$)`, "u"),
    // "Ana Canarina – Delivered"
    ahead: new RegExp(`(?:^|(?<=[.,] ))(${SEVERAL})(?=(?: ?[|:/]| [-–—]) ?(\\p{L}{4,20}(?: \\p{L}{4,10})?))`, "gu"),
    done: new RegExp(`^(?:${words.done})(?!\\p{L})`, "iu"),
    // Behind these stand places as well: both names of somebody, or none.
    towards: new RegExp(`(?<!\\p{L})(?:${words.towards})(?!\\p{L})`, "giu"),
    turkish: new RegExp(`(?:^|(?<=[.:,] ))${WORDS}(?=['’](?:y?[ae]|n[ae]) .{0,20}teslim)`, "gu"),
    eastern: new RegExp(words.eastern, "gu"),
    easternNobody: new RegExp(words.easternNobody, "u"),
    // No capitals: behind these nothing but a common word is nobody's name.
    southern: new RegExp(`(${words.southern})(\\s?${REST})`, "gu"),
    southernNobody: new RegExp(words.southernNobody, "u"),
  });
}

export const isNobody = (name) => patterns().nobody.test(name.toLowerCase()) || patterns().nobodyElsewhere.test(name) || hasCarrier(name);

const isCapital = (text) => /^\p{Lu}/u.test(text);

/** *text* without the names that stand behind *words*, where *isName* says that it is one. */
function nameless(text, words, isName) {
  const { name, noName } = patterns();
  let [told, from] = ["", 0];
  for (const { 0: word, index } of text.matchAll(words)) {
    const at = index + word.length;
    const found = index < from ? null : name.exec(text.slice(at, at + 200));
    if (!found || noName.test(found[2].split(" ", 1)[0]) || isNobody(found[2]) || !isName(word, found[1], found[2])) continue;
    told += `${text.slice(from, at)}${found[1]}${LAST}`;
    from = at + found[0].length;
  }
  return told + text.slice(from);
}

/** "Delivered (Ana Canarina)": two words and more with capitals, right behind it and nothing after them. */
function set(text) {
  const { behind, several } = patterns();
  let [told, from] = ["", 0];
  for (const { 0: said, index } of text.matchAll(behind)) {
    const at = index + said.length;
    const name = several.exec(text.slice(at, at + 200))?.[0];
    if (!name || isNobody(name)) continue;
    told += text.slice(from, at) + LAST;
    from = at + name.length;
  }
  return told + text.slice(from);
}

/** @param {string} text an event's @returns {string} the same with "…" for whom it went to */
export function withoutRecipients(text) {
  const { given, person, addressed, towards, ahead, done, before, turkish, eastern, easternNobody, southern, southernNobody } = patterns();
  // In a text of capitals alone only what is set apart is a name.
  const small = /\p{Ll}/u.test(text);
  const told = text.replace(given, (said, word, rest) => (isCapital(rest) && !isNobody(rest.split(/[,–—]/u, 1)[0]) ? `${word} ${LAST}` : said));
  const left = nameless(nameless(nameless(told, person, (_, gap, name) => (/[–-]/.test(gap) ? name.includes(" ") : small || /[:：(（]/u.test(gap))), addressed, isCapital), towards, (_, gap, name) => name.includes(" "));
  return set(left)
    .replace(ahead, (name, _, state) => (done.test(state) && !isNobody(name) ? LAST : name))
    .replace(before, (name) => (isNobody(name) ? name : LAST))
    .replace(turkish, LAST)
    .replace(eastern, (name) => (easternNobody.test(name) ? name : LAST))
    .replace(southern, (said, word, rest) => (southernNobody.test(rest) ? said : `${word} ${LAST}`));
}
