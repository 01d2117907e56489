/**
 * With remembering off: the last answers of this browser session, in memory only, so that the page of advice has its answer.
 * They end with the browser.
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

async function keep({ orders: questions }, { orders, ...about }) {
  if ((await loadSettings()).remember) return;
  const fresh = orders.slice(0, MOST).flatMap((order, at) => {
    const small = order.order_id && trimmed(order);
    return small ? [{ orderId: order.order_id, asked: questions[at], answer: { order: small, about: { report: about.report, engine: about.engine, now: about.now, locale: about.locale } } }] : [];
  });
  const ids = new Set(fresh.map(({ orderId }) => orderId));
  await ext.storage.session.set({ [KEY]: [...fresh, ...(await keptAnswers()).filter(({ orderId }) => !ids.has(orderId))].slice(0, MOST) });
}

/** Forget them; also when the buyer lets orders be remembered again. */
export const dropAnswers = () => ext.storage.session.remove(KEY);
