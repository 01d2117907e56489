/** Answers for notes as the background makes them, without one. */
import { errorPanel } from "/note/error.js";
import { panel } from "/note/panel.js";
import { ANSWER } from "/note/style/answer.js";
import { summaryOf } from "/orders/summary.js";
import { sayer } from "/words.js";

/** For `showAnswer`: the first parcel of a report's order. */
export function answerOf(report, order, words) {
  const { lines: [line], ...about } = summaryOf(report, order);
  const context = { say: sayer(words), locale: report.locale, report, order, parcel: order.parcels[0] };
  return { line, ...about, words, ask: async () => ({ tree: panel(context), style: ANSWER }), openAdvice: async () => {} };
}

/** For `showError`. */
export const lostOf = (lookedFor, copyText, words) => ({ ask: async () => ({ tree: errorPanel({ say: sayer(words), lookedFor, copyText }), style: ANSWER }) });
