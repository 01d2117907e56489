/** The element itself: `<whytrack-note>`, its shadow root, and the wall between its events and the page's. */
import { el } from "./dom.js";
import { icon } from "./icons.js";
import { styles } from "./style/index.js";

const EVENTS =
  "click auxclick dblclick mousedown mouseup mousemove mouseover mouseout pointerdown pointerup pointermove pointerover pointerout " +
  "touchstart touchmove touchend keydown keyup keypress beforeinput input change copy cut paste focusin focusout dragstart drop contextmenu submit";

/** A note may sit in a card that is itself a link or a button: nothing done in the note may reach it. */
function keepInside(event) {
  event.stopPropagation();
  // Stopping is not enough: a surrounding link is followed as the click's default action, through a button too.
  if (event.type === "click" || event.type === "auxclick" || event.type === "dragstart") event.preventDefault();
}

let template;

function build() {
  template = el(
    "div",
    { class: "wt" },
    el(
      "button",
      { type: "button", class: "line", "aria-expanded": "false", "aria-controls": "panel" },
      el("span", { class: "mark" }, icon("pending")),
      el("span", { class: "said" }, el("span", { class: "word" }), el("span", { class: "text" })),
      el("span", { class: "aged" }),
      el("span", { class: "more" }, el("span", { class: "more-word" }), icon("chevron", 16)),
    ),
    el("div", { id: "panel", part: "panel", class: "panel", role: "group", hidden: true }),
    el("span", { class: "status", role: "status" }),
  );
}

/** A new note element without content. @returns {HTMLElement} */
export function shell() {
  if (!template) build();
  // customElements does not exist in an extension's isolated world; an unregistered element can still have a shadow root.
  const host = document.createElement("whytrack-note");
  const root = host.attachShadow({ mode: "open" });
  styles(root);
  const body = template.cloneNode(true);
  root.append(body);
  for (const type of EVENTS.split(" ")) body.addEventListener(type, keepInside, type.startsWith("touch") ? { passive: true } : false);
  return host;
}
