import { copyButton } from "./answer/actions.js";
import { fold } from "./answer/fold.js";
import { heading } from "./answer/heading.js";
import { h } from "./tree.js";

/** What was looked for on a page that could not be read, and a report to copy. @returns {import("./tree.js").Tree} */
export function errorPanel(context) {
  const { say, lookedFor, copyText } = context;
  return h(
    "div",
    { class: "answer" },
    h("p", null, say("unreadable_text")),
    lookedFor.length > 0 && h("section", null, heading({ depth: 1 }, say("looked_for")), h("ul", { class: "list", role: "list" }, lookedFor.map((what) => h("li", { class: "other" }, what)))),
    copyText &&
      fold(say("problem_report"), null, [
        h(
          "div",
          { class: "letter" },
          h("textarea", { readonly: true, rows: "6", "aria-label": say("problem_report"), dir: "ltr", value: copyText }),
          h("div", { class: "row" }, copyButton(context, say("copy_report"), null)),
          h("p", { class: "small soft" }, say("problem_report_private")),
        ),
      ]),
  );
}
