/** A parcel's history, newest first as the page shows it. */
import { isDate, isDay, isNumber, isTime } from "./shape.js";
import { isCopy, labelAt, valueOf } from "./labels.js";
import { segments, textOf } from "./text.js";

const EVENTS = 100;

/**
 * @param {import("./reading.js").Reading} reading the part of the page about one parcel
 * @param {object} ways with node, time, text, title
 * @param {string | null} number the parcel's, which is no event
 * @returns {Array<{time: string|null, text: string, title?: string, code: null, element: Element}>}
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

const event = (time, text, element, title) => ({ time, text, ...(title && title !== text ? { title } : {}), code: null, element });

function within(node, ways) {
  for (const [, selector] of ways) {
    const found = [...node.querySelectorAll(selector)].map((element) => textOf(element)).filter(Boolean);
    if (found.length) return found;
  }
  return [];
}

function ofNode(node, ways) {
  const times = within(node, ways.time);
  const titles = within(node, ways.title);
  const texts = within(node, ways.text);
  if (!times.length && !texts.length) return titles.length ? [] : fromSegments(segments(node), node);
  const told = texts.length ? texts : titles;
  // One time over several descriptions holds for all of them.
  return told.map((text, at) => event(times.length === told.length ? times[at] : times[0] ?? null, text, node, titles[0]));
}

function fromSegments(texts, element) {
  const time = texts.find(({ text }) => isTime(text));
  const told = longest(texts.filter(({ text }) => text !== time?.text));
  return time && told ? [event(time.text, told, element)] : [];
}

// "Label: day" and "Label: number" are facts of the page, in whatever language, and no events.
function isFact(text) {
  const value = valueOf(text);
  return isNumber(value) || (value !== text && (isDate(value) || isDay(value)));
}

const tellable = ({ text }, number) => text !== number && !isFact(text) && !isCopy(text) && labelAt(text)?.field !== "private" && /\p{L}{2}/u.test(text);
const longest = (texts) => texts.reduce((best, { text }) => (text.length > best.length ? text : best), "");

// Nothing but times to go by: each event is what stands around its own time and no other.
function byShape(reading, number) {
  const texts = reading.segments;
  const times = texts.filter(({ text }) => isTime(text)).slice(0, EVENTS);
  if (!times.length) return together(texts);
  const elements = new Set(times.map(({ element }) => element));
  const around = times.map((time) => own(time.element, elements, reading.root));
  // A single time has no neighbour to bound it; its parent does.
  const scoped = times.map((time, at) => {
    const scope = times.length > 1 ? around[at] : time.element.parentElement;
    const told = scope === time.element ? "" : longest(segments(scope).filter((one) => !isTime(one.text) && tellable(one, number)));
    return told ? event(time.text, told, scope) : null;
  });
  return scoped.every(Boolean) ? scoped : flat(texts, number);
}

function own(element, elements, root) {
  let scope = element;
  for (let up = element.parentElement; up && up !== root; up = up.parentElement) {
    for (const other of elements) if (other !== element && up.contains(other)) return scope;
    scope = up;
  }
  return scope;
}

// Times and texts in one row: a text belongs to the time behind it, unless the row begins with a time.
function flat(texts, number) {
  const first = texts.findIndex(({ text }) => isTime(text));
  const timeLeads = !texts.slice(Math.max(0, first - 2), first).some((one) => tellable(one, number) && !labelAt(one.text));
  const found = [];
  texts.forEach(({ text, element }, at) => {
    if (!isTime(text) || found.length >= EVENTS) return;
    const near = timeLeads ? texts.slice(at + 1, at + 3) : texts.slice(Math.max(0, at - 2), at);
    const stop = timeLeads ? near.findIndex((one) => isTime(one.text)) : -1;
    const told = longest((stop < 0 ? near : near.slice(0, stop)).filter((one) => !isTime(one.text) && tellable(one, number)));
    if (told) found.push(event(text, told, element));
  });
  return found.length ? found : together(texts);
}

const LINE = /^(.{6,30}?[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?(?: ?[AaPp][Mm](?![\p{L}]))?)[\s,|·—–-]+(\p{L}.{2,500})$/u;

// Time and text as one line, as the oldest pages wrote them.
function together(texts) {
  return texts.slice(0, EVENTS).flatMap(({ text, element }) => {
    const line = LINE.exec(text);
    return line && isTime(line[1]) ? [event(line[1], line[2], element)] : [];
  });
}
