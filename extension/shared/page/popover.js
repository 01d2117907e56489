/** The box that appears over a track link. It names no order: whoever asks must know which link was hovered. */
import ways from "./ways.json" with { type: "json" };
import { ORDER_LINKS, orderOf } from "./address.js";
import { Labelled } from "./labelled.js";
import { withoutCopy } from "./labels.js";
import { isPeriod } from "./moments.js";
import { Reading } from "./reading.js";
import { isDate, isDay, isNumber, leadingNumber } from "./shape.js";
import { NUMBER, plain } from "./text.js";
import { isShown } from "./visible.js";

const popover = ways.popover;

/** Selector of every box that can be the popover. */
export const POPOVER = popover.box.map(([, selector]) => selector).join(",");

/**
 * @param {Document | Element} document the page, or a part in which the box is looked for
 * @returns {{number: string, eta: string|null, order: string|null, at: Element, ways: object} | null}
 */
export function readPopover(document) {
  for (const [, selector] of popover.box) {
    for (const box of document.querySelectorAll(selector)) {
      const found = isShown(box) ? readBox(box) : null;
      if (found) return found;
    }
  }
  return null;
}

/** @param {Element} box */
export function readBox(box) {
  const reading = new Reading(box);
  const labelled = new Labelled(reading.segments);
  let at = null;
  const from = (element, text) => {
    const number = numberOf(text);
    if (number) at = element;
    return number;
  };
  const labelledNumber = () => {
    const entry = labelled.get("number");
    return entry && from(entry.segment.element, entry.value);
  };
  const shaped = () => {
    const entry = reading.segments.find(({ text }) => isNumber(withoutCopy(text)) && text.length >= 10);
    return entry && from(entry.element, entry.text);
  };
  const number = reading.field("number", popover.number, (element) => from(element, element.textContent), [["label", labelledNumber], ["shape", shaped]]);
  if (!number) return null;
  const eta = reading.field("eta", [], null, [
    ["label", () => labelled.get("eta", isPeriod)?.value],
    ["shape", () => reading.segments.find(({ text }) => isDate(text))?.text],
  ]);
  const link = box.querySelector(ORDER_LINKS);
  const order = link ? orderOf(link.getAttribute("href"), box.ownerDocument.location.href)?.id ?? null : null;
  return { number, eta, order, at, ways: reading.ways };
}

function numberOf(text) {
  const value = withoutCopy(plain(plain(text).split(/[:：]/u).at(-1), NUMBER));
  return leadingNumber(value) ?? (/[0-9]{3}/.test(value) ? value : null);
}
