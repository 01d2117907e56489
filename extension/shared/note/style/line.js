/** The host, out of the page's reach, and the note's one line. */
import { LEVELS } from "../../levels.js";
import { MARKS } from "../marks.js";

/** The line's icon is told by its state: a hundred lines need no new elements when their answers come. */
const shape = (where, name) => `${where} path { d: path("${MARKS[name]}"); }`;
const SHAPES = [
  ...LEVELS.map((level) => shape(`:host([data-level="${level}"]) .mark`, level)),
  ...["pending", "error"].map((state) => shape(`:host([data-state="${state}"]) .mark`, state)),
].join("\n");

export const LINE = `
:host {
  all: initial !important;
  display: block !important;
  flex: 1 1 100% !important;
  grid-column: 1 / -1 !important;
  clear: both !important;
  min-inline-size: 0 !important;
  max-inline-size: 100% !important;
  margin-block: calc(var(--whytrack-above, 6px) + var(--whytrack-clear, 0px)) var(--whytrack-below, 6px) !important;
  text-align: start !important;
  cursor: auto !important;
}
/* Over a free place of its card. */
:host([style*="--whytrack-apart"]) {
  position: absolute !important;
  z-index: 1 !important;
  inset: var(--whytrack-apart) auto auto var(--whytrack-left) !important;
  inline-size: var(--whytrack-width) !important;
  margin: 0 !important;
}
:host([style*="--whytrack-apart"]) .line { min-block-size: 34px; max-block-size: 34px; padding: 3px 8px; align-items: center; overflow: hidden; }
:host([style*="--whytrack-apart"]) .said { -webkit-line-clamp: 1; }
/* It stands for a whole page, not in a card: as wide as the orders are, not as the window. */
:host([data-state="error"][data-order=""]) {
  max-inline-size: min(960px, 100% - 24px) !important;
  margin: 12px auto !important;
}
.wt { container-type: inline-size; text-align: start; }
.line {
  all: unset;
  display: flex; align-items: center; gap: 9px;
  box-sizing: border-box; inline-size: 100%; min-block-size: 38px;
  padding: 7px 11px;
  color: var(--ink); background: var(--level-ground);
  border: 1px solid transparent; border-radius: var(--round);
  cursor: pointer;
  transition: border-color .12s;
}
.line:hover { border-color: color-mix(in srgb, var(--level) 45%, transparent); }
.line[aria-expanded="true"] { border-color: var(--edge); border-end-start-radius: 0; border-end-end-radius: 0; }
.line[aria-disabled="true"] { cursor: default; border-color: transparent; }
.line[aria-disabled="true"] .more { visibility: hidden; }
${SHAPES}
.line[data-again] .more::after { content: none; }
.mark { display: inline-flex; color: var(--level); }
.said { flex: 1 1 auto; min-inline-size: 0; text-wrap: pretty; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 6; overflow: hidden; }
.word { font-weight: 600; color: var(--level); }
/* Seen as a space, heard as a pause. */
.word:not(:empty)::after { content: "\\2002"; content: "\\2002" / ": "; }
.aged { flex: none; font-size: 12px; color: var(--ink-2); }
.aged:empty { display: none; }
.more { flex: none; display: inline-flex; align-items: center; gap: 3px; color: var(--accent); font-weight: 500; }
.more::after {
  content: "";
  inline-size: 7px; block-size: 7px; margin: 0 4px 4px;
  border: solid; border-width: 0 1.5px 1.5px 0; border-end-end-radius: 1px;
  rotate: 45deg;
  transition: rotate .15s, translate .15s;
}
[aria-expanded="true"] .more::after { rotate: 225deg; translate: 0 4px; }
:host([data-state="pending"]) .text { color: var(--ink-2); }
.status { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.panel {
  padding: 18px 18px 14px;
  background: var(--paper);
  border: 1px solid var(--edge); border-block-start: 0;
  border-end-start-radius: var(--round); border-end-end-radius: var(--round);
}
.panel.lifted {
  position: absolute; inset: auto; margin: 0; block-size: auto; overflow: visible;
  color: var(--ink);
  box-shadow: 0 12px 28px rgb(0 0 0 / .16);
  container-type: inline-size;
}
@container (max-width: 430px) {
  .line { align-items: flex-start; }
  .more-word { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .more { min-block-size: 21px; }
  .mark { padding-block-start: 2px; }
  .aged { display: none; }
  .panel { padding: 14px 12px 12px; }
}
@media (prefers-reduced-motion: reduce) { .line, .more::after { transition: none; } }
@media (forced-colors: active) {
  .line { border-color: ButtonBorder; }
  .line:hover { border-color: Highlight; }
}
@media print { .panel { border: 0; padding: 0; } }
`;
