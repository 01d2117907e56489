/** What the words around a number say of it, in the languages of the site. */
import { labelAt } from "./labels.js";

// A return's, an invoice's, a payment's, a case's number, one that is only an example, and one that was: none is the parcel's.
const OTHERS = [
  "return|refund|exchange|invoice|receipt|payment|transaction|\\breference|\\bcase\\b|ticket|dispute|claim|inquiry|example|sample|\\be\\.g|looks? like|coupon|voucher|\\bold\\b|previous|former",
  "devoluci|devoluç|reembols|factura|fatura|nota fiscal|\\bpago|pagamento|transac|transaç|transaz|referencia|referência|riferimento|\\bcaso\\b|reclam|ejemplo|exemplo|muestra|amostra|anterior",
  "retour|rembours|facture|paiement|référence|dossier|litige|exemple|rücksend|rückerstatt|rechnung|zahlung|transaktion|referenz|\\bfall|beispiel|muster|frühere",
  "\\breso\\b|restituzion|rimbors|fattura|esempio|precedente|terugbeta|factuur|betaling|transactie|referentie|\\bzaak|voorbeeld|vorig",
  "zwrot|faktur|płatnoś|transakcj|referenc|spraw[ay]|zgłoszeni|przykład|poprzedni|возврат|сч[её]т|фактур|плат[её]ж|оплат|транзакц|обращени|пример|образец|прежн|повернен|рахун|платіж|приклад|зразок|звернен|попередн",
  "\\biade|fatura|ödeme|işlem|referans|\\bvaka|örnek|önceki|إرجاع|استرجاع|استرداد|فاتورة|الدفع|معاملة|مرجع|مثال|قضية|سابق|החזר|חשבונית|תשלום|עסקה|אסמכתא|דוגמ|פנייה|קודם",
  "返品|返金|返送|請求|領収|支払|決済|取引|参照|ケース|例[:：]|例えば|サンプル|以前|반품|환불|청구|결제|거래|참조|사례|문의|예시|예[:：]|샘플|이전",
  "คืนสินค้า|คืนเงิน|ส่งคืน|ใบแจ้งหนี้|ใบกำกับ|ชำระ|ธุรกรรม|อ้างอิง|เคส|ตัวอย่าง|trả hàng|hoàn tiền|hoàn trả|hóa đơn|hoá đơn|thanh toán|giao dịch|tham chiếu|khiếu nại|ví dụ|\\bmẫu",
  "pengembalian|\\bretur|pembayaran|transaksi|referensi|kasus|contoh|sebelumnya|退货|退貨|退回|退款|发票|發票|付款|支付|交易|参考|參考|案件|工单|示例|例如|样例|範例|旧|舊",
].join("|");
let others; // made when the first words are asked about: every page reads this file

const RETURNS = /\breturn(?!ed)|devoluci|devoluç|\bretour|rücksend|\breso\b|zwrot|возврат|повернен|\biade|إرجاع|החזרה|返品|반품|คืนสินค้า|trả hàng|pengembalian|\bretur|退货|退貨/iu;

// "Tracking", "Parcel": of such a label only the words are new.
const TRACKS = /track|parcel|shipment|waybill|consignment|seguim|rastre|envío|\bguía|suivi|colis|sendung|paket|tracciam|spedizion|zending|śledz|przesył|paczk|отслеж|трек|посылк|відстеж|посилк|takip|kargo|تتبع|شحنة|מעקב|追跡|伝票|荷物|운송장|송장|추적|ติดตาม|พัสดุ|vận đơn|theo dõi|\bresi\b|lacak|运单|運單|快递|快遞|物流|追踪|追蹤/iu;

// The number under which the carrier at the buyer's place knows the parcel.
const LOCAL = /\blocal|locale|lokal|lokaal|местн|локальн|місцев|yerel|محلي|מקומי|現地|国内|현지|국내|当地|當地|本地|末端|ท้องถิ่น|ในประเทศ|địa phương|nội địa|setempat|last.mile/iu;

const WORDS = 80; // characters: what stands before a number is short

/** Do the words before a number say that it is none of a parcel on its way to the buyer? */
export const saysOther = (words) => (others ??= new RegExp(OTHERS, "iu")).test(words.slice(-WORDS));

/** Does the heading above say that a return is told of? One with a date in it promises the money back. */
export const headsReturn = (heading) => heading.length < 60 && !/\p{Nd}/u.test(heading) && RETURNS.test(heading);

/** Do they say that it is a parcel's? */
export const saysParcel = (words) => TRACKS.test(words.slice(-WORDS));

/** Do they say that it is the local carrier's? */
export const saysLocal = (words) => LOCAL.test(words.slice(-WORDS));

/** "Tracking number: --", "Tracking number": the label of a number, and none behind it. */
export function isBareNumberLabel(text) {
  const label = text.length <= WORDS ? labelAt(text.replace(/[\s:：–—―−_.…-]{1,20}$/u, "")) : null;
  return label?.field === "number" && !label.rest;
}

// A value that is only hinted at: stars, bullets or dots where its middle is.
const MASK = /[*•●∗＊…]|\.{2,}|[xX#]{4,}/u;
export const isMasked = (text) => MASK.test(text);
