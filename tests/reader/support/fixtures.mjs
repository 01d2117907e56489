/** The fixtures: each page says in its first comment where it stands and what is on it. */
import { readFileSync, readdirSync } from "node:fs";

const folder = new URL("../fixtures/", import.meta.url);

/** @type {Array<{name: string, html: string, url: string, orders: object[], events?: number, numbers?: string[], unreadable?: boolean}>} */
export const FIXTURES = readdirSync(folder).sort().map((file) => {
  const html = readFileSync(new URL(file, folder), "utf8");
  return { name: file.replace(/\.html$/, ""), html, ...JSON.parse(/<!-- (\{.*\}) -->/.exec(html)[1]) };
});
