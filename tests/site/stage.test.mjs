/** The stage itself: what a test stands on must be tested too. No browser needed. */
import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { request } from "node:http";
import { test } from "node:test";
import { makeCertificate } from "./certificate.mjs";
import { DEMO, manyOrders, ORDERS } from "./orders/index.mjs";
import { CANARIES, KINDS, LANGUAGES, renderPage } from "./pages/index.mjs";
import { OTHER_PAGES, route } from "./routes.mjs";
import { startStage } from "./server.mjs";
import { view } from "./views.mjs";

const NOW = new Date("2026-06-15T12:00:00Z");
const SKINS = [{}, { generation: 2025 }, { redesign: true }, { classes: false, dataPl: false, nesting: 3, hashSeed: 8 }, { personal: true }];

test("every kind, language and skin is a whole page", () => {
  for (const kind of KINDS) {
    for (const lang of LANGUAGES) {
      for (const skin of SKINS) {
        const html = renderPage({ kind, lang, now: NOW, ...skin });
        assert.match(html, /^<!doctype html>/);
        assert.doesNotMatch(html, /undefined|NaN|Invalid Date|\[object/, `${kind} ${lang} ${JSON.stringify(skin)}`);
      }
    }
  }
});

test("the same options give the same page", () => {
  for (const kind of KINDS) assert.equal(renderPage({ kind, now: NOW, hashSeed: 4 }), renderPage({ kind, now: NOW, hashSeed: 4 }));
});

test("a kind that does not exist is named", () => assert.throws(() => renderPage({ kind: "map" }), /no page kind map; known: list/));

/** What the evidence says stands on each page. */
const SEEN = {
  list: ['class="order-item"', 'data-pl="order_item_header_detail"', "order-item-header-right-info", "comet-btn comet-btn-block order-item-btn", "Date: Jun", "Ref. Number: 8190000000400001"],
  "mobile-list": ['<a class="order-item order-item-mobile"', "a2g0n."],
  detail: ["order-detail-item-track-info track-detail", 'data-pl="order_detail_gray_id"', "order-detail-item-track-eta-text"],
  tracking: ["tracking-page-layout-v2", "logistic-info-v2--mailNoValue--X0fPzen", "arrival-time-v2--title--e0sXWcA", "logistic-info-v2--nodeTitle--2rejjVx", "concat-carrier--text--"],
  popover: ["comet-popover-wrap", "order-track-popover-title", "tracking-number-title"],
  "tracking-v1": ["tracking-page-pc-wrap", "logistic-info--mailNo-pc--3cTqcXe"],
  logisticsdetail: ["tracking-no", "ship-steps", "mailNoList=LX307152848CN"],
  orderlist2019: ["buyer-ordertable", "order-item-wraper", "button-logisticsTracking"], orderdetail2014: ["TP_ShippingTable", "shipping-bd"],
  "ru-list": ["https://aliexpress.ru/order-list/8190000000400001?", "8190 0000 0040 0001"], "ru-detail": ['data-testid="orderNumber"'],
};
for (const [kind, marks] of Object.entries(SEEN)) {
  test(`${kind} has the marks of the real page`, () => {
    const html = renderPage({ kind, now: NOW });
    for (const mark of marks) assert.ok(html.includes(mark), mark);
  });
}

test("the tracking number is on no list", () => {
  for (const kind of ["list", "mobile-list", "detail"]) for (const { parcels } of ORDERS) for (const { number } of parcels) assert.ok(!renderPage({ kind, now: NOW }).includes(number));
});

test("skins do what they are asked for", () => {
  const plain = renderPage({ kind: "tracking", now: NOW });
  assert.doesNotMatch(renderPage({ kind: "tracking", hashSeed: 3, now: NOW }), /X0fPzen/);
  assert.match(renderPage({ kind: "tracking", hashSeed: 3, now: NOW }), /mailNoValue--[A-Za-z0-9]{7}/);
  assert.doesNotMatch(renderPage({ kind: "tracking", classes: false, now: NOW }), /mailNo/);
  assert.doesNotMatch(renderPage({ kind: "list", dataPl: false, now: NOW }), /data-pl/);
  assert.ok(renderPage({ kind: "tracking", nesting: 4, now: NOW }).split("<div").length > plain.split("<div").length);
  for (const canary of CANARIES) assert.ok(!plain.includes(canary));
  assert.ok(CANARIES.some((canary) => renderPage({ kind: "detail", personal: true, now: NOW }).includes(canary)));
});

test("hostile markup stays text", () => {
  const html = renderPage({ kind: "list", hostile: true, now: NOW });
  assert.ok(html.length > 200_000);
  assert.doesNotMatch(html.replace(/<style>[^]*?<\/style>/, ""), /<img src=x|<script>document/);
});

test("every postal number of the orders has its right check digit", () => {
  const numbers = [...ORDERS, ...DEMO].flatMap((order) => order.parcels.map((parcel) => parcel.number.replace(/[^A-Z0-9]/g, "").replace(/(?<=^..[0-9O]*)O/g, "0")));
  const postal = numbers.filter((number) => /^[A-Z]{2}[0-9]{9}[A-Z]{2}$/.test(number));
  assert.ok(postal.length >= 6);
  for (const number of postal) {
    const sum = [8, 6, 4, 2, 3, 5, 9, 7].reduce((total, weight, i) => total + weight * Number(number[i + 2]), 0);
    const rest = 11 - (sum % 11);
    assert.equal(Number(number[10]), { 10: 0, 11: 5 }[rest] ?? rest, number);
  }
});

test("order ids are unique and every cause of the source article is shown", () => {
  for (const orders of [ORDERS, DEMO, manyOrders(300)]) assert.equal(new Set(orders.map((order) => order.id)).size, orders.length);
  const shown = new Set(DEMO.flatMap((order) => order.shows));
  for (const cause of ["untracked_service", "number_changes", "copy_error", "carrier_delay", "provisional_number", "not_shipped", "another_buyers_number"]) assert.ok(shown.has(cause), cause);
});

test("addresses lead to their pages", () => {
  const at = (address) => { const url = new URL(`https://${address}`); return route(url.hostname, url); };
  assert.deepEqual(at("ko.aliexpress.com/p/order/index.html"), { kind: "list", host: "ko.aliexpress.com", lang: "ko", orderId: null });
  assert.equal(at("m.aliexpress.com/p/order/index.html").kind, "mobile-list");
  assert.equal(at("www.aliexpress.us/p/tracking/index.html?tradeOrderId=8190000000400001").orderId, "8190000000400001");
  assert.equal(at("aliexpress.ru/order-list/8190000000400001").kind, "ru-detail");
  for (const address of OTHER_PAGES) assert.equal(at(`${address}1`).kind, "other", address);
});

test("views hold a card for every order of a tab and a page for every package", () => {
  const list = view({ kind: "list", set: "many:35", now: NOW });
  assert.equal(list.cards.all.length, 35);
  assert.ok(list.cards.completed.length < 35);
  assert.equal(view({ kind: "tracking", orderId: "8190000000440003", now: NOW }).packages.length, 2);
});

test("the certificate is well formed, self-signed and short-lived", () => {
  const cert = new X509Certificate(makeCertificate(["a.example", "*.b.example"]).cert);
  assert.ok(cert.verify(cert.publicKey));
  assert.equal(cert.subjectAltName, "DNS:a.example, DNS:*.b.example");
  assert.ok(new Date(cert.validTo) - new Date(cert.validFrom) < 3 * 86_400_000);
});

test("the proxy leads the shop's hosts to the stage, refuses all others, and writes both down", async () => {
  const stage = await startStage();
  const tunnel = (host) => new Promise((done) => {
    request({ host: "127.0.0.1", port: stage.proxyPort, method: "CONNECT", path: `${host}:443` })
      .on("connect", (response, socket) => { socket.destroy(); done(response.statusCode); }).end();
  });
  assert.equal(await tunnel("es.aliexpress.com"), 200);
  for (const host of ["example.com", "aliexpress.com.example", "notaliexpress.com"]) assert.equal(await tunnel(host), 502);
  assert.deepEqual(stage.log.map((entry) => entry.what), ["connect", "refused", "refused", "refused"]);
  await stage.stop();
});
