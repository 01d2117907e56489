/** A note that stands on the page changes nothing of where it belongs: else every look would move it, for ever. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Notes } from "../../extension/shared/content/notes.js";
import { insert, stands } from "../../extension/shared/content/insert.js";
import { readPage } from "../../extension/shared/page/index.js";
import { DETAILS, ID } from "./exam/details.mjs";
import { LISTS } from "./exam/lists.mjs";
import { TRACKINGS } from "./exam/trackings.mjs";
import { LANGUAGES, WORDS } from "./exam/words.mjs";
import { open, stage } from "./support/page.mjs";

const KINDS = ["list", "mobile-list", "ru-list", "orderlist2019", "detail", "orderdetail2014", "ru-detail", "tracking", "tracking-v1", "logisticsdetail", "cainiao"];

/** Pages on which nothing but a label, or a name of a class, says what the number is. */
const PLAIN = {
  "a label and a value, nothing named": '<main><div>Tracking number: <span>LP00812300000077</span></div><p>In transit</p></main><div>0</div>',
  "classes of another build": '<main><div class="lg-v3--row--b">운송장 번호:<span class="lg-v3--val--c">LP00812300000077</span><span>복사</span></div><p>배송 중</p></main>',
  "the value named, its row not": '<main><div>Tracking number:<span class="x--mailNoValue--c">LP00812300000077</span><span>Copy</span></div><p>In transit</p></main>',
};

const places = (orders) => orders.flatMap(({ place, parcels }) => [place, ...parcels.map((parcel) => parcel.place)]).filter(Boolean);

function stay({ document, location }) {
  const before = readPage(document, location).orders;
  assert.ok(before.length, "something is read");
  const spots = [...new Map(places(before).map((place) => [place.anchor, place])).values()];
  const notes = spots.map((place) => {
    const note = document.createElement("whytrack-note");
    insert(note, place);
    return note;
  });
  const after = places(readPage(document, location).orders);
  for (const place of after) assert.ok(notes.some((note) => stands(note, place)), `it would be moved to ${place.where} ${place.anchor.outerHTML.slice(0, 120)}`);
}

const written = (body, path, language = "en") => open(`<!doctype html><html lang="${language}"><body>${body}</body></html>`, `https://www.aliexpress.com${path}`);
const inTurn = (pages) => Object.entries(pages).map(([name, page], at) => [name, page, LANGUAGES[at % LANGUAGES.length]]);

for (const kind of KINDS) test(`stage: ${kind}`, () => stay(stage({ kind })));
for (const [name, body] of Object.entries(PLAIN)) test(`tracking: ${name}`, () => stay(written(body, `/p/tracking/index.html?tradeOrderId=${ID}`)));
for (const [name, body, language] of inTurn(TRACKINGS)) test(`tracking: ${name}, ${language}`, () => stay(written(body(WORDS[language]), `/p/tracking/index.html?tradeOrderId=${ID}`, language)));
for (const [name, [body], language] of inTurn(DETAILS)) test(`detail: ${name}, ${language}`, () => stay(written(body(WORDS[language]), `/p/order/detail.html?orderId=${ID}`, language)));
for (const [name, body, language] of inTurn(LISTS)) test(`list: ${name}, ${language}`, () => stay(written(body(WORDS[language]), "/p/order/index.html", language)));

test("beside a single part of a row: where it was put before the page's style was known, it stays", () => {
  const window = open('<!doctype html><body><section><div class="row" style="display:flex;flex-direction:row;flex-wrap:nowrap"><b>Awaiting delivery</b></div><p>8190000000000001</p></section></body>', "https://www.aliexpress.com/p/order/index.html");
  for (const name of ["document", "getComputedStyle"]) globalThis[name] = window[name];
  const notes = new Notes(window.document, { locale: "en" });
  const place = { anchor: window.document.querySelector("b"), where: "after", within: window.document.querySelector("section") };
  const stood = [null, new Map(), new Map()].map((layouts) => {
    notes.show({ key: "1|0", orderId: "1", parcel: null, place }, layouts);
    return notes.get("1|0").parentElement.className;
  });
  assert.deepEqual(stood, ["row", "row", "row"]);
});
