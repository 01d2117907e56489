import { direction } from "../../words.js";
import { conversation } from "../links.js";
import { h } from "../tree.js";
import { button, copyButton, link } from "./actions.js";

const sheet = (context, text, locale, label, kind) =>
  h(
    "div",
    { class: "letter" },
    h("div", { class: "field" }, h("span", { "aria-hidden": "true" }, label), h("textarea", { lang: locale, dir: direction(locale), rows: "6", "aria-label": label, value: text })),
    h("div", { class: "row" }, copyButton(context, context.say("copy_text"), null, kind)),
  );

/** A message to the seller: opened by a button, editable, in English and the buyer's language when they differ. */
export function letter(context, { text, own }, kind) {
  const { say, locale, order } = context;
  const both = own && own !== text;
  const [tag, properties, ...label] = button("message", say("write_seller"), { toggle: true }, kind);
  return h(
    "div",
    { class: "letter" },
    h(tag, { ...properties, "aria-expanded": "false" }, label),
    h(
      "div",
      { class: "letter", hidden: true },
      h("div", { class: "letters" }, sheet(context, text, "en", say(both ? "message_english" : "message"), "main"), both && sheet(context, own, locale, say("message_own"), "")),
      both && h("p", { class: "small soft" }, say("message_which")),
      conversation(order) && h("div", { class: "row" }, link(say("open_conversation"), conversation(order), "do")),
    ),
  );
}
