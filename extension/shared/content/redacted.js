/** A report about a page that could not be read: its build, without anything anybody wrote in it. */
import { past } from "../page/form.js";
import { PRIVATE } from "../page/text.js";

const LINES = 120;
const DEPTH = 12;

/** Letters become "a", digits "0": lengths and marks are all that stays. */
export const masked = (text) => text.replace(/\p{Nd}/gu, "0").replace(/[\p{L}\p{M}]/gu, "a").replace(/\s+/gu, " ").slice(0, 60);

// A name in a class or an address would be an accident, an id in one is not.
const name = (text) => text.replace(/[0-9]{4,}/g, (digits) => "0".repeat(digits.length)).slice(0, 80);

/**
 * @param {Document} document
 * @param {{kind: string, signs: string[], version: string}} about
 * @returns {string} plain text, at most some 10 kB
 */
export function redacted(document, { kind, signs, version }) {
  const lines = [`WhyTrack ${version}`, `page: ${kind} ${document.location.hostname.replace(/[0-9]/g, "0")}`, `language: ${(document.documentElement.lang || "?").slice(0, 20)}`, `found: ${signs.join(", ")}`, ""];
  const visit = (element, depth) => {
    if (lines.length > LINES || depth > DEPTH) return;
    for (const each of past(element).children) {
      const child = past(each);
      if (lines.length > LINES || /^(?:SCRIPT|STYLE|SVG|NOSCRIPT|TEMPLATE|WHYTRACK-NOTE)$/i.test(child.tagName) || child.matches(PRIVATE)) continue;
      const own = [...child.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data.slice(0, 200)).join(" ").trim();
      const attributes = [...child.attributes].filter(({ name: each }) => each.startsWith("data-") || each === "role").map(({ name: each }) => each);
      const path = child.hasAttribute("href") ? masked(child.getAttribute("href").split("?")[0]) : "";
      lines.push(`${"  ".repeat(depth)}${child.localName}${child.className && typeof child.className === "string" ? `.${name(child.className)}` : ""}${attributes.length ? `[${attributes.join(" ")}]` : ""}${path ? ` → ${path}` : ""}${own ? ` "${masked(own)}"` : ""}`);
      visit(child, depth + 1);
    }
  };
  if (document.body) visit(document.querySelector(":is(main,[role=main],#root):not(form)") ?? document.body, 0);
  return lines.join("\n").slice(0, 10_000);
}
