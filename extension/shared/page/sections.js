/** Sections of a page, by their headings. */
import { parentOf, past } from "./form.js";
import { labelAt } from "./labels.js";
import { isTime } from "./shape.js";

export const HEADINGS = "h1,h2,h3,h4,h5,h6,[role=heading],legend,summary";
const PRESSABLE = "a,button,nav,[role=button],[role=link],[role=tab]";
const ALL = "body,main,[role=main],#root,#app";

/** What no longer holds. */
export const STRUCK = "del,s,strike";

/** These end a private section that has no heading behind it: nobody's name or address begins so. */
const FACTS = new Set(["number", "id"]);

/** *texts* without what stands under "Ship to", "Recipient" …, "More to love", up to the next heading, and without what is struck through. */
export function openTexts(texts, root) {
  const open = [];
  let box = null; // of the private section
  let own = null; // its heading
  let goods = false; // whether others are recommended there: their days and numbers end nothing
  let left = Infinity; // texts of it
  // Mostly there are none, or few: asking every text would cost the most where a page is nested deeply.
  const [headed, struck] = [HEADINGS, STRUCK].map((selector) => root.querySelector(selector) !== null || root.closest(selector) !== null);
  for (const one of texts) {
    const heading = headed ? one.element.closest(HEADINGS) : null;
    const label = labelAt(one.text);
    if (box && (left === 0 || !box.contains(one.element) || (heading && heading !== own) || (!goods && (FACTS.has(label?.field) || isTime(one.text))))) box = null;
    const closes = label?.field === "private" || (label?.field === "more" && heading && !label.rest);
    if (closes && (heading || !label.rest) && !(box && left === Infinity) && !one.element.closest(PRESSABLE)) {
      own = heading;
      goods = label.field === "more";
      box = boxOf(heading ?? one.element, root);
      // Beside everything else of the page a mere word speaks of the next text alone.
      left = heading || !(box === root || box.matches(ALL)) ? Infinity : 2;
    }
    if (box) left--;
    else if (!struck || !one.element.closest(STRUCK)) open.push(one);
  }
  return open;
}

/** The smallest part around *element* that says more than it. */
function boxOf(element, root) {
  let box = element;
  const said = element.textContent.trim();
  while (box !== root && parentOf(box) && (box === element || box.textContent.trim() === said)) box = parentOf(box);
  return box;
}

const NEAR = 8;

/** The text of the heading that *element* stands under, within its own part of the page. */
export function headingOf(element, root) {
  for (let up = element, at = 0; up && up !== root && at < NEAR; up = parentOf(up), at++) {
    for (let before = up.previousElementSibling, seen = 0; before && seen < NEAR; before = past(before).previousElementSibling, seen++) {
      if (past(before).matches(HEADINGS)) return before.textContent.slice(0, 200).trim();
    }
  }
  return "";
}
