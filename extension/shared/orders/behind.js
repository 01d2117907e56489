/** What stands behind a note's line, described for the page to draw. */
import { keptAnswers, keptPrivately } from "../kept-answers.js";
import { messages } from "../locales.js";
import { loadOrders, loadSettings } from "../memory/index.js";
import { errorPanel } from "../note/error.js";
import { panel } from "../note/panel.js";
import { ANSWER } from "../note/style/answer.js";
import { sayer, uiLocale } from "../words.js";
import { held } from "./recent.js";

async function answerTo(orderId, print, isPrivate) {
  if (isPrivate) return held(print) ?? keptPrivately().find((kept) => kept.orderId === orderId)?.answer ?? null;
  return held(print) ?? (await loadOrders([orderId])).get(orderId)?.answer ?? (await keptAnswers()).find((kept) => kept.orderId === orderId)?.answer ?? null;
}

/**
 * @param {{order: string, print: string, line: number} | {lookedFor: string[], copyText: string}} of *line*: which parcel of the answer
 * @returns {Promise<import("../note/index.js").Behind | {}>} nothing where the answer is not known any more
 */
export async function behind({ order: orderId, print, line, lookedFor, copyText }, { tab } = {}) {
  const { language } = await loadSettings();
  const say = sayer(await messages(language || uiLocale()));
  if (lookedFor) return { tree: errorPanel({ say, lookedFor: lookedFor.map(String), copyText: String(copyText) }), style: ANSWER };
  const { order, about } = (await answerTo(String(orderId), String(print), tab?.incognito === true)) ?? {};
  const parcel = order?.parcels[line];
  return parcel ? { tree: panel({ say, locale: about.locale, report: about, order, parcel }), style: ANSWER } : {};
}
