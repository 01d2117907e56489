/** The element itself: `<whytrack-note>`, its shadow root, and the wall between its events and the page's. */
import { el } from "./dom.js";
import { draw } from "./draw.js";
import { mark } from "./marks.js";
import { styles } from "./style/index.js";

// The first of these comes before any of the others: a hundred notes that nobody touches need no more.
const FIRST = "click mousedown pointerover pointerdown touchstart focusin keydown";
const REST =
  "auxclick dblclick mouseup mousemove mouseover mouseout pointerup pointermove pointerout touchmove touchend keyup keypress beforeinput input " +
  "change copy cut paste focusout dragstart drop contextmenu submit";

/** A note may sit in a card that is itself a link or a button: nothing done in the note may reach it. */
function keepInside(event) {
  event.stopPropagation();
  // Stopping is not enough: a surrounding link is followed as the click's default action, through a button too.
  if (event.type === "click" || event.type === "auxclick" || event.type === "dragstart") event.preventDefault();
}

const wall = (body, types) => types.split(" ").forEach((type) => body.addEventListener(type, keepInside, type.startsWith("touch") ? { passive: true } : false));

let template;

function build() {
  template = el(
    "div",
    { class: "wt" },
    el(
      "button",
      { type: "button", class: "line", "aria-expanded": "false", "aria-controls": "panel" },
      el("span", { class: "mark" }, draw(mark("pending"))),
      el("span", { class: "said" }, el("span", { class: "word" }), el("span", { class: "text" })),
      el("span", { class: "aged" }),
      el("span", { class: "more" }, el("span", { class: "more-word" }), draw(mark("chevron", 16))),
    ),
    el("div", { id: "panel", part: "panel", class: "panel", role: "group", hidden: true }),
    el("span", { class: "status", role: "status" }),
  );
}

/** A new note element without content. @param {() => void} touched called once, when it is first pointed at, focused or pressed @returns {HTMLElement} */
export function shell(touched) {
  if (!template) build();
  // customElements does not exist in an extension's isolated world; an unregistered element can still have a shadow root.
  const host = document.createElement("whytrack-note");
  const root = host.attachShadow({ mode: "open" });
  styles(root);
  const body = template.cloneNode(true);
  root.append(body);
  wall(body, FIRST);
  const first = () => {
    for (const type of FIRST.split(" ")) body.removeEventListener(type, first);
    wall(body, REST);
    touched();
  };
  for (const type of FIRST.split(" ")) body.addEventListener(type, first, { passive: true });
  return host;
}
