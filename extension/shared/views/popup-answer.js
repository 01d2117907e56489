import { also, evidence, fold, icon, number, others, sources, steps, verdict } from "../note/drawn.js";
import { el } from "../note/dom.js";
import { countries } from "./countries.js";

const MOST = 20; // numbers to choose among
const DATES = new Set(["shipped", "placed", "protection"]);

function input(key, { locale, say }, known, max) {
  const id = `question-${key}`;
  if (key === "to") {
    const chosen = known[key] ?? "";
    return el("select", { id, name: key }, el("option", { value: "" }, say("options_country_none")), countries(locale).map(([code, name]) => el("option", { value: code, selected: code === chosen }, name)));
  }
  const date = DATES.has(key);
  return el("input", { id, name: key, type: date ? "date" : "text", maxlength: date ? null : "200", value: known[key], max: key === "protection" ? null : max });
}

/** The few questions that would sharpen the answer. */
function questions(page, report, parcel, known, again) {
  const asked = parcel.questions ?? [];
  if (!asked.length) return null;
  const send = (event) => {
    event.preventDefault();
    again(Object.fromEntries([...new FormData(event.target)].filter(([, value]) => value)));
  };
  return el(
    "form",
    { class: "questions", submit: send },
    el("h3", { class: "heading" }, page.say("popup_sharper")),
    el("p", { class: "small soft" }, page.say("popup_sharper_text")),
    asked.map(({ key, text }) => el("label", { class: "field" }, text, input(key, page, known, report.now.slice(0, 10)))),
    el("button", { class: "do", type: "submit" }, page.say("popup_again")),
  );
}

/** Several numbers in one paste: a button for each. */
function choice({ say }, { number: info }, pick) {
  if (info?.what !== "several") return null;
  const buttons = info.suggestions.slice(0, MOST).map((number) => el("button", { class: "do", type: "button", click: () => pick(number) }, el("bdi", { class: "number" }, number)));
  return el("section", null, el("h3", { class: "heading" }, say("popup_which")), el("div", { class: "row" }, buttons));
}

/** The answer to what was pasted. *again* is called with the buyer's additions, *pick* with one of several numbers. */
export function answer(page, report, known, again, pick) {
  const [order] = report.orders;
  const [parcel] = order.parcels;
  const context = { ...page, report, order, parcel };
  return el(
    "article",
    { class: "answer", "data-level": parcel.level },
    el("div", null, el("div", { class: "level" }, icon(parcel.level), el("span", null, page.say(`level_${parcel.level}`))), verdict(context)),
    choice(page, parcel, pick),
    steps(context),
    questions(page, report, parcel, known, again),
    el("div", { class: "folds" }, parcel.findings.length ? fold(page.say("why_we_think"), null, () => [evidence(context)]) : null, also(context), others(context), number(context), sources(context)),
  );
}
