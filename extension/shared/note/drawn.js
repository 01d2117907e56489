/** The parts of an answer as elements, for the extension's own pages; there a press may be a function. */
import * as actions from "./answer/actions.js";
import { evidence as describeEvidence } from "./answer/evidence.js";
import { fold as describeFold } from "./answer/fold.js";
import { leaf as describeLeaf } from "./answer/leaf.js";
import { number as describeNumber } from "./answer/number.js";
import { also as describeAlso, others as describeOthers } from "./answer/others.js";
import { sources as describeSources } from "./answer/sources.js";
import { steps as describeSteps } from "./answer/steps.js";
import { verdict as describeVerdict } from "./answer/verdict.js";
import { el } from "./dom.js";
import { draw } from "./draw.js";
import { icon as describeIcon } from "./icons.js";

// What a press sets going stands in the context: tell, openAdvice.
const drawn = (describe) => (context, ...more) => {
  const tree = describe(context, ...more);
  return tree && draw(tree, context);
};

export const also = drawn(describeAlso);
export const evidence = drawn(describeEvidence);
export const number = drawn(describeNumber);
export const others = drawn(describeOthers);
export const sources = drawn(describeSources);
export const steps = drawn(describeSteps);
export const verdict = drawn(describeVerdict);

export const icon = (name, size) => draw(describeIcon(name, size));
export const leaf = (iso, locale) => draw(describeLeaf(iso, locale));

export function button(name, label, onclick, kind) {
  const made = draw(actions.button(name, label, null, kind));
  made.addEventListener("click", onclick);
  return made;
}

/** @param {() => string} text asked for when it is pressed */
export const copyButton = (context, label, text, kind) => draw(actions.copyButton(context, label, text, kind), context);

/** A section that opens on a press. @param {() => Array<Node|string|null|false>} inside made when it is first opened */
export function fold(title, hint, inside, open = false) {
  const made = draw(describeFold(title, hint, [], open));
  const fill = () => made.open && !made.lastChild.hasChildNodes() && made.lastChild.replaceWith(el("div", { class: "inside" }, inside()));
  made.addEventListener("toggle", fill);
  fill();
  return made;
}
