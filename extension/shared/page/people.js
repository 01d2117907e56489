/** An event may name who signed, who drives, and whom to call. What happened is read, who they are is not. */
import { labelAt } from "./labels.js";

const NAMED = [
  // who signed
  "signed (?:for )?by|signed[:：]|signatory|signee|received by[:：]|collected by[:：]|accepted by[:：]|firmado por|recibido por[:：]|assinado por|recebido por[:：]|sign[ée] par|reçu par[:：]",
  "unterschrieben von|empfangen von[:：]|firmato da|ricevuto da[:：]|ondertekend door|getekend door|ontvangen door[:：]|podpisan[eya] przez|odebrał[ao]?[:：]|imzalayan|teslim alan",
  "подписал[аи]?|расписал(?:ся|ась)|вручено[:：]|получил[аи]?[:：]|підписав|підписала|отримав[:：]|отримала[:：]|وقع عليها|استلمها[:：]|חתימת|נחתם על ידי|签收人|簽收人|本人签收[:：]|サイン[:：]|서명자|ผู้ลงนาม|người ký|ditandatangani oleh",
  // who drives
  "(?:courier|driver|rider|postman|delivery (?:man|agent|person)|repartidor|mensajero|entregador|carteiro|livreur|facteur|kurier|fahrer|zusteller|zustellerin|corriere|postino|koerier|bezorger|doręczyciel|kurye|kurir|курьер|кур'єр|кур’єр|почтальон|водитель|مندوب التوصيل|المندوب|שליח|快递员|快遞員|派件员|派件員|派送员|派送員|配達員|ドライバー|담당자|배송기사|担当者|担当ドライバー|配達担当|พนักงานจัดส่ง|bưu tá|shipper)[:：]",
].join("|");
const DRIVERS = "courier|driver|rider|postman|repartidor|mensajero|entregador|carteiro|livreur|facteur|kurier|fahrer|zusteller(?:in)?|corriere|postino|koerier|bezorger|kurye|kurir|курьер\\p{L}{0,3}|кур['’]єр\\p{L}{0,3}|почтальон\\p{L}{0,3}|водител\\p{L}{1,3}|(?:مع )?المندوب|مندوب التوصيل|שליח|担当者|배송기사";
const WORDS = "\\p{L}[\\p{L}.'’-]{0,30}(?: \\p{L}[\\p{L}.'’-]{0,30}){0,3}";
const CALLED = "phone|tel|mobile|telephone|call|contact|teléfono|móvil|telefone|celular|téléphone|portable|telefon|handy|telefono|cellulare|telefoon|тел|телефон|моб|هاتف|جوال|טלפון|נייד|电话|電話|手机|手機|联系方式|连络|전화|연락처|โทร|điện thoại|sđt|telepon|hp";
const PHONES = [
  "(?<=[(（])1[3-9][0-9]{9}(?=[)）])",
  // with its country, or behind a word for it
  "\\+\\p{Nd}[\\p{Nd} ().-]{5,20}\\p{Nd}",
  `(?<=(?<![a-zß-ÿа-яё])(?:${CALLED})[\\s.:：#№]{0,4})[(\\p{Nd}][\\p{Nd} ().*-]{4,20}\\p{Nd}`,
  // a person's tax number, and the code that opens a locker
  "\\p{Nd}{3}\\.\\p{Nd}{3}\\.\\p{Nd}{3}-\\p{Nd}{2}",
  "(?<=(?:code|pin|код|код выдачи|código|codice|kod|取件码|取件碼|暗証番号)[\\s:：]{1,3})\\p{Nd}{4,8}(?!\\p{Nd})",
];
// "Signed by the forwarder in Shenzhen" is where it is, and nobody's name. A name begins with a capital where there are any.
const NOBODY = /forward|warehouse|carrier|compan|logistic|express|\bpost\b|courier|recipient|addressee|receiver|customer|consignee|neighbo|store|shop|office|cent(?:er|re)|\bhub|reception|locker|agent|airline|almac|transitari|entrepôt|lager|spedit|magaz|склад|экспедитор|получател|адресат|仓|倉|集运|货代|公司|驿站|柜/u;
// Up to where another fact begins.
const NAME = "[^,，;；|()（）【】\\[\\]。、\\n–—]{1,80}";
const LABEL = /(?<=^|[,，;；|.。()（）【】[\]]\s?)[^,，;；|.。()（）【】[\]:：]{1,40}[:：]/gu;
const LAST = "…";

let made;
/** Made when the first event is read: every page reads this file. */
function patterns() {
  return (made ??= {
    phone: new RegExp(PHONES.join("|"), "giu"),
    // Nine digits or more right behind a name: of one who drives, or "by NAME".
    reached: new RegExp(`(?<!\\p{L})(?:(${DRIVERS})|(by|par|por|von|da|door|przez|avec|mit|con|with))[ :：]{1,2}(${WORDS}|)[ ,，:：(（]{0,3}\\p{Nd}(?:[ ()-]{0,2}\\p{Nd}){8,11}(?!\\p{Nd})([)）]?)`, "giu"),
    driver: new RegExp(`(快递员|快遞員|派件员|派件員|派送员|派送員)\\s?\\p{Script=Han}{2,4}|(?<!\\p{L})(${DRIVERS})[ :：]{1,2}${WORDS}`, "giu"),
    named: new RegExp(`(?<![a-zß-ÿа-яё])(${NAMED})\\s?[:：]?\\s?(${NAME})`, "giu"),
  });
}

/** Without telephones; with one right behind it a name goes too. Behind "by" or "par" a name begins with a capital. */
const phoneless = (text) => text.replace(patterns().phone, LAST).replace(patterns().reached, (said, driver, word, name, close) =>
  (word && !/^\p{Lu}/u.test(name) ? said : `${driver ?? word} ${LAST}${/[(（]/.test(said) ? "" : close}`));

/** What stands behind a label of an address, a phone or a name, up to the end of its sentence or bracket. */
function unlabelled(text) {
  let [told, from] = ["", 0];
  for (const { 0: label, index } of text.matchAll(LABEL)) {
    if (index < from || labelAt(`${label.trim()} x`)?.field !== "private") continue;
    const value = index + label.length;
    told += `${text.slice(from, value)} ${LAST}`;
    from = value + (/[)）】\]。;；]/.exec(text.slice(value))?.index ?? text.length - value);
  }
  return told + text.slice(from);
}

/**
 * @param {string} text an event's, as the page shows it
 * @returns {string} the same with "…" for names and telephones
 */
export function impersonal(text) {
  const called = phoneless(text);
  // Without a telephone behind it a courier's name can't be told from a courier's company.
  const driven = called === text ? text : called.replace(patterns().driver, (_, han, other) => `${han ?? other} ${LAST}`);
  return unlabelled(driven).replace(patterns().named, (said, before, name) => (/^\p{Ll}/u.test(name) || NOBODY.test(name.toLowerCase()) ? said : `${before} ${LAST}`));
}
