/**
 * A page of orders, as the content script read it: what is known of them is joined with what the page says, the rules are asked what is
 * not answered yet, all is remembered. The page itself only reads and draws.
 */
import { dayOf } from "../clock.js";
import { ext } from "../ext.js";
import { dropPrivate, keepAnswers, keepPrivately } from "../kept-answers.js";
import { dropShots } from "../kept-shots.js";
import { changeOrders, countWays, emptyRecord, learnNumber, learnPage, loadOrders, loadSettings, migrate, numbersOf, othersWith, recordFrom, rememberNotes, sweepDaily, trimmed } from "../memory/index.js";
import { uiLocale } from "../words.js";
import { caseOf, orderOf, printOf } from "./case.js";
import { hold, letGo } from "./recent.js";
import { Sharing } from "./sharing.js";
import { summaryOf } from "./summary.js";

const MOST = 1000;
const ID = /^(?:[0-9]{10,20})?$/;

let writing = Promise.resolve();
/** @returns {Promise<unknown>} settled when everything answered so far is stored */
export const written = () => writing;

/** How often everything was erased: what was asked before is not stored behind it. */
let erasures = 0;

/** Everything is about to be erased. Settled when nothing is on its way to the storage any more. */
export async function erasing() {
  erasures += 1;
  dropPrivate();
  dropShots();
  letGo();
  await writing;
  await changeOrders(new Map(), dayOf(new Date())); // behind those that wait
  return {};
}

/** Learned and not yet written: the next question, of this page or another tab, knows it already. */
const unwritten = new Map();

/**
 * @typedef {{order: object, popover?: {number: string, eta: string|null}, print?: string, record?: object}} Asked  *order*: of `readPage`,
 *   plain data; *print*: of the answer that is shown already; *record*: what an earlier answer handed out, where nothing is stored
 * @typedef {{orderId: string, print: string, positions: number[], on: string, summary: import("./summary.js").Summary, record?: object}} Answered
 *   *orderId*: also where the page names none and the number is remembered; *positions*: parcel on the page → its line
 * @param {{kind: string, pageLocale: string|null, orders: Asked[], beside?: Array<[string, object]>}} page  *beside*: records handed out for
 *   orders of the page that are not asked about
 * @param {{explain: (asked: object) => Promise<object>, tell?: (notes: Record<string, object>) => unknown, now?: Date, site?: string|null, isPrivate?: boolean}} with
 *   *explain*: the rules; *tell*: told what was remembered for the notes of other pages; *site*: where the page stands; *isPrivate*: from a private window nothing is remembered
 * @returns {Promise<{answers: Array<Answered | null>, touched: string[]} | {error: string, detail?: string}>} null: what is shown is still
 *   right; *touched*: orders that were not asked about and travel under a number of those that have a new answer
 */
export async function answerPage({ kind, pageLocale, orders, beside = [] }, { explain, tell = () => {}, now = new Date(), site = null, isPrivate = false }) {
  const chosen = await loadSettings();
  const settings = { ...chosen, remember: chosen.remember && !isPrivate };
  const about = { settings, isPrivate, erasures, pageLocale, now, today: dayOf(now), locale: settings.language || uiLocale(), stores: settings.remember && (await migrate()) };
  const asked = orders.slice(0, MOST).filter(({ order }) => ID.test(order.orderId)).map((one) => ({ ...one, order: { ...one.order, site } }));
  if (settings.remember) await recognise(asked);
  const ids = asked.map(({ order }) => order.orderId).filter(Boolean);
  const known = settings.remember ? await loadOrders(ids) : new Map();
  const learned = asked.map((one) => learn(one, known.get(one.order.orderId), about));
  const sharing = new Sharing();
  const others = [...unwritten, ...beside.slice(0, MOST).map(([id, record]) => [id, recordFrom(record)])].filter(([id, record]) => record && !ids.includes(id));
  await sharing.learn([...others, ...learned.filter(({ order }) => order.orderId).map(({ order, record }) => [order.orderId, record])], settings.remember);
  const questions = learned.map((one) => question(one, sharing, about));
  const open = questions.filter(({ print, shown, record }) => print !== shown && record.answer?.print !== print);
  if (about.stores) for (const { order, record } of open) if (order.orderId) unwritten.set(order.orderId, record);
  // A number shown by the popover is shown once: it is stored before it is answered. For the rest the page does not wait.
  const numbered = about.stores ? learned.filter(({ order, numbered }) => order.orderId && numbered) : [];
  const [{ answers = new Map(), ...failed }] = await Promise.all([
    ask(open, sharing, explain, about),
    numbered.length && about.erasures === erasures && changeOrders(new Map(numbered.map(({ order, learn }) => [order.orderId, learn])), about.today),
  ]);
  if (about.stores) writing = Promise.all([writing, remember(open, answers, kind, about, tell)]).catch(() => {});
  if (failed.error) return failed;
  for (const [one, answer] of answers) if (!about.stores || !one.order.orderId || !trimmed(answer.order)) hold(one.print, answer);
  return {
    answers: questions.map((one) => (one.print === one.shown ? null : answered(one, answers.get(one) ?? one.record.answer, about))),
    touched: sharing.beside(ids, open.map(({ record }) => record)).map(({ order_id }) => order_id),
  };
}

