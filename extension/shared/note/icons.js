/** All icons: those of the line, and those of what stands behind it. */
import { MARKS } from "./marks.js";
import { h } from "./tree.js";

const STROKES = {
  ...MARKS,
  chevron: "M5.5 8l4.5 4.5L14.5 8",
  copy: "M7.5 7.5h9v9h-9zM12.5 7.5v-4h-9v9h4",
  open: "M8 4.5H4.5v11h11V12M11.5 3.5h5v5M16.5 3.5L9.5 10.5",
  message: "M3 4.5h14v9.5H9l-4 3v-3H3z",
  evidence: "M3 6h3.5L8 4h4l1.5 2H17v10H3zM10 8.2a2.7 2.7 0 1 1 0 5.4a2.7 2.7 0 0 1 0-5.4",
  remind: "M5 13.5V9a5 5 0 0 1 10 0v4.5l1.5 1.5h-13zM8.3 17h3.4",
  done: "M4 10.5l4 4l8-9",
  against: "M4.5 10h11",
  print: "M6 7V3h8v4M6 14H3V7h14v7h-3M6 11.5h8V17H6z",
};

/** A decorative icon, described; the words beside it say the same. @returns {import("./tree.js").Tree} */
export const icon = (name, size = 18) =>
  h("svg", { class: `icon icon-${name}`, viewBox: "0 0 20 20", width: size, height: size, "aria-hidden": "true", focusable: "false" }, h("path", { d: STROKES[name] ?? STROKES.unknown }));
