/** labels.json, states.json and dates.json as the reader looks words up: made once, in the background, so that no page spends time on it. */

/** fields whose words stand alone, not before a value */
const WHOLE = new Set(["copy", "contact"]);
/** fields that hardly a card of a list has, and that nothing but a label names there */
const OPTIONAL = new Set(["eta", "protection", "number"]);

const MARK = "\t\t"; // in no line

/** The labels that begin with *head*, as lines; "" where there are none. A text is quicker to look through than a thousand arrays are to make. */
export function blockOf(heads, head) {
  const start = heads.indexOf(`${MARK}${head}\n`);
  return start < 0 ? "" : heads.slice(heads.indexOf("\n", start) + 1, heads.indexOf(MARK, start + MARK.length));
}

/**
 * @typedef {object} Table
 * @property {string} heads blocks of labels that begin with the same two letters, each with those letters on its first line, between two
 *   marks (`blockOf`); then the labels, the longest first: a line each of label, field and the languages that say it, with tabs between
 * @property {number} longest characters of a label
 * @property {string[]} states an order's states
 * @property {Record<string, string>} dates as they came
 * @property {string[]} copies words of the button that copies
 * @property {string[]} contacts words around a carrier's name: "Contact …", "…に連絡"; the longer first
 * @property {string} optional pattern of the labels that are worth looking for in a card as a whole, however it is spaced
 *
 * @param {Record<string, Record<string, string[]>>} labels language → field → labels, lower case
 * @param {Record<string, string[]>} states language → states, lower case
 * @param {Record<string, string>} dates kind or language → words of dates, with blanks between
 * @returns {string} a Table as JSON: in one piece it reaches a page at once, a thousand small arrays do not
 */
export function tableOf(labels, states, dates) {
  const said = new Map();
  const alone = { copy: new Set(), contact: new Set() };
  for (const [language, fields] of Object.entries(labels)) {
    for (const [field, texts] of Object.entries(fields)) {
      for (const label of texts) {
        if (WHOLE.has(field)) alone[field].add(label);
        else if (!said.has(label)) said.set(label, { field, languages: new Set([language]) });
        else said.get(label).languages.add(language);
      }
    }
  }
  const byLength = [...said].sort(([a], [b]) => b.length - a.length);
  const heads = new Map();
  for (const [label, { field, languages }] of byLength) heads.set(label.slice(0, 2), [...(heads.get(label.slice(0, 2)) ?? []), [label, field, ...languages].join("\t")]);
  return JSON.stringify({
    heads: [...heads].map(([head, lines]) => `${MARK}${head}\n${lines.join("\n")}`).join("") + MARK,
    longest: byLength[0]?.[0].length ?? 0,
    states: [...new Set(Object.values(states).flat())],
    dates,
    copies: [...alone.copy],
    contacts: [...alone.contact].sort((a, b) => b.length - a.length),
    optional: patternOf(byLength.filter(([, { field }]) => OPTIONAL.has(field)).map(([label]) => label)),
  });
}

/** Between the words of a label, as a page may write it. */
const BLANK = "[ \\xa0\\n]+";

/** In order, so that the browser looks for what several begin with once; what holds another one adds nothing. */
function patternOf(labels) {
  const least = labels.filter((label) => !labels.some((other) => other !== label && label.includes(other)));
  return least.sort().map((label) => label.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replaceAll(" ", BLANK)).join("|") || "(?!)";
}
