import { svg } from "../note/dom.js";
import { fit, mark, mirrored, widthOf } from "./timeline-shapes.js";

const EDGE = 14;
const LANE = 36; // one lane of labels: two lines of type
const LANES = 5;
const GAP = 10;
const BAND = 24; // height of the shaded stretches

/** May *one* stand there? Labels of a lane keep apart, and no label lies across the pole of a higher one. */
function free(one, placed) {
  const covers = (label, x) => label.x !== x && x > label.start - GAP / 2 && x < label.end + GAP / 2;
  return placed.every((other) => {
    if (other.lane === one.lane) return one.start > other.end + GAP || one.end < other.start - GAP;
    return other.lane > one.lane ? !covers(one, other.x) : !covers(other, one.x);
  });
}

/** A lane for each label, single scans last; a label for which there is no room is left to the table. */
function place(points, width, xOf, show) {
  const placed = [];
  const latest = points.findLast((point) => point.kind === "event");
  const off = (point) => Math.abs(xOf(point.at) - width / 2);
  const later = (point) => Number(point.kind === "event" && point !== latest);
  // From the middle outwards: a pole farther out passes beside the labels that stand already.
  const order = [...points].sort((a, b) => later(a) - later(b) || off(a) - off(b));
  for (const point of order) {
    const text = fit(point.label, Math.min(320, width * 0.45));
    const room = Math.max(widthOf(text), widthOf(show(point.date))) + 10;
    const x = xOf(point.at);
    // Labels hang from their pole like flags, to the side that has room.
    const both = [[x, x + room], [x - room, x]];
    const sides = (x > width * 0.55 ? both.reverse() : both).filter(([start, end]) => start >= 0 && end <= width);
    const places = Array.from({ length: LANES }, (_, lane) => sides.map(([start, end]) => ({ ...point, text, x, start, end, lane }))).flat();
    const found = places.find((one) => free(one, placed));
    if (found) placed.push(found);
  }
  return { placed, used: Math.max(...placed.map(({ lane }) => lane)) + 1 };
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
      ...placed.map(({ x, lane }) => svg("path", { class: "leader", d: `M${x} ${axis - 8}V${(used - lane - 1) * LANE + 3}` })),
      ...points.map((point) => mark(point.kind, xOf(point.at), axis)),
      ...placed.map(({ kind, x, start, lane, text, date }) => {
        const at = start === x ? x + 6 : x - 6;
        const anchor = (start === x) === mirrored() ? "end" : "start";
        const y = (used - lane - 1) * LANE + 14;
        return svg("text", { class: `label ${kind}`, x: at, y, "text-anchor": anchor }, svg("tspan", { class: "what" }, text), svg("tspan", { class: "when", x: at, dy: 15 }, show(date)));
      }),
    ],
  };
}
