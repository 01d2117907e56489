import { h } from "../tree.js";
import { icon } from "../icons.js";
import { heading } from "./heading.js";

const ORDER = { decisive: 0, strong: 1, weak: 2 };

function items(evidence, kind, sign) {
  const sorted = [...evidence].sort((a, b) => (ORDER[a.weight] ?? 3) - (ORDER[b.weight] ?? 3));
  return h("ul", { class: "evidence", role: "list" }, sorted.map(({ text, weight }) => h("li", { class: `${kind} ${weight}` }, icon(sign, 18), h("span", null, text))));
}

/** What the first finding rests on, and what speaks against it. */
export function evidence(context) {
  const { say, parcel } = context;
  const all = parcel.findings[0]?.evidence ?? [];
  const speaks = all.filter((piece) => piece.for);
  const against = all.filter((piece) => !piece.for);
  if (!all.length) return null;
  return h(
    "section",
    null,
    heading(context, say("why_we_think")),
    speaks.length > 0 && items(speaks, "for", "done"),
    against.length > 0 && [h("p", { class: "speaks-against" }, say("speaks_against")), items(against, "against", "against")],
  );
}
