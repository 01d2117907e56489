/**
 * Tables of our own package that a page needs at its first look, kept where it can read them without waking anybody: the interface's words in
 * a language that is not the browser's, and the page's own labels.
 */
import { write } from "./storage.js";

const isTable = (kept, version) => kept?.version === version && kept.table !== null && typeof kept.table === "object";

/** @returns {Record<string, string> | null} */
export const tableFrom = (kept, locale, version) => (isTable(kept, version) && kept.locale === locale ? kept.table : null);

/** @returns {import("../page/label-table.js").Table | null} */
export const labelsFrom = (kept, version) => (isTable(kept, version) && kept.table.heads ? kept.table : null);

export const saveWords = (locale, version, table) => write({ words: { locale, version, table } });
export const saveLabels = (version, table) => write({ labels: { version, table } });
