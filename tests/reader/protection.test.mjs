/** Until when the buyer gets the money back, in whatever words a page says it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readPage } from "../../extension/shared/page/index.js";
import { ID, addressOf, open } from "./support/page.mjs";

const read = (kind, body) => {
  const { document, location } = open(`<!doctype html><html><body><main><div><p>${body}</p></div><p>Order ID: ${ID}</p></main></body></html>`, addressOf(kind));
  return readPage(document, location).orders[0].protection;
};

const TOLD = [
  "Buyer protection ends in 12 days 3 hours", "Protected until Dec 20, 2026", "Käuferschutz endet in 12 Tagen", "La protection acheteur se termine dans 12 jours",
  "A proteção ao comprador termina em 12 dias 3 horas", "La protección al comprador finaliza en 12 días", "La protezione acquirente termina tra 12 giorni", "Kopersbescherming eindigt over 12 dagen",
  "Ochrona kupującego kończy się za 12 dni", "Защита покупателя закончится через 12 дн. 3 ч.", "Захист покупця закінчиться через 12 днів", "Alıcı koruması 12 gün içinde sona eriyor",
  "تنتهي حماية المشتري خلال 12 يومًا", "הגנת הקונה מסתיימת בעוד 12 ימים", "購入者保護は残り12日", "구매자 보호가 12일 후 종료됩니다", "การคุ้มครองผู้ซื้อจะสิ้นสุดใน 12 วัน",
  "Bảo vệ người mua kết thúc sau 12 ngày", "Perlindungan pembeli berakhir dalam 12 hari", "买家保护将在12天后结束",
];
for (const text of TOLD) test(text, () => assert.deepEqual([read("tracking", text), read("detail", text)], [text, text]));

test("the day stands in a text of its own", () => {
  for (const [body, told] of [
    ["<span>Buyer Protection</span> <span>Ends Dec 20, 2026 23:59 (PT)</span>", "Buyer Protection Ends Dec 20, 2026 23:59 (PT)"],
    ["<b>Защита покупателя</b><i>до 20 декабря 2026 г.</i>", "Защита покупателя до 20 декабря 2026 г."],
    ["<b>Buyer protection ends</b><i>Dec 20, 2026</i>", "Buyer protection ends Dec 20, 2026"],
  ]) assert.equal(read("tracking", body), told);
});

test("what holds for everybody is no day of this order", () => {
  for (const body of ["75-day Buyer Protection", "Buyer Protection", "<b>Buyer Protection</b><i>Refund if the item isn't as described</i>", "Protección al comprador de 75 días", "Käuferschutz endet 15 Tage nach Erhalt", "<a>Buyer Protection</a><a>Help Center</a>"]) assert.equal(read("tracking", body), null, body);
});

test("money that is back already protects nobody any more", () => {
  for (const body of ["Refund issued Nov 28, 2026 to your card", "The refund of US $12.30 was issued on Nov 28, 2026", "El reembolso se ha realizado el 28 nov 2026", "Возврат выполнен 28 ноября 2026 г.", "28 Kasım 2026 tarihinde iade edildi", "2026年11月28日に返金されました"]) assert.equal(read("detail", body), null, body);
  const promised = "You will get a refund to your card if it is not delivered before Dec 20, 2026";
  assert.equal(read("detail", promised), promised);
});
