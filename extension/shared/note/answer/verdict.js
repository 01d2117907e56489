import { el } from "../dom.js";

/**
 * The headline, the first cause, how sure we are of it, and why in a sentence. *said*: the headline stands right above, on the
 * note's line; then the cause is the heading. Nothing is said twice.
 */
export function verdict({ say, parcel, depth = 2, said = false }) {
  const [first] = parcel.findings;
  const sure = first && say(`sure_${first.likelihood}`);
  const alone = first && (said || parcel.headline.startsWith(first.title));
  return el(
    "div", // a header outside of an article would be a landmark of the page
    { class: "verdict" },
    el(`h${depth}`, null, said && first ? first.title : parcel.headline),
    first && (alone ? el("p", { class: "sure" }, say("how_sure", { sure })) : el("p", { class: "cause" }, first.title, el("span", { class: "sure" }, ` · ${sure}`))),
    first?.why && el("p", { class: "why" }, first.why),
  );
}
