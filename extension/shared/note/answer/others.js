import { h } from "../tree.js";
import { fold } from "./fold.js";
import { heading } from "./heading.js";

/** What else it could be, best first, and why the first stands above them. */
export function others(context, open = false) {
  const { say, parcel } = context;
  const rest = parcel.findings.slice(1);
  if (!rest.length) return null;
  return fold(
    say("what_else"),
    String(rest.length),
    [
      parcel.why_first && h("p", { class: "soft" }, parcel.why_first),
      rest.map((finding) =>
        h(
          "div",
          { class: "other" },
          h("div", { class: "named" }, heading(context, finding.title, "title"), h("p", { class: "soft" }, `·\u00a0${say(`sure_${finding.likelihood}`)}`)),
          h("p", null, finding.why),
          finding.advice[0] && h("p", { class: "soft" }, finding.advice[0].text),
        ),
      ),
    ],
    open,
  );
}
