import { evidence } from "./answer/evidence.js";
import { number } from "./answer/number.js";
import { also, others } from "./answer/others.js";
import { parcels, which } from "./answer/parcels.js";
import { sources } from "./answer/sources.js";
import { steps } from "./answer/steps.js";
import { verdict } from "./answer/verdict.js";
import { button } from "./answer/actions.js";
import { h } from "./tree.js";

/** Beside a parcel whose number is not known yet: how it can be. */
function showNumber({ say, parcel }) {
  if (parcel.number) return null;
  return h("div", { class: "row" }, button("check", say("show_number"), { number: true }), h("span", { class: "small soft" }, say("show_number_how")));
}

/** Everything behind the note's line. @returns {import("./tree.js").Tree} */
export function panel(given) {
  const context = { ...given, openAdvice: true };
  const { say, parcel } = context;
  const [doing, why] = [steps(context), evidence(context)];
  return h(
    "div",
    { class: "answer" },
    which(context) && h("div", { class: "several" }, h("p", { class: "small soft" }, which(context), parcel.number?.clean && [" · ", h("bdi", { class: "number" }, parcel.number.clean)]), parcels(context, "button", (at) => ({ type: "button", does: { advice: true, parcel: at } }))),
    verdict({ ...context, said: parcel.note === parcel.headline }),
    showNumber(context),
    (doing || why) && h("div", { class: doing && why ? "columns two" : "columns" }, doing, why),
    h("div", { class: "folds" }, also(context), others(context), number(context), sources(context)),
    h("div", { class: "foot" }, button("open", say("full_advice"), { advice: true }, "plain"), button("message", say("else"), { advice: "else" }, "plain"), h("span", null, say("stays_here"))),
  );
}
