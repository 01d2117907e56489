/** How a page may speak, in twenty languages; written apart from the reader's own table of labels, so that neither is the other's copy. */
const table = {
  en: ["Order number", "Placed on", "Awaiting delivery", "Tracking number", "Estimated delivery", "Copy", "Track order", "Details", "Nov 11, 2026", "Nov 30 - Dec 4", "Nov 20, 18:46", "Ship to", "Paid with"],
  es: ["N.º de pedido", "Pedido realizado el", "Esperando entrega", "Número de seguimiento", "Entrega estimada", "Copiar", "Rastrear pedido", "Detalles", "11 nov, 2026", "30 nov - 4 dic", "20 nov, 18:46", "Enviar a", "Pagado con"],
  pt: ["Nº do pedido", "Pedido feito em", "Aguardando entrega", "Código de rastreamento", "Entrega prevista", "Copiar", "Rastrear pedido", "Detalhes", "11 de nov. de 2026", "30 de nov. - 4 de dez.", "20 de nov., 18:46", "Enviar para", "Pago com"],
  fr: ["N° de commande", "Commande passée le", "En attente de livraison", "Numéro de suivi", "Livraison estimée", "Copier", "Suivre la commande", "Détails", "11 nov. 2026", "30 nov. - 4 déc.", "20 nov., 18:46", "Livrer à", "Payé par"],
  de: ["Bestellnummer", "Bestellt am", "Warten auf Lieferung", "Sendungsnummer", "Voraussichtliche Lieferung", "Kopieren", "Sendung verfolgen", "Details", "11. Nov. 2026", "30. Nov. - 4. Dez.", "20. Nov., 18:46", "Lieferadresse", "Bezahlt mit"],
  it: ["Numero ordine", "Ordine effettuato il", "In attesa di consegna", "Numero di tracciamento", "Consegna prevista", "Copia", "Traccia ordine", "Dettagli", "11 nov 2026", "30 nov - 4 dic", "20 nov, 18:46", "Spedire a", "Pagato con"],
  pl: ["Numer zamówienia", "Data zamówienia", "Oczekiwanie na dostawę", "Numer śledzenia", "Szacowana dostawa", "Kopiuj", "Śledź zamówienie", "Szczegóły", "11 lis 2026", "30 lis - 4 gru", "20 lis, 18:46", "Wyślij do", "Zapłacono"],
  nl: ["Bestelnummer", "Besteld op", "Wacht op levering", "Trackingnummer", "Geschatte levering", "Kopiëren", "Bestelling volgen", "Details", "11 nov 2026", "30 nov - 4 dec", "20 nov, 18:46", "Verzenden naar", "Betaald met"],
  ru: ["Номер заказа", "Дата заказа", "Ожидает доставки", "Номер отслеживания", "Ожидаемая доставка", "Копировать", "Отследить заказ", "Подробнее", "11 нояб. 2026 г.", "30 нояб. - 4 дек.", "20 нояб., 18:46", "Адрес доставки", "Оплачено"],
  uk: ["Номер замовлення", "Дата замовлення", "Очікує доставки", "Номер відстеження", "Очікувана доставка", "Копіювати", "Відстежити", "Докладніше", "11 лист. 2026 р.", "30 лист. - 4 груд.", "20 лист., 18:46", "Адреса доставки", "Оплачено"],
  tr: ["Sipariş numarası", "Sipariş tarihi", "Teslimat bekleniyor", "Takip numarası", "Tahmini teslimat", "Kopyala", "Siparişi takip et", "Ayrıntılar", "11 Kas 2026", "30 Kas - 4 Ara", "20 Kas, 18:46", "Teslimat adresi", "Ödendi"],
  ar: ["رقم الطلب", "تاريخ الطلب", "في انتظار التسليم", "رقم التتبع", "التسليم المتوقع", "نسخ", "تتبع الطلب", "التفاصيل", "١١ نوفمبر ٢٠٢٦", "٣٠ نوفمبر - ٤ ديسمبر", "٢٠ نوفمبر، ١٨:٤٦", "الشحن إلى", "مدفوع"],
  he: ["מספר הזמנה", "תאריך הזמנה", "ממתין לאספקה", "מספר מעקב", "משלוח משוער", "העתק", "מעקב", "פרטים", "11 בנוב׳ 2026", "30 בנוב׳ - 4 בדצמ׳", "20 בנוב׳, 18:46", "משלוח אל", "שולם"],
  ko: ["주문번호", "주문일자", "배송 대기", "운송장 번호", "예상 배송일", "복사", "배송 조회", "상세보기", "2026년 11월 11일", "11월 30일 - 12월 4일", "11월 20일, 18:46", "배송지", "결제"],
  ja: ["注文番号", "注文日", "配達待ち", "追跡番号", "お届け予定日", "コピー", "注文を追跡", "詳細", "2026年11月11日", "11月30日 - 12月4日", "11月20日, 18:46", "お届け先", "お支払い"],
  th: ["หมายเลขคำสั่งซื้อ", "วันที่สั่งซื้อ", "รอการจัดส่ง", "หมายเลขพัสดุ", "วันที่คาดว่าจะจัดส่ง", "คัดลอก", "ติดตาม", "รายละเอียด", "11 พ.ย. 2569", "30 พ.ย. - 4 ธ.ค.", "20 พ.ย., 18:46", "ที่อยู่จัดส่ง", "ชำระด้วย"],
  id: ["Nomor pesanan", "Tanggal pesanan", "Menunggu pengiriman", "Nomor resi", "Estimasi tiba", "Salin", "Lacak pesanan", "Rincian", "11 Nov 2026", "30 Nov - 4 Des", "20 Nov, 18.46", "Kirim ke", "Dibayar"],
  vi: ["Mã đơn hàng", "Ngày đặt hàng", "Chờ giao hàng", "Mã vận đơn", "Dự kiến giao hàng", "Sao chép", "Theo dõi", "Chi tiết", "11 thg 11, 2026", "30 thg 11 - 4 thg 12", "20 thg 11, 18:46", "Giao đến", "Thanh toán"],
  zh: ["订单号", "下单时间", "待收货", "物流单号", "预计送达", "复制", "查看物流", "详情", "2026年11月11日", "11月30日 - 12月4日", "11月20日, 18:46", "收货地址", "支付"],
  cs: ["Číslo objednávky", "Datum objednávky", "Čeká na doručení", "Sledovací číslo", "Předpokládané doručení", "Kopírovat", "Sledovat", "Podrobnosti", "11. 11. 2026", "30. 11. - 4. 12.", "20. 11., 18:46", "Dodací adresa", "Zaplaceno"],
};

const NAMES = ["id", "placed", "status", "number", "eta", "copy", "track", "details", "date", "span", "moment", "shipTo", "paid"];

/** language → its words */
export const WORDS = Object.fromEntries(Object.entries(table).map(([language, words]) => [language, { language, ...Object.fromEntries(NAMES.map((name, at) => [name, words[at]])) }]));
export const LANGUAGES = Object.keys(table);
/** The reader has no labels of it: shapes, links and what it takes from its neighbours must do; a guess is worse than nothing. */
export const UNKNOWN = "cs";
