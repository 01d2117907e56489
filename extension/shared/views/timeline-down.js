import { svg } from "../note/dom.js";
import { mark, mirrored, wrap } from "./timeline-shapes.js";

const TOP = 14;
const LINE = 20; // where the axis stands, from the start of the line
const TEXT = 32; // from there to the words
const LEADING = 16; // from one line of words to the next
const LENGTH = 320; // of the whole, were it to scale
const FARTHEST = 64; // of two points, however long nothing happens

/** Where each row stands: to scale where there is room for its words, but never far apart. */
function setOut(rows, first, last) {
  let y = TOP;
  return rows.map((row, nth) => {
    const placed = { ...row, y };
    const next = rows[nth + 1];
    const words = (row.lines.length + Number(Boolean(row.when))) * LEADING + 8;
    if (next) y += Math.max(words, Math.min(((next.at - row.at) / (last - first)) * LENGTH, FARTHEST));
    return { ...placed, end: placed.y + words };
  });
}

/** The height of an instant between the rows before and after it. */
function heightOf(rows, at) {
  const after = rows.findIndex((row) => row.at >= at);
  if (after < 0) return rows.at(-1).y;
  const [a, b] = [rows[Math.max(after - 1, 0)], rows[after]];
  return b.at === a.at ? b.y : a.y + ((at - a.at) / (b.at - a.at)) * (b.y - a.y);
}

/** Time downwards: a narrow screen's timeline. The day stands over its words, which wrap. */
export function downwards({ points, spans, first, last }, width, show) {
  const side = mirrored() ? (x) => width - x : (x) => x;
  const room = width - LINE - TEXT - 2;
  const rows = setOut(
    [
      ...points.map((point) => ({ kind: point.kind, at: point.at, lines: wrap(point.label, room), when: show(point.date) })),
      ...spans.map((span) => ({ kind: span.kind, at: (span.first + span.last) / 2, lines: wrap(span.label, room), when: "", soft: true })),
    ].sort((a, b) => a.at - b.at),
    first,
    last,
  );
  const now = rows.find(({ kind }) => kind === "today")?.y ?? rows.at(-1).y;
  const x = side(LINE + TEXT);
  return {
    height: rows.at(-1).end + 4,
    parts: [
      ...spans.map((span) => {
        const [from, to] = [span.first, span.last].map((at) => heightOf(rows, at));
        return svg("rect", { class: `span ${span.kind}`, x: side(LINE) - 12, y: from, width: 24, height: Math.max(to - from, 3), rx: 3 });
      }),
      svg("path", { class: "axis ahead", d: `M${side(LINE)} ${now}V${rows.at(-1).y}` }),
      svg("path", { class: "axis", d: `M${side(LINE)} ${rows[0].y}V${now}` }),
      ...rows.map((row) => row.soft && svg("path", { class: "leader", d: `M${side(LINE + 12)} ${row.y}H${side(LINE + TEXT - 4)}` })).filter(Boolean),
      ...rows.filter((row) => !row.soft).map((row) => mark(row.kind, side(LINE), row.y)),
      ...rows.map(({ kind, y, when, lines, soft }) =>
        svg(
          "text",
          { class: `label ${kind}`, y: y + 4, "text-anchor": "start" },
          when && svg("tspan", { class: "when", x }, when),
          lines.map((line, nth) => svg("tspan", { class: soft ? "what soft" : "what", x, dy: nth || when ? LEADING : 0 }, line)),
        ),
      ),
    ],
  };
}
