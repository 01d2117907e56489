/**
 * The note beside an order. Draws what it is given; never reads the page.
 * @typedef {{report: object, order: object, parcel: object, words?: Record<string, string>, stale?: boolean|string}} Answer
 */
import { ext } from "../ext.js";
import { direction, sayer } from "../words.js";
import { showDay } from "./dates.js";
import { el } from "./dom.js";
import { errorPanel } from "./error.js";
import { icon } from "./icons.js";
import { close, setUp } from "./opening.js";
import { panel } from "./panel.js";
import { shell } from "./shell.js";
import { pageTheme } from "./theme.js";

const LEVELS = new Set(["fine", "wait", "check", "act", "unknown"]);
const LONGEST_NUMBER = 64;
const notes = new WeakMap();
let announced = false;

const part = (note, name) => note.shadowRoot.querySelector(name);

function attributes(note, values) {
  for (const [name, value] of Object.entries(values)) if (note.getAttribute(name) !== value) note.setAttribute(name, value);
}

/** State, level, icon and words of the line. */
function line(note, { state, level = "unknown", mark = level, word = "", text, aged = "", more, say, locale }) {
  const body = part(note, ".wt");
  attributes(note, { "data-state": state, lang: locale, dir: direction(locale) });
  attributes(body, { "data-state": state, "data-level": level, "data-theme": pageTheme(), dir: direction(locale) });
  part(note, ".mark").replaceChildren(icon(mark));
  part(note, ".word").textContent = word;
  part(note, ".text").textContent = text;
  part(note, ".aged").textContent = aged;
  part(note, ".more-word").textContent = more && say(more);
  part(note, ".panel").setAttribute("aria-label", say("panel_label"));
  const button = part(note, ".line");
  if (more) button.removeAttribute("aria-disabled");
  else button.setAttribute("aria-disabled", "true");
  // A button that asks again unfolds nothing.
  button.toggleAttribute("data-again", more === "again");
  if (more === "again") button.removeAttribute("aria-expanded");
  else if (!button.hasAttribute("aria-expanded")) button.setAttribute("aria-expanded", "false");
}

function waiting(note, words, locale) {
  const say = sayer(words);
  line(note, { state: "pending", mark: "pending", text: say("looking"), more: "", say, locale });
}

/** The extension was updated or removed: nobody answers this page any more. */
const isGone = () => !ext.runtime?.id;

function outlived(note, say) {
  part(note, ".aged").textContent = say(isGone() ? "gone" : "unavailable");
  tell(note, say(isGone() ? "gone" : "unavailable"));
}

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
  const note = shell();
  attributes(note, { "data-order": orderId, "data-number": "", "data-level": "unknown", "data-cause": "" });
  if (parcel !== null && parcel !== undefined) note.setAttribute("data-parcel", String(parcel));
  notes.set(note, {});
  setUp(note, () => notes.get(note).draw?.());
  part(note, ".line").addEventListener("click", ({ currentTarget }) => {
    if (!currentTarget.hasAttribute("data-again")) return;
    waiting(note, words, locale);
    note.dispatchEvent(new CustomEvent("whytrack-ask-again", { bubbles: false }));
  });
  waiting(note, words, locale);
  return note;
}

/** Replace what stands behind the line: at once where it is open, else when it is opened. */
function behind(note, print, draw) {
  const state = notes.get(note);
  if (state.print === print) return;
  Object.assign(state, { print, draw });
  const box = part(note, ".panel");
  // Somebody is writing in it: what they wrote is worth more than the newest wording.
  if (!box.hidden && note.shadowRoot.activeElement?.matches("textarea")) return;
  box.replaceChildren();
  if (!box.hidden) box.append(draw());
}

/**
 * Show the answer for one parcel; also when it changes.
 * @param {HTMLElement} note of createNote
 * @param {Answer} answer *stale*: remembered, not yet asked again; a date says since when
 */
export function showAnswer(note, { report, order, parcel, words, stale = false }) {
  // The language the answer is in, not the one that was asked for: there may be no catalogue of it.
  const { locale } = report;
  const say = sayer(words);
  const [first] = parcel.findings;
  const level = LEVELS.has(parcel.level) ? parcel.level : "unknown";
  const clean = (parcel.number?.clean ?? "").toUpperCase().replace(/[^A-Z0-9]/g, "");
  attributes(note, { "data-number": clean.slice(0, LONGEST_NUMBER), "data-level": level, "data-cause": first?.cause ?? "" });
  const text = parcel.note || parcel.headline || first?.title || "";
  const aged = typeof stale === "string" ? say("answer_of", { day: showDay(stale, locale, report.now) }) : "";
  const before = notes.get(note).text;
  line(note, { state: "ready", level, word: say(`level_${level}`), text, aged, more: "why_button", say, locale });
  const context = {
    ...{ say, locale, report, order, parcel },
    tell: (spoken) => tell(note, spoken),
    async openAdvice() {
      try {
        await ext.runtime.sendMessage({ op: "open", view: "advice", order: order.order_id, parcel: order.parcels.indexOf(parcel) });
      } catch {
        outlived(note, say);
      }
    },
    askPage: () => {
      notes.get(note).asked = true;
      note.dispatchEvent(new CustomEvent("whytrack-show-number", { bubbles: false }));
    },
  };
  behind(note, JSON.stringify([parcel, locale, report.now.slice(0, 10)]), () => (isGone() ? el("p", null, say("gone")) : panel(context)));
  const state = notes.get(note);
  state.text = text;
  // A page of a hundred notes says once that they are there; after that only what the buyer asked for or has open is spoken.
  if (!announced) {
    announced = true;
    tell(note, say("announce"));
  } else if (before !== undefined && before !== text && (state.asked || !part(note, ".panel").hidden)) {
    state.asked = false;
    tell(note, text);
  }
}

/**
 * Say calmly that nothing could be read, or that the rules do not answer.
 * @param {HTMLElement} note of createNote
 * @param {{words?: object, locale?: string, lookedFor?: string[], copyText?: string}} error *lookedFor*: what was looked for;
 *   *copyText*: a report without personal data, to be copied. Without both: "no answer just now", and a button that asks again, unless
 *   the extension is gone from under the page
 */
export function showError(note, { words, locale = ext.i18n?.getUILanguage?.() ?? "en", lookedFor = [], copyText = "" }) {
  const say = sayer(words);
  const details = lookedFor.length > 0 || Boolean(copyText);
  attributes(note, { "data-level": "unknown", "data-cause": "" });
  if (!details) close(note);
  line(note, { state: "error", mark: "error", text: say(details ? "unreadable" : isGone() ? "gone" : "unavailable"), more: details ? "why_button" : isGone() ? "" : "again", say, locale });
  behind(note, JSON.stringify([lookedFor, copyText]), () => errorPanel({ say, lookedFor, copyText, tell: (spoken) => tell(note, spoken) }));
}
