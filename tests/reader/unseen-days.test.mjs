/** Which of a card's days is the order's, what its state is among other words, and which events, services and estimates a redesign words anew. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readPage } from "../../extension/shared/page/index.js";
import { ID, addressOf, open } from "./support/page.mjs";

const IDS = [ID, "8190000000020001", "3045678901234567"];
const NUMBER = "LP00123456789012";
const link = (id) => `<a href="/p/order/detail.html?orderId=${id}">Details</a>`;

/** The orders of a page of *kind*. */
function read(kind, body, language = "en", dress = () => {}) {
  const { document, location } = open(`<!doctype html><html lang="${language}"><body><main>${body}</main></body></html>`, addressOf(kind));
  dress(document);
  return readPage(document, location).orders;
}

const cards = (inner) => IDS.map((id, at) => `<div>${inner(at + 3)}${link(id)}</div>`).join("");
const told = (orders, field) => orders.map((order) => order[field]);
const days = ["Nov 3, 2026", "Nov 4, 2026", "Nov 5, 2026"];

test("a day by which something ends, or under another label, is not the order's", () => {
  for (const other of ["Estimated delivery: Dec 2, 2026", "<dl><dt>Estimated delivery</dt><dd>Dec 2, 2026</dd></dl>", "Pay before Dec 2, 2026 23:59", "Completed on Dec 2, 2026"]) {
    assert.deepEqual(told(read("list", cards(() => `<p>Shipped</p><div>${other}</div>`)), "placed"), [null, null, null], other);
    assert.deepEqual(told(read("list", cards((day) => `<p>Shipped</p><div>${other}</div><p>Made Nov ${day}, 2026</p>`)), "placed"), days, other);
  }
});

test("no name beside a day is read", () => {
  assert.deepEqual(told(read("list", cards((day) => `<p>Shipped</p><p>Ordered by Ana Canarina on Nov ${day}, 2026</p>`)), "placed").map((day) => day.replace("on ", "")), days);
  assert.deepEqual(told(read("list", cards((day) => `<p>Shipped</p><p>Ana Canarina, Nov ${day}, 2026</p>`)), "placed"), days);
  assert.deepEqual(told(read("list", cards((day) => `<p>Shipped</p><p>Qwer Novemberu ${day}, 2026</p>`), "sw"), "placed"), days.map((day) => day.replace("Nov", "Novemberu")));
});

test("a day with two digits of its year, and one above the orders of that day", () => {
  assert.deepEqual(told(read("list", cards((day) => `<p>Versandt</p><p>0${day}.11.26</p>`), "de"), "placed"), ["03.11.26", "04.11.26", "05.11.26"]);
  const [a, b, c] = IDS.map((id) => `<div><span>Unterwegs</span>${link(id)}</div>`);
  for (const [first, second] of [["3. November 2026", "5. November 2026"], ["Bestellt am 3. November 2026", "Bestellt am 5. November 2026"]]) {
    const want = ["3. November 2026", "3. November 2026", "5. November 2026"];
    assert.deepEqual(told(read("list", `<h2>${first}</h2>${a}${b}<h2>${second}</h2>${c}`, "de"), "placed"), want);
    assert.deepEqual(told(read("list", `<section><h2>${first}</h2>${a}${b}</section><section><h2>${second}</h2>${c}</section>`, "de"), "placed"), want);
  }
  assert.deepEqual(told(read("list", `<div>Tuesday, December 1, 2026</div>${a}${b}${c}`), "placed"), [null, null, null]);
});

test("a state among marks and with its day", () => {
  for (const state of ["🚚 Shipped", "● Shipped", "Shipped ›", "Shipped (2)", "Shipped Nov 20, 2026", "Shipped on Nov 20, 2026"]) {
    assert.deepEqual(told(read("list", cards((day) => `<p>${state}</p><p>Date: Nov ${day}, 2026</p>`)), "status"), ["Shipped", "Shipped", "Shipped"], state);
  }
});

test("orders whose copy for telephones is hidden beside the other", () => {
  const orders = read("list", IDS.map((id, at) => `<div style="display:none"><p>Shipped</p>${link(id)}</div><div><p>Shipped</p><p>Date: ${days[at]}</p>${link(id)}</div>`).join(""));
  assert.deepEqual(told(orders, "placed"), days);
});

test("cards in shadow roots of a list in one, each in a box of its own", () => {
  const orders = read("list", "<ae-orders></ae-orders>", "en", (document) => {
    const root = document.querySelector("ae-orders").attachShadow({ mode: "open" });
    root.innerHTML = `<ul>${IDS.map(() => "<li><ae-card></ae-card></li>").join("")}</ul>`;
    root.querySelectorAll("ae-card").forEach((card, at) => (card.attachShadow({ mode: "open" }).innerHTML = `<p>Shipped</p><p>Date: ${days[at]}</p>${link(IDS[at])}`));
  });
  assert.deepEqual([told(orders, "placed"), told(orders, "status")], [days, ["Shipped", "Shipped", "Shipped"]]);
});

