import { ext } from "./ext.js";
import { uiLocale } from "./words.js";
import languages from "./languages.json" with { type: "json" }; // written by the build

/**
 * The language of ours that fits *locale* best; English when none does.
 * @param {string} locale BCP 47, `pt-BR`, or the browsers' `pt_BR`
 */
export function choose(locale) {
  for (let tag = locale.replaceAll("-", "_"); tag; tag = tag.slice(0, Math.max(tag.lastIndexOf("_"), 0))) {
    const found = languages.find((language) => language.toLowerCase() === tag.toLowerCase());
    if (found) return found;
  }
  return "en";
}

/** The language we speak: the buyer's choice, else what we have of the browser's; in a browser whose language we lack it is English, dates and direction too. */
export const spoken = ({ language }) => choose(language || uiLocale()).replaceAll("_", "-");

/**
 * The words of the interface in a language that need not be the browser's.
 * @returns {Promise<Record<string, string>>}
 */
export async function messages(locale) {
  const response = await fetch(ext.runtime.getURL(`_locales/${choose(locale)}/messages.json`));
  const table = await response.json();
  return Object.fromEntries(Object.entries(table).map(([key, { message }]) => [key, message.replaceAll("$$", "$")]));
}
