import { now } from "../clock.js";
import { icon, leaf } from "../note/drawn.js";
import { day, restOf, showDay } from "../note/dates.js";
import { el } from "../note/dom.js";
import { direction } from "../words.js";
import { ask } from "./ask.js";
import { asked, needy, recall } from "./remembered.js";

const STORE = 60; // characters of a store's name
const MOST = 20; // orders asked about again

/** What a buyer knows an order by: where and when it was bought; its number only where neither is known. */
function name({ say, locale }, { orderId, record, parcel }, today) {
  const store = (record?.page?.store ?? "").slice(0, STORE);
  const placed = parcel.timeline?.points?.find(({ kind }) => kind === "placed")?.date;
  const parts = [store && el("bdi", null, store), day(placed) && say("ordered_on", { day: showDay(placed, locale, today) })].filter(Boolean);
  return parts.length ? parts : [say("order_name", { order: orderId })];
}

/** One remembered order: its day, its level, what is to be said of it, which one it is. */
export function row(page, one, today) {
  const { say, locale } = page;
  const { parcel, report, deadline, left, due } = one;
  const second = [...name(page, one, today), day(deadline) && restOf(say, left), due && say("popup_due")].filter(Boolean);
  return el(
    "li",
    { "data-level": parcel.level },
    el(
      "a",
      { href: `advice.html?order=${encodeURIComponent(one.orderId)}`, target: "_blank" },
      day(deadline) ? leaf(deadline, locale) : el("span"),
      el(
        "span",
        { class: "words" },
        el(
          "span",
          { class: "note" },
          el("span", { class: "level" }, icon(parcel.level, 16), say(`level_${parcel.level}`)),
          " ",
          // What was remembered in another language is told to be in it.
          el("span", { lang: report.locale, dir: direction(report.locale ?? locale) }, parcel.note || parcel.headline),
        ),
        el("span", { class: "small soft" }, day(deadline) && el("span", { class: "unseen" }, say("by_day", { day: showDay(deadline, locale, today) }), " "), second.flatMap((part, nth) => (nth ? [" · ", part] : [part]))),
      ),
    ),
  );
}

/** The remembered orders that need their buyer, soonest deadline first. */
export function attention(page, all, reminders) {
  const today = now().slice(0, 10);
  const list = needy(all, reminders, today);
  if (!list.length) return el("p", { class: "quiet soft" }, page.say(all.length ? "popup_quiet" : "popup_none"));
  return el("section", { class: "attention" }, el("h2", null, page.say("popup_attention")), el("ul", { role: "list" }, list.map((one) => row(page, one, today))));
}

/** The same orders, those answered in another language asked about again in the buyer's. @returns {Promise<object[]|null>} null: all were in it */
export async function inOwnLanguage(page, all, reminders) {
  const foreign = needy(all, reminders, now().slice(0, 10)).filter(({ report }) => report.locale !== page.locale).slice(0, MOST);
  const report = foreign.length ? await ask(foreign.map(asked), page) : null;
  if (!report) return null;
  const { orders, ...about } = report;
  const mended = new Map(foreign.map((one, at) => [one.orderId, orders[at]]));
  return all.map((one) => (mended.get(one.orderId) && recall({ ...one, record: one.record && { ...one.record, answer: null }, answer: { order: mended.get(one.orderId), about } })) ?? one);
}
