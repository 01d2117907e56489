/** What an event tells, without the people in it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import "./support/page.mjs";

const { impersonal } = await import("../../extension/shared/page/people.js");

const TOLD = {
  "Delivered, signed by: CANARINA TESTOVA": "Delivered, signed by …",
  "Courier Canarina Testova, phone +7 900 123-45-67, will come today": "Courier …, phone …, will come today",
  "Driver: Canarina, gate 4": "Driver: …, gate 4",
  "Out for delivery. Contact: 600 123 987": "Out for delivery. Contact: …",
  "Delivery failed. Address: Calle Mayor 5, 46999 Canarópolis": "Delivery failed. Address: …",
  "Entregado. Firmado por CANARINA TESTOVA": "Entregado. Firmado por …",
  "Получатель: Канарина Т., вручено": "Получатель: …",
  "Курьер Канарина Тестова, тел. 8 900 123-45-67": "Курьер …, тел. …",
  "Ausgeliefert, Empfänger: C. Testova": "Ausgeliefert, Empfänger: …",
  "快递员张三（电话：13800138000）正在派件": "快递员 …（电话： …）正在派件",
  "您的快件已签收，签收人：王小姐，请联系快递员（13800138000）": "您的快件已签收，签收人 …，请联系快递员（…）",
  "Delivery attempt failed. Courier Canarina (5553219876)": "Delivery attempt failed. Courier …",
  "Out for delivery by Canarina Testova 5553219876": "Out for delivery by …",
  "Saiu para entrega. Entregador: Canário (11) 98888-7766": "Saiu para entrega. Entregador …",
  "Передано курьеру Канарине Тестовой, тел. +7 900 123-45-67": "Передано курьеру …, тел. …",
  "En cours de livraison par Canarine Testova (06 98 76 54 32)": "En cours de livraison par …",
  "خرج للتوصيل مع المندوب كناري تستوفا 0501234567": "خرج للتوصيل مع المندوب …",
  "配達中（担当者：金糸雀花子 090-1234-5678）": "配達中（担当者 …）",
  "Held by customs: CPF 123.456.789-09 required": "Held by customs: CPF … required",
  "Arrived at the locker, code: 849213": "Arrived at the locker, code: …",
};

// What is nobody's name stays word for word: the rules read it.
const KEPT = [
  "Courier company received 20260930 parcels", "Flight CA 1234567890", "Departed Facility (20201234567)", "Arrived at Madrid, 28042 Spain 2026-11-28 10:00",
  "Signed by the forwarder in Shenzhen, then export", "Signed by recipient", "Signed by: SHENZHEN WAREHOUSE", "Picked up from Pickup parcelshop by consignee.", "签收人：深圳集运仓",
  "Received by Line-haul", "Accepted by carrier", "With delivery courier", "Courier Pickup", "Your parcel will be delivered by the driver today",
  "Handed over to the local carrier, tracking number 00340434161094000000", "Departed from Shenzhen, China [LX307152848CN]", "Arrived at Hotel 12345678",
  "Package arrived at 10:00 in Madrid", "Expected Nov 30, 2026 – 10:15", "Facility name: Shanghai", "Вручено адресату", "本人签收", "离开【深圳转运中心】，下一站【莫斯科】",
];

for (const [text, told] of Object.entries(TOLD)) test(`"${text}" is read as "${told}"`, () => assert.equal(impersonal(text), told));

test("what names nobody is read as it is", () => {
  for (const text of KEPT) assert.equal(impersonal(text), text);
});

test("no text takes long, and none grows much", () => {
  for (const piece of ["+1 ", "(", "tel: 1 ", ":", "courier A ", "signed by ", "快递员", "address: ", "a", "＋１ ", "signed by: phone: "]) {
    const text = piece.repeat(2000).slice(0, 2000);
    const start = performance.now();
    const told = impersonal(text);
    assert.ok(performance.now() - start < 200, `${piece}: ${performance.now() - start} ms`);
    assert.ok(told.length <= 2 * text.length);
  }
});
