/** Orders that are lines of one text: parted by line breaks, facts by dots; and what may be broken inside a number. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readPage } from "../../extension/shared/page/index.js";
import { insert, stands } from "../../extension/shared/content/insert.js";
import { open } from "./support/page.mjs";
import { LANGUAGES, UNKNOWN, WORDS } from "./exam/words.mjs";

const IDS = ["8190000000000001", "8190000000020001", "3045678901234567"];
const details = (id, text) => `<a href="/p/order/detail.html?orderId=${id}">${text}</a>`;
const number = (at) => `LP0012345678901${at}`;
const each = (make, between = "") => (w) => IDS.map((id, at) => make(w, id, at)).join(between);
const parts = (make) => each((w, id, at) => `<section>${make(w, id, at)}</section>`);

/** name → page; each order's own text is `ID` first or last, so that a note's place can be told */
const LINES = {
  "a link last": each((w, id) => `${w.id}: ${id}<br>${w.placed}: ${w.date}<br>${w.status}<br>${details(id, w.details)}<br><br>`),
  "a link first": each((w, id) => `${details(id, id)}<br>${w.date}<br>${w.status}<br>`),
  "a link in the middle": each((w, id) => `${w.status}<br>${details(id, `${w.id} ${id}`)}<br>${w.placed} ${w.date}<br>`, "<br>"),
  "no link": each((w, id) => `${w.id}: ${id}<br>${w.placed}: ${w.date}<br>${w.status}<br>`, "<br>"),
  "rules between": each((w, id) => `<b>${w.status}</b><br>${w.placed} ${w.date}<br>${details(id, w.details)}<hr>`),
  "labels in bold": each((w, id) => `<b>${w.id}:</b> ${id}<br><b>${w.placed}:</b> ${w.date}<br>${w.status} ${details(id, w.details)}<br><br>`),
};
const OTHERS = {
  "facts on one line": parts((w, id) => `${w.status} · ${w.placed} ${w.date} · ${w.id} ${id} · ${details(id, w.details)}`),
  "facts on one line, no link": parts((w, id) => `${w.status} · ${w.date} · ${id}`),
  "a state with a full stop": parts((w, id) => `<p>${w.status}.</p><p>${w.placed}: ${w.date}</p>${details(id, w.details)}`),
  "an id that may be broken": parts((w, id) => `<p>${w.status}</p><p>${w.placed}: ${w.date}</p><p>${w.id}: ${id.slice(0, 8)}<wbr>${id.slice(8)}</p>`),
  "an id in pieces that may be broken": parts((w, id) => `<p>${w.status}</p><p>${w.placed}: ${w.date}</p><p>${w.id}: <b>${id.slice(0, 8)}</b><wbr><b>${id.slice(8)}</b></p>`),
  "a number right behind the date": parts((w, id, at) => `<p>${w.status}</p><p>${w.date}</p><p>${number(at)}</p>${details(id, w.details)}`),
};

for (const [name, body] of Object.entries({ ...LINES, ...OTHERS })) {
  test(name, () => {
    const wrong = [];
    for (const language of LANGUAGES) {
      const words = WORDS[language];
      const { document, location } = open(`<!doctype html><html lang="${language}"><body><main><div>${body(words)}</div></main></body></html>`, "https://www.aliexpress.com/p/order/index.html");
      const { orders } = readPage(document, location);
      if (orders.map(({ orderId }) => orderId).join() !== IDS.join()) wrong.push(`${language}: orders ${orders.map(({ orderId }) => orderId)}`);
      orders.forEach(({ status, placed, parcels }, at) => {
        if (status !== words.status && language !== UNKNOWN) wrong.push(`${language}: status ${status}`);
        if (language === UNKNOWN ? !placed?.endsWith(words.date) : placed !== words.date) wrong.push(`${language}: placed ${placed}`);
        if (parcels[0].number !== (name.includes("number") ? number(at) : null)) wrong.push(`${language}: number ${parcels[0].number}`);
      });
      if (Object.hasOwn(LINES, name)) wrong.push(...misplaced(document, orders).map((where) => `${language}: ${where}`));
    }
    assert.equal(wrong.join("\n"), "");
  });
}

/** Each note stands behind its own order's words and before the next one's. */
function misplaced(document, orders) {
  for (const { orderId, place } of orders) {
    const note = document.createElement("whytrack-note");
    note.textContent = `[${orderId}]`;
    insert(note, place);
    if (!stands(note, place)) return [`no note where ${orderId} wants it`];
  }
  const text = document.querySelector("main").innerHTML.replace(/<whytrack-note>\[[0-9]+/g, (note) => note.slice(-16).replaceAll(/[0-9]/g, (digit) => "abcdefghij"[digit]));
  const met = text.match(/[0-9]{16}|[a-j]{16}/g).map((one) => (/[a-j]/.test(one) ? `note ${[...one].map((letter) => "abcdefghij".indexOf(letter)).join("")}` : one));
  const wanted = IDS.flatMap((id) => [id, `note ${id}`]);
  return met.filter((one, at) => one !== met[at - 1]).join() === wanted.join() ? [] : [met.join()];
}
