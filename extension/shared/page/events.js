/** A parcel's history, newest first as the page shows it. */
import { FACTS, asciiDigits, isDate, isDay, isNumber, isTime } from "./shape.js";
import { wholeDays } from "./day-pieces.js";
import { beginsWithDayWord } from "./day-words.js";
import { parentOf } from "./form.js";
import { isCopy, isUnspaced, labelAt, statusWord, valueOf } from "./labels.js";
import { beginsWithClock, dayIn, isOnlyDay, isPeriod, isWeekday, momentIn as clocked } from "./moments.js";
import { isBareNumberLabel, saysAgo, saysUpdated } from "./said.js";
import { impersonal } from "./people.js";
import { namesIn } from "./pictures.js";
import { saysMoneyBack } from "./protection.js";
import { HEADINGS } from "./sections.js";
import { segments, textOf } from "./text.js";

const EVENTS = 100;

/**
 * @param {import("./reading.js").Reading} reading the part of the page about one parcel
 * @param {object} ways with node, time, text, title
 * @param {string | null} number the parcel's, which is no event
 * @returns {Array<{time: string|null, text: string, code: null, element: Element}>}
 */
export function readEvents(reading, ways, number) {
  const [way, nodes] = reading.all(ways.node, EVENTS);
  const events = nodes.flatMap((node) => ofNode(node, ways)).slice(0, EVENTS);
  if (events.length) {
    reading.note("events", way, events);
    return events;
  }
  const shaped = byShape(reading, number);
  if (shaped.length) return reading.note("events", "shape", shaped);
  // v1 shows descriptions whose time is in no known place.
  const [textWay, texts] = reading.all(ways.text, EVENTS);
  const bare = texts.map((element) => event(null, textOf(element), element)).filter(({ text }) => text);
  return bare.length ? reading.note("events", textWay, bare) : [];
}

/**
 * The scans that a page about more than one parcel's history shows: where it tells days alone, two at the least.
 * @param {string} not selector of what tells of something else
 * @returns {ReturnType<typeof readEvents>}
 */
export function scansIn({ root, segments: all }, number, not) {
  const found = byShape({ root, segments: all.filter(({ element }) => !element.closest(not)) }, number, false).filter(({ text }) => !saysMoneyBack(text) && !labelAt(text)?.rest);
  return found.length > 1 || found.some(({ time }) => isTime(time)) ? found : [];
}

// Between the moment and the words may stand a dash of its own.
const event = (time, text, element) => ({ time, text: impersonal(text.replace(/^[\s–—|·•-]+/u, "")), code: null, element });

function textsIn(node, ways) {
  for (const [, selector] of ways) {
    const found = [...node.querySelectorAll(selector)].map((element) => textOf(element)).filter(Boolean);
    if (found.length) return found;
  }
  return [];
}

function ofNode(node, ways) {
  const times = textsIn(node, ways.time);
  const titles = textsIn(node, ways.title);
  const texts = textsIn(node, ways.text);
  if (!times.length && !texts.length) return titles.length ? [] : fromSegments(segments(node), node);
  const told = texts.length || titles.length ? (texts.length ? texts : titles) : namesIn(node).slice(0, 1);
  // One time over several descriptions holds for all of them.
  return told.map((text, at) => event(times.length === told.length ? times[at] : times[0] ?? null, text, node));
}

function fromSegments(texts, element) {
  const time = texts.find(({ text }) => isTime(text));
  const told = longest(texts.filter(({ text }) => text !== time?.text));
  return time && told ? [event(time.text, told, element)] : [];
}

// "Label: day" and "Label: number" are facts of the page, in whatever language, and no events. "Delivery failed Nov 28" is one.
function isFact(text) {
  const value = valueOf(text);
  return isNumber(value) || (value !== text && (labelAt(text) ? isPeriod(value) : isDate(value) || isDay(value))) || (FACTS.test(text) && text.split(FACTS).some((part) => labelAt(part)?.field === "number"));
}

const PRESSED = "a,button,[role=button]";

// What a button or a link says is no event, unless the event as a whole can be pressed.
const isPressed = (element, time) => {
  const pressed = element.closest(PRESSED);
  return pressed !== null && !pressed.contains(time);
};
// A label alone, whose value stands beside it.
function isLabel(text) {
  const label = labelAt(text);
  return label?.field === "private" || (label?.rest === "" && BESIDE.has(label.field));
}
const BESIDE = new Set(["eta", "placed", "id", "protection"]);
const tellable = ({ text, element }, number, time) => text !== number && !isFact(text) && !isPeriod(text) && !isCopy(text) && !isLabel(text) && !isBareNumberLabel(text) && (/\p{L}{2}./su.test(text) || (isUnspaced(text[0]) && /\p{L}{2}/u.test(text))) && !/[:：]$/.test(text) && !isPressed(element, time);
// "Delivered" beside "LAS PALMAS" or "Madrid, ES": where it was is not what happened.
const isCity = (text) => /^\p{Lu}[^,]{1,40}, ?\p{Lu}{2,3}(?: \p{Nd}{4,6})?$|^\p{Lu}[^\s,]{0,20}(?: [^\s,]{1,20})?(?:, ?\p{Lu}[^\s,]{0,20}(?: [^\s,]{1,20})?){1,3}$/u.test(text);
const isInCapitals = (text) => /^(?!.*[\p{Ll}\p{Lo}]).*\p{Lu}{2}/u.test(text);
const isNamed = (text) => /^(?:\p{Lu}\S*|de|del|la|do|da|di|du|le|am|an|der)(?: (?:\p{Lu}\S*|de|del|las?|los|do|da|di|du|les?|am|an|der)){0,8}$/u.test(text);

