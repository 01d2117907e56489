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

/** The first place for a label, from lane *least* up, among those that stand already. Labels hang from their pole like flags, to the side that has room. */
function hung(label, placed, width, least = 0) {
  const { x, room } = label;
  const both = [[x, x + room], [x - room, x]];
  const sides = (x > width * 0.55 ? both.reverse() : both).filter(([start, end]) => start >= 0 && end <= width);
  const places = Array.from({ length: LANES - least }, (_, up) => sides.map(([start, end]) => ({ ...label, start, end, lane: least + up }))).flat();
  return places.find((one) => free(one, placed));
}

function hang(labels, width, placed = []) {
  for (const label of labels) placed.push(...[hung(label, placed, width)].filter(Boolean));
  return placed;
}

/** A lane for each label, single scans last; a label for which there is no room is left to the table. Today and the newest event have one if any way can be found. */
function place(points, width, xOf, show) {
  const latest = points.findLast((point) => point.kind === "event");
  const off = (point) => Math.abs(xOf(point.at) - width / 2);
  const minor = (point) => point.kind === "event" && point !== latest;
  // From the middle outwards: a pole farther out passes beside the labels that stand already.
  const labels = [...points].sort((a, b) => minor(a) - minor(b) || off(a) - off(b)).map((point) => {
    const text = fit(point.label, Math.min(320, width * 0.45));
    return { ...point, of: point, text, x: xOf(point.at), room: Math.max(widthOf(text), widthOf(show(point.date))) + 10 };
  });
  const [newest, today] = [labels.find(({ of }) => of === latest), labels.find(({ kind }) => kind === "today")];
  const first = (...some) => [...some.filter(Boolean), ...labels.filter((label) => !some.includes(label))];
  const worth = (placed) => placed.reduce((sum, { of, kind }) => sum + (of === latest || kind === "today" ? 100 : minor(of) ? 0 : 1), 0);
  // Where other dates crowd out today or the newest event, those are hung first, in the lane that leaves the others the most room.
  const tries = [() => hang(labels, width), () => hang(first(today), width)];
  for (let least = 0; newest && least < LANES; least++) {
    const pinned = hung(newest, [], width, least);
    if (pinned) tries.push(() => hang(first(newest).slice(1), width, [pinned]), () => hang(first(newest, today).slice(1), width, [pinned]));
  }
  const most = labels.reduce((sum, label) => sum + worth([label]), 0);
  let best = [];
  for (const one of tries) {
    const placed = one();
    if (worth(placed) > worth(best)) best = placed;
    if (worth(best) === most) break;
  }
  // No lane stands empty.
  const lanes = [...new Set(best.map(({ lane }) => lane))].sort((a, b) => a - b);
  return { placed: best.map((one) => ({ ...one, lane: lanes.indexOf(one.lane) })), used: lanes.length };
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
