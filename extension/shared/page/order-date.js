/** The day an order was made, wherever its card or what stands above it says so. */
import { isForm, parentOf } from "./form.js";
import { labelAt, valueOf } from "./labels.js";
import { isOnlyDay } from "./moments.js";
import { beforeId, behindId, isDate, isDay } from "./shape.js";
import { isPrivate, plain, segments } from "./text.js";

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
  const value = beforeId(valueOf(text));
  return fits(value) ? value : fits(text) ? text : withId(text);
}

/** On one line with the id even a day without its year is the order's own, unless a label says another one. */
function withId(text) {
  const behind = behindId(text);
  for (const part of behind === "" ? [] : [beforeId(text), behind]) {
    const label = labelAt(part);
    const value = valueOf(part);
    if ((!label || label.field === "placed") && (isDate(value) || isOnlyDay(value))) return value;
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
