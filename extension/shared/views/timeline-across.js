import { svg } from "../note/dom.js";
import { FIRST, fit, mark, mirrored, widthOf } from "./timeline-shapes.js";

const EDGE = 14;
const LANE = 36; // one lane of labels: two lines of type
const LANES = 4;
const GAP = 14;
const BAND = 24; // half height of the shaded stretches

/** A free lane for each label, most important first; a label without one is left to the table. */
function place(points, width, xOf, show) {
  const lanes = Array.from({ length: LANES }, () => []);
  const order = [...points].sort((a, b) => FIRST.indexOf(a.kind) - FIRST.indexOf(b.kind) || b.at - a.at);
  const placed = [];
  for (const point of order) {
    const text = fit(point.label, 190);
    const room = Math.max(widthOf(text), widthOf(show(point.date))) + 4;
    const x = xOf(point.at);
    const start = Math.max(0, Math.min(x - room / 2, width - room));
    const lane = lanes.findIndex((taken) => taken.every(([from, to]) => start > to + GAP || start + room < from - GAP));
    if (lane < 0) continue;
    lanes[lane].push([start, start + room]);
    placed.push({ ...point, text, x, middle: start + room / 2, lane });
  }
  return { placed, used: lanes.findLastIndex((lane) => lane.length) + 1 };
}

/** Time along the line of writing; labels in lanes above it, stretches under it. */
export function across({ points, spans, first, last }, width, show) {
  const along = (at) => EDGE + ((at - first) / (last - first)) * (width - 2 * EDGE);
  const xOf = mirrored() ? (at) => width - along(at) : along;
  const { placed, used } = place(points, width, xOf, show);
  const axis = used * LANE + 20;
  const today = points.find((point) => point.kind === "today")?.at ?? last;
  let under = axis + 22;
  const stretches = spans.flatMap((span) => {
    const [a, b] = [xOf(span.first), xOf(span.last)].sort((m, n) => m - n);
    const text = fit(span.label, width - 20);
    const half = widthOf(text) / 2 + 2;
    const middle = Math.max(half, Math.min((a + b) / 2, width - half));
    const label = svg("text", { class: "label", x: middle, y: (under += 18), "text-anchor": "middle" }, text);
    return [svg("rect", { class: `span ${span.kind}`, x: a, y: axis - BAND / 2, width: Math.max(b - a, 3), height: BAND, rx: 3 }), svg("path", { class: "leader", d: `M${middle} ${axis + BAND / 2 + 1}V${under - 13}` }), label];
  });
  return {
    height: under + 10,
    parts: [
      ...stretches,
      svg("path", { class: "axis ahead", d: `M${xOf(today)} ${axis}H${xOf(last)}` }),
      svg("path", { class: "axis", d: `M${xOf(first)} ${axis}H${xOf(today)}` }),
      ...placed.map(({ kind, x, middle, lane }) => svg("path", { class: `leader ${kind}`, d: `M${x} ${axis - 8}V${(used - lane) * LANE - 2 + (lane ? 4 : 4)}L${middle} ${(used - lane) * LANE}` })),
      ...points.map((point) => mark(point.kind, xOf(point.at), axis)),
      ...placed.map(({ kind, middle, lane, text, date }) =>
        svg("text", { class: `label ${kind}`, x: middle, y: (used - lane - 1) * LANE + 13, "text-anchor": "middle" }, svg("tspan", { class: "what" }, text), svg("tspan", { class: "when", x: middle, dy: 15 }, show(date))),
      ),
    ],
  };
}
