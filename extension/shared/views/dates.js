/** The dates that matter, as leaves; saved to a calendar, or asked again. */
import { button, leaf } from "../note/drawn.js";
import { day, daysBetween, showDay } from "../note/dates.js";
import { el } from "../note/dom.js";
import { download } from "../note/links.js";
import { reminders } from "../note/reminders.js";
import { changeReminders } from "./ask-again.js";

const SHOWN = [["quiet_is_normal_until", "dates_quiet", "wait"], ["act_by", "dates_act", "act"], ["protection_ends", "dates_protection", "unknown"]];

function one(context, [key, label, level]) {
  const { say, locale, report, parcel } = context;
  const iso = parcel.dates?.[key];
  if (!day(iso)) return null;
  const left = daysBetween(report.now, iso);
  const rest = left > 1 ? say("days_left", { n: left }) : left === 1 ? say("tomorrow") : left === 0 ? say("today") : say("past");
  return el(
    "div",
    { class: "date", "data-level": level },
    el("dt", null, leaf(iso, locale), el("span", null, say(label))),
    el("dd", null, showDay(iso, locale, report.now), el("span", { class: "soft" }, ` · ${rest}`)),
  );
}

/** Ask-again: the toolbar shows the order from that day on. */
function askAgain({ say, locale, report, order, parcel, settings, tell }) {
  const wanted = settings.ask_again?.[order.order_id] ?? parcel.dates.quiet_is_normal_until ?? parcel.dates.act_by;
  const field = el("input", { type: "date", id: "again", value: wanted, min: report.now.slice(0, 10) });
  const save = async () => {
    if (!field.value) return;
    await changeReminders({ [order.order_id]: field.value });
    tell(say("ask_again_saved", { day: showDay(field.value, locale, report.now) }));
  };
  return el("div", { class: "again" }, el("label", { for: "again", class: "small soft" }, say("ask_again")), field, button("remind", say("ask_again_save"), save));
}

/** The section; null when no date is known. */
export function dates(context) {
  const leaves = SHOWN.map((row) => one(context, row)).filter(Boolean);
  if (!leaves.length) return null;
  const { say } = context;
  return el("section", { class: "deadlines" }, el("dl", null, leaves), el("div", { class: "keep" }, button("remind", say("reminders_save"), () => download(...reminders(context, context.parcel.dates.quiet_is_normal_until))), askAgain(context)));
}
