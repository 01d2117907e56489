import { h } from "../tree.js";

/**
 * The headline, the first cause, how sure we are of it, and why in a sentence. *said*: the headline stands right above, on the
 * note's line; then the cause is the heading. Nothing is said twice.
 */
export function verdict({ say, parcel, depth = 2, said = false }) {
  const [first] = parcel.findings;
  const sure = first && say(`sure_${first.likelihood}`);
  const alone = first && (said || parcel.headline.startsWith(first.title));
  return h(
    "div", // a header outside of an article would be a landmark of the page
    { class: "verdict" },
    h(`h${depth}`, null, said && first ? first.title : parcel.headline),
    first && (alone ? h("p", { class: "sure" }, say("how_sure", { sure })) : h("p", { class: "cause" }, first.title, h("span", { class: "sure" }, ` ·\u00a0${sure}`))),
    first?.why && h("p", { class: "why" }, first.why),
  );
}
