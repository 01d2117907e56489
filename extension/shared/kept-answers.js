/**
 * With remembering off: the last answers of this browser session, in memory only, so that the page of advice has its answer.
 * They end with the browser; those of private windows with the background, and no other window is told of them.
 */
import { ext } from "./ext.js";
import { loadSettings, trimmed } from "./memory/index.js";

const KEY = "answers";
const MOST = 60; // of at most 16 kB each: pictures need the rest of the session's 10 MB

/** @returns {Promise<Array<{orderId: string, asked: object, answer: {order: object, about: object}}>>} newest first */
export async function keptAnswers() {
  try {
    const kept = (await ext.storage.session.get(KEY))[KEY];
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

let queue = Promise.resolve();

/** Keep what was answered to a page of orders, unless the buyer lets it be remembered. */
export function keepAnswers(asked, report) {
  queue = queue.then(() => keep(asked, report)).catch(() => {});
  return queue;
}

async function keep(asked, report) {
  if ((await loadSettings()).remember) return;
  await ext.storage.session.set({ [KEY]: joined(asked, report, await keptAnswers()) });
}

/** What was answered last, then what was kept before. */
function joined({ orders: questions }, { orders, ...about }, before) {
  const fresh = orders.slice(0, MOST).flatMap((order, at) => {
    const small = order.order_id && trimmed(order);
    return small ? [{ orderId: order.order_id, asked: questions[at], answer: { order: small, about: { report: about.report, engine: about.engine, now: about.now, locale: about.locale } } }] : [];
  });
  const ids = new Set(fresh.map(({ orderId }) => orderId));
  return [...fresh, ...before.filter(({ orderId }) => !ids.has(orderId))].slice(0, MOST);
}

let ofPrivate = [];

/** Keep what was answered to a private window. Only the background has it. */
export const keepPrivately = (asked, report) => void (ofPrivate = joined(asked, report, ofPrivate));

/** For the background. */
export const keptPrivately = () => ofPrivate;

export const dropPrivate = () => void (ofPrivate = []);

/** For a page of ours in a private window; nothing elsewhere. */
export async function privateAnswers() {
  if (!ext.extension?.inIncognitoContext) return [];
  try {
    return (await ext.runtime.sendMessage({ op: "kept" }))?.kept ?? [];
  } catch {
    return []; // the background itself, or nobody
  }
}

/** Forget them; also when the buyer lets orders be remembered again. */
export const dropAnswers = () => ext.storage.session.remove(KEY);
