/**
 * The note beside an order. Draws what it is given; never reads the page.
 * @typedef {{tree: import("./tree.js").Tree, style: string}} Behind  what stands behind the line, and its style
 */
import { ext } from "../ext.js";
import { sayer, uiLocale } from "../words.js";
import { showDay } from "./dates.js";
import { draw } from "./draw.js";
import { close, settle, setUp } from "./opening.js";
import { createShell } from "./shell.js";
import { addStyle } from "./style/index.js";
import { pageTheme } from "./theme.js";
import { h } from "./tree.js";
import { wall } from "./wall.js";

/** note → its parts, and what is known of it @type {WeakMap<HTMLElement, ReturnType<createShell> & object>} */
const notes = new WeakMap();
let announced = false;

/** What is said when nobody answers: the extension may have been updated or removed from under the page. */
const silence = () => (ext.runtime?.id ? "unavailable" : "gone");

/** Spoken by a screen reader, once; the same words again are spoken again. */
function tell(kept, words) {
  const status = kept.part("status");
  status.textContent = "";
  requestAnimationFrame(() => (status.textContent = words));
}

/**
 * A note that waits for its answer. The caller places it.
 * @param {{orderId: string, parcel?: number|null, level?: string, words?: object, locale?: string, askPage?: () => void, askAgain?: () => void}} of
 *   *parcel* only where a page shows several of one order; *level*: of the answer, where `showAnswer` follows at once; *askPage*: for the
 *   number; *askAgain*: the rules, where they did not answer
 * @returns {HTMLElement}
 */
export function createNote({ orderId, parcel = null, level, words, locale = uiLocale(), askPage, askAgain }) {
  const kept = Object.assign(createShell({ words, locale, level }), { say: sayer(words), shown: null, askPage, askAgain });
  const { note, body } = kept;
  notes.set(note, kept);
  wall(body, () => wire(kept));
  name(kept, orderId);
  if (parcel !== null) note.setAttribute("data-parcel", String(parcel));
  return note;
}

/** Of a hundred alike, who hears them is told which order a note speaks of. */
function name(kept, order) {
  if (kept.is.order !== order) kept.button.setAttribute("aria-description", kept.say("order_name", { order }));
  kept.show({ order });
}

/** When it is first touched. */
function wire(kept) {
  kept.wired = true;
  setUp(kept, () => fill(kept));
  kept.button.addEventListener("click", () => {
    if (kept.is.button !== "again") return;
    kept.show({ state: "pending", text: kept.say("looking"), button: "", more: kept.say("why_button") });
    kept.askAgain?.();
  });
  behind(kept);
}

/** Asked for when the line is touched or focused, so that it is there when the line is pressed. @returns {Promise<Behind|null>} */
function behind(kept) {
  kept.behind ??= Promise.resolve(kept.answer?.ask?.()).catch(() => null);
  return kept.behind;
}

/** Draw what stands behind the line: at once what is known here, then the whole. */
async function fill(kept) {
  const { panel, answer } = kept;
  if (!answer?.ask || kept.drawn === answer) return;
  panel.replaceChildren(draw(briefOf(answer)));
  const found = await behind(kept);
  if (kept.answer !== answer) return;
  if (!found) {
    kept.behind = undefined; // asked again when it is opened again
    return panel.append(draw(h("p", null, kept.say(silence()))));
  }
  kept.drawn = answer;
  addStyle(kept.note.shadowRoot, found.style);
  panel.replaceChildren(draw(found.tree, handsOf(kept, answer)));
  settle(kept);
}

/** What is known here of what stands behind the line. */
const briefOf = ({ brief, line }) => (line ? h("div", { class: "answer" }, h("p", null, line.headline), h("p", null, line.step)) : brief());

/** What a press behind the line may set going. */
const handsOf = (kept, { openAdvice }) => ({
  tell: (words) => tell(kept, words),
  openAdvice: (which) =>
    openAdvice(which).catch(() => {
      kept.shown = null;
      kept.show({ aged: kept.say(silence()) });
      tell(kept, kept.say(silence()));
    }),
  askPage() {
    kept.asked = true;
    kept.askPage?.();
  },
});

