/** Pages of a test's own making under the real addresses: the stage's empty page, filled late, as the site's script would. */
import { notes } from "./harness.mjs";

/** An empty page of the site at *address*. */
export const empty = (session, address, page = null) => session.visit(`${address}${address.includes("?") ? "&" : "?"}set=none`, page);

/** Write *body* into the page, in *language*. */
export const write = (page, body, language = "en") => page.evaluate((html, lang) => {
  document.documentElement.lang = lang;
  document.body.innerHTML = html;
}, body, language);

/** Waits until exactly these orders have a note each: ready, seen, and in the part of the page that names its order and no other. */
export async function eachInItsOwn(page, wanted) {
  await page.waitForFunction((ids) => {
    const deep = (root) => [...root.querySelectorAll("*")].flatMap((n) => (n.localName === "whytrack-note" ? [n] : n.shadowRoot ? deep(n.shadowRoot) : []));
    const named = (part) => {
      const copy = part.cloneNode(true);
      if (copy.querySelectorAll) for (const n of copy.querySelectorAll("whytrack-note")) n.remove();
      const text = (copy.outerHTML ?? "").replace(/[\s\u200b-\u200f\u202a-\u202e]|<\/?(?:span|font)[^>]*>/g, "").replace(/[\u0660-\u0669]/g, (digit) => digit.charCodeAt(0) - 0x660);
      return copy.localName === "whytrack-note" ? [] : ids.filter((id) => text.includes(id));
    };
    // The first part around the note, or before it, that names an order.
    const owner = (note) => {
      for (let part = note; part; part = part.parentElement) {
        for (let before = part; before; before = before.previousElementSibling) if (named(before).length) return named(before).join();
      }
      return null;
    };
    const found = deep(document);
    return found.length === ids.length && ids.every((id) => {
      const own = found.filter((n) => n.dataset.order === id);
      return own.length === 1 && own[0].dataset.state === "ready" && own[0].getClientRects().length > 0 && owner(own[0]) === id;
    });
  }, {}, wanted).catch(async (error) => {
    throw new Error(`expected a note of its own for ${wanted}, saw ${JSON.stringify((await notes(page)).map(({ text, ...note }) => note))}`, { cause: error });
  });
}
