/** What the words around a number say of it, in the languages of the site. */
import { labelAt, patternsFor } from "./labels.js";

const WORDS = 80; // characters: what stands before a number is short
const NAMES = ["others", "returns", "tracks", "local", "way", "none", "updated", "ago"]; // of patterns.json

const WHOLE = new Set(["updated", "ago"]); // nothing else is said

let made = null; // when the first words are asked about: every page reads this file

/** Is *name* said in *text*? Until the words are known: *unknown*. */
function says(name, text, unknown = false) {
  const words = made ? null : patternsFor("said");
  if (words) made = Object.fromEntries(NAMES.map((one) => [one, new RegExp(WHOLE.has(one) ? `^(?:${words[one]})$` : words[one], "iu")]));
  return made ? made[name].test(text) : unknown;
}

/** Do the words before a number say that it is none of a parcel on its way to the buyer: a return's, an invoice's, a case's, an example, a former one? */
export const saysOther = (words) => says("others", words.slice(-WORDS), true);

/** Does the heading above say that a return is told of? One with a date in it promises the money back. */
export const headsReturn = (heading) => heading.length < 60 && !/\p{Nd}/u.test(heading) && says("returns", heading);

/** Do they say that it is a parcel's? Of such a label only the words are new. */
export const saysParcel = (words) => says("tracks", words.slice(-WORDS));

/** Do they say that it is the number under which the carrier at the buyer's place knows the parcel? */
export const saysLocal = (words) => says("local", words.slice(-WORDS));

/** "No logistics information yet": does *text* speak of a parcel's way, and say that there is none? */
export const saysNothingYet = (text) => text.length <= 2 * WORDS && /\p{L}{4}/u.test(text) && (says("way", text) || says("tracks", text)) && says("none", text);

/** "Last updated": is that all that *text* says? */
export const saysUpdated = (text) => text.length < 40 && says("updated", text.replace(/[\s:：]{1,20}$/u, ""));

/** "3 hours ago": is that all that *text* says? */
export const saysAgo = (text) => text.length < 30 && says("ago", text);

/** "Tracking number: --", "Tracking number": the label of a number, and none behind it. */
export function isBareNumberLabel(text) {
  const label = text.length <= WORDS ? labelAt(text.replace(/[\s:：–—―−_.…-]{1,20}$/u, "")) : null;
  return label?.field === "number" && !label.rest;
}

// A value that is only hinted at: stars, bullets or dots where its middle is.
const MASK = /[*•●∗＊…]|\.{2,}|[xX#]{4,}/u;
export const isMasked = (text) => MASK.test(text);
