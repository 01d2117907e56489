/** The wall between a note's events and the page's: a note may sit in a card that is itself a link or a button. */

// One of these comes before anything else is done in a note: until then a hundred notes have no listener of their own.
const FIRST = ["click", "pointerover", "focusin"];
const WALLED =
  "click auxclick dblclick mousedown mouseup mousemove mouseover mouseout pointerdown pointerup pointermove pointerover pointerout touchstart touchmove touchend " +
  "keydown keyup keypress beforeinput input change copy cut paste focusin focusout dragstart drop contextmenu submit";

/** body of a note → what to do when it is first touched */
const untouched = new WeakMap();
let listening = false;

/** Let nothing done in *body* reach the page; *touched* is called once, when it is first pointed at, focused or pressed. @param {HTMLElement} body */
export function wall(body, touched) {
  untouched.set(body, touched);
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

function keepInside(event) {
  event.stopPropagation();
  // Stopping is not enough: a surrounding link is followed as the click's default action, through a button too.
  if (event.type === "click" || event.type === "auxclick" || event.type === "dragstart") event.preventDefault();
}
