/** The toolbar popup: any number, text or link explained at once; the orders that need their buyer; a picture of the tab. */
import { button } from "../note/drawn.js";
import { el } from "../note/dom.js";
import { answer } from "./popup-answer.js";
import { attention, inOwnLanguage } from "./popup-attention.js";
import { known as ofOrders } from "./popup-known.js";
import { ask } from "./ask.js";
import { remembered } from "./remembered.js";
import { start, tell } from "./page.js";
import { shows, takeShot } from "./shots.js";

const LONGEST = 1000; // characters of a pasted text that are looked at: as many as the rules read of it

const page = await start("toolbar_title");
const { say } = page;
const main = document.getElementById("main");
const field = el("input", { type: "text", id: "text", autocomplete: "off", spellcheck: "false", maxlength: "2000", placeholder: say("popup_placeholder"), dir: "auto" });
const place = el("div", { class: "reply" });

/** Put the pasted text, and what the buyer added, to the rules. */
async function explain(event, known = {}) {
  event?.preventDefault();
  const text = field.value.trim().slice(0, LONGEST);
  if (!text) return place.replaceChildren();
  const own = ofOrders(page, all, text);
  place.replaceChildren(...[own].filter(Boolean));
  tell(say("looking"));
  const { to, service, tracker_status, ...order } = known;
  const report = await ask([{ order_id: "", ...order, parcels: [{ number: text, service, tracker_status }] }], { ...page, country: to });
  tell(report ? "" : say("no_answer"));
  if (report) place.replaceChildren(...[own, answer({ ...page, tell }, report, known, (more) => explain(null, more), pick)].filter(Boolean));
}

/** One of several pasted numbers. */
function pick(number) {
  field.value = number;
  field.form.requestSubmit();
}

const all = await remembered();

/** Photograph the tab; where its address names a known order, the way there. */
async function picture() {
  const shot = await takeShot();
  const its = shot && all.find((one) => shows(shot, one));
  kept.replaceChildren(
    ...(its ? [el("a", { href: `advice.html?order=${encodeURIComponent(its.orderId)}`, target: "_blank" }, say("popup_picture_order", { order: its.orderId }))] : []),
  );
  tell(say(shot ? "popup_picture_done" : "popup_picture_failed"));
}

const kept = el("p", { class: "small kept" });
const needs = el("div", null, attention(page, all, page.settings.ask_again));
main.replaceChildren(
  el("h1", { class: "unseen" }, say("toolbar_title")),
  el(
    "form",
    { class: "ask", submit: explain },
    el("label", { for: "text" }, say("popup_ask")),
    el("div", { class: "ask-row" }, field, el("button", { class: "do main", type: "submit" }, say("popup_explain"))),
  ),
  place,
  needs,
  el("footer", { class: "popup-foot" }, button("evidence", say("popup_picture"), picture, "plain"), el("a", { href: "options.html", target: "_blank", class: "small" }, say("popup_settings")), kept),
);
field.addEventListener("paste", () => setTimeout(() => field.form.requestSubmit()));
field.value = (new URLSearchParams(location.search).get("text") ?? "").slice(0, LONGEST);
if (field.value) await explain();
else field.focus();
const mended = await inOwnLanguage(page, all, page.settings.ask_again);
if (mended) needs.replaceChildren(attention(page, mended, page.settings.ask_again));