test("ids in a line of JSON that is written for an address", () => {
  const body = IDS.map((id, at) => `<section><p>Shipped</p><p>${days[at]}</p><button data-exp="${encodeURIComponent(`{"trade_order_id":"${id}"}`)}">Details</button></section>`).join("");
  assert.deepEqual(told(read("list", body), "orderId"), IDS);
});

/** language → label of the number, [time, words] of events; each event in one text with the words first, last, and in two elements */
const EVENTS = {
  "what begins like a label": ["en", "Tracking number", ["Nov 28, 2026 10:00", "Delivery failed, nobody at home"], ["Nov 26, 2026 10:00", "Delivery attempted"]],
  "the same in Spanish": ["es", "Número de seguimiento", ["28/11/2026 10:00", "Entrega fallida"], ["27/11/2026 10:00", "Entrega en curso"]],
  "the same in German": ["de", "Sendungsnummer", ["28.11.2026 10:00", "Lieferung fehlgeschlagen"], ["27.11.2026 10:00", "Ankunft im Zielland"]],
  "weekdays": ["en", "Tracking number", ["Friday, 6:46 PM", "Out for delivery"], ["Thursday, 8:02 AM", "Arrived at the facility"]],
  "halves of the day in Greek": ["el", "Αριθμός παρακολούθησης", ["28 Νοε 2026, 6:46 μ.μ.", "Προς παράδοση"], ["27 Νοε 2026, 8:02 π.μ.", "Άφιξη στο τοπικό κέντρο"]],
  "halves of the day in Vietnamese": ["vi", "Mã vận đơn", ["28 thg 11, 2026 6:46 CH", "Đang giao hàng"], ["27 thg 11, 2026 8:02 SA", "Đã đến kho"]],
};

for (const [name, [language, label, ...events]] of Object.entries(EVENTS)) {
  test(`events: ${name}`, () => {
    const ways = { "words first": ([time, text]) => `<li>${text} ${time}</li>`, "words last": ([time, text]) => `<li>${time} ${text}</li>`, "two elements": ([time, text]) => `<li><b>${text}</b><i>${time}</i></li>` };
    if (!/label|same/.test(name)) delete ways["words first"];
    for (const [way, make] of Object.entries(ways)) {
      const [order] = read("tracking", `<p>${label}: ${NUMBER}</p><ul>${events.map(make).join("")}</ul>`, language);
      assert.deepEqual(order.parcels[0].events.map(({ time, text }) => [time, text]), events, way);
    }
  });
}

test("events: a month that is not known before a half of the day, and words of two signs", () => {
  const of = (language, label, rows) => read("tracking", `<p>${label}: ${NUMBER}</p><ul>${rows.map(([time, text]) => `<li><span>${time}</span><p>${text}</p></li>`).join("")}</ul>`, language)[0].parcels[0].events.map(({ time, text }) => [time, text]);
  for (const [language, label, ...rows] of [
    ["hi", "Tracking number", ["28 नव॰ 2026, 6:46 pm", "डिलीवरी के लिए निकला"], ["27 नव॰ 2026, 8:02 am", "स्थानीय केंद्र पर पहुंचा"]],
    ["ja", "追跡番号", ["2026/11/28 18:46", "到着"], ["2026/11/27 8:02", "引受"]],
  ]) assert.deepEqual(of(language, label, rows), rows);
});

test("events: weekdays above clocks, and no shop's hours", () => {
  const [order] = read("tracking", `<p>Tracking number: ${NUMBER}</p><section><h4>Friday</h4><div><span>6:46 PM</span><p>Out for delivery</p></div></section><section><h4>Thursday</h4><div><span>8:02 AM</span><p>Arrived at the facility</p></div></section>`);
  assert.deepEqual(order.parcels[0].events.map(({ time, text }) => [time, text]), [["Friday, 6:46 PM", "Out for delivery"], ["Thursday, 8:02 AM", "Arrived at the facility"]]);
  for (const hours of ["<p>Mon – Fri 9:00 – 18:00</p>", "<table><tr><td>Monday</td><td>9:00 – 18:00</td></tr><tr><td>Saturday</td><td>10:00 – 14:00</td></tr></table>", "<p>Mo 9:00 Uhr bis 18:00 Uhr</p>"]) {
    assert.deepEqual(read("tracking", `<p>Tracking number: ${NUMBER}</p>${hours}`)[0].parcels[0].events, [], hours);
  }
});

test("events: no sentence about there being none", () => {
  const [order] = read("tracking", `<p>Numero di spedizione: ${NUMBER}</p><p>Nessuna informazione di tracciamento disponibile. Aggiornato il 28/11/2026 alle 10:00.</p>`, "it");
  assert.deepEqual(order.parcels[0].events, []);
});

