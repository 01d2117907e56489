import { calendar } from "./calendar.js";
import { conversation } from "./links.js";
import { day } from "./dates.js";

/**
 * The reminders of one parcel: act-by, protection end, and *extra* dates of its advice, null for none; one event per day.
 * @returns {[string, string, string] | null} the file's name, type and text; null when there is no date to remind of
 */
export function reminders({ report, order, parcel, say }, ...extra) {
  const { act_by: actBy, protection_ends: ends } = parcel.dates ?? {};
  const wanted = [
    ["act-by", actBy, say("remind_act_by")],
    ["protection-ends", ends, say("remind_protection")],
    ...extra.filter(Boolean).map((date, nth) => [nth ? `look-again-${date}` : "look-again", date, say("remind_look_again")]),
  ];
  const seen = new Set();
  const events = [];
  for (const [kind, date, what] of wanted) {
    if (!day(date) || seen.has(date)) continue;
    seen.add(date);
    const number = parcel.number?.clean;
    events.push({
      uid: `${kind}-${order.order_id}-${order.parcels.indexOf(parcel)}@whytrack`,
      date,
      summary: say("remind_summary", { what, order: order.order_id }),
      description: [parcel.headline, number && say("remind_number", { number })].filter(Boolean).join("\n"),
      url: conversation(order),
    });
  }
  return events.length ? [`whytrack-${order.order_id}.ics`, "text/calendar", calendar(events, report.now)] : null;
}
