import { direction } from "../../words.js";
import { el } from "../dom.js";
import { conversation } from "../links.js";
import { button, copyButton, link } from "./actions.js";

function sheet(context, text, locale, label, kind) {
  const field = el("textarea", { lang: locale, dir: direction(locale), rows: "6", "aria-label": label });
  field.value = text;
  return el("div", { class: "letter" }, el("div", { class: "field" }, el("span", { "aria-hidden": "true" }, label), field), el("div", { class: "row" }, copyButton(context, context.say("copy_text"), () => field.value, kind)));
}

/** A message to the seller: opened by a button, editable, in English and the buyer's language when they differ. */
export function letter(context, { text, own }, kind) {
  const { say, locale, order } = context;
  const box = el("div", { class: "letter", hidden: true });
  const open = button("message", say("write_seller"), () => {
    if (!box.firstChild) {
      const both = own && own !== text;
      box.append(
        el(
          "div",
          { class: "letters" },
          sheet(context, text, "en", say(both ? "message_english" : "message"), "main"),
          both && sheet(context, own, locale, say("message_own"), ""),
        ),
        both && el("p", { class: "small soft" }, say("message_which")),
        conversation(order.order_id) && el("div", { class: "row" }, link(say("open_conversation"), conversation(order.order_id), "do")),
      );
    }
    box.hidden = !box.hidden;
    open.setAttribute("aria-expanded", String(!box.hidden));
    if (!box.hidden) box.querySelector("textarea").focus();
  }, kind);
  open.setAttribute("aria-expanded", "false");
  return el("div", { class: "letter" }, open, box);
}
