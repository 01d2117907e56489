import { daysBetween } from "../note/dates.js";
import { el } from "../note/dom.js";
import { now } from "../clock.js";
import { row } from "./popup-attention.js";
import { deadline } from "./remembered.js";
import { shows } from "./shots.js";

const MOST = 3;

/** The remembered orders that *text* names, by their own number or a parcel's: what is known of them beats what a number alone tells. */
export function known(page, all, text) {
  const today = now().slice(0, 10);
  const found = all.filter((one) => shows({ url: text }, one)).slice(0, MOST);
  if (!found.length) return null;
  const rows = found.map((one) => row(page, { ...one, deadline: deadline(one), left: daysBetween(today, deadline(one)) }, today));
  return el("section", { class: "attention known" }, el("h2", null, page.say("popup_known")), el("ul", { role: "list" }, rows));
}