/** What *texts* tell: the longest, but no place where anything else is said. */
function tellingOf(texts) {
  const state = texts.find(({ text }) => statusWord(text))?.text;
  const told = state || texts.some(({ text }) => / \p{Ll}{2}/u.test(text) && !isCity(text));
  const others = texts.filter(({ text }) => text === state || !(isCity(text) || (told && isInCapitals(text))));
  const best = longest(others.length ? others : texts);
  // Beside a known state nothing but words with capitals is where it happened.
  return state && isNamed(best) ? state : best;
}
const longest = (texts) => texts.reduce((best, { text }) => (text.length > best.length ? text : best), "");

/**
 * @typedef {{text: string, element: Element, at: number, time: string, told: string|null}} Moment *told*: what the same text says beside it
 * @returns {{moments: Moment[], texts: Array<{text: string, element: Element}>}} *texts*: the others, with holes where a moment or a day stood
 */
function momentsOf(all, momentIn = clocked) {
  const moments = [];
  const texts = withDays(all).map(({ text, element }, at) => {
    const found = moments.length < EVENTS ? momentIn(text, element) : null;
    if (found && !(found.told && isPrivateOrFact(text, found.told))) moments.push({ text, element, at, ...found });
    return text && !found && !isTime(text) ? { text, element } : null;
  });
  return { moments, texts };
}

const ROW = "td,th,li,dt,time";

/** Where no clock is shown: the days of a table's or a list's rows, and those that a line begins with. */
function dayed(text, element) {
  const found = dayIn(text);
  const row = found && element.closest(ROW);
  if (!found || !(row || (isDate(found.time) && (found.told || leads(element))))) return null;
  return found.told === null || isHappening(text, found) ? found : null;
}

/** Does *element* stand first in its part of the page? A value stands behind its label. */
const leads = (element) => !element.previousElementSibling && element.nextElementSibling !== null && !element.parentElement.matches("body,main");

// "28 Nov 2026 is the last day": what is promised or asked for, and what is known by a label, is no event.
function isHappening(text, { time, told }) {
  const label = labelAt(told);
  const goesOn = /^\p{Ll}/u.test(told) && /^\s/u.test(text.slice(time.length)) && /^\s*\p{L}/u.test(text.slice(time.length));
  return /\p{L}{2}/u.test(told) && !goesOn && (!label || (label.field === "delivered" && !label.rest)) && !saysMoneyBack(told) && !/\p{Sc}|\p{Nd}{15}/u.test(told);
}

const isPrivateOrFact = (text, told) => isFact(text) || labelAt(text)?.field === "private" || labelAt(told)?.field === "private" || !/\p{L}{2}/u.test(told) || saysUpdated(told.split(/[.!。] ?/u).at(-1));

const HEADED = 12; // characters: a clock with its half of the day
// Above a clock these are days: "11-27" is no span of them, and "Yesterday" no heading of anything else.
const SHORT_DAY = /^[01]?[0-9]-[0-3]?[0-9]$/;
const isShortDay = (text) => SHORT_DAY.test(asciiDigits(text)) || (text.length < 20 && !/\p{Nd}/u.test(text) && (beginsWithDayWord(text) || isWeekday(text)));

/** A clock without a day has the one above it, or beside it: "Nov 28", then "15:40" and "Delivered" below. */
function withDays(texts) {
  const clock = texts.findIndex(({ text }) => beginsWithClock(text));
  if (clock < 0) return texts;
  const isDayAt = (at) => texts[at].text.length < 60 && (isOnlyDay(texts[at].text) || (isShortDay(texts[at].text) && beginsWithClock(texts[at + 1]?.text ?? ""))) && labelAt(texts[at - 1]?.text ?? "")?.rest !== "";
  const above = texts.slice(0, clock).some((_, at) => isDayAt(at));
  let day = null;
  const found = [];
  for (let at = 0; at < texts.length; at++) {
    const { text, element } = texts[at];
    if (isDayAt(at)) {
      day = text;
      found.push({ text: "", element });
    } else if (beginsWithClock(text)) {
      const its = above ? day : texts.slice(at + 1, at + 2).some((_, next) => isDayAt(at + 1 + next)) ? texts[at + 1].text : null;
      found.push(its && (text.length <= HEADED || /\p{L}/u.test(text)) ? { text: `${its}, ${text}`, element } : texts[at]);
    } else found.push(texts[at]);
  }
  return found;
}

