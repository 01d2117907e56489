/** The answer on the page of advice, drawn and drawn anew around what the buyer holds in hand. */
import { also, evidence, icon, number, others, sources, steps, verdict } from "../note/drawn.js";
import { el } from "../note/dom.js";
import { top } from "./advice-top.js";
import { dates } from "./dates.js";
import { kit } from "./kit.js";
import { tell } from "./page.js";
import { shared } from "./shared-number.js";
import { timeline } from "./timeline.js";

function showKit() {
  const kit = document.getElementById("kit");
  const folded = kit?.querySelector("details");
  if (folded) folded.open = true;
  kit?.scrollIntoView();
  kit?.querySelector("summary, input, textarea")?.focus({ preventScroll: true });
}

/** What the buyer said stands over the answer that heeds it, with the way back. */
const toldBy = ({ say }, { what, site }, back) =>
  el(
    "div",
    { class: "told" },
    el("p", null, say("else_told", { what: say(`else_${what}`) }), site && ` (${site})`),
    el("button", { type: "button", class: "do", click: back }, say("else_back")),
  );

/**
 * @param {object} page of start() @param {HTMLElement} main
 * @param {object[]} all every order known
 * @param {HTMLElement} section stays in its place in the middle, whatever the answer
 * @param {() => void} back to the answer without what was told
 */
export function answerAround(page, main, all, section, back) {
  const article = el("article", { class: "answer" }, section);

  /** @param {object} one the order with its answer @param {{what: string, site: string}} told */
  return async function draw(one, told) {
    const { report, order, parcel } = one;
    const context = { ...page, ours: true, depth: 1, report, order, parcel, tell, openAdvice: showKit };
    const [doing, why, evidences] = [steps(context), evidence(context), await kit(context, one, all)];
    const before = [
      told.what && toldBy(page, told, back),
      el("div", { class: "level" }, icon(parcel.level, 20), el("span", null, page.say(`level_${parcel.level}`))),
      verdict(context),
      dates(context),
      el("div", { class: doing && why ? "columns two" : "columns" }, doing, why),
    ];
    const after = [
      ...[timeline(context), shared(context, all), evidences],
      el("div", { class: "folds" }, ...[also(context, true), others(context, true), number(context, true), sources(context)].filter(Boolean)),
      el("p", { class: "small soft" }, page.say("stays_here")),
    ];
    // The eye is where the hand is: what grows or shrinks above does not move it.
    const stood = section.contains(document.activeElement) ? section.getBoundingClientRect().top : null;
    if (!article.isConnected) main.replaceChildren(...top(context), article);
    for (const old of [...article.children]) if (old !== section) old.remove();
    article.dataset.level = parcel.level;
    section.before(...before.filter(Boolean));
    section.after(...after.filter(Boolean));
    if (stood !== null) scrollBy({ top: section.getBoundingClientRect().top - stood, behavior: "instant" });
  };
}
