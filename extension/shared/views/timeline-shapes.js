import { el, svg } from "../note/dom.js";
import { direction } from "../words.js";

/** Is the page written from right to left? Then time runs so too. */
export const mirrored = () => direction(document.documentElement.lang) === "rtl";

/** In the page, not on a canvas: a browser may give each language a font of its own. */
const ruler = el("span", { class: "ruler", "aria-hidden": "true" });

/** Width of *text* in pixels at the timeline's type size. */
export function widthOf(text) {
  if (!ruler.isConnected) document.body.append(ruler);
  ruler.textContent = text;
  return ruler.getBoundingClientRect().width;
}

/** *text* cut to *room* pixels. */
export function fit(text, room) {
  const width = widthOf(text);
  if (width <= room) return text;
  let end = Math.ceil((text.length * room) / width);
  while (end > 1 && widthOf(`${text.slice(0, end).trimEnd()}…`) > room) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** *text* in lines of *room* pixels; what is longer than a line is cut. */
export function wrap(text, room) {
  const lines = [];
  for (const word of text.split(" ")) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => fit(line, room));
}

/** The mark of a point: its outline says its kind, not its colour alone. */
export function mark(kind, x, y) {
  if (kind === "today") return svg("circle", { class: `point ${kind}`, cx: x, cy: y, r: 6 });
  if (kind === "act_by") return svg("path", { class: `point ${kind}`, d: `M${x} ${y - 7}l7 12h-14z` });
  if (kind === "protection_ends") return svg("rect", { class: `point ${kind}`, x: x - 5.5, y: y - 5.5, width: 11, height: 11, rx: 2 });
  return svg("circle", { class: `point ${kind}`, cx: x, cy: y, r: 4.5 });
}
