import { day, daysBetween, showDay } from "../dates.js";
import { h } from "../tree.js";
import { action } from "./actions.js";
import { heading } from "./heading.js";
import { leaf } from "./leaf.js";

const MOST = 3;
const SOON = 3; // days

/** "by 2 Dec, 9 days left" */
function when({ say, locale, report }, iso) {
  const left = daysBetween(report.now, iso);
  const rest = left > 1 ? say("days_left", { n: left }) : left === 1 ? say("tomorrow") : left === 0 ? say("today") : say("past");
  return h("p", { class: left <= SOON ? "when soon" : "when" }, `${say("by_day", { day: showDay(iso, locale, report.now) })} · ${rest}`);
}

/** What to do now: at most three steps, with their dates. */
export function steps(context) {
  const advice = context.parcel.findings[0]?.advice ?? [];
  if (!advice.length) return null;
  return h(
    "section",
    null,
    heading(context, context.say("do_now")),
    h(
      "ol",
      { class: "steps", role: "list" },
      advice.slice(0, MOST).map((step, at) => {
        const dated = day(step.by);
        return h(
          "li",
          { class: "step" },
          dated ? leaf(step.by, context.locale) : h("span", { class: "nth", "aria-hidden": "true" }),
          h("div", { class: "body" }, h("p", null, step.text), dated && when(context, step.by), action(context, step.action, at === 0)),
        );
      }),
    ),
  );
}
