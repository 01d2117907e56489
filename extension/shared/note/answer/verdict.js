import { el } from "../dom.js";

/** The headline, the first cause, how sure we are of it, and why in a sentence. */
export function verdict({ say, parcel, depth = 2 }) {
  const [first] = parcel.findings;
  const sure = first && say(`sure_${first.likelihood}`);
  const named = first && parcel.headline.startsWith(first.title);
  return el(
    "header",
    { class: "verdict" },
    el(`h${depth}`, null, parcel.headline),
    first && (named ? el("p", { class: "sure" }, say("how_sure", { sure })) : el("p", { class: "cause" }, first.title, el("span", { class: "sure" }, ` · ${sure}`))),
    first?.why && el("p", { class: "why" }, first.why),
  );
}