// "3 hours ago" says less than a day does, and stands beside much else: only where the page is about the history alone.
function byDay(all, isAll) {
  const found = momentsOf(all, dayed);
  return found.moments.length || !isAll ? found : momentsOf(all, (text) => (saysAgo(text) ? { time: text, told: null } : null));
}

// Nothing but moments to go by: each event is what stands beside its own, in one text with it or around it and no other.
function byShape(reading, number, isAll = true) {
  const all = wholeDays(reading.segments);
  const told = momentsOf(all);
  const { moments, texts } = told.moments.length ? told : byDay(all.filter(({ element }) => !element.closest(PRESSED)), isAll);
  const bare = moments.filter(({ told }) => !told);
  const whole = moments.filter(({ told }) => told).map(({ time, told, element, at }) => ({ ...event(time, told, element), at }));
  if (!bare.length) return whole.map(unplaced);
  if (!told.moments.length && moments.length < 2) return [alone(bare[0], texts, number)].filter(Boolean);
  const elements = new Set(moments.map(({ element }) => element));
  const scoped = bare.map((moment) => {
    // A single one has no neighbour to bound it; its parent does, where that is not the whole page.
    const scope = moments.length > 1 ? own(moment.element, elements, reading.root) : partAround(moment.element, reading.root);
    const words = scope === moment.element ? "" : tellingOf(untitled(within(texts, moment.at, scope).filter((one) => tellable(one, number, moment.element)), moment)) || namesIn(scope, PRESSED)[0];
    return words ? { ...event(moment.time, words, scope), at: moment.at } : null;
  });
  const others = scoped.every(Boolean) ? scoped : flat(bare, texts, number);
  return [...whole, ...others].sort((a, b) => a.at - b.at).map(unplaced);
}

/** A single day is an event where its row begins with it and says no more than one thing. */
function alone(moment, texts, number) {
  const row = moment.element.closest("li,tr") ?? partAround(moment.element, null);
  const around = within(texts, moment.at, row);
  const [one, ...more] = around.filter((other) => tellable(other, number, moment.element));
  if (!one || more.length || around.some(({ text }) => labelAt(text)) || texts.indexOf(one) < moment.at || !isHappening(`${moment.time} – ${one.text}`, { time: moment.time, told: one.text })) return null;
  return event(moment.time, one.text, row);
}

/** *texts* without the headings above a moment, where anything else is said of it. */
function untitled(texts, moment) {
  const below = texts.filter(({ element }) => !element.closest(HEADINGS) || element.closest(HEADINGS).contains(moment.element));
  return below.length ? below : texts;
}

const partAround = (element, root) => (parentOf(element) === root || parentOf(element).matches("body,main") ? element : parentOf(element));
const unplaced = ({ at, ...rest }) => rest;

/** Those of *texts* that stand in *scope*, which holds the one at *at*: they stand side by side. */
function within(texts, at, scope) {
  let [from, to] = [at, at];
  const holds = (one) => !one || scope.contains(one.element);
  while (from > 0 && holds(texts[from - 1])) from--;
  while (to < texts.length - 1 && holds(texts[to + 1])) to++;
  return texts.slice(from, to + 1).filter((one) => one && scope.contains(one.element));
}

function own(element, elements, root) {
  let scope = element;
  for (let up = parentOf(element); up && up !== root; up = parentOf(up)) {
    for (const other of elements) if (other !== element && up.contains(other)) return scope;
    scope = up;
  }
  return scope;
}

// Times and texts in one row: a text belongs to the time behind it, unless the row begins with a time.
function flat(moments, texts, number) {
  const [first] = moments;
  const told = (one) => one && tellable(one, number, first.element) && !labelAt(one.text);
  const beside = ({ element }) => element.parentElement === first.element.parentElement;
  const next = texts.slice(first.at + 1, first.at + 3).find(told);
  // What stands farther away before the only one belongs to something else.
  const timeLeads = !texts.slice(Math.max(0, first.at - 2), first.at).some((one) => told(one) && (beside(one) || moments.length > 1 || !next || !beside(next)));
  // Behind the last one may stand what is no event: it takes no more texts than the others have.
  const wide = Math.max(1, Math.min(2, ...moments.slice(1).map(({ at }, before) => at - moments[before].at - 1)));
  const width = moments.length > 1 ? wide : 1;
  const found = [];
  for (const { time, element, at } of moments) {
    const near = timeLeads ? texts.slice(at + 1, at + 1 + width) : texts.slice(Math.max(0, at - 2), at);
    const stop = timeLeads ? near.indexOf(null) : -1;
    const told = tellingOf((stop < 0 ? near : near.slice(0, stop)).filter((one) => one && tellable(one, number, element)));
    if (told) found.push({ ...event(time, told, element), at });
  }
  return found;
}
