import { evidence } from "./answer/evidence.js";
import { number } from "./answer/number.js";
import { others } from "./answer/others.js";
import { sources } from "./answer/sources.js";
import { steps } from "./answer/steps.js";
import { verdict } from "./answer/verdict.js";
import { button } from "./answer/actions.js";
import { el } from "./dom.js";

/** Beside a parcel whose number is not known yet: how it can be. */
function showNumber({ say, parcel, askPage }) {
  if (parcel.number || !askPage) return null;
  return el("div", { class: "row" }, button("check", say("show_number"), askPage), el("span", { class: "small soft" }, say("show_number_how")));
}

/** Everything behind the note's line. */
export function panel(context) {
  const { say, openAdvice, parcel } = context;
  const [doing, why] = [steps(context), evidence(context)];
  return el(
    "div",
    { class: "answer" },
    verdict({ ...context, said: parcel.note === parcel.headline }),
    showNumber(context),
    (doing || why) && el("div", { class: doing && why ? "columns two" : "columns" }, doing, why),
    el("div", { class: "folds" }, others(context), number(context), sources(context)),
    el("div", { class: "foot" }, button("open", say("full_advice"), openAdvice, "plain"), el("span", null, say("stays_here"))),
  );
}
