/** The dates that matter, as leaves; saved to a calendar, or asked again. */
import { button, leaf } from "../note/drawn.js";
import { day, daysBetween, restOf, showDay, SOON } from "../note/dates.js";
import { el } from "../note/dom.js";
import { download } from "../note/links.js";
import { reminders } from "../note/reminders.js";
import { changeReminders } from "./ask-again.js";
import { now } from "../clock.js";

const SHOWN = [["quiet_is_normal_until", "dates_quiet", "wait"], ["act_by", "dates_act", "act"], ["protection_ends", "dates_protection", "unknown"]];
const DAY = 86_400_000;

function one(context, [key, label, level]) {
  const { say, locale, report, parcel } = context;
  const iso = parcel.dates?.[key];
  if (!day(iso)) return null;
  const left = daysBetween(report.now, iso);
  // Silence that was normal until a day gone by is no date to keep.
  if (key === "quiet_is_normal_until" && left < 0) return null;
  // Weeks ahead of it nothing is urgent: what has not come by then is a matter for later.
  const later = key === "act_by" && left > SOON && parcel.level !== "act";
  return el(
    "div",
    { class: "date", "data-level": later ? parcel.level : level },
    el("dt", null, leaf(iso, locale), el("span", null, say(later ? "dates_not_come" : label))),
    el("dd", null, showDay(iso, locale, report.now), el("span", { class: "soft" }, ` · ${restOf(say, left)}`)),
  );
}

/** The days of the steps that want to be reminded of: on this page they have no button of their own. */
const ofSteps = ({ parcel }) => (parcel.findings[0]?.advice ?? []).filter(({ action }) => action?.kind === "remind").map(({ action }) => action.date);

/** A day to be asked again on: the one chosen, else the first that matters, else tomorrow; never one that is here or gone. */
function proposed(context, tomorrow) {
  const { order, parcel, settings } = context;
  const { quiet_is_normal_until: quiet, act_by: act, protection_ends: ends } = parcel.dates ?? {};
  return [settings.ask_again?.[order.order_id], ...[quiet, act, ends, ...ofSteps(context)].filter(day).sort()].find((iso) => day(iso) && iso >= tomorrow) ?? tomorrow;
}

/** Ask-again: the toolbar shows the order from that day on. */
function askAgain(context) {
  const { say, locale, report, order, tell } = context;
  const tomorrow = new Date(+day(now()) + DAY).toISOString().slice(0, 10);
  const field = el("input", { type: "date", id: "again", value: proposed(context, tomorrow), min: tomorrow, required: true });
  const save = async () => {
    if (!field.reportValidity()) return;
    await changeReminders({ [order.order_id]: field.value });
    tell(say("ask_again_saved", { day: showDay(field.value, locale, report.now) }));
  };
  return el("div", { class: "again" }, el("label", { for: "again", class: "small soft" }, say("ask_again")), field, button("remind", say("remind_me"), save));
}

/** The section; null when no date is known. */
export function dates(context) {
  const leaves = SHOWN.map((row) => one(context, row)).filter(Boolean);
  if (!leaves.length) return null;
  const { say, report, parcel } = context;
  const ahead = [parcel.dates.quiet_is_normal_until, ...ofSteps(context)].filter((iso) => daysBetween(report.now, iso) >= 0);
  return el("section", { class: "deadlines" }, el("dl", null, leaves), el("div", { class: "keep" }, button("remind", say("reminders_save"), () => download(...reminders(context, ...ahead))), askAgain(context)));
}
