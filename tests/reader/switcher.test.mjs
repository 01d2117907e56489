/** Another package of the same order is no replaced number, however it is chosen. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readPage } from "../../extension/shared/page/index.js";
import { emptyRecord, learnNumber, learnPage } from "../../extension/shared/memory/index.js";
import { orderOf } from "../../extension/shared/orders/case.js";
import { titleIn } from "../../extension/shared/page/switcher.js";
import { ID, open } from "./support/page.mjs";

const TODAY = "2026-11-23";
const [A, B, C] = ["LP00712345098761", "RB517203641CN", "RB517203655ES"];
const number = (one) => `<p>Tracking number: <b>${one}</b></p><ul><li>Nov 9, 2026 14:20 Departed from departure country/region</li></ul>`;
const read = (body, choose = () => {}) => {
  const { document, location } = open(`<!doctype html><html lang="en"><body><main>${body}</main></body></html>`, `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${ID}`);
  choose(document);
  return readPage(document, location).orders[0];
};

/** What is remembered, and asked, after the pages were shown one after the other. */
function after(orders, record = emptyRecord(TODAY)) {
  for (const order of orders) record = learnPage(record, order, TODAY);
  const { order, positions } = orderOf(orders.at(-1), record);
  return { numbers: order.parcels.map((parcel) => parcel.number), former: order.parcels.flatMap((parcel) => parcel.former_numbers ?? []).map((one) => one.number ?? one), positions };
}

const select = (texts, at) => `<label>Show <select>${texts.map((text, index) => `<option${index === at ? " selected" : ""}>${text}</option>`).join("")}</select></label>`;
const radios = (at, words = "Package") => [1, 2].map((one) => `<label><input type="radio" name="p"${one === at + 1 ? " checked" : ""}> ${words} ${one}</label>`).join("");
const SWITCHERS = {
  "a list to choose from": (at) => select(["Package 1", "Package 2"], at),
  "a list of numbers": (at) => select([A, B], at),
  "a list in words nobody knows": (at) => select(["Blue cable", "Two lamps"], at),
  "arrows": (at) => `<div><button>‹</button><span>Package ${at + 1} of 2</span><button>›</button></div>`,
  "arrows in the same text": (at) => `<div>‹ Package ${at + 1} of 2 ›</div>`,
  "arrows and a count": (at) => `<div><button aria-label="back"></button><span>${at + 1}/2</span><button aria-label="on"></button></div>`,
  "arrows alone": () => "<div><button>‹</button><button>›</button></div>",
  "radio buttons": (at) => radios(at),
  "radio buttons in words nobody knows": (at) => radios(at, "Xyz"),
  "words that are pressed": () => "<div><span>Package 1</span><span>Package 2</span></div>",
  "words with a class": (at) => `<div>${[1, 2].map((one) => `<div class="x${one === at + 1 ? " on" : ""}">Package ${one}</div>`).join("")}</div>`,
  "a heading": (at) => `<h2>Package ${at + 1}</h2>`,
  "a heading and more on its line": (at) => `<h2>Package ${at + 1} · 2 items</h2>`,
  "a button that opens a list": (at) => `<button aria-haspopup="listbox">Package ${at + 1} ▾</button>`,
  "options of its own": (at) => `<ul role="listbox">${[1, 2].map((one) => `<li role="option" aria-selected="${one === at + 1}">Paquete ${one}</li>`).join("")}</ul>`,
  "words in Russian": (at) => `<p>Посылка ${at + 1} из 2</p>`,
  "words in Arabic": (at) => `<p>الطرد ${"١٢"[at]} من ٢</p>`,
  "words in Chinese": (at) => `<p>包裹${at + 1}</p>`,
};

for (const [name, switcher] of Object.entries(SWITCHERS)) {
  test(`another package behind ${name} is none that replaced the first`, () => {
    const pages = [0, 1, 0, 1].map((at) => read(switcher(at) + number([A, B][at])));
    for (let shown = 1; shown <= pages.length; shown++) {
      const { numbers, former, positions } = after(pages.slice(0, shown));
      assert.deepEqual([numbers, former], [[A, B].slice(0, shown), []]);
      assert.deepEqual(positions, [(shown - 1) % 2]);
    }
  });
}

test("a number replaced in place is told where nothing speaks of packages, or the same one is shown", () => {
  for (const around of ["", select(["Package 1", "Package 2"], 0), "<h2>Package 1 of 2</h2>", "<h2>Estimated delivery: Dec 1 - 3</h2><footer><select><option>English</option><option>Español</option></select></footer>"]) {
    assert.deepEqual(after([read(around + number(A)), read(around + number(B))]), { numbers: [B], former: [A], positions: [0] }, around);
  }
});

test("a number that comes back was never replaced", () => {
  assert.deepEqual(after([read(number(A)), read(number(B)), read(number(A))]), { numbers: [B, A], former: [], positions: [1] });
});

test("a number learned from a list, of no certain package, gives way to none", () => {
  const known = learnNumber(emptyRecord(TODAY), B, TODAY);
  assert.deepEqual(after([read(SWITCHERS.arrows(0) + number(A))], known), { numbers: [A, B], former: [], positions: [0] });
  const two = [learnNumber, learnNumber].reduce((record, learn, at) => learn(record, [A, B][at], TODAY), learnPage(emptyRecord(TODAY), read(SWITCHERS.arrows(1) + number(B)), TODAY));
  assert.deepEqual(after([read(number(C))], two).former, [], "of two packages nobody knows which one");
});

test("of numbers that stand side by side none replaced another", () => {
  const both = read(`<section><h3>Package 1</h3>${number(B)}</section><section><h3>Package 2</h3>${number(A)}</section>`);
  const { numbers, former } = after([read(number(A)), both]);
  assert.deepEqual([[...numbers].sort(), former], [[A, B], []]);
});

test("what shows no number yet and may be any package is remembered once", () => {
  const empty = read(`${SWITCHERS["words that are pressed"](0)}<h2>Estimated delivery: Dec 1 - 3</h2><ul><li>Nov 9, 2026 14:20 Departed from departure country/region</li></ul>`);
  assert.equal(after([empty, empty, empty]).numbers.length, 1);
});

test("titles of packages", () => {
  for (const [text, at, of] of [["Package 2", 2, null], ["Package 2 of 2", 2, 2], ["Paket Nr. 1", 1, null], ["Colis n° 2/3", 2, 3], ["2. Paket", 2, null], ["第1个包裹", 1, null], ["荷物 2", 2, null], ["패키지 1/2", 1, 2], ["Package 1: LP00712345098761", 1, null], ["Package 1 – 3 items", 1, null]]) assert.deepEqual(titleIn(text), { at, of }, text);
  for (const text of ["Package 1 departed from Shenzhen", "Package arrived on Nov 2", "28 Nov", "Package", "Package 2026", "2026-11-28", "Step 2 of 5", "10:15"]) assert.equal(titleIn(text), null, text);
});
