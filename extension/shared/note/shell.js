/** The element itself: `<whytrack-note>`, its shadow root, and the wall between its events and the page's. */
import { direction, sayer } from "../words.js";
import { el } from "./dom.js";
import { draw } from "./draw.js";
import { mark as icon } from "./marks.js";
import { styles } from "./style/index.js";

// One of these comes before anything else is done in a note: a hundred notes that nobody touches need no more.
const FIRST = ["click", "pointerover", "focusin"];
const WALLED =
  "click auxclick dblclick mousedown mouseup mousemove mouseover mouseout pointerdown pointerup pointermove pointerover pointerout touchstart touchmove touchend " +
  "keydown keyup keypress beforeinput input change copy cut paste focusin focusout dragstart drop contextmenu submit";

const untouched = new WeakMap();

/** On its way down to what was touched: all that is wired here hears of it too. */
function touch({ currentTarget: body }) {
  for (const type of FIRST) body.removeEventListener(type, touch, true);
  for (const type of WALLED.split(" ")) body.addEventListener(type, keepInside, type.startsWith("touch") ? { passive: true } : false);
  untouched.get(body)();
}

/** A note may sit in a card that is itself a link or a button: nothing done in the note may reach it. */
function keepInside(event) {
  event.stopPropagation();
  // Stopping is not enough: a surrounding link is followed as the click's default action, through a button too.
  if (event.type === "click" || event.type === "auxclick" || event.type === "dragstart") event.preventDefault();
}

/** What a note is before its answer; the next ones are copies of it. */
function build(words, locale) {
  const say = sayer(words);
  return el(
    "div",
    { class: "wt", "data-state": "pending", "data-level": "unknown", dir: direction(locale) },
    el(
      "button",
      { type: "button", class: "line", "aria-expanded": "false", "aria-controls": "panel", "aria-disabled": "true" },
      el("span", { class: "mark" }, draw(icon("pending"))),
      el("span", { class: "said" }, el("span", { class: "word" }), el("span", { class: "text" }, say("looking"))),
      el("span", { class: "aged" }),
      el("span", { class: "more" }, el("span", { class: "more-word" }), draw(icon("chevron", 16))),
    ),
    el("div", { id: "panel", part: "panel", class: "panel", role: "group", hidden: true, "aria-label": say("panel_label") }),
    el("span", { class: "status", role: "status" }),
  );
}

let template = {};

/**
 * A new note element without an answer.
 * @param {{words?: object, locale: string}} speech @param {() => void} touched called once, when it is first pointed at, focused or pressed
 * @returns {{note: HTMLElement, body: HTMLElement, button: HTMLElement, panel: HTMLElement, parts: Record<string, HTMLElement>, icon: string}}
 */
export function shell({ words, locale }, touched) {
  if (template.words !== words || template.locale !== locale || !template.body) template = { words, locale, body: build(words, locale) };
  // customElements does not exist in an extension's isolated world; an unregistered element can still have a shadow root.
  const note = document.createElement("whytrack-note");
  const root = note.attachShadow({ mode: "open" });
  styles(root);
  const body = template.body.cloneNode(true);
  root.append(body);
  untouched.set(body, touched);
  for (const type of FIRST) body.addEventListener(type, touch, true);
  const [button, panel, status] = body.children;
  const [mark, { firstChild: word, lastChild: text }, aged, { firstChild: more }] = button.children;
  return { note, body, button, panel, icon: "pending", parts: { mark, word, text, aged, more, status } };
}
