/**
 * A page of orders, as the content script read it: what is known of them is joined with what the page says, the rules are asked what is
 * not answered yet, all is remembered. The page itself only reads and draws.
 */
import { dayOf } from "../clock.js";
import { ext } from "../ext.js";
import { keepAnswers } from "../kept-answers.js";
import { changeOrders, countWays, emptyRecord, key, learnNumber, learnPage, loadOrders, loadSettings, migrate, othersWith, recordFrom, rememberNotes, sweepDaily, trimmed } from "../memory/index.js";
import { uiLocale } from "../words.js";
import { caseOf, orderOf, printOf } from "./case.js";
import { hold } from "./recent.js";
import { summaryOf } from "./summary.js";

const MOST = 1000;
const ID = /^(?:[0-9]{10,20})?$/;

let writing = Promise.resolve();
/** @returns {Promise<unknown>} settled when everything answered so far is stored */
export const written = () => writing;

/** Learned and not yet written: the next question, of this page or another tab, knows it already. */
const unwritten = new Map();

/**
 * @typedef {{order: object, popover?: {number: string, eta: string|null}, print?: string, record?: object}} Asked  *order*: of `readPage`,
 *   plain data; *print*: of the answer that is shown already; *record*: what an earlier answer handed out, where nothing is stored
 * @typedef {{print: string, positions: number[], on: string, summary: import("./summary.js").Summary, record?: object}} Answered
 *   *positions*: parcel on the page → its line
 * @param {{kind: string, pageLocale: string|null, orders: Asked[]}} page
 * @param {(asked: object) => Promise<object>} explain the rules
 * @param {Date} [now]
 * @returns {Promise<{answers: Array<Answered | null>} | {error: string, detail?: string}>} null: what is shown is still right
 */
export async function answerPage({ kind, pageLocale, orders }, explain, now = new Date()) {
  const settings = await loadSettings();
  const about = { settings, pageLocale, now, today: dayOf(now), locale: settings.language || uiLocale(), stores: settings.remember && (await migrate()) };
  const asked = orders.slice(0, MOST).filter(({ order }) => ID.test(order.orderId));
  const ids = asked.map(({ order }) => order.orderId).filter(Boolean);
  const known = settings.remember ? await loadOrders(ids) : new Map();
  const questions = asked.map((one) => question(one, known.get(one.order.orderId), about));
  const open = questions.filter(({ print, shown, record }) => print !== shown && record.answer?.print !== print);
  if (about.stores) for (const { order, record } of open) if (order.orderId) unwritten.set(order.orderId, record);
  const { answers = new Map(), ...failed } = await ask(open, explain, about);
  // The page does not wait for the storage.
  if (about.stores) writing = Promise.all([writing, remember(open, answers, kind, about)]).catch(() => {});
  if (failed.error) return failed;
  for (const [one, answer] of answers) if (!about.stores || !one.order.orderId || !trimmed(answer.order)) hold(one.print, answer);
  return { answers: questions.map((one) => (one.print === one.shown ? null : answered(one, answers.get(one) ?? one.record.answer, about))) };
}

function question({ order, popover, print: shown, record: handed }, known, { settings, pageLocale, locale, today }) {
  const learn = (before) => {
    const told = popover ? learnNumber(before, popover.number, today) : before;
    return learnPage(told, popover?.eta && !order.eta ? { ...order, eta: popover.eta } : order, today);
  };
  const record = learn(unwritten.get(order.orderId) ?? known ?? recordFrom(handed) ?? emptyRecord(today));
  const { order: asked, positions } = orderOf(order, record);
  const print = printOf([asked, settings.country, settings.city, settings.postcode, locale, pageLocale, today, ext.runtime.getManifest().version]);
  return { order, asked, positions, print, shown, learn, record };
}

/** One question for all that is open. @returns {Promise<{answers: Map<object, object>} | {error: string, detail?: string}>} by question */
async function ask(open, explain, { settings, locale, pageLocale, now, today }) {
  const answers = new Map();
  if (!open.length) return { answers };
  const numbers = open.flatMap(({ asked: { parcels = [] } }) => parcels.flatMap(({ number, other_numbers: others = [] }) => [number, ...others.map((other) => other.number)]).filter(Boolean));
  const others = settings.remember ? await othersWith(numbers.map(key), open.map(({ order }) => order.orderId)) : [];
  const asked = caseOf({ orders: open.map((one) => one.asked), others, settings, locale, pageLocale, now });
  const { report, error = "unavailable", detail } = await explain(asked);
  if (!report) return { error, detail };
  if (!settings.remember) await keepAnswers(asked, report);
  const about = { report: report.report, engine: report.engine, now: report.now, locale: report.locale };
  open.forEach((one, at) => {
    const order = report.orders?.[at];
    if (order?.parcels?.length) answers.set(one, { print: one.print, order, about, on: today });
  });
  return { answers };
}

function answered({ print, positions, record }, answer, { stores, today }) {
  if (!answer) return null;
  const { answer: _, ...learned } = record;
  return { print, positions, on: answer.on ?? today, summary: summaryOf(answer.about, answer.order), ...(stores ? {} : { record: learned }) };
}

async function remember(open, answers, kind, { today, settings }) {
  const named = open.filter(({ order }) => order.orderId);
  const change = (one) => (before) => {
    const answer = answers.get(one);
    const order = answer && trimmed(answer.order);
    return { ...one.learn(before), ...(order ? { answer: { ...answer, order } } : {}) };
  };
  try {
    await changeOrders(new Map(named.map((one) => [one.order.orderId, change(one)])), today);
    const told = named.filter((one) => answers.has(one)).map((one) => [one, answers.get(one)]);
    await rememberNotes(new Map(told.map(([{ order }, { on, about, order: answer }]) => [order.orderId, { on, ...summaryOf(about, answer) }])));
    if (told.length) await countWays(kind, told.map(([{ order }]) => order.ways ?? {}));
    await sweepDaily(today, settings.days);
  } finally {
    for (const { order, record } of open) if (unwritten.get(order.orderId) === record) unwritten.delete(order.orderId);
  }
}
