import { day, showDay } from "../dates.js";
import { icon } from "../icons.js";
import { safeUrl } from "../links.js";
import { reminders } from "../reminders.js";
import { h } from "../tree.js";
import { letter } from "./letter.js";

const label = (name, words) => [icon(name, 16), h("span", null, words)];

/** A button with an icon. @param {object} does what a press does (draw.js) */
export const button = (name, words, does, kind = "") => h("button", { type: "button", class: `do ${kind}`.trim(), does }, label(name, words));

/** A button that copies *text* (null: the field above it) and says so. */
export function copyButton({ say }, words, text, kind) {
  const [done, failed] = [say("copied"), say("copy_failed")];
  return button("copy", words, { copy: text, done: [label("done", done), done], failed: [label("error", failed), failed] }, kind);
}

/** A link out of the page. */
export const link = (words, url, kind = "") => safeUrl(url) && h("a", { class: kind, href: url }, kind && icon("open", 16), h("span", null, words));

/** Its day stands in the step; who hears the buttons alone is told it again. */
function remind(context, date, main) {
  const { say, locale, report } = context;
  const [tag, properties, ...label] = button("remind", say("remind_me"), { save: reminders(context, date) }, main);
  return h(tag, { ...properties, "aria-label": say("remind", { day: showDay(date, locale, report.now) }) }, label);
}

const DRAW = {
  copy_number: (context, { value }, main) => copyButton(context, context.say("copy_number"), value, main),
  open: (context, { label: words, url }, main) => link(words, url, `do ${main}`),
  message_seller: (context, action, main) => letter(context, action, main),
  save_evidence: (context, _, main) => context.openAdvice && button("evidence", context.say("save_evidence"), { advice: true }, main),
  // On a page of its own the dates stand together, with one button for all of them.
  remind: (context, { date }, main) => context.depth !== 1 && day(date) && remind(context, date, main),
};

/** The control for one action of the advice; null when there is none. */
export function action(context, action, first) {
  return action && Object.hasOwn(DRAW, action.kind) ? DRAW[action.kind](context, action, first ? "main" : "") : null;
}
