import { h } from "../tree.js";
import { fold } from "./fold.js";
import { heading } from "./heading.js";

/** One other finding in short: its name, how sure we are, why, and the first thing to do. */
const short = (context, finding) =>
  h(
    "div",
    { class: "other" },
    h("div", { class: "named" }, heading(context, finding.title, "title"), h("p", { class: "soft" }, `·\u00a0${context.say(`sure_${finding.likelihood}`)}`)),
    h("p", null, finding.why),
    finding.advice[0] && h("p", { class: "soft" }, finding.advice[0].text),
  );

/** The findings behind the first of which *wanted* is true, folded away; why the first stands above the second, where that is among them. */
function folded(context, title, wanted, open) {
  const [, second, ...more] = context.parcel.findings;
  const found = second ? [second, ...more].filter(wanted) : [];
  if (!found.length) return null;
  const why = found[0] === second && context.parcel.why_first;
  return fold(title, String(found.length), [why && h("p", { class: "soft" }, why), found.map((finding) => short(context, finding))], open);
}

const certain = ({ likelihood }) => likelihood === "certain";

/** What is true beside the first finding: nothing certain is another possibility. */
export const also = (context, open = false) => folded(context, context.say("also_true"), certain, open);

/** What else it could be, best first. */
export const others = (context, open = false) => folded(context, context.say("what_else"), (finding) => !certain(finding), open);
