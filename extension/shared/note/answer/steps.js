import { daysBetween, leafOf, showDay } from "../dates.js";
import { el } from "../dom.js";
import { action } from "./actions.js";

const MOST = 3;
const SOON = 3; // days

/** A date as a leaf of a calendar. Decoration: the same date stands in words beside it. */
function leaf(iso, locale) {
  const { month, day } = leafOf(iso, locale);
  return el("span", { class: "leaf", "aria-hidden": "true" }, el("span", { class: "month" }, month.replace(".", "")), el("span", { class: "day" }, day));
}

/** "by 2 Dec, 9 days left" */
function when({ say, locale, report }, iso) {
  const left = daysBetween(report.now, iso);
  const rest = left > 1 ? say("days_left", { n: left }) : left === 1 ? say("tomorrow") : left === 0 ? say("today") : say("past");
  return el("p", { class: left <= SOON ? "when soon" : "when" }, `${say("by_day", { day: showDay(iso, locale, report.now) })} · ${rest}`);
}

/** What to do now: at most three steps, with their dates. */
export function steps(context) {
  const advice = context.parcel.findings[0]?.advice ?? [];
  if (!advice.length) return null;
  return el(
    "section",
    null,
    el("h3", null, context.say("do_now")),
    el(
      "ol",
      { class: "steps", role: "list" },
      advice.slice(0, MOST).map((step, at) => {
        const dated = step.by && leafOf(step.by, context.locale);
        return el(
          "li",
          { class: "step" },
          dated ? leaf(step.by, context.locale) : el("span", { class: "nth", "aria-hidden": "true" }),
          el("div", { class: "body" }, el("p", null, step.text), dated && when(context, step.by), action(context, step.action, at === 0)),
        );
      }),
    ),
  );
}