test("events: nothing that only ends at a moment", () => {
  for (const text of ["Rate your delivery by Dec 20, 2026 23:59", "Ready for pickup until Dec 5, 2026 18:00"]) {
    const [order] = read("tracking", `<p>Tracking number: ${NUMBER}</p><p>${text}</p><ol><li>Nov 28, 2026 10:00 Delivered</li></ol>`);
    assert.deepEqual(order.parcels[0].events.map(({ text: told }) => told), ["Delivered"], text);
  }
});

test("what is recommended below tells nothing of the order", () => {
  const more = (title) => `<section><h2>${title}</h2><div><a href="/item/1005006001002003.html">Hub</a><span>Flash deal ends Nov 30, 23:59</span><span>Delivery: Dec 12</span></div></section>`;
  for (const title of ["More to love", "You may also like", "Das könnte dir auch gefallen", "猜你喜欢"]) {
    const [order] = read("tracking", `<section><p>Tracking number: ${NUMBER}</p><p>Nov 28, 2026 10:00 Arrived at the facility</p></section>${more(title)}`);
    assert.deepEqual([order.eta, order.parcels[0].events.length], [null, 1], title);
  }
});

test("estimates and services in other words", () => {
  for (const [language, words, eta] of [["en", "Arriving Dec 5 – 12", "Dec 5 – 12"], ["en", "Expected by December 5", "December 5"], ["nl", "Verwacht tussen 5 en 12 december", "tussen 5 en 12 december"]]) {
    assert.equal(read("tracking", `<h1>${words}</h1><p>${NUMBER}</p>`, language)[0].eta, eta);
  }
  for (const [language, label, service] of [["en", "Shipping method", "Cainiao Super Economy"], ["de", "Versandart", "AliExpress Standardversand"]]) {
    assert.equal(read("tracking", `<p>${NUMBER}</p><dl><dt>${label}</dt><dd>${service}</dd></dl>`, language)[0].parcels[0].service, service);
    assert.equal(read("detail", `<h1>Shipped</h1><p>${label}: ${service}</p>`, language)[0].parcels[0].service, service);
  }
});

test("numbers under labels of further languages", () => {
  for (const [language, label, day] of [["cs", "Sledovací číslo", "Datum"], ["ro", "AWB", "Data"], ["sv", "Spårningsnummer", "Datum"], ["hu", "Csomagszám", "Dátum"], ["el", "Αριθμός αποστολής", "Ημερομηνία"]]) {
    assert.equal(read("tracking", `<p>${day}: 3.11.2026</p><p>${label}: RB123456785CN</p>`, language)[0].parcels[0].number, "RB123456785CN", language);
  }
});

test("the buyer's protection in one short sentence of few signs", () => {
  assert.equal(read("detail", "<h1>배송 중</h1><p>2027년 1월 15일까지 배송되지 않으면 환불</p>", "ko")[0].protection, "2027년 1월 15일까지 배송되지 않으면 환불");
});

test("the buyer's protection in a long sentence: the day alone, without whom it is for", () => {
  const sentence = "Dear Ana Canarina, you get a full refund if your parcel isn't delivered before Jan 15, 2027 or is not as it was described.";
  const [{ protection }] = read("detail", `<h1>Shipped</h1><p>${sentence}</p>`);
  assert.equal(protection, "before Jan 15, 2027");
  assert.equal(read("detail", "<h1>Shipped</h1><p>Our refund policy was changed on Jan 15, 2026: from then on every parcel that got lost is refunded to its buyer by us.</p>")[0].protection, null);
});

test("on an order's own page neither a name nor what ends is its day", () => {
  for (const [text, placed] of [["Ana Canarina Nov 3, 2026", "Nov 3, 2026"], ["Pay before Dec 2, 2026", null]]) assert.equal(read("detail", `<h1>To pay</h1><p>${text}</p>`)[0].placed, placed);
});

test("telephones, cards and names beside honorifics are no words of an event", () => {
  const person = /600|Canarina|4242|06 12/;
  for (const text of ["Se llamó al 600 123 987", "Appel au 06 12 34 56 78 sans réponse", "Notification sent to ana@example.com and 600 123 987", "Refund to card **** 4242", "お届け済み 受取人 Ana Canarina 様"]) {
    const [order] = read("tracking", `<p>Tracking number: ${NUMBER}</p><ul><li>Nov 28, 2026 10:00 ${text}</li></ul>`);
    assert.doesNotMatch(order.parcels[0].events[0].text, person);
  }
  const [order] = read("tracking", `<div class="arrival-time-v2--title--x">Estimated delivery: Dec 24 at 17 Platypus Lane, Ana Canarina</div><p>Tracking number: ${NUMBER}</p>`);
  assert.doesNotMatch(order.eta, /Platypus|Canarina/);
});
