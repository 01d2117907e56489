/** The element itself: `<whytrack-note>`, its shadow root, and the wall between its events and the page's. */
import { direction, sayer } from "../words.js";
import { el } from "./dom.js";
import { draw } from "./draw.js";
import { mark as icon } from "./marks.js";
import { styles } from "./style/index.js";
import { pageTheme } from "./theme.js";

// One of these comes before anything else is done in a note: until then a hundred notes have no listener of their own.
const FIRST = ["click", "pointerover", "focusin"];
const WALLED =
  "click auxclick dblclick mousedown mouseup mousemove mouseover mouseout pointerdown pointerup pointermove pointerover pointerout touchstart touchmove touchend " +
  "keydown keyup keypress beforeinput input change copy cut paste focusin focusout dragstart drop contextmenu submit";

/** body of a note → what to do when it is first touched */
const untouched = new WeakMap();
let listening = false;

function listen() {
  if (!listening) for (const type of FIRST) document.addEventListener(type, touch, { capture: true, passive: true });
  listening = true;
}

/** On its way down to what was touched: all that is wired here hears of it too. */
function touch(event) {
  if (!event.target.shadowRoot) return;
  const body = event.composedPath().find((node) => untouched.has(node));
  if (!body) return;
  for (const type of WALLED.split(" ")) body.addEventListener(type, keepInside, type.startsWith("touch") ? { passive: true } : false);
  untouched.get(body)();
  untouched.delete(body);
}

/** A note may sit in a card that is itself a link or a button: nothing done in the note may reach it. */
function keepInside(event) {
  event.stopPropagation();
  // Stopping is not enough: a surrounding link is followed as the click's default action, through a button too.
  if (event.type === "click" || event.type === "auxclick" || event.type === "dragstart") event.preventDefault();
}

/** What a note is before its answer; all are copies of it. */
function build(words, locale, theme) {
  const say = sayer(words);
  const dir = direction(locale);
  const outside = { "data-state": "pending", "data-order": "", "data-number": "", "data-level": "unknown", "data-cause": "", lang: locale, dir };
  const inside = { "data-state": "pending", "data-level": "unknown", "data-theme": theme, dir };
  const said = { word: "", text: say("looking"), aged: "", more: "" };
  const body = el(
    "div",
    { class: "wt", ...inside },
    el(
      "button",
      { type: "button", class: "line", "aria-expanded": "false", "aria-controls": "panel", "aria-disabled": "true" },
      el("span", { class: "mark" }, draw(icon("pending"))),
      el("span", { class: "said" }, el("span", { class: "word" }), el("span", { class: "text" }, said.text)),
      el("span", { class: "aged" }),
      el("span", { class: "more" }, el("span", { class: "more-word" }), draw(icon("chevron", 16))),
    ),
    el("div", { id: "panel", part: "panel", class: "panel", role: "group", hidden: true, "aria-label": say("panel_label") }),
    el("span", { class: "status", role: "status" }),
  );
  return { words, locale, theme, note: el("whytrack-note", outside), body, outside, inside, said };
}

let template = {};

/**
 * A new note element without an answer.
 * @param {{words?: object, locale: string}} speech @param {() => void} touched called once, when it is first pointed at, focused or pressed
 * @returns {{note: HTMLElement, body: HTMLElement, button: HTMLElement, panel: HTMLElement, parts: Record<string, HTMLElement>, icon: string,
 *   outside: object, inside: object, said: object}} the last three: what its attributes, those of its body, and its words are
 */
export function shell({ words, locale }, touched) {
  const theme = pageTheme();
  if (template.words !== words || template.locale !== locale || template.theme !== theme) template = build(words, locale, theme);
  listen();
  // customElements does not exist in an extension's isolated world; an unregistered element can still have a shadow root.
  const note = template.note.cloneNode();
  const root = note.attachShadow({ mode: "open" });
  styles(root);
  const body = template.body.cloneNode(true);
  root.append(body);
  untouched.set(body, touched);
  const button = body.firstChild;
  const mark = button.firstChild;
  const speech = mark.nextSibling;
  const aged = speech.nextSibling;
  const parts = { mark, word: speech.firstChild, text: speech.lastChild, aged, more: aged.nextSibling.firstChild, status: body.lastChild };
  const { outside, inside, said } = template;
  return { note, body, button, panel: button.nextSibling, parts, icon: "pending", outside: { ...outside }, inside: { ...inside }, said: { ...said } };
}
