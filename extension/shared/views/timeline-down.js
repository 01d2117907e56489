import { svg } from "../note/dom.js";
import { fit, mark, mirrored, widthOf } from "./timeline-shapes.js";

const ROW = 30; // least distance of two labels
const TOP = 14;
const LINE = 20; // where the axis stands, from the start of the line

/** Time downwards: a narrow screen's timeline. Labels give way to each other by moving down. */
export function downwards({ points, spans, first, last }, width, show) {
  const length = Math.max(points.length * ROW, 320);
  const yOf = (at) => TOP + ((at - first) / (last - first)) * length;
  const side = mirrored() ? (x) => width - x : (x) => x;
  const rows = [
    ...points.map((point) => ({ ...point, y: yOf(point.at), text: point.label, when: show(point.date) })),
    ...spans.map((span) => ({ kind: span.kind, y: yOf((span.first + span.last) / 2), text: span.label, when: "", soft: true })),
  ].sort((a, b) => a.y - b.y);
  let free = 0;
  for (const row of rows) {
    row.shown = Math.max(row.y, free);
    free = row.shown + ROW * 0.8;
  }
  const dates = Math.max(...rows.map((row) => widthOf(row.when))) + 12;
  const today = points.find((point) => point.kind === "today")?.at ?? last;
  return {
    height: Math.max(TOP + length, rows.at(-1).shown) + 16,
    parts: [
      ...spans.map((span) => svg("rect", { class: `span ${span.kind}`, x: side(LINE) - 12, y: yOf(span.first), width: 24, height: Math.max(yOf(span.last) - yOf(span.first), 3), rx: 3 })),
      svg("path", { class: "axis ahead", d: `M${side(LINE)} ${yOf(today)}V${yOf(last)}` }),
      svg("path", { class: "axis", d: `M${side(LINE)} ${yOf(first)}V${yOf(today)}` }),
      ...rows.map((row) => svg("path", { class: "leader", d: `M${side(LINE + 10)} ${row.y}L${side(LINE + 26)} ${row.shown}` })),
      ...points.map((point) => mark(point.kind, side(LINE), yOf(point.at))),
      ...rows.map((row) =>
        svg("text", { class: `label ${row.kind}`, y: row.shown + 4, "text-anchor": "start" }, svg("tspan", { class: "when", x: side(LINE + 32) }, row.when), svg("tspan", { class: row.soft ? "what soft" : "what", x: side(LINE + 32 + dates) }, fit(row.text, width - LINE - 36 - dates))),
      ),
    ],
  };
}
