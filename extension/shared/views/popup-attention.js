import { now } from "../clock.js";
import { icon, leaf } from "../note/drawn.js";
import { day, showDay } from "../note/dates.js";
import { el } from "../note/dom.js";
import { needy } from "./remembered.js";

function row({ say, locale }, one, today) {
  const left = one.left > 1 ? say("days_left", { n: one.left }) : one.left === 1 ? say("tomorrow") : one.left === 0 ? say("today") : one.left < 0 ? say("past") : "";
  return el(
    "li",
    { "data-level": one.parcel.level },
    el(
      "a",
      { href: `advice.html?order=${encodeURIComponent(one.orderId)}`, target: "_blank" },
      day(one.deadline) ? leaf(one.deadline, locale) : icon(one.parcel.level, 20),
      el(
        "span",
        { class: "words" },
        el("span", { class: "note" }, one.parcel.note || one.parcel.headline),
        el("span", { class: "small soft" }, [one.deadline && `${showDay(one.deadline, locale, today)}${left && ` · ${left}`}`, one.due && say("popup_due"), say("order_name", { order: one.orderId })].filter(Boolean).join(" · ")),
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
