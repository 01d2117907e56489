import { icon } from "../icons.js";
import { h } from "../tree.js";

/** A section that opens on a press. */
export const fold = (title, hint, inside, open = false) =>
  h("details", { class: "fold", open }, h("summary", null, h("span", null, title), hint && h("span", { class: "hint" }, hint), icon("chevron", 16)), h("div", { class: "inside" }, inside));
