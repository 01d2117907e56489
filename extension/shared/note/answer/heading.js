import { h } from "../tree.js";

/** The heading of a part of the answer, one step under the verdict's (*depth*: 1 on a page of its own, else 2). */
export const heading = ({ depth = 2 }, text, kind = "heading") => h(`h${depth + 1}`, { class: kind }, text);
