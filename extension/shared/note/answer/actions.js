import { copy } from "../copy.js";
import { day, showDay } from "../dates.js";
import { el } from "../dom.js";
import { icon } from "../icons.js";
import { openUrl, safeUrl } from "../links.js";
import { saveReminders } from "../reminders.js";
import { letter } from "./letter.js";

/** A button with an icon. */
export function button(name, label, onclick, kind = "") {
  return el("button", { type: "button", class: `do ${kind}`.trim(), click: onclick }, icon(name, 16), el("span", null, label));
}

/** A button that copies *text()* and says so, in its own label and to a screen reader. */
export function copyButton({ say, tell }, label, text, kind) {
  const made = button("copy", label, async () => {
    const done = await copy(text(), made.parentNode);
    const words = say(done ? "copied" : "copy_failed");
    made.replaceChildren(icon(done ? "done" : "error", 16), el("span", null, words));
    tell(words);
  }, kind);
  return made;
}

/** A link out of the page: https only, in a new tab, without a way back. */
export function link(label, url, kind = "") {
  const safe = safeUrl(url);
  if (!safe) return null;
  const follow = (event) => {
    event.preventDefault();
    openUrl(safe);
  };
  return el("a", { class: kind, href: safe, target: "_blank", rel: "noopener noreferrer", click: follow }, kind && icon("open", 16), el("span", null, label));
}

const DRAW = {
  copy_number: (context, { value }, main) => copyButton(context, context.say("copy_number"), () => value, main),
  open: (context, { label, url }, main) => link(label, url, `do ${main}`),
  message_seller: (context, action, main) => letter(context, action, main),
  save_evidence: (context, _, main) => context.openAdvice && button("evidence", context.say("save_evidence"), () => context.openAdvice(), main),
  // On a page of its own the dates stand together, with one button for all of them.
  remind: (context, { date }, main) => context.depth !== 1 && day(date) && button("remind", context.say("remind", { day: showDay(date, context.locale, context.report.now) }), () => saveReminders(context, date), main),
};

/** The control for one action of the advice; null when there is none. */
export function action(context, action, first) {
  return action && Object.hasOwn(DRAW, action.kind) ? DRAW[action.kind](context, action, first ? "main" : "") : null;
}
