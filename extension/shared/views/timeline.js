/** The order's dates as a picture (SVG), across or, where there is no room, downwards; and the same as a table. */
import { el, svg } from "../note/dom.js";
import { day, showDay } from "../note/dates.js";
import { fold } from "../note/drawn.js";
import { across } from "./timeline-across.js";
import { downwards } from "./timeline-down.js";

const ROOM = 560; // pixels an across timeline needs

/** Points and spans with their instants, in order of time. */
function scale({ points = [], spans = [] }) {
  const dated = points.map((point) => ({ ...point, at: +day(point.date) })).filter((point) => point.at);
  const stretches = spans.map((span) => ({ ...span, first: +day(span.from), last: +day(span.to) })).filter((span) => span.first && span.last);
  // A holiday that goes on beyond the last day would push everything else together.
  const times = [...dated.map(({ at }) => at), ...stretches.filter(({ kind }) => kind !== "holiday").flatMap((span) => [span.first, span.last])];
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const inside = (at) => Math.min(Math.max(at, first), last);
  return { points: dated.sort((a, b) => a.at - b.at), spans: stretches.map((span) => ({ ...span, first: inside(span.first), last: inside(span.last) })), first, last };
}

function table({ say, locale, report }, { points, spans }) {
  const show = (iso) => showDay(iso, locale, report.now);
  const rows = [
    ...points.map((point) => ({ at: point.at, when: show(point.date), what: point.label, kind: point.kind })),
    ...spans.map((span) => ({ at: span.first, when: say("from_to", { first: show(span.from), last: show(span.to) }), what: span.label, kind: span.kind })),
  ].sort((a, b) => a.at - b.at);
  return el(
    "table",
    null,
    el("thead", null, el("tr", null, el("th", { scope: "col" }, say("column_date")), el("th", { scope: "col" }, say("column_what")))),
    el("tbody", null, rows.map((row) => el("tr", { class: row.kind }, el("td", null, row.when), el("td", null, row.what)))),
  );
}

/** The whole section; null when there is nothing to draw. */
export function timeline(context) {
  const facts = scale(context.parcel.timeline ?? {});
  if (facts.points.length < 2 || facts.first === facts.last) return null;
  const { say, locale, report } = context;
  const ends = [facts.points[0], facts.points.at(-1)].map((point) => showDay(point.date, locale, report.now));
  const frame = el("figure", { class: "timeline" });
  const show = (iso) => showDay(iso, locale, report.now);
  let drawn = 0;
  const draw = (width) => {
    if (!width || width === drawn) return;
    drawn = width;
    // Measured and drawn at the usual size of letters, shown at the buyer's.
    const zoom = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
    const room = Math.floor(width / zoom);
    const { height, parts } = (room < ROOM ? downwards : across)(facts, room, show);
    frame.replaceChildren(
      svg("svg", { width, height: height * zoom, viewBox: `0 0 ${room} ${height}`, role: "img", "aria-label": say("timeline_picture", { first: ends[0], last: ends[1] }) }, parts),
    );
  };
  new ResizeObserver(([entry]) => draw(Math.floor(entry.contentRect.width))).observe(frame);
  // A sheet of paper is as wide as this, whatever the window is.
  addEventListener("beforeprint", () => draw(660));
  return el("section", { class: "dates" }, el("h2", null, say("timeline")), frame, fold(say("timeline_table"), null, () => table(context, facts)));
}
