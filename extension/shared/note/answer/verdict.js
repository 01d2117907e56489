import { el } from "../dom.js";

/** The headline, the first cause, how sure we are of it, and why in a sentence. */
export function verdict({ say, parcel, depth = 2 }) {
  const [first] = parcel.findings;
  return el(
    "header",
    { class: "verdict" },
    el(`h${depth}`, null, parcel.headline),
    first && first.title !== parcel.headline && el("p", { class: "cause" }, first.title, el("span", { class: "sure" }, `· ${say(`sure_${first.likelihood}`)}`)),
    first?.why && el("p", { class: "why" }, first.why),
  );
}
