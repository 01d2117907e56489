/** What every extension page begins with: the buyer's language, direction, style. */
import { messages, spoken } from "../locales.js";
import { loadSettings } from "../memory/index.js";
import { stylePage } from "../note/style/index.js";
import { direction, sayer } from "../words.js";

/**
 * @param {string} title key of the page's title
 * @returns {Promise<{say: import("../words.js").Say, words: object|null, locale: string, settings: object}>}
 */
export async function start(title) {
  stylePage();
  const settings = await loadSettings();
  const words = settings.language ? await messages(settings.language).catch(() => null) : null;
  const locale = spoken(settings);
  const say = sayer(words ?? undefined);
  Object.assign(document.documentElement, { lang: locale, dir: direction(locale) });
  document.title = say(title);
  return { say, words, locale, settings };
}

/** Put words into the page's one status line. */
export function tell(text) {
  const line = document.getElementById("status");
  line.textContent = "";
  requestAnimationFrame(() => (line.textContent = text));
}
