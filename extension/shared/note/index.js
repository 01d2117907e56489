/**
 * The note beside an order. Draws what it is given; never reads the page.
 * @typedef {{tree: import("./tree.js").Tree, style: string}} Behind  what stands behind the line, and its style
 */
import { ext } from "../ext.js";
import { direction, sayer } from "../words.js";
import { showDay } from "./dates.js";
import { draw } from "./draw.js";
import { mark } from "./marks.js";
import { close, settle, setUp } from "./opening.js";
import { shell } from "./shell.js";
import { addStyle } from "./style/index.js";
import { pageTheme } from "./theme.js";
import { h } from "./tree.js";

const notes = new WeakMap();
let announced = false;

const part = (note, name) => note.shadowRoot.querySelector(name);

function attributes(note, values) {
  for (const [name, value] of Object.entries(values)) if (note.getAttribute(name) !== value) note.setAttribute(name, value);
}

/** State, level, icon and words of the line. */
function line(note, { state, level = "unknown", sign = level, word = "", text, aged = "", more, say, locale }) {
  const body = part(note, ".wt");
  attributes(note, { "data-state": state, lang: locale, dir: direction(locale) });
  attributes(body, { "data-state": state, "data-level": level, "data-theme": pageTheme(), dir: direction(locale) });
  const told = [sign, word, text, aged, more].join();
  const kept = notes.get(note);
  if (kept.told === told) return;
  Object.assign(kept, { told, say });
  part(note, ".mark").replaceChildren(draw(mark(sign)));
  part(note, ".word").textContent = word;
  part(note, ".text").textContent = text;
  part(note, ".aged").textContent = aged;
  part(note, ".more-word").textContent = more && say(more);
  part(note, ".panel").setAttribute("aria-label", say("panel_label"));
  const button = part(note, ".line");
  button.setAttribute("aria-disabled", String(!more));
  // A button that asks again unfolds nothing.
  button.toggleAttribute("data-again", more === "again");
  if (more === "again") button.removeAttribute("aria-expanded");
  else if (!button.hasAttribute("aria-expanded")) button.setAttribute("aria-expanded", "false");
}

function waiting(note, words, locale) {
  const say = sayer(words);
  line(note, { state: "pending", sign: "pending", text: say("looking"), more: "", say, locale });
}

/** What is said when nobody answers: the extension may have been updated or removed from under the page. */
const silence = () => (ext.runtime?.id ? "unavailable" : "gone");

/** Spoken by a screen reader, once; the same words again are spoken again. */
function tell(note, words) {
  const status = part(note, ".status");
  status.textContent = "";
  requestAnimationFrame(() => (status.textContent = words));
}

/**
 * A note that waits for its answer. The caller places it.
 * @param {{orderId: string, parcel?: number|null, words?: object, locale?: string}} of *parcel* only where a page shows several of one order
 * @returns {HTMLElement}
 */
export function createNote({ orderId, parcel = null, words, locale = ext.i18n?.getUILanguage?.() ?? "en" }) {
  const note = shell(() => behind(note));
  attributes(note, { "data-order": orderId, "data-number": "", "data-level": "unknown", "data-cause": "" });
  if (parcel !== null && parcel !== undefined) note.setAttribute("data-parcel", String(parcel));
  notes.set(note, {});
  setUp(note, () => fill(note));
  part(note, ".line").addEventListener("click", ({ currentTarget }) => {
    if (!currentTarget.hasAttribute("data-again")) return;
    waiting(note, words, locale);
    note.dispatchEvent(new CustomEvent("whytrack-ask-again", { bubbles: false }));
  });
  waiting(note, words, locale);
  return note;
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
  const { print } = kept;
  if (!kept.ask || kept.drawn === print) return;
  const panel = part(note, ".panel");
  panel.replaceChildren(draw(kept.brief));
  const found = await behind(note);
  if (kept.print !== print) return;
  if (!found) {
    kept.behind = undefined; // asked again when it is opened again
    return panel.append(draw(h("p", null, kept.say(silence()))));
  }
  kept.drawn = print;
  addStyle(note.shadowRoot, found.style);
  panel.replaceChildren(draw(found.tree, kept.hands));
  settle(note);
}

/** Replace what stands behind the line: at once where it is open, else when it is opened. */
function replace(note, print, { brief, ask, hands }) {
  const kept = notes.get(note);
  if (kept.print === print) return;
  const panel = part(note, ".panel");
  // Somebody is writing in it: what they wrote is worth more than the newest wording.
  if (!panel.hidden && note.shadowRoot.activeElement?.matches("textarea")) return;
  Object.assign(kept, { print, brief, ask, hands, behind: undefined });
  if (panel.hidden) panel.replaceChildren();
  else fill(note);
}

/**
 * Show the answer for one parcel; also when it changes.
 * @param {HTMLElement} note of createNote
 * @param {{line: import("../orders/summary.js").Line, locale: string, now: string, words?: object, stale?: string, ask: () => Promise<Behind|null>,
 *   openAdvice: () => Promise<unknown>}} answer *locale*: the language the answer is in; *stale*: remembered since that day, not asked again yet;
 *   *ask*: for what stands behind the line
 */
export function showAnswer(note, { line: { number, level, cause, text, headline, step }, locale, now, words, stale = "", ask, openAdvice }) {
  const say = sayer(words);
  attributes(note, { "data-number": number, "data-level": level, "data-cause": cause });
  const kept = notes.get(note);
  const before = kept.text;
  kept.text = text;
  line(note, { state: "ready", level, word: say(`level_${level}`), text, aged: stale && say("answer_of", { day: showDay(stale, locale, now) }), more: "why_button", say, locale });
  const speak = (words) => tell(note, words);
  replace(note, [number, level, text, headline, step, locale, now].join(), {
    ask,
    brief: h("div", { class: "answer" }, h("p", null, headline), h("p", null, step)),
    hands: {
      tell: speak,
      openAdvice: () =>
        openAdvice().catch(() => {
          part(note, ".aged").textContent = say(silence());
          speak(say(silence()));
        }),
      askPage() {
        kept.asked = true;
        note.dispatchEvent(new CustomEvent("whytrack-show-number", { bubbles: false }));
      },
    },
  });
  // A page of a hundred notes says once that they are there; after that only what the buyer asked for or has open is spoken.
  if (!announced) {
    announced = true;
    speak(say("announce"));
  } else if (before !== undefined && before !== text && (kept.asked || !part(note, ".panel").hidden)) {
    kept.asked = false;
    speak(text);
  }
}

/**
 * Say calmly that nothing could be read, or that the rules do not answer.
 * @param {HTMLElement} note of createNote
 * @param {{words?: object, locale?: string, brief?: import("./tree.js").Tree, ask?: () => Promise<Behind|null>}} error *ask*: for what was
 *   looked for, and a report to copy; without it: "no answer just now" and a button that asks again, unless the extension is gone
 */
export function showError(note, { words, locale = ext.i18n?.getUILanguage?.() ?? "en", brief = "", ask = null }) {
  const say = sayer(words);
  attributes(note, { "data-level": "unknown", "data-cause": "" });
  if (!ask) close(note);
  const why = silence();
  line(note, { state: "error", sign: "error", text: say(ask ? "unreadable" : why), more: ask ? "why_button" : why === "gone" ? "" : "again", say, locale });
  replace(note, `error ${Boolean(ask)}`, { brief, ask, hands: { tell: (spoken) => tell(note, spoken) } });
}
