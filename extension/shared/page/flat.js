/** Orders without a box of their own: a heading, a date and goods side by side, then the next heading. */
import { isForm, past } from "./form.js";
import { labelAt, statusWord } from "./labels.js";
import { isDate, isDay } from "./shape.js";
import { HEADINGS } from "./sections.js";
import { isText, segments } from "./text.js";

const ASKED = 5; // orders
const GOODS = 'a[href*="/item/"],img';
const ROWS = 40; // of one order

/** Where words stand in the box itself, parted by line breaks, they are parts as well. */
const rowsOf = (box) => [...([...box.childNodes].some(isWord) ? box.childNodes : box.children)].filter((part) => (part.nodeType === 1 ? isRow(part) : isWord(part)));
const isWord = (part) => isText(part) && /\S/.test(part.data);
const isRow = (part) => part.localName !== "whytrack-note" && !isForm(part);
const isSame = (a, b) => a !== undefined && b !== undefined && a.localName === b.localName;

const texts = (parts) => parts.flatMap((part) => segments(part));
const isDated = ({ text }) => isDate(text) || isDay(labelAt(text)?.rest ?? text);
/** More than an id stands in it: a heading of a column says nothing of an order. */
const tells = (part) => texts([part]).some((one) => isDated(one) || statusWord(one.text) || labelAt(one.text)?.rest);
/** A box that holds state and date has what there is of its order; one with goods and either of them lacks what a heading says at the most. */
function kindOf(part) {
  const [dated, stated] = [texts([part]).some(isDated), texts([part]).some(({ text }) => statusWord(text))];
  if (dated && stated) return "whole";
  return (dated || stated) && part.querySelector(GOODS) !== null ? "headed" : "bare";
}

/** How many parts two runs have in common, from their beginnings on. */
function common(a, b) {
  let at = 0;
  while (isSame(a[at], b[at])) at++;
  return at;
}

/**
 * The parts of each order that stand beside what names it: up to the next order's, or from the end of the one before, as the first and the last
 * order show. What could be either's is neither's.
 * @param {import("./cards.js").Card[]} found in one box that holds several orders
 * @param {Element} box
 * @returns {Map<Element, Element[]>} card → its further parts
 */
export function partsBeside(found, box) {
  const none = new Map();
  const rows = rowsOf(past(box));
  const runs = [];
  for (const { card, orderId } of found) {
    const at = rows.indexOf(card);
    const last = runs.at(-1);
    if (at < 0) return none;
    if (last?.orderId === orderId) last.end = at;
    else runs.push({ card, orderId, start: at, end: at });
  }
  if (new Set(runs.map(({ orderId }) => orderId)).size < runs.length) return none;
  if (runs.length < 2) return isForm(box) ? new Map([[found[0].card, rows.filter((row) => row !== found[0].card).slice(0, ROWS)]]) : none;
  const gaps = runs.map(({ end }, at) => rows.slice(end + 1, runs[at + 1]?.start).slice(0, ROWS));
  const tail = gaps.pop();
  // Cards have nothing between them, or now and then an advertisement; and what says all of its order needs no more.
  if (!gaps.every((gap, at) => gap.length || runs[at].end > runs[at].start)) return none;
  const own = ({ start, end }) => rows.slice(start, end + 1);
  const kinds = runs.slice(0, ASKED).map((run) => (run.start === run.end ? kindOf(run.card) : "bare"));
  if (kinds.every((kind) => kind === "whole")) return none;
  const [before, behind] = divided(rows.slice(Math.max(0, runs[0].start - ROWS), runs[0].start), gaps, tail);
  if (kinds.every((kind) => kind !== "bare")) return headed(runs, rows, before, behind);
  // What stands behind an order's first part, its own further parts and the rest: the last one's ends where the others' do.
  const further = (run, gap) => [...own(run).slice(1), ...gap];
  const longest = gaps.map((gap, at) => further(runs[at], gap)).reduce((a, b) => (b.length > a.length ? b : a)).slice(0, -behind || undefined);
  return new Map(runs.map((run, at) => {
    const above = at ? gaps[at - 1] : rows.slice(0, run.start);
    const below = at < gaps.length ? gaps[at].slice(0, gaps[at].length - behind) : tail.slice(0, Math.max(0, common(further(run, tail), longest) - (run.end - run.start)));
    return [run.card, [...above.slice(above.length - before), ...own(run), ...below].filter((part) => part !== run.card)];
  }));
}

/** Of boxes with goods the headings above them; what else stands between is no order's. */
function headed(runs, rows, before, behind) {
  const above = ({ start }) => rows.slice(start - before, start);
  return before && before === behind && runs.every((run) => above(run).every((part) => part.matches?.(HEADINGS))) ? new Map(runs.map((run) => [run.card, above(run)])) : new Map();
}

/** How many parts before what names an order are its own, and how many before the next one's name are not the order's before. */
function divided(head, gaps, tail) {
  const least = Math.min(...gaps.map(({ length }) => length));
  const lead = Math.min(least, ...gaps.map((gap) => common([...head].reverse(), [...gap].reverse())));
  const after = Math.min(least, ...gaps.map((gap) => common(tail, gap)));
  const either = lead + after - least;
  if (either <= 0) return [lead, lead];
  const [ahead, back] = [head.slice(head.length - lead, head.length - lead + either), tail.slice(after - either, after)];
  if (!ahead.some(tells)) return [lead - either, lead - either];
  return back.some(tells) ? [lead - either, lead] : [lead, lead];
}