const BEHIND = ["number", "level", "text", "headline", "step"];

/** Does the same stand behind the line of two answers, or of two errors? */
function alike(a, b) {
  if (!a.line || !b.line) return !a.line === !b.line && !a.ask === !b.ask;
  return a.locale === b.locale && a.now === b.now && BEHIND.every((name) => a.line[name] === b.line[name]);
}

/** What stands behind the line is replaced: at once where it is open, else when it is opened. */
function replace(kept, answer) {
  if (kept.answer && alike(kept.answer, answer)) return;
  if (!kept.wired) return (kept.answer = answer);
  const { panel, note } = kept;
  // Somebody is writing in it: what they wrote is worth more than the newest wording.
  if (!panel.hidden && note.shadowRoot.activeElement?.matches("textarea")) return (kept.shown = null);
  Object.assign(kept, { answer, behind: undefined });
  if (!panel.hidden) fill(kept);
  else panel.replaceChildren();
}

const SAID = ["line", "orderId", "locale", "now", "words", "stale"];

/** Would *answer* say what `showAnswer` was given last? @param {object | null} shown null: something else may be shown */
const says = (shown, answer) => shown !== null && SAID.every((name) => shown[name] === answer[name]);

/**
 * Show the answer for one parcel; also when it changes.
 * @param {HTMLElement} note of createNote
 * @param {{orderId?: string, line: import("../orders/summary.js").Line, locale: string, now: string, words?: object, stale?: string, ask: () => Promise<Behind|null>,
 *   openAdvice: (which?: {part?: string, parcel?: number}) => Promise<unknown>}} answer *orderId*: where the page named none; *locale*: the language the answer is in; *stale*: remembered since that day, not asked again yet;
 *   *ask*: for what stands behind the line
 */
export function showAnswer(note, answer) {
  const { orderId, line, locale, now, words, stale = "" } = answer;
  const { number, level, cause, text } = line;
  const kept = notes.get(note);
  const theme = pageTheme();
  if (kept.is.theme === theme && says(kept.shown, answer)) return;
  kept.shown = answer;
  const say = (kept.say = sayer(words));
  const before = kept.answered;
  kept.answered = text;
  if (orderId) name(kept, orderId);
  kept.show({
    state: "ready", level, number, cause, locale, theme,
    word: say(`level_${level}`), text, aged: stale && say("answer_of", { day: showDay(stale, locale, now) }), button: "why_button", more: say("why_button"),
  });
  replace(kept, answer);
  // A page of a hundred notes says once that they are there; after that only what the buyer asked for or has open is spoken.
  if (!announced) {
    announced = true;
    tell(kept, say("announce"));
  } else if (before !== undefined && before !== text && (kept.asked || !kept.panel.hidden)) {
    kept.asked = false;
    tell(kept, text);
  }
}

/**
 * Say calmly that nothing could be read, or that the rules do not answer.
 * @param {HTMLElement} note of createNote
 * @param {{words?: object, locale?: string, brief?: () => import("./tree.js").Tree, ask?: () => Promise<Behind|null>}} error *ask*: for what was
 *   looked for, and a report to copy; without it: "no answer just now" and a button that asks again, unless the extension is gone
 */
export function showError(note, { words, locale = uiLocale(), brief = () => "", ask = null }) {
  const kept = notes.get(note);
  const say = (kept.say = sayer(words));
  if (!ask) close(kept);
  kept.shown = null;
  const why = silence();
  const button = ask ? "why_button" : why === "gone" ? "" : "again";
  kept.show({
    state: "error", level: "unknown", cause: "", locale, theme: pageTheme(),
    word: "", text: say(ask ? "unreadable" : why), aged: "", button, more: say(button || "why_button"),
  });
  replace(kept, { brief, ask });
}
