/** The element itself: `<whytrack-note>`, its shadow root, and how what it shows is written. The next one that looks alike is a copy. */
import { direction, sayer } from "../words.js";
import { el, fill, svg } from "./dom.js";
import { styles } from "./style/index.js";
import { pageTheme } from "./theme.js";

const icon = () => svg("svg", { class: "icon", viewBox: "0 0 20 20", width: 18, height: 18, "aria-hidden": "true" }, svg("path"));

/**
 * A document that knows no elements of the page's own: should the page say what a `whytrack-note` is, a note made in its document would be built
 * by the page. A note has its root before it comes there.
 */
const apart = () => (inert ??= document.implementation.createHTMLDocument(""));
let inert;

/** A note that waits, before its own order; which icon it has is said by its style. */
function waiting(words, locale, theme) {
  const say = sayer(words);
  const dir = direction(locale);
  const is = { state: "pending", level: "unknown", order: "", number: "", cause: "", locale, theme, word: "", text: say("looking"), aged: "", button: "", more: say("why_button") };
  const note = apart().createElement("whytrack-note");
  fill(note, { "data-state": is.state, "data-level": is.level, "data-order": "", "data-number": "", "data-cause": "", lang: locale, dir }, []);
  const body = el(
    "div",
    { class: "wt", dir, "data-theme": theme },
    el(
      "button",
      { type: "button", class: "line", "aria-expanded": "false", "aria-controls": "panel", "aria-disabled": "true" },
      el("span", { class: "mark" }, icon()),
      el("span", { class: "said" }, el("span", { class: "word" }), el("span", { class: "text" }, is.text)),
      el("span", { class: "aged" }),
      el("span", { class: "more" }, el("span", { class: "more-word" }, is.more)),
    ),
    el("div", { id: "panel", part: "panel", class: "panel", role: "group", hidden: true, "aria-label": say("panel_label") }),
    el("span", { class: "status", role: "status" }),
  );
  return { note, body, is };
}

const outside = (name) => ({ note }, value) => note.setAttribute(name, value);
const within = (part) => (shell, value) => (shell.part(part).textContent = value);

/** How each thing that a note shows is written; the style of the line follows the element's own attributes. */
const WRITE = {
  state: outside("data-state"), level: outside("data-level"), order: outside("data-order"), number: outside("data-number"), cause: outside("data-cause"),
  theme: ({ body }, value) => body.setAttribute("data-theme", value),
  locale({ note, body }, value) {
    note.setAttribute("lang", value);
    for (const element of [note, body]) element.setAttribute("dir", direction(value));
  },
  word: within("word"), text: within("text"), aged: within("aged"), more: within("more-word"),
  button({ button }, value, before) {
    button.setAttribute("aria-disabled", String(!value));
    if (value !== "again" && before !== "again") return;
    // A button that asks again unfolds nothing.
    button.toggleAttribute("data-again", value === "again");
    if (value === "again") button.removeAttribute("aria-expanded");
    else button.setAttribute("aria-expanded", "false");
  },
};

/** A note's elements, each looked for when it is needed: what a page of a hundred notes touches is what it costs. */
class Shell {
  /** @param {{note: HTMLElement, body: HTMLElement, is: object}} like */
  constructor(like) {
    // customElements does not exist in an extension's isolated world; an unregistered element can still have a shadow root.
    this.note = like.note.cloneNode();
    this.body = like.body.cloneNode(true);
    /** What it shows now, as far as we wrote it: asking the elements would cost as much as writing. */
    this.is = Object.create(like.is);
    this.found = {};
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

  /** Write what is not so already. @param {Record<string, string>} what keys of `WRITE` */
  show(what) {
    const { is } = this;
    for (const name in what) {
      const before = is[name];
      if (before === what[name]) continue;
      is[name] = what[name];
      WRITE[name](this, what[name], before);
    }
  }
}

let made = {};

function lookOf({ words, locale, level }) {
  const theme = pageTheme();
  if (made.words !== words || made.locale !== locale || made.theme !== theme) made = { words, locale, theme, pending: waiting(words, locale, theme) };
  if (!level) return made.pending;
  if (made[level]) return made[level];
  const look = new Shell(made.pending);
  look.show({ state: "ready", level, word: sayer(words)(`level_${level}`), text: "", button: "why_button" });
  return (made[level] = look);
}

/** @param {{words?: object, locale: string, level?: string}} of *level*: of the answer it is about to show; without one it waits */
export function createShell(of) {
  const shell = new Shell(lookOf(of));
  const root = shell.note.attachShadow({ mode: "open" });
  document.adoptNode(shell.note);
  styles(root);
  root.append(shell.body);
  return shell;
}
