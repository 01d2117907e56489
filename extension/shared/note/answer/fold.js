import { el } from "../dom.js";
import { icon } from "../icons.js";

/** A section that opens on a press. Its inside is made when it is first opened. */
export function fold(title, hint, inside, open = false) {
  const made = el("details", { class: "fold", toggle: draw }, el("summary", null, el("span", null, title), hint && el("span", { class: "hint" }, hint), icon("chevron", 16)));
  // Not left to the browser: in a card that is a link the note takes the default action from every press.
  made.firstChild.addEventListener("click", (event) => {
    event.preventDefault();
    made.open = !made.open;
  });
  function draw() {
    if (made.open && made.childElementCount === 1) made.append(el("div", { class: "inside" }, inside()));
  }
  made.open = open;
  draw();
  return made;
}
