/** What an event tells, without the people in it. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { ID, addressOf, open } from "./support/page.mjs";
import { spent } from "./support/spent.mjs";

const { impersonal } = await import("../../extension/shared/page/people.js");
const { readPage } = await import("../../extension/shared/page/index.js");

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
  "Delivered to CANARINA TESTOVA, CALLE MAYOR 5": "Delivered to …",
  "Delivered to Canarina Testova. Thank you": "Delivered to …. Thank you",
  "DELIVERED TO CANARINA TESTOVA": "DELIVERED TO …",
  "Delivered to the neighbour Canarina Testova": "Delivered to the neighbour …",
  "Left with neighbor: CANARINA": "Left with neighbor: …",
  "Handed over to Canarina Testova at 10:15": "Handed over to …",
  "Parcel for Canarina Testova arrived at Madrid": "Parcel for …",
  "Mrs. Canarina Testova was not at home": "Mrs. … was not at home",
  "Collected by CANARINA TESTOVA": "Collected by …",
  "Delivered, 14 Canary Lane": "Delivered, …",
  "Held at 221 Old Canary Street, Springfield": "Held at …",
  "Entregado a CANARINA TESTOVA": "Entregado a …",
  "Entregada al destinatario Canarina Testova": "Entregada al destinatario …",
  "Entregado en Calle del Canario 5, 2.º B, Valencia": "Entregado en …",
  "En reparto a C/ Canario 12": "En reparto a …",
  "Recibido por Canarina T.": "Recibido por …",
  "Entregue a CANARINA TESTOVA": "Entregue a …",
  "Objeto entregue ao destinatário CANARINA TESTOVA": "Objeto entregue ao destinatário …",
  "CPF 123.456.789-09 of CANARINA TESTOVA": "CPF …",
  "CPF 12345678909 de Canarina Testova em análise": "CPF … em análise",
  "Livré à Mme Testova, 12 rue des Canaris": "Livré à …",
  "Remis à Canarine Testova": "Remis à …",
  "Colis déposé chez Canarine Testova": "Colis déposé chez …",
  "Zugestellt an Canarina Testova": "Zugestellt an …",
  "Abgegeben bei Nachbar Kanarius, Vogelweg 5": "Abgegeben bei Nachbar …, …",
  "Zugestellt, Kanarienstraße 12": "Zugestellt, …",
  "Frau Testova hat die Sendung erhalten": "Frau … hat die Sendung erhalten",
  "Consegnato a Canarina Testova": "Consegnato a …",
  "Consegnato in Via Canarini 5": "Consegnato in …",
  "Bezorgd bij Canarina Testova, Vogelstraat 5": "Bezorgd bij …",
  "Doręczono do Kanarek Testowa": "Doręczono do …",
  "Odebrana przez Kanarek Testowa": "Odebrana przez …",
  "Doręczono, ul. Kanarkowa 5": "Doręczono, …",
  "Вручено Канарейкиной Т. И.": "Вручено …",
  "Вручено адресату Канарейкиной": "Вручено адресату …",
  "Доставлено по адресу ул. Канарейкина, д. 5": "Доставлено по адресу …",
  "Вручено: Канарейкін Т.": "Вручено: …",
  "Kanarya Testova’ya teslim edildi": "…’ya teslim edildi",
  "Teslim edildi: Kanarya Testova": "Teslim edildi …",
  "Kanarya Mahallesi Serçe Sokak No 5": "…",
  "تم التسليم إلى كناري تستوفا": "تم التسليم إلى …",
  "נמסר לקנרית טסטובה": "נמסר ל …",
  "由金丝雀签收": "由…签收",
  "您的快件已由金先生签收": "您的快件已由…签收",
  "金糸雀花子様にお届けしました": "…様にお届けしました",
  "김카나님께 배송 완료": "…님께 배송 완료",
  "จัดส่งให้ คุณกานารี เรียบร้อย": "จัดส่งให้ คุณ… เรียบร้อย",
  "Diterima oleh Kenari Testova": "Diterima oleh …",
  "Confirmation sent to canarina.testova@example.com": "Confirmation sent to …",
  "DNI 12345678Z de Canarina Testova": "DNI …",
  "Delivered: Left with individual, CANARINA TESTOVA": "Delivered: Left with individual, …",
  "Delivered (CANARINA TESTOVA)": "Delivered (…)",
  "Entregado. Canarina Testova": "Entregado. …",
  "Delivered - Canarina Testova": "Delivered - …",
  "Envío entregado. Receptor: CANARINA 12345678Z": "Envío entregado. Receptor: …",
  "Livré. Signataire : TESTOVA": "Livré. Signataire …",
  "Colis remis à M. Testova": "Colis remis à …",
  "Delivered to J. R. Testova, flat 5. Thank you": "Delivered to …",
  "Die Sendung wurde an Canarina Testova zugestellt": "Die Sendung wurde an … zugestellt",
  "Canarina Testova signed for the parcel": "… signed for the parcel",
  "Canarina Testova ha recibido el paquete": "… ha recibido el paquete",
  "Gönderi KANARYA TESTOVA adlı kişiye teslim edildi": "… adlı kişiye teslim edildi",
  "Przesyłka doręczona adresatowi Kanarek Testowa": "Przesyłka doręczona adresatowi …",
  "Out for delivery to 12 rue des Canaris, Paris": "Out for delivery to …",
  "Delivered to Evri ParcelShop, 5 Canary Street": "Delivered to Evri ParcelShop, …",
  "Held for CANARINA TESTOVA": "Held for …",
  "Paket diterima oleh [KENARI]": "Paket diterima oleh …]",
  "จัดส่งสำเร็จ ผู้รับ: กานารี": "จัดส่งสำเร็จ ผู้รับ: …",
  "已签收，金丝雀": "已签收，…",
  "收件人金丝雀已签收": "收件人…已签收",
  "배송완료 (김카나 님)": "배송완료 (… 님)",
  "Canarina Testova - Entregado": "… - Entregado",
  "CANARINA TESTOVA: Delivered": "…: Delivered",
  "Canarina Testova (recipient)": "… (recipient)",
  "Entregado - CANARINA TESTOVA (DNI 12345678Z)": "Entregado - … (DNI …)",
  "Parcel accepted from Canarina Testova": "Parcel accepted from …",
  "Прийнято від Канарейкіна Таня": "Прийнято від …",
  "Sender: Canarina Testova": "Sender: …",
  "发件人：金丝雀": "发件人： …",
  "Canarina Testova is delivering your parcel": "… is delivering your parcel",
  "Your courier Canarina will arrive at 10:15": "Your courier … will arrive at 10:15",
  "Ihr Zusteller Kanarius ist unterwegs": "Ihr Zusteller … ist unterwegs",
  "Driver Canarina Testova has your parcel": "Driver … has your parcel",
  "Signed by CANARINA TESTOVA at reception": "Signed by … at reception",
  "Signature: TESTOVA": "Signature: …",
  "Unterschrift: Testova": "Unterschrift: …",
  "Signature of Canarina Testova": "Signature of …",
  "We've left your parcel with Canarina at number 14": "We've left your parcel with …",
  "Canarina Testova was not at home": "… was not at home",
  "Canarina Testova refused the parcel": "… refused the parcel",
  "Objeto entregue ao destinatário - Canarina Testova": "Objeto entregue ao destinatário - …",
  "Entrega a Canarina Testova": "Entrega a …",
  "Livré en main propre à Canarine Testova": "Livré en main propre à …",
  "Übernommen von Kanarius": "Übernommen von …",
  "Ersatzempfänger: Kanarius": "Ersatzempfänger: …",
  "Odebrał Kanarek Jan": "Odebrał …",
  "Получил Канарейкин А. А.": "Получил …",
  "Utlämnat till Kanarius": "Utlämnat till …",
  "Người ký nhận: Canarina": "Người ký nhận …",
  "Shipper Canarina 0600123987": "Shipper …",
  "Collected, ID 12345678Z": "Collected, ID …",
  "Intercom 4471": "Intercom …",
  "Delivered to flat 5, Canary House": "Delivered to …",
  "Entregado: Canarina Testova": "Entregado: …",
  "Podpis: Testowa": "Podpis: …",
  "İmza: TESTOVA": "İmza: …",
  "署名：金糸雀花子": "署名： …",
  "金丝雀已签收": "…已签收",
  "Giao hàng thành công cho Nguyễn Văn Yến": "Giao hàng thành công cho …",
  "Beim Nachbarn Kanarius abgegeben": "Beim Nachbarn … abgegeben",
  "Bei Kanarius abgegeben": "Bei … abgegeben",
  "Sendung wurde von Canarina Testova entgegengenommen": "Sendung wurde von … entgegengenommen",
  "Colis remis contre signature à TESTOVA": "Colis remis contre signature à …",
  "Left with concierge Canarina Testova": "Left with concierge …",
  "Dear Canarina Testova, your parcel is on its way": "Dear …, your parcel is on its way",
  "SMS sent to 600123987": "SMS sent to …",
  "Contact the recipient at 600 123 987": "Contact the recipient at …",
  "Abholcode 849213": "Abholcode …",
  "Código de recogida 849213": "Código de recogida …",
  "Code de retrait : 849 213": "Code de retrait : …",
  "Kod odbioru: 849213": "Kod odbioru: …",
  "Код для получения: 849213": "Код для получения: …",
  "Teslim kodu: 849213": "Teslim kodu: …",
  "رمز الاستلام: 849213": "رمز الاستلام: …",
  "受取コード：849213": "受取コード：…",
  "รหัสรับพัสดุ: 849213": "รหัสรับพัสดุ: …",
  "Mã nhận hàng: 849213": "Mã nhận hàng: …",
  "取件码：8-4-9213，请到驿站取件": "取件码：…，请到驿站取件",
  "Your PIN is 849213": "Your PIN is …",
};

// What is nobody's name stays word for word: the rules read it.
const KEPT = [
  "Courier company received 20260930 parcels", "Flight CA 1234567890", "Departed Facility (20201234567)", "Arrived at Madrid, 28042 Spain 2026-11-28 10:00",
  "Signed by the forwarder in Shenzhen, then export", "Signed by recipient", "Signed by: SHENZHEN WAREHOUSE", "Picked up from Pickup parcelshop by consignee.", "签收人：深圳集运仓",
  "Received by Line-haul", "Accepted by carrier", "With delivery courier", "Courier Pickup", "Your parcel will be delivered by the driver today",
  "Handed over to the local carrier, tracking number 00340434161094000000", "Departed from Shenzhen, China [LX307152848CN]", "Arrived at Hotel 12345678",
  "Delivered to pickup point", "Delivered to Pickup Point 12", "Arrived at Madrid", "Delivered to local carrier", "Handed over to Correos Express", "Accepted by China Post", "Delivered to neighbour", "Delivered to front desk", "DELIVERED TO PARCEL LOCKER", "Recipient not available", "RECIPIENT NOT AVAILABLE",
  "Received by Cainiao", "Received by Madrid Distribution Center", "Entregado al transportista local", "Entregado en oficina", "En camino, llega en 5 días", "Departed via Frankfurt 60311", "Livré au point relais", "Übergeben an DHL", "Zugestellt an Packstation 123", "Consegnato al punto di ritiro",
  "Вручено получателю", "Передано в доставку", "Прибыло в Москву 101000", "تم التسليم إلى شركة الشحن", "נמסר לנקודת איסוף", "本人様受取", "고객님께 배송 완료", "由快递柜代收", "Parcel for export accepted", "2 items on the way", "Delivered, Front Door/Porch, LOS ANGELES, CA 90001", "Customer request: 2nd attempt on Nov 30",
  "Package arrived at 10:00 in Madrid", "Expected Nov 30, 2026 – 10:15", "Facility name: Shanghai", "Вручено адресату", "本人签收", "快件已签收", "Madrid - Entregado", "USPS Ground Advantage - Delivered", "Parcel accepted from Hong Kong Sorting Center", "Received from Guangzhou", "Your courier Correos Express is on the way",
  "Driver Assigned", "Hi-Speed Rail departed", "Recipient - Delivered", "Entrega a Correos Express", "Signature: Required", "Contact Correos before 2026-11-30", "Tracking code 9200190123456789012345", "Picked up from Seller", "Dear Customer, your parcel is on its way", "离开【深圳转运中心】，下一站【莫斯科】",
];

for (const [text, told] of Object.entries(TOLD)) test(`"${text}" is read as "${told}"`, () => assert.equal(impersonal(text), told));

test("what names nobody is read as it is", () => {
  for (const text of KEPT) assert.equal(impersonal(text), text);
});

test("what the rules know of events is read as it is", () => {
  const folder = new URL("../../pyrules/vocabulary/event_texts/", import.meta.url);
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".json"));
  const texts = files.flatMap((name) => Object.values(JSON.parse(readFileSync(new URL(name, folder), "utf8")).texts ?? {}).flat());
  assert.ok(texts.length > 1000);
  assert.deepEqual(texts.filter((text) => impersonal(text) !== text), []);
});

test("a notice, a state and what stands under it name nobody either", () => {
  const read = (kind, body) => {
    const { document, location } = open(`<!doctype html><html lang="en"><body>${body}</body></html>`, addressOf(kind));
    return readPage(document, location).orders[0];
  };
  const number = "<p>Tracking number: LP00712345098761</p>";
  const notice = "Hello Canarina Testova, economy shipping ends at the border. Pick-up code: 849213, phone 600 123 987";
  for (const body of [`<div class="tips">${notice}</div>`, `<p>${notice}</p>`]) assert.deepEqual(read("tracking", number + body).parcels[0].notices, ["Hello …, economy shipping ends at the border. Pick-up code: …, phone …"]);
  assert.equal(read("tracking", `<h2 class="arrival-time-v2--title">Delivered to Canarina Testova: Nov. 27</h2>${number}`).parcels[0].trackerStatus, "Delivered to …");
  const { status, notices } = read("detail", `<div class="order-status"><p class="order-block-title">Delivered, signed by Canarina Testova</p><p class="order-status-content">Handed to Canarina Testova, code 849213</p></div><p>Order ID: ${ID}</p>`);
  assert.deepEqual([status, notices], ["Delivered, signed by …", ["Handed to …"]]);
  const card = read("list", `<div class="order-item"><span class="order-item-header-status-text">Delivered to Canarina Testova</span><a href="/p/order/detail.html?orderId=${ID}">Order details</a>
    <div class="expose-info-item-title">${notice}</div><div class="expose-info-item-title">Refund on its way</div></div>`);
  assert.deepEqual([card.status, card.notices], ["Delivered to …", ["Hello …, economy shipping ends at the border. Pick-up code: …, phone …", "Refund on its way"]]);
});

test("no text takes long, and none grows much", () => {
  for (const piece of ["+1 ", "(", "tel: 1 ", ":", "courier A ", "signed by ", "快递员", "address: ", "a", "＋１ ", "signed by: phone: ", "a@", "Calle A", "1 A ", "delivered to A ", "Mr. A ", "recipient A, ", "A, …", "CPF 1", "… A ", "由张", "路1号", "תם ", "customer (", "A’ya ", "code a a a 1", "sms a", "call 1", "collected from A ", "A A | b", "your courier is A ", "Sender: ", "รหัสก"]) {
    const text = piece.repeat(2000).slice(0, 2000);
    let told;
    const took = spent(() => (told = impersonal(text)), 200);
    assert.ok(took < 200, `${piece}: ${took} ms`);
    assert.ok(told.length <= 2 * text.length);
  }
});