/** A page that names no order, as Cainiao's, is about the remembered one that has its number. */
async function recognise(asked) {
  for (const { order } of asked) {
    if (order.orderId || !order.parcels[0]?.number) continue;
    const [known] = await othersWith([order.parcels[0].number], []);
    if (known) order.orderId = known.order_id;
  }
}

/** What is known of an order with what the page and its popover say now; *learn* does the same to what another tab may have stored meanwhile. */
function learn({ order, popover, print: shown, record: handed }, known, { today }) {
  const learn = (before) => {
    const told = popover ? learnNumber(before, popover.number, today) : before;
    return learnPage(told, popover?.eta && !order.eta ? { ...order, eta: popover.eta } : order, today);
  };
  const before = unwritten.get(order.orderId) ?? known ?? recordFrom(handed) ?? emptyRecord(today);
  const record = learn(before);
  return { order, shown, learn, record, numbered: numbersOf(record).join() !== numbersOf(before).join() };
}

function question({ order, shown, learn, record }, sharing, { settings, pageLocale, locale, today }) {
  const { order: asked, positions } = orderOf(order, record);
  const beside = sharing.beside([order.orderId], [record]).map(({ order_id }) => order_id).sort();
  // The same order behind another tab stands elsewhere in its answer.
  const print = printOf([asked, positions, beside, settings.country, settings.city, settings.postcode, locale, pageLocale, today, ext.runtime.getManifest().version]);
  return { order, asked, positions, print, shown, learn, record };
}

/** One question for all that is open. @returns {Promise<{answers: Map<object, object>} | {error: string, detail?: string}>} by question */
async function ask(open, sharing, explain, about) {
  const { settings, locale, pageLocale, now, today } = about;
  const answers = new Map();
  if (!open.length) return { answers };
  const others = sharing.beside(open.map(({ order }) => order.orderId), open.map(({ record }) => record));
  const asked = caseOf({ orders: open.map((one) => one.asked), others, settings, locale, pageLocale, now });
  const { report, error = "unavailable", detail } = await explain(asked);
  if (!report) return { error, detail };
  if (!settings.remember && about.erasures === erasures) await (about.isPrivate ? keepPrivately : keepAnswers)(asked, report);
  const of = { report: report.report, engine: report.engine, now: report.now, locale: report.locale };
  open.forEach((one, at) => {
    const order = report.orders?.[at];
    if (order?.parcels?.length) answers.set(one, { print: one.print, order, about: of, on: today });
  });
  return { answers };
}

function answered({ order: { orderId }, print, positions, record }, answer, { stores, today }) {
  if (!answer) return null;
  const { answer: _, ...learned } = record;
  return { orderId, print, positions, on: answer.on ?? today, summary: summaryOf(answer.about, answer.order), ...(stores ? {} : { record: learned }) };
}

async function remember(open, answers, kind, about, tell) {
  const { today, settings } = about;
  const named = open.filter(({ order }) => order.orderId);
  const change = (one) => (before) => {
    const answer = answers.get(one);
    const order = answer && trimmed(answer.order);
    return { ...one.learn(before), ...(order ? { answer: { ...answer, order } } : {}) };
  };
  try {
    if (about.erasures !== erasures) return;
    await changeOrders(new Map(named.map((one) => [one.order.orderId, change(one)])), today);
    const told = named.filter((one) => answers.has(one)).map((one) => [one, answers.get(one)]);
    const notes = new Map(told.map(([{ order }, { on, about, order: answer }]) => [order.orderId, { on, ...summaryOf(about, answer) }]));
    await rememberNotes(notes);
    if (notes.size) tell(Object.fromEntries(notes));
    if (told.length) await countWays(kind, told.map(([{ order }]) => order.ways ?? {}));
    await sweepDaily(today, settings.days);
  } finally {
    for (const { order, record } of open) if (unwritten.get(order.orderId) === record) unwritten.delete(order.orderId);
  }
}
