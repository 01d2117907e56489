/**
 * The note beside an order. Draws what it is given; never reads the page.
 * @typedef {{tree: import("./tree.js").Tree, style: string}} Behind  what stands behind the line, and its style
 */
import { ext } from "../ext.js";
import { direction, sayer, uiLocale } from "../words.js";
import { showDay } from "./dates.js";
import { draw } from "./draw.js";
import { mark } from "./marks.js";
import { close, settle, setUp } from "./opening.js";
import { shell } from "./shell.js";
import { addStyle } from "./style/index.js";
import { pageTheme } from "./theme.js";
import { h } from "./tree.js";

/** note → its parts, and what is known of it */
const notes = new WeakMap();
let announced = false;

/** Change what is not so already, as far as we wrote it: asking a hundred elements for each attribute would cost as much as writing it. */
function change(known, values, write) {
  for (const name in values) {
    if (known[name] !== values[name]) write(name, values[name]);
    known[name] = values[name];
  }
}

const attributes = (kept, values) => change(kept.outside, values, (name, value) => kept.note.setAttribute(name, value));

const write = (kept, words) => change(kept.said, words, (name, value) => (kept.parts[name].textContent = value));

const drawn = new Map();

/** The same icon on a hundred lines is drawn once and copied. */
function sign(name) {
  if (!drawn.has(name)) drawn.set(name, draw(mark(name)));
  return drawn.get(name).cloneNode(true);
}

/** State, level, icon and words of the line. */
function line(note, { state, level = "unknown", icon = level, word = "", text, aged = "", more, say, locale }) {
  const kept = notes.get(note);
  const { body, button, parts } = kept;
  kept.say = say;
  const dir = direction(locale);
  attributes(kept, { "data-state": state, lang: locale, dir });
  change(kept.inside, { "data-state": state, "data-level": level, "data-theme": pageTheme(), dir }, (name, value) => body.setAttribute(name, value));
  write(kept, { word, text, aged, more: more && say(more) });
  if (kept.icon !== icon) parts.mark.replaceChildren(sign(icon));
  kept.icon = icon;
  const before = kept.more;
  if (before === more) return;
  kept.more = more;
  button.setAttribute("aria-disabled", String(!more));
  if (more !== "again" && before !== "again") return;
  // A button that asks again unfolds nothing.
  button.toggleAttribute("data-again", more === "again");
  if (more === "again") button.removeAttribute("aria-expanded");
  else button.setAttribute("aria-expanded", "false");
}

/** What is said when nobody answers: the extension may have been updated or removed from under the page. */
const silence = () => (ext.runtime?.id ? "unavailable" : "gone");

/** Spoken by a screen reader, once; the same words again are spoken again. */
function tell(note, words) {
  const { status } = notes.get(note).parts;
  status.textContent = "";
  requestAnimationFrame(() => (status.textContent = words));
}

/**
 * A note that waits for its answer. The caller places it.
 * @param {{orderId: string, parcel?: number|null, words?: object, locale?: string, askPage?: () => void, askAgain?: () => void}} of *parcel*
 *   only where a page shows several of one order; *askPage*: for the number; *askAgain*: the rules, where they did not answer
 * @returns {HTMLElement}
 */
export function createNote({ orderId, parcel = null, words, locale = uiLocale(), askPage, askAgain }) {
  const kept = Object.assign(shell({ words, locale }, () => wire(kept)), { askPage, askAgain });
  const { note } = kept;
  notes.set(note, kept);
  attributes(kept, { "data-order": orderId });
  if (parcel !== null) attributes(kept, { "data-parcel": String(parcel) });
  return note;
}

/** When it is first touched. */
function wire(kept) {
  const { note, button } = kept;
  setUp(kept, () => fill(note));
  button.addEventListener("click", () => {
    if (kept.more !== "again") return;
    line(note, { state: "pending", icon: "pending", text: kept.say("looking"), more: "", say: kept.say, locale: note.lang });
    kept.askAgain?.();
  });
  behind(note);
}

/** Asked for when the line is touched or focused, so that it is there when the line is pressed. @returns {Promise<Behind|null>} */
function behind(note) {
  const kept = notes.get(note);
  kept.behind ??= Promise.resolve(kept.ask?.()).catch(() => null);
  return kept.behind;
}

