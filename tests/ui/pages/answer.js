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
  return { line, ...about, words, ask: async () => ({ tree: panel(context), style: ANSWER }), openAdvice: async ({ parcel }) => void (document.body.dataset.advice = String(parcel)) };
}

/** Somebody writes in the letter of the open note at that place of the list. @returns {Promise<object>} the note, its root, and a newer answer for it */
export async function writing(at) {
  const note = document.querySelectorAll("whytrack-note")[at];
  const root = note.shadowRoot;
  root.querySelector(".step .letter > button").click();
  root.querySelector("textarea").focus();
  const report = await (await fetch("/samples/en.json")).json();
  const order = report.orders[at];
  return { note, root, newer: answerOf(report, { ...order, parcels: [{ ...order.parcels[0], headline: "Newer" }] }) };
}

/** For `showError`. */
export const lostOf = (lookedFor, copyText, words) => ({ ask: async () => ({ tree: errorPanel({ say: sayer(words), lookedFor, copyText }), style: ANSWER }) });
