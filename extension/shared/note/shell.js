/** The element itself: `<whytrack-note>` and its shadow root. The next one that looks alike is a copy. */
import { direction, sayer } from "../words.js";
import { el, svg } from "./dom.js";
import { styles } from "./style/index.js";
import { pageTheme } from "./theme.js";

const icon = () => svg("svg", { class: "icon", viewBox: "0 0 20 20", width: 18, height: 18, "aria-hidden": "true" }, svg("path"));

/** A note as it is before its own order and words; which icon it has is said by its style. */
function build(words, locale, theme, level) {
  const say = sayer(words);
  const dir = direction(locale);
  const is = {
    state: level ? "ready" : "pending", level: level ?? "unknown", order: "", number: "", cause: "", locale, theme,
    word: level ? say(`level_${level}`) : "", text: level ? "" : say("looking"), aged: "", button: level ? "why_button" : "", more: say("why_button"),
  };
  const note = el("whytrack-note", { "data-state": is.state, "data-level": is.level, "data-order": "", "data-number": "", "data-cause": "", lang: locale, dir });
  const body = el(
    "div",
    { class: "wt", dir, "data-theme": theme },
    el(
      "button",
      { type: "button", class: "line", "aria-expanded": "false", "aria-controls": "panel", "aria-disabled": String(!level) },
      el("span", { class: "mark" }, icon()),
      el("span", { class: "said" }, el("span", { class: "word" }, is.word), el("span", { class: "text" }, is.text)),
      el("span", { class: "aged" }),
      el("span", { class: "more" }, el("span", { class: "more-word" }, is.more)),
    ),
    el("div", { id: "panel", part: "panel", class: "panel", role: "group", hidden: true, "aria-label": say("panel_label") }),
    el("span", { class: "status", role: "status" }),
  );
  return { note, body, is };
}

let made = {};

/** A note's elements, each looked for when it is needed: what a page of a hundred notes touches is what it costs. */
export class Shell {
  /** @param {{words?: object, locale: string, level?: string}} look *level*: of the answer it is about to show; without one it waits */
  constructor({ words, locale, level }) {
    const theme = pageTheme();
    if (made.words !== words || made.locale !== locale || made.theme !== theme) made = { words, locale, theme, looks: {} };
    const like = (made.looks[level ?? "pending"] ??= build(words, locale, theme, level));
    // customElements does not exist in an extension's isolated world; an unregistered element can still have a shadow root.
    this.note = like.note.cloneNode();
    this.body = like.body.cloneNode(true);
    /** What it shows now, as far as we wrote it: asking the elements would cost as much as writing. */
    this.is = { ...like.is };
    this.found = {};
    const root = this.note.attachShadow({ mode: "open" });
    styles(root);
    root.append(this.body);
  }

  part(name) {
    return (this.found[name] ??= this.body.querySelector(`.${name}`));
  }

  get button() {
    return this.part("line");
  }

  get panel() {
    return this.part("panel");
  }
}