/** Draw what stands behind the line: at once what is known here, then the whole. */
async function fill(note) {
  const kept = notes.get(note);
  const { print, panel } = kept;
  if (!kept.ask || kept.drawn === print) return;
  panel.replaceChildren(draw(kept.brief()));
  const found = await behind(note);
  if (kept.print !== print) return;
  if (!found) {
    kept.behind = undefined; // asked again when it is opened again
    return panel.append(draw(h("p", null, kept.say(silence()))));
  }
  kept.drawn = print;
  addStyle(note.shadowRoot, found.style);
  panel.replaceChildren(draw(found.tree, kept.hands));
  settle(kept);
}

/** Replace what stands behind the line: at once where it is open, else when it is opened. */
function replace(note, print, { brief, ask, hands }) {
  const kept = notes.get(note);
  if (kept.print === print) return;
  const { panel } = kept;
  // Somebody is writing in it: what they wrote is worth more than the newest wording.
  if (!panel.hidden && note.shadowRoot.activeElement?.matches("textarea")) return;
  Object.assign(kept, { print, brief, ask, hands, behind: undefined });
  if (panel.hidden) panel.replaceChildren();
  else fill(note);
}

/**
 * Show the answer for one parcel; also when it changes.
 * @param {HTMLElement} note of createNote
 * @param {{orderId?: string, line: import("../orders/summary.js").Line, locale: string, now: string, words?: object, stale?: string, ask: () => Promise<Behind|null>,
 *   openAdvice: () => Promise<unknown>}} answer *orderId*: where the page named none; *locale*: the language the answer is in; *stale*: remembered since that day, not asked again yet;
 *   *ask*: for what stands behind the line
 */
export function showAnswer(note, { orderId, line: { number, level, cause, text, headline, step }, locale, now, words, stale = "", ask, openAdvice }) {
  const say = sayer(words);
  const kept = notes.get(note);
  attributes(kept, { ...(orderId ? { "data-order": orderId } : {}), "data-number": number, "data-level": level, "data-cause": cause });
  const before = kept.text;
  kept.text = text;
  line(note, { state: "ready", level, word: say(`level_${level}`), text, aged: stale && say("answer_of", { day: showDay(stale, locale, now) }), more: "why_button", say, locale });
  const speak = (words) => tell(note, words);
  replace(note, [number, level, text, headline, step, locale, now].join(), {
    ask,
    brief: () => h("div", { class: "answer" }, h("p", null, headline), h("p", null, step)),
    hands: {
      tell: speak,
      openAdvice: () =>
        openAdvice().catch(() => {
          write(kept, { aged: say(silence()) });
          speak(say(silence()));
        }),
      askPage() {
        kept.asked = true;
        kept.askPage?.();
      },
    },
  });
  // A page of a hundred notes says once that they are there; after that only what the buyer asked for or has open is spoken.
  if (!announced) {
    announced = true;
    speak(say("announce"));
  } else if (before !== undefined && before !== text && (kept.asked || !kept.panel.hidden)) {
    kept.asked = false;
    speak(text);
  }
}

/**
 * Say calmly that nothing could be read, or that the rules do not answer.
 * @param {HTMLElement} note of createNote
 * @param {{words?: object, locale?: string, brief?: () => import("./tree.js").Tree, ask?: () => Promise<Behind|null>}} error *ask*: for what was
 *   looked for, and a report to copy; without it: "no answer just now" and a button that asks again, unless the extension is gone
 */
export function showError(note, { words, locale = uiLocale(), brief = () => "", ask = null }) {
  const say = sayer(words);
  attributes(notes.get(note), { "data-level": "unknown", "data-cause": "" });
  if (!ask) close(notes.get(note));
  const why = silence();
  line(note, { state: "error", icon: "error", text: say(ask ? "unreadable" : why), more: ask ? "why_button" : why === "gone" ? "" : "again", say, locale });
  replace(note, `error ${Boolean(ask)}`, { brief, ask, hands: { tell: (spoken) => tell(note, spoken) } });
}
