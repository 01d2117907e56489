/** Every page kind by every kind of way: what is found, by which way, and what is left alone. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { masked } from "../../extension/shared/content/redacted.js";
import { orderOf, pageKind } from "../../extension/shared/page/address.js";
import dates from "../../extension/shared/page/day-words.json" with { type: "json" };
import { isFallback } from "../../extension/shared/page/fallback.js";
import { readPage, readPopover } from "../../extension/shared/page/index.js";
import { labelAt, namesMore, statusWord } from "../../extension/shared/page/labels.js";
import { isDate, isDay, isNumber, isTime, orderIdIn } from "../../extension/shared/page/shape.js";
import ways from "../../extension/shared/page/ways.json" with { type: "json" };
import { ORDERS } from "../site/orders/index.mjs";
import { LANGUAGES } from "../site/pages/index.mjs";
import expected from "./counts.json" with { type: "json" };
import { open, stage } from "./support/page.mjs";
import { spent } from "./support/spent.mjs";

const [FIRST] = ORDERS;
const read = (window) => readPage(window.document, window.location);

test("only the order pages are order pages", () => {
  const kinds = {
    "https://www.aliexpress.com/p/order/index.html?x=1": "list", "https://ko.aliexpress.com/p/order/index.html": "list", "https://m.aliexpress.com/p/order/index.html": "list",
    "https://www.aliexpress.us/p/order/detail.html?orderId=8190000000000001": "detail", "https://www.aliexpress.us/p/tracking/index.html": "tracking",
    "https://aliexpress.ru/order-list": "ru", "https://aliexpress.ru/order-list/5385013512515995?filterName=active": "detail", "https://aliexpress.ru/item/1.html": "none",
    "https://track.aliexpress.com/logisticsdetail.htm?tradeId=8190000000000001": "logisticsdetail", "https://trade.aliexpress.com/orderList.htm": "old-list", "https://trade.aliexpress.com/order_detail.htm?orderId=1": "detail",
    "https://www.aliexpress.com/p/message/index.html?orderId=8190000000000001": "none", "https://www.aliexpress.com/p/tax-ui/index.html?orderId=8190000000000001": "none",
    "https://evil.example/p/order/index.html": "none", "https://aliexpress.com.evil.example/p/order/index.html": "none", "https://global.cainiao.com/newDetail.htm?mailNoList=LP00712345098761": "cainiao",
  };
  for (const [address, kind] of Object.entries(kinds)) assert.equal(pageKind(new URL(address)), kind, address);
});

test("an order's link leads to its detail or tracking page, nowhere else", () => {
  const base = "https://www.aliexpress.com/p/order/index.html";
  const id = "8190000000000001";
  assert.deepEqual(orderOf(`//www.aliexpress.com/p/tracking/index.html?tradeOrderId=${id}`, base), { id, kind: "tracking" });
  assert.deepEqual(orderOf(`/p/order/detail.html?spm=a.b&orderId=${id}`, base), { id, kind: "detail" });
  assert.deepEqual(orderOf(`/orders/v9/detail?orderId=${id}`, base), { id, kind: "detail" });
  for (const href of [`/p/message/index.html?orderId=${id}`, `/p/refund/detail.html?orderId=${id}`, `https://feedback.aliexpress.com/management/leaveFeedback.htm?parentOrderId=${id}&orderId=${id}`, `/p/tax-ui/index.html?orderId=${id}`, `/p/trade/confirm.html?orderId=${id}`, `javascript:detail?orderId=${id}`, "http://[", "/p/order/detail.html?orderId=81", null]) assert.equal(orderOf(href, base), null, href);
});

test("a link is taken apart as the browser does it, whatever was asked before", () => {
  const id = "8190000000000001";
  const [list, detail, russian] = ["https://www.aliexpress.com/p/order/index.html?x=1#top", `https://www.aliexpress.com/p/order/detail.html?orderId=${id}`, "https://aliexpress.ru/order-list"];
  const kinds = [
    [`?orderId=${id}`, detail, "detail"], [`?orderId=${id}`, list, null], [`/p/order/detail.html#orderId=${id}`, list, null], [`/p/order/detail.html?orderId=${id}#top`, list, "detail"],
    [`/p/order/detail.html?a=%31&orderId=${id}`, list, "detail"], [` /p/tracking/index.html?tradeOrderId=${id} `, list, "tracking"], [`/p/order/detail.html?order\nId=${id}`, list, "detail"],
    [`\\\\www.aliexpress.com\\p\\order\\detail.html?orderId=${id}`, list, "detail"], [`/p/order/detail.html?orderId=${id}x`, list, null], ["/p/order/detail.html", list, null], ["#", detail, "detail"],
    [`/order-list/${id}`, russian, "detail"], [`/order-list/${id}?orderId=1`, russian, "detail"], [`/order-list/${id}/track?a=b`, russian, "detail"],
  ];
  for (const round of [kinds, [...kinds].reverse()]) for (const [href, base, kind] of round) assert.deepEqual(orderOf(href, base), kind && { id, kind }, href);
});

test("what few cards have is seen in a card's text however it is spaced, but not in its state", () => {
  stage({ kind: "list" });
  for (const text of ["Awaiting delivery\n  Spare part", "AWAITING DELIVERY €7.40 Track status", "Completed"]) assert.equal(namesMore(text, text.match(/^awaiting delivery|^completed/i)[0]), false, text);
  for (const text of ["Awaiting delivery\n Estimated delivery: Dec 5", "Completed Tracking\n   number LP0071", "Completed n\u00ba\u00a0de  seguimiento 1", "配送予定日"]) assert.equal(namesMore(text, text.match(/^awaiting delivery|^completed/i)?.[0] ?? ""), true, text);
});

test("ids stay exact above 2^53", () => {
  assert.equal(orderOf("/p/order/detail.html?orderId=99999999999999999999", "https://www.aliexpress.com/").id, "99999999999999999999");
});

for (const [page, counts] of Object.entries(expected)) {
  test(`selectors find on ${page} what they should`, () => {
    const [kind, orderId] = page.split(" ");
    const { document } = stage({ kind, ...(orderId ? { orderId } : {}) });
    for (const [name, count] of Object.entries(counts)) {
      const [, selector] = name.split(".").reduce((at, key) => at[key], ways);
      assert.equal(document.querySelectorAll(selector).length, count, name);
    }
  });
}

test("every language's list is read without attributes, classes and links", () => {
  for (const lang of LANGUAGES) {
    const window = stage({ kind: "list", lang, dataPl: false, classes: false });
    for (const link of window.document.querySelectorAll("a")) link.removeAttribute("href");
    assert.deepEqual(read(window).orders.map(({ orderId }) => orderId), ORDERS.map(({ id }) => id), lang);
  }
});

test("a redesign is read in every language", () => {
  for (const lang of LANGUAGES) {
    const list = read(stage({ kind: "list", lang, redesign: true }));
    assert.deepEqual(list.orders.map(({ orderId, status, placed }) => [orderId, Boolean(status), Boolean(placed)]), ORDERS.map(({ id }) => [id, true, true]), lang);
    const tracking = read(stage({ kind: "tracking", lang, redesign: true, orderId: FIRST.id })).orders[0];
    assert.equal(tracking.parcels[0].number, FIRST.parcels[0].number, lang);
    assert.equal(tracking.parcels[0].events.length, FIRST.parcels[0].events.length, lang);
    const detail = read(stage({ kind: "detail", lang, redesign: true, orderId: FIRST.id })).orders[0];
    assert.ok(detail.placed, lang);
  }
});

test("the older pages and aliexpress.ru", () => {
  for (const kind of ["tracking-v1", "logisticsdetail", "orderdetail2014", "ru-detail"]) {
    const [order] = read(stage({ kind, orderId: FIRST.id })).orders;
    assert.equal(order.orderId, FIRST.id, kind);
    assert.equal(order.parcels[0].number, FIRST.parcels[0].number, kind);
    if (/track|logistics/.test(kind)) assert.equal(order.parcels[0].events.length, FIRST.parcels[0].events.length, kind);
  }
  for (const kind of ["orderlist2019", "ru-list"]) assert.equal(read(stage({ kind })).orders.length, ORDERS.length, kind);
});

test("a tracking page without a number, and one that failed, still are the order's", () => {
  for (const { id } of ORDERS.filter(({ error, parcels }) => error || !parcels.length)) {
    const { orders } = read(stage({ kind: "tracking", orderId: id }));
    assert.deepEqual(orders.map(({ orderId, parcels }) => [orderId, parcels.map(({ number }) => number)]), [[id, [null]]], id);
  }
});

test("the popover by class, label and shape, in every language", () => {
  for (const lang of LANGUAGES) for (const classes of [true, false]) {
    const window = stage({ kind: "popover", lang, classes, orderId: FIRST.id });
    if (!classes) window.document.getElementById("root").firstElementChild.setAttribute("role", "tooltip");
    assert.equal(readPopover(window.document)?.number, FIRST.parcels[0].number, `${lang} ${classes}`);
  }
});

test("hostile content stays text of bounded length", () => {
  for (const kind of ["list", "tracking", "detail"]) {
    const window = stage({ kind, hostile: true, orderId: FIRST.id });
    const before = window.document.documentElement.outerHTML;
    let orders;
    const took = spent(() => ({ orders } = read(window)), 5000);
    assert.ok(took < 5000, `${kind}: ${took} ms`);
    assert.ok(orders.length > 0, kind);
    assert.ok(JSON.stringify(orders.map(({ card, marks, place, parcels, ...rest }) => [rest, parcels.map(({ place: _, ...parcel }) => parcel)])).length < 100_000, kind);
    assert.equal(window.document.documentElement.outerHTML, before, "reading changes nothing");
  }
});

test("an empty list, a page about something else and an unreadable one", () => {
  assert.deepEqual(read(stage({ kind: "list", orders: [] })).problems, []);
  assert.equal(read(stage({ kind: "other" })).kind, "none");
  assert.equal(read(stage({ kind: "unreadable" })).problems[0].problem, "unreadable");
});

test("a page that begins with a menu of a thousand entries is read to its end", () => {
  const menu = Array.from({ length: 1000 }, (_, at) => `<li><a href="/category/${at}.html">Things ${at}</a></li>`).join("");
  const { document, location } = open(`<ul>${menu}</ul><div><p>Tracking number: <b>LX307152848CN</b></p></div>`, "https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8190000000000001");
  assert.equal(readPage(document, location).orders[0]?.parcels[0].number, "LX307152848CN");
});

test("the message link's order id makes no card", () => {
  const { document, location } = open('<main><div><a href="/p/message/index.html?orderId=8190000000000001">x</a></div></main>', "https://www.aliexpress.com/p/order/index.html");
  assert.deepEqual(readPage(document, location).orders, []);
});

test("a private place is not entered, not even for what looks like a field", () => {
  const places = ['class="contact-info"', 'data-pl="contact_info_address"', 'class="logistic-info-v2--shippingToInfo--x"', 'class="ship-to--x"', 'class="blurmode--x"', 'data-pl="order_detail_gray_payment"', 'class="recipient"'];
  for (const place of places) {
    const url = "https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8190000000000001";
    const { document, location } = open(`<div><h2>Estimated delivery: Dec 1 - 3</h2><div ${place}><p>Tracking number: CANARY12345678</p><p>Canary Street, Nov 3, 10:15</p></div></div>`, url);
    const [order] = readPage(document, location).orders;
    assert.equal(order.parcels[0].number, null, place);
    assert.deepEqual(order.parcels[0].events, [], place);
  }
});

test("shapes", () => {
  for (const text of ["Sep 15, 2026", "2026년 5월 21일", "15/09/2026", "14 ene, 2025", "٢٣ نوفمبر ٢٠٢٦", "3. Jul 2026"]) assert.ok(isDate(text), text);
  for (const text of ["$93.62", "8190000000000001", "x1", "Sep 15", "2026", "US $26.70 2026"]) assert.ok(!isDate(text), text);
  for (const text of ["Sep 21 - 26", "22 января", "9月21日"]) assert.ok(isDay(text), text);
  for (const text of ["Dec 24, 11:59 EST", "2021-05-01 12:30", "24 dic, 9:05 CST"]) assert.ok(isTime(text), text);
  for (const text of ["11:59", "Total: 12"]) assert.ok(!isTime(text), text);
  for (const text of ["LP00712345098761", "RB517203641CN", "92001901234567890123456789", "RB 517 203 641 CN"]) assert.ok(isNumber(text), text);
  for (const text of ["Standard", "Package 1", "+34 600 123 987", "2026", "Sep 15, 2026"]) assert.ok(!isNumber(text), text);
  assert.equal(orderIdIn("Ref. 5385 0135 1251 5995"), "5385013512515995");
  assert.equal(orderIdIn("LP00712345098761"), null);
});

test("labels end where words end", () => {
  assert.equal(labelAt("Date: Sep 15, 2026").rest, "Sep 15, 2026");
  assert.equal(labelAt("주문일자:: 2026년 5월 21일").rest, "2026년 5월 21일");
  assert.equal(labelAt("Dateline"), null);
  assert.equal(labelAt("Tracking number：LP00712345098761").field, "number");
});

test("under the address of the tracking page, while the list is still shown, no other order is taken for a number", () => {
  const { document } = stage({ kind: "list" });
  const { orders } = readPage(document, new URL(`https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${FIRST.id}`));
  const ids = new Set(ORDERS.map(({ id }) => id));
  assert.deepEqual(orders.flatMap(({ parcels }) => parcels.map(({ number }) => number)).filter((number) => ids.has(number)), []);
});

const tracked = (html) => read(open(`<main>${html}</main>`, `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${FIRST.id}`)).orders;

test("time and text in one line are an event, in whatever order and words", () => {
  const [{ parcels: [{ events }] }] = tracked("<h2>LP00654321987654</h2><ul><li>Sat, Nov 7, 08:02 — Accepted by carrier</li><li>Mon, Nov 9, 2:20 PM | Departed from sorting center</li></ul>");
  assert.deepEqual(events.map(({ time, text }) => [time, text]), [["Sat, Nov 7, 08:02", "Accepted by carrier"], ["Mon, Nov 9, 2:20 PM", "Departed from sorting center"]]);
});

test("a time beside the label of a number is no number; an order that only names itself is there all the same", () => {
  assert.equal(tracked("<label>Tracking number<input value='LP00654321987654'></label><ol><li><time>Nov 9, 2026 14:20</time><p>Departed</p></li></ol>")[0].parcels[0].number, null);
  assert.deepEqual(tracked(`<p>We are getting your things ready.</p><p>Order ${FIRST.id}</p>`).map(({ orderId, parcels }) => [orderId, parcels[0].number]), [[FIRST.id, null]]);
  assert.deepEqual(tracked("<div class='skeleton'></div>"), []);
});

test("a report keeps lengths and marks only", () => {
  assert.equal(masked("Canarina, 17 Ж٣"), "aaaaaaaa, 00 a0");
});

test("the states the rules know are states to the reader", () => {
  const textsOf = (name) => Object.entries(JSON.parse(readFileSync(new URL(`../../pyrules/vocabulary/${name}.json`, import.meta.url), "utf8")).texts);
  // Refund and dispute stand on links and lines of their own, longer ones in sentences, the platform's names nowhere.
  const words = [...textsOf("order_status"), ...textsOf("order_stage")].filter(([state]) => !/refund|dispute/.test(state)).flatMap(([, said]) => said).filter((word) => word.length <= 30 && !/^[A-Z_]+$/.test(word));
  assert.deepEqual(words.filter((word) => !statusWord(word)), [], "add them to states.json");
});

test("the words for today and yesterday are those of the rules", () => {
  const { relative } = JSON.parse(readFileSync(new URL("../../pyrules/dates/words.json", import.meta.url), "utf8"));
  const bare = (word) => word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("і", "и"); // as the rules fold them
  const known = (words) => new Set(words.split(" ").map(bare));
  for (const [days, named] of [["0", dates.today], ["-1", dates.yesterday]]) for (const word of named.split(" ")) assert.ok(known(relative[days]).has(bare(word)), word);
});

test("the page as it is needs no second-best way, a redesign needs many", () => {
  const used = (options) => {
    const window = stage(options);
    return read(window).orders.flatMap(({ ways }) => Object.entries(ways)).filter(([field, way]) => isFallback(pageKind(window.location), field, way)).length;
  };
  for (const kind of ["list", "mobile-list", "detail", "tracking", "logisticsdetail", "ru-list", "ru-detail"]) {
    assert.equal(used({ kind, orderId: FIRST.id }), 0, kind);
  }
  for (const kind of ["list", "tracking"]) assert.ok(used({ kind, orderId: FIRST.id, redesign: true }) >= 3, kind);
});
