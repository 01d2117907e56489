/** What the note's line says: of a whole answer the little that is painted before anybody is asked. */
import { LEVELS } from "../levels.js";
import { key } from "../memory/index.js";

const LONGEST_TEXT = 400;

const cut = (text) => String(text ?? "").slice(0, LONGEST_TEXT);

/**
 * @typedef {{number: string, level: string, cause: string, text: string, headline: string, step: string}} Line  of one parcel
 * @typedef {{locale: string, now: string, speaks: number, lines: Line[]}} Summary  of one order
 * @param {{locale: string, now: string}} report
 * @param {object} order the report's
 * @returns {Summary}
 */
export const summaryOf = ({ locale, now }, { parcels, speaks = 0 }) => ({ locale, now: now.slice(0, 10), speaks, lines: parcels.map(lineOf) });

function lineOf({ number, level, note, headline, findings: [first] }) {
  return {
    number: key(number?.clean),
    level: LEVELS.includes(level) ? level : "unknown",
    cause: first?.cause ?? "",
    text: cut(note || headline || first?.title),
    headline: cut(headline),
    step: cut(first?.advice?.[0]?.text),
  };
}
