/** Fields by the words beside them. */
import { fits, isCopy, labelAt, withoutCopy } from "./labels.js";
import { FACTS, beforeId } from "./shape.js";

/** The first piece of a number that is cut into several elements. */
const LETTERS = /^[A-Z]{1,5}$/;
const DASHES = /^[:：\s]*[-–—―−_/.…]{1,20}$/u;

/** Fields that stand under their label anywhere in *segments*; texts under a private label are passed over. */
export class Labelled {
  constructor(segments) {
    /** @type {Map<string, Array<{value: string, text: string, segment: object}>>} */
    this.fields = new Map();
    /** @type {Map<string, number>} language → how many labels only it can have said */
    this.languages = new Map();
    /** Is the page in a language whose labels are known? */
    this.known = false;
    this.read(segments);
    this.read(segments.flatMap(behind));
  }

  read(segments) {
    for (let at = 0; at < segments.length; at++) {
      const label = labelAt(segments[at].text);
      if (!label) continue;
      this.known ||= label.field !== "private";
      let value = label.rest;
      let holder = segments[at];
      if (!value) {
        const next = after(segments, at);
        if (!next || labelAt(next.text)?.rest === "" || !(fits(label.field, next.text) || LETTERS.test(next.text))) continue;
        // "Tracking number", then "Order number: …": what has a label of its own is the value of no other.
        if (label.field === "number" && labelAt(next.text)) continue;
        [value, holder] = [next.text, next];
      }
      if (!isCopy(value)) {
        const list = this.fields.get(label.field) ?? [];
        list.push({ value: withoutCopy(cut(value)), text: segments[at].text, segment: holder });
        this.fields.set(label.field, list);
      }
      if (label.languages.length === 1) this.languages.set(label.languages[0], (this.languages.get(label.languages[0]) ?? 0) + 1);
    }
  }

  /** The first value of *field* that *fits*, in a place that is *meant*. */
  get(field, fits = () => true, meant = () => true) {
    return this.fields.get(field)?.find((entry) => fits(entry.value) && meant(entry.segment)) ?? null;
  }
}

// "Package 1 · Tracking number LP00…": further facts on one line. "Cainiao — Tracking number …" is one carrier's of two, no parcel of its own.
const LINE = 200; // characters

const behind = ({ text, element }) => (text.length <= LINE && FACTS.test(text) && /\p{Nd}/u.test(text.split(FACTS)[0]) ? text.split(FACTS).slice(1).map((part) => ({ text: part, element })) : []);

/** The value that stands behind a label: a colon in an element of its own is none, a dash says that there is none. */
function after(segments, at) {
  const near = segments.slice(at + 1, at + 4);
  const next = near.find(({ text }) => /[\p{L}\p{Nd}*•]/u.test(text));
  const dash = near.slice(0, next ? near.indexOf(next) : 3).find(({ text }) => DASHES.test(text));
  return dash && !(dash.text.length === 1 && dash.element.contains(next?.element)) ? null : next ?? null;
}

const ARROW = /^[→⇒➔➜»]\s*/u; // from the value that this one took over from

/** A value ends where another label begins: pages without blocks glue them together. */
function cut(from) {
  const value = from.replace(ARROW, "");
  for (let at = 4; at < Math.min(value.length, 60); at++) {
    if (!/[0-9\s]/.test(value[at - 1]) || !/\p{L}/u.test(value[at])) continue;
    const label = labelAt(value.slice(at));
    if (label && label.field === "id" && label.rest) return value.slice(0, at).trim();
  }
  // Fifteen digits may be a part of a number too.
  return /^[A-Z0-9]*[0-9]{15}/.test(value) ? value : beforeId(value);
}
