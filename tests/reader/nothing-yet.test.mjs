/** A tracking page that says nothing but that there is nothing yet is its order's all the same. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readPage } from "../../extension/shared/page/index.js";
import { saysNothingYet } from "../../extension/shared/page/said.js";
import { ID, open } from "./support/page.mjs";

const SAID = [
  "No logistics information yet", "Logistics information has not been updated yet", "No tracking information available at this moment.", "Aún no hay información logística", "La información de seguimiento todavía no se ha actualizado",
  "Ainda não há informações de logística", "Aucune information logistique pour le moment", "Noch keine Logistikinformationen", "Nessuna informazione sulla spedizione", "Nog geen logistieke informatie", "Brak informacji logistycznych",
  "Логистической информации пока нет", "Информация о доставке ещё не обновлена", "Логістичної інформації ще немає", "Henüz lojistik bilgisi yok", "لا توجد معلومات لوجستية بعد", "אין עדיין מידע לוגיסטי", "物流情報はまだありません", "配送情報はまだ更新されていません",
  "아직 물류 정보가 없습니다", "ยังไม่มีข้อมูลโลจิสติกส์", "Chưa có thông tin vận chuyển", "Belum ada informasi logistik", "暂无物流信息", "物流資訊尚未更新", "Zatím nejsou žádné informace o zásilce", "Nu există încă informații de livrare", "Még nincs szállítási információ", "Δεν υπάρχουν ακόμη πληροφορίες αποστολής",
];
const read = (body, path = `/p/tracking/index.html?tradeOrderId=${ID}`, host = "www.aliexpress.com") => {
  const { document, location } = open(`<!doctype html><html><body>${body}</body></html>`, `https://${host}${path}`);
  return readPage(document, location).orders;
};

for (const text of SAID) {
  test(`"${text}"`, () => {
    assert.ok(saysNothingYet(text));
    for (const body of [`<div>${text}</div>`, `<nav><a href="/">Home</a></nav><div><img alt=""><p><font>${text}</font></p></div><footer>Help</footer>`]) {
      assert.deepEqual(read(body).map(({ orderId, parcels }) => [orderId, parcels.map(({ number, events, looked }) => [number, events, looked])]), [[ID, [[null, [], true]]]]);
    }
  });
}

test("the same on the older page", () => {
  assert.equal(read(`<p>${SAID[0]}</p>`, `/logisticsdetail.htm?tradeId=${ID}`, "track.aliexpress.com").length, 1);
});

test("a page that is still loading, or whose menu alone speaks of deliveries, has no order yet", () => {
  for (const body of ["<p>Loading…</p>", "<nav><p>No deliveries</p></nav>", "<footer>We do not ship deliveries to islands</footer>", "<button>Not delivered?</button>", "<p hidden>No logistics information yet</p>", "<h1>Track order</h1>"]) assert.deepEqual(read(body), [], body);
  assert.deepEqual(read(`<p>${SAID[0]}</p>`, "/p/tracking/index.html"), [], "of no order");
});
