/** The day an order was made, wherever its card or what stands above it says so. */
import { isForm, parentOf, past } from "./form.js";
import { labelAt, valueOf } from "./labels.js";
import { dayWithin, isOnlyDay } from "./moments.js";
import { HEADINGS } from "./sections.js";
import { FACTS, beforeId, behindId, isDate, isDay } from "./shape.js";
import { isPrivate, plain, segments } from "./text.js";

const LINE = 200; // characters

/** The first dated text of a place, without its label. */
export function dateIn(element, open) {
  let date = null;
  const texts = segments(element, open, (text) => (date = dateOf(text, isDate)) !== null);
  return date ?? dated(texts, isDate) ?? dated(texts, isDay);
}

export function dated(texts, fits) {
  for (const { text } of texts) {
    const date = dateOf(text, fits);
    if (date !== null) return date;
  }
  return null;
}

function dateOf(text, fits) {
  // "Awaiting delivery · Placed on Nov 11, 2026 · No. 8190…": of several facts on one line the date alone.
  for (const part of text.length <= LINE && FACTS.test(text) ? text.split(FACTS) : []) if (isOwn(part) && fits(valueOf(part))) return valueOf(part);
  const value = beforeId(valueOf(text));
  return fits(value) ? (labelAt(text)?.rest ? value : alone(value)) : fits(text) ? alone(text) : withId(text);
}

/** Words beside a day may name somebody. */
const alone = (text) => (/\p{L}{4}|\p{L}{2}.*\p{L}{2}/su.test(text) ? dayWithin(text)?.day ?? null : text);

/** Does no label say that it is another day than the order's? */
const isOwn = (text) => (labelAt(text)?.field ?? "placed") === "placed";

/** On one line with the id even a day without its year is the order's own, unless a label says another one. */
function withId(text) {
  const behind = behindId(text);
  for (const part of behind === "" ? [] : [beforeId(text), behind]) {
    const value = valueOf(part);
    if (isOwn(part) && (isDate(value) || isOnlyDay(value))) return alone(value);
  }
  return null;
}

const GROUPS = 4; // boxes around a card
const ABOVE = 20; // parts before a card

/** Several orders of one purchase, or of one day, may stand under its date: the nearest above them. */
export function placedAbove(card) {
  for (let part = card, at = 0; at < GROUPS && part; part = parentOf(part), at++) {
    for (let head = part.previousElementSibling, seen = 0; head && seen < ABOVE; head = past(head).previousElementSibling, seen++) {
      const text = isForm(head) || head.textContent.length > 120 ? "" : plain(head.textContent);
      const label = labelAt(text);
      const day = label?.field === "placed" ? label.rest : past(head).matches(HEADINGS) ? text : "";
      if (isDate(day) && isOnlyDay(day) && !isPrivate(head)) return day;
    }
  }
  return null;
}
