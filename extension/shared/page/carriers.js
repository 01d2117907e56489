/** Carriers' names with the numbers under which they know a parcel: "Cainiao LP…; Correos PQ…". */
import { labelAt, patternsFor } from "./labels.js";
import { isOnlyDay } from "./moments.js";
import { saysOther } from "./said.js";
import { daytimeIn, isNumber, isSurelyNumber } from "./shape.js";

const NUMBER = "[A-Z0-9]{9,40}";
const LINE = 200; // characters
const MOST = 20;
const WORDS = 3; // beside names and numbers: more is a sentence

let made = null;
/** Made when the first text is looked at. Until the words are known no name is one. */
function patterns() {
  if (made) return made;
  const words = patternsFor("carriers");
  const { lines, last, called } = words ?? { lines: "(?!)", last: "(?!)", called: "(?!)" };
  const name = `(?:${lines})|(?:${last})`;
  const all = {
    before: new RegExp(`(?<![\\p{L}\\p{Nd}])(${name})(?![\\p{L}\\p{Nd}])[\\s:：#—–|-]{1,4}(?:[^:：\\p{Nd}]{1,30}[:：]\\s?)?(${NUMBER})(?![\\p{L}\\p{Nd}])`, "giu"),
    after: new RegExp(`(?<![\\p{L}\\p{Nd}])(${NUMBER})\\s?[(（]\\s?(${name})\\s?[)）]`, "giu"),
    alone: new RegExp(`^(?:${name})\\s?[:：—–-]?$`, "iu"),
    within: new RegExp(`(?<![\\p{L}\\p{Nd}])(?:${name})(?![\\p{L}\\p{Nd}])`, "iu"),
    line: new RegExp(`^(?:${lines})(?!\\p{L})`, "iu"),
    called: new RegExp(`^(?:${called})\\s?(?:[:：]\\s*|$)(.*)$`, "iu"),
  };
  if (words) made = all;
  return all;
}

const isTheirs = (number) => isNumber(number) && (isSurelyNumber(number) || number.length >= 12 || /[A-Z]/.test(number));

/** Is *text* a carrier's name and nothing else? */
export const isCarrier = (text) => text.length < 40 && patterns().alone.test(text);

/** Does a carrier's name stand in *text*? */
export const hasCarrier = (text) => patterns().within.test(text);

/** "Carrier: Correos Express", in one text or two: the name that is known, and none of a person beside it. */
export function carrierCalled(texts) {
  const { called, within } = patterns();
  for (let at = 0; at < texts.length; at++) {
    const rest = texts[at].text.length < LINE ? called.exec(texts[at].text)?.[1] : null;
    const name = rest || (rest === "" && texts[at + 1]?.text);
    const known = name && name.length < 60 && within.exec(name)?.[0];
    if (known) return known;
  }
  return null;
}

export const SERVICE = /aliexpress|cainiao|selection|shipping|standard|premium|saver|economy|direct|express|registered|\bpost\b|mail/i;

/** "Shipping method: Cainiao Super Economy", in one text or two. */
export function serviceCalled(texts) {
  const at = texts.findIndex(({ text }) => labelAt(text)?.field === "service");
  const name = labelAt(texts[at]?.text ?? "")?.rest || texts[at + 1]?.text;
  return at >= 0 && name?.length <= 60 && SERVICE.test(name) && !labelAt(name) ? name : null;
}

/** Whether *name*'s number is the one it came from or the one it is brought under. @returns {"origin" | "local"} */
export const roleOf = (name) => (patterns().line.test(name) ? "origin" : "local");

/**
 * @param {Array<{text: string, element: Element}>} texts
 * @returns {Array<{number: string, element: Element, role: "origin"|"local", name: string}>} in their order, each number once
 */
export function numbersOfCarriers(texts) {
  const found = new Map();
  const add = (name, number, element) => {
    if (isTheirs(number) && !found.has(number) && found.size < MOST) found.set(number, { number, element, role: roleOf(name), name: name.toLowerCase() });
  };
  texts.forEach(({ text, element }, at) => {
    if (text.length > LINE) return;
    const next = texts[at + 1];
    if (!/\p{Nd}{4}/u.test(text)) {
      if (next && next.text.length < 60 && isNumber(next.text) && !/\s\p{L}/u.test(next.text) && isCarrier(text)) add(text, next.text.replace(/\s/g, ""), next.element);
      return;
    }
    if (daytimeIn(text) || saysOther(text) || isOnlyDay(text)) return;
    const { before, after } = patterns();
    const pairs = [...[...text.matchAll(before)].map(({ 0: said, 1: name, 2: number }) => [said, name, number]), ...[...text.matchAll(after)].map(({ 0: said, 1: number, 2: name }) => [said, name, number])];
    const rest = pairs.reduce((left, [said]) => left.replace(said, " "), text);
    if ((rest.replace(/^[^:：]{0,40}[:：]/u, "").match(/\p{L}{2,}/gu) ?? []).length <= WORDS) for (const [, name, number] of pairs) add(name, number, element);
  });
  return [...found.values()];
}
