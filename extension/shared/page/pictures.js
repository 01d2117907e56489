/** Pictures with words for those who do not see them. */
import { isPrivate, plain } from "./text.js";

const NAMED = "[alt],[aria-label],[title],svg > title";
const MOST = 50;
const TEXT = 200; // characters

/** What *element* is called. */
const namesOf = (element) => (element.localName === "title" ? [element.textContent] : ["alt", "aria-label", "title"].map((name) => element.getAttribute(name))).filter(Boolean).map((name) => plain(name, TEXT));

/**
 * The names of pictures in *root*, in their order.
 * @param {Element} root
 * @param {string} [not] selector of what is none
 * @returns {string[]} with letters in them
 */
export function namesIn(root, not = "a,button,[role=button]") {
  const found = [...root.querySelectorAll(NAMED)].slice(0, MOST).filter((element) => !element.closest(not) && !element.matches("time,input,select,abbr") && !isPrivate(element));
  return [...new Set(found.flatMap(namesOf))].filter((name) => /\p{L}{2}/u.test(name));
}
