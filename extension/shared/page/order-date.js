/** The day an order was made, wherever its card or what stands above it says so. */
import { isForm, parentOf } from "./form.js";
import { labelAt, valueOf } from "./labels.js";
import { isOnlyDay } from "./moments.js";
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
  return fits(value) ? value : fits(text) ? text : withId(text);
}

/** Does no label say that it is another day than the order's? */
const isOwn = (text) => (labelAt(text)?.field ?? "placed") === "placed";

/** On one line with the id even a day without its year is the order's own, unless a label says another one. */
function withId(text) {
  const behind = behindId(text);
  for (const part of behind === "" ? [] : [beforeId(text), behind]) {
    const value = valueOf(part);
    if (isOwn(part) && (isDate(value) || isOnlyDay(value))) return value;
  }
  return null;
}

const GROUPS = 4; // boxes around a card

/** Several orders of one purchase may stand under its date: the first part of a box around them. */
export function placedAbove(card) {
  for (let part = card, at = 0; at < GROUPS && parentOf(part); part = parentOf(part), at++) {
    const head = parentOf(part).firstElementChild;
    const text = head === part || isForm(head) || head.textContent.length > 120 ? "" : plain(head.textContent);
    const label = labelAt(text);
    if (label?.field === "placed" && isDate(label.rest) && !isPrivate(head)) return label.rest;
  }
  return null;
}
