import { copyButton } from "./answer/actions.js";
import { heading } from "./answer/heading.js";
import { el } from "./dom.js";

/** What was looked for on a page that could not be read, and a report to copy. */
export function errorPanel(context) {
  const { say, lookedFor, copyText } = context;
  const report = el("textarea", { readonly: true, rows: "6", "aria-label": say("problem_report"), dir: "ltr" });
  report.value = copyText;
  return el(
    "div",
    { class: "answer" },
    el("p", null, say("unreadable_text")),
    lookedFor.length > 0 && el("section", null, heading({ depth: 1 }, say("looked_for")), el("ul", { class: "list", role: "list" }, lookedFor.map((what) => el("li", { class: "other" }, what)))),
    copyText && el("div", { class: "letter" }, report, el("div", { class: "row" }, copyButton(context, say("copy_report"), () => copyText)), el("p", { class: "small soft" }, say("problem_report_private"))),
  );
}
