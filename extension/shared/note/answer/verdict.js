import { h } from "../tree.js";

/** The headline, the first cause, how sure we are of it, and why in a sentence. */
export function verdict({ say, parcel, depth = 2 }) {
  const [first] = parcel.findings;
  return h(
    "header",
    { class: "verdict" },
    h(`h${depth}`, null, parcel.headline),
    first && first.title !== parcel.headline && h("p", { class: "cause" }, first.title, h("span", { class: "sure" }, ` · ${say(`sure_${first.likelihood}`)}`)),
    first?.why && h("p", { class: "why" }, first.why),
  );
}
