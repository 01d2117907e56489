import { el } from "../dom.js";
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
    () => [
      parcel.why_first && el("p", { class: "soft" }, parcel.why_first),
      rest.map((finding) =>
        el(
          "div",
          { class: "other" },
          el("div", { class: "named" }, heading(context, finding.title, "title"), el("p", { class: "soft" }, `· ${say(`sure_${finding.likelihood}`)}`)),
          el("p", null, finding.why),
          finding.advice[0] && el("p", { class: "soft" }, finding.advice[0].text),
        ),
      ),
    ],
    open,
  );
}
