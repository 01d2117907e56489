import { day, daysBetween, restOf, showDay, SOON } from "../dates.js";
import { h } from "../tree.js";
import { action } from "./actions.js";
import { heading } from "./heading.js";
import { leaf } from "./leaf.js";

const MOST = 3;

/** Days left until *iso*. */
const leftOf = ({ report }, iso) => daysBetween(report.now, iso);

/** Under a step: what is left until its day, and the day where the step itself does not say it. */
function when(context, { by, text }) {
  const { say, locale, report } = context;
  const left = leftOf(context, by);
  const shown = showDay(by, locale, report.now);
  const said = text.includes(shown);
  return h("p", { class: left <= SOON ? "when soon" : "when" }, [!said && say("by_day", { day: shown }), restOf(say, left)].filter(Boolean).join(" · "));
}

function row(context, step, first) {
  const dated = day(step.by);
  return h(
    "li",
    { class: "step" },
    h("span", { class: "nth", "aria-hidden": "true" }),
    h("div", { class: "body" }, dated ? h("div", { class: "dated" }, h("p", null, step.text), leaf(step.by, context.locale, leftOf(context, step.by) > SOON ? "leaf far" : "leaf")) : h("p", null, step.text), dated && when(context, step), action(context, step.action, first)),
  );
}

const list = (context, rows, first) => h("ol", { class: "steps", role: "list" }, rows.map((step) => row(context, step, step === first)));

/** What to do: at most three steps, with their dates. */
export function steps(context) {
  const { say, parcel } = context;
  const advice = (parcel.findings[0]?.advice ?? []).slice(0, MOST);
  if (!advice.length) return null;
  // All is well: what is weeks away is for the case that it does not come.
  const far = (step) => parcel.level === "fine" && day(step.by) && leftOf(context, step.by) > SOON;
  const [now, later] = [advice.filter((step) => !far(step)), advice.filter(far)];
  const title = parcel.level !== "fine" || now.some(({ by }) => day(by)) ? "do_now" : "do_if_you_like";
  return h(
    "section",
    { class: "doing" },
    now.length > 0 && [heading(context, say(title)), list(context, now, advice[0])],
    later.length > 0 && [heading(context, say("do_later"), now.length ? "heading next" : "heading"), list(context, later, advice[0])],
  );
}
