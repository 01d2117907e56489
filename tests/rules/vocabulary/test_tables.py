"""Order statuses, trackers' words, services, notices and sellers' messages."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pyrules.vocabulary import notice, order_status, seller_words, service, tracker_status
from pyrules.vocabulary.data import load
from pyrules.vocabulary.statuses import ORDER, TRACKER


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Awaiting delivery", "shipped"), ("Canceled ", "cancelled"), ("Expired", "closed"), ("To pay", "unpaid"),
        ("To ship (2)", "processing"), ("Processing 3", "processing"), ("COMPLETED", "completed"), ("С отделкой", "completed"),
        ("Concluído ", "completed"), ("A ser pago", "unpaid"), ("Aguardando a entrega", "shipped"), ("Finalizado", "completed"),
        ("Esperando entrega", "shipped"), ("Cerrado", "closed"), ("취소", "cancelled"), ("환불 완료", "refund"),
        ("고급 환불 완료", "refund"), ("배송 완료", "completed"), ("待收货", "shipped"), ("発送済み", "shipped"),
        ("In transit", "shipped"), ("Ожидается отправка", "processing"), ("Kargolanmayı bekliyor", "processing"), ("결제 완료", "processing"),
        ("Kapandı", "closed"), ("تم استرداد الأموال", "refund"), ("הוחזר", "refund"),
        ("Ready for pickup", "shipped"), ("Time for payment", "unpaid"), ("WAIT_SELLER_SEND_GOODS", "processing"),
        ("SELLER_PART_SEND_GOODS", "part_shipped"), ("WAIT_BUYER_ACCEPT_GOODS", "shipped"), ("IN_ISSUE", "dispute"),
        ("IN_FROZEN", "dispute"), ("IN_CANCEL", "cancelled"), ("FUND_PROCESSING", "completed"), ("FINISH", "completed"),
        ("RISK_CONTROL", "verifying"), ("PLACE_ORDER_SUCCESS", "unpaid"), ("Your package is on its way", "shipped"),
        ("Your payment is being verified", "verifying"), ("Refund completed", "refund"), ("Order closed", "closed"),
        ("Oczekuje na dostawę", "shipped"), ("Wartet auf Lieferung", "shipped"), ("ממתין למשלוח", "processing"),
        ("Wachten op verzending", "processing"), ("Esperando a que el vendedor envíe", "processing"),
        ("Order completed", "completed"),
        ("Pedido cancelado por el comprador", "cancelled"), ("Awaiting your receipt", "shipped"), ("Package shipped", "shipped"),
        ("Ожидание отправки продавцом", "processing"), ("판매자 발송 대기 중", "processing"),
        ("El pedido ha sido enviado", "shipped"),
        ("Dispute opened", "dispute"), ("Refunded to your card", "refund"), ("Pay before Oct 12", "unpaid"),
        ("Closed toe sandals women summer", None), ("Noise Cancelling Earbuds", None),
        ("Package shipped " + "and much more is said about this product " * 4, None),
        ("Food Processing Machine", None), ("", None), (None, None), ("9", None),
    ],
)  # fmt: skip
def test_order_status(text: str | None, status: str | None) -> None:
    assert order_status(text) == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("NotFound", "not_found"), ("NotFound_InvalidCode", "invalid"), ("Expired", "expired"), ("Alert", "exception"),
        ("Undelivered", "failed"), ("Pick up", "pickup"), ("InfoReceived", "info_received"), ("AttemptFail", "failed"),
        ("AvailableForPickup", "pickup"), ("Exception_Returned", "returning"), ("Pending", "not_found"),
        ("Sorry, there is no updated logistics information", "not_found"), ("Invalid tracking number", "invalid"),
        ("Sendungsnummer nicht gefunden", "not_found"), ("Не найдено", "not_found"), ("查询不到", "not_found"),
        ("No se ha encontrado el envío", "not_found"), ("운송장을 찾을 수 없습니다", "not_found"), ("Delivered", "delivered"),
        ("Not delivered", "failed"), ("Your parcel is out for delivery", "out_for_delivery"), ("hello", None), ("", None),
    ],
)  # fmt: skip
def test_tracker_status(text: str, status: str | None) -> None:
    assert tracker_status(text) == status


@pytest.mark.parametrize(
    ("text", "key", "economy", "tracked"),
    [
        ("AliExpress Standard Shipping", "aliexpress-standard", False, "to_delivery"),
        ("AliExpress standard shipping", "aliexpress-standard", False, "to_delivery"),
        ("AliExpress Selection Standard", "selection-standard", False, "to_delivery"),
        ("AliExpress Selection Saver", "selection-saver", None, "unknown"),
        ("AliExpress Saver Shipping", "aliexpress-saver", None, "unknown"),
        ("AliExpress Premium Shipping", "aliexpress-premium", False, "to_delivery"),
        ("Cainiao Super Economy Global", "super-economy-global", True, "to_handover"),
        ("Cainiao Super Economy", "super-economy", True, "to_handover"),
        ("China Post Registered Air Mail", "china-post-registered", False, "to_delivery"),
        ("China Post Ordinary Small Packet Plus", "china-post-ordinary", True, "to_export"),
        ("Yanwen Economic Air Mail", "yanwen-economic", True, "to_export"),
        ("SunYou Economic Air Mail", "sunyou-economic", True, "to_export"),
        ("YFH Special Standard", "yfh-special-standard", False, "to_delivery"),
        ("Seller's Shipping Method", "sellers-own", None, "unknown"),
        ("Seller’s Shipping Method", "sellers-own", None, "unknown"),
        ("UPS Express Saver", "ups", False, "to_delivery"), ("FedEx Economy", "fedex", False, "to_delivery"),
        ("ePacket", "epacket", False, "to_delivery"), ("EMS", "ems", False, "to_delivery"), ("4PX", "4px", None, "unknown"),
        ("Envío económico", "economy-any", True, "to_handover"), ("Экономичная доставка", "economy-any", True, "to_handover"),
        ("Brand New Economy Line", "economy-any", True, "to_handover"),
    ],
)  # fmt: skip
def test_service(text: str, key: str, economy: bool | None, tracked: str) -> None:
    found = service(text)
    assert found is not None
    assert (found.id, found.economy, found.tracked) == (key, economy, tracked)


@pytest.mark.parametrize("text", ["", None, "Teleport", "groups of things"])
def test_unknown_service(text: str | None) -> None:
    assert service(text) is None


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        (
            "Economy shipping doesn't include tracking after a package has been handed to a destination country/region's"
            " carrier.",
            "economy",
        ),
        ("El envío económico no incluye el seguimiento después de la entrega al transportista", "economy"),
        ("Экономичная доставка: посылка не отслеживается", "economy"),
        ("Combined delivery", "combined"),
        ("Latest Tracking Number: LP00…", "new_number"),
        ("Customs duties payment requested", "fee"),
        ("Your order will arrive in 2 packages", "several"),
        ("Delivery to your area is temporarily suspended", "suspended"),
        ("Ships from local warehouse", "local_warehouse"),
        ("Your order was canceled", "cancelled"),
        ("Your orders were packed together", "combined"), ("Import charges must be paid", "fee"), ("Versand aus lokalem Lager", "local_warehouse"),
        ("Package 1 of 2", "several"),
        ("Import charges included", ""), ("Customs fees included in the price", ""), ("No customs fees", ""), ("Aranceles incluidos", ""),
        ("No tendrás que pagar aranceles", ""), ("Droits de douane inclus", ""), ("Frais de douane compris dans le prix", ""),
        ("Tributos já pagos", ""), ("Zollgebühren inbegriffen", ""), ("Inkl. Einfuhrabgaben", ""), ("Dazi doganali inclusi", ""),
        ("Cło wliczone w cenę", ""), ("Таможенные пошлины включены", ""), ("관세 포함", ""), ("関税込み", ""), ("شاملة الرسوم الجمركية", ""),
        ("Invoerrechten inbegrepen", ""), ("Import tax prepaid", ""),
        ("Import charges are not included: pay the customs fee", "fee"), ("Aranceles no incluidos", "fee"),
        ("The parcel is released once the customs fee has been paid", "fee"), ("Customs charge due. If already paid, ignore this", "fee"),
        ("Zollgebühren nicht inbegriffen", "fee"), ("Held by customs", "customs"),
        ("Free cancellation: you can cancel before it ships", ""),
        ("Your order will be cancelled if you do not pay", ""),
        ("Have a nice day", ""),
        ("", ""),
    ],
)
def test_notice(text: str, marks: str) -> None:
    assert notice(text) >= set(marks.split())
    assert marks or not notice(text)


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("Dear friend, please extend the processing time for 10 days", "extend"),
        ("Sorry, the item is out of stock now, we will ship it next week", "out_of_stock will_ship"),
        (
            "We changed logistics and your parcel was sent with another tracking number, the new tracking number is below",
            "shipped_other new_number",
        ),
        ("Because of the Spring Festival holiday the factory is closed", "holiday"),
        ("All your orders are in the same package", "combined"),
        ("We sent it in two packages", "several"),
        ("Please confirm receipt first, then I will refund you", "confirm_first"),
        ("We can refund you by PayPal", "refund_outside"),
        ("This number is temporary, sorry", "fake_admitted"),
        ("It goes by ordinary mail and cannot be tracked", "cheaper_service"),
        ("Please cancel the order", "cancel_please"),
        ("It ships from our Spain warehouse", "local_warehouse"),
        ("Por favor, confirme la recepción primero", "confirm_first"),
        ("Продлите время обработки, пожалуйста", "extend"),
        ("Товара нет в наличии", "out_of_stock"),
        ("Produto sem estoque", "out_of_stock"),
        ("缺货,请取消订单", "out_of_stock cancel_please"),
        ("Nous sommes en rupture de stock", "out_of_stock"),
        ("Der Artikel ist nicht auf Lager", "out_of_stock"),
        ("Articolo esaurito", "out_of_stock"), ("Brak w magazynie", "out_of_stock"), ("Niet op voorraad", "out_of_stock"),
        ("Stokta yok", "out_of_stock"), ("نفدت الكمية", "out_of_stock"), ("אזל מהמלאי", "out_of_stock"), ("품절입니다", "out_of_stock"),
        ("在庫切れです", "out_of_stock"), ("Por favor amplíe el tiempo de entrega", "extend"),
        ("Bitte verlängern Sie die Lieferzeit", "extend"), ("Proszę przedłużyć czas", "extend"),
        ("We packed your orders together", "combined"), ("Juntamos seus pedidos", "combined"), ("We packed it carefully", ""),
        ("Thank you for your order, have a nice day", ""),
        ("", ""),
    ],
)
def test_seller_words(text: str, marks: str) -> None:
    assert seller_words(text) >= set(marks.split())
    assert marks or not seller_words(text)


def test_a_long_letter_is_read_to_its_end() -> None:
    assert "extend" in seller_words("Dear friend! " * 80 + "please extend the processing time")


def test_every_service_has_a_source() -> None:
    for entry in load("services")["services"]:
        assert entry["source"].strip(), entry["id"]


@given(st.text(max_size=3000))
@settings(max_examples=60, deadline=None)
def test_any_text_is_answered(text: str) -> None:
    assert order_status(text) in (None, *ORDER)
    assert tracker_status(text) in (None, *TRACKER)
    service(text)
    assert notice(text) <= set(load("notices")["marks"])
    assert seller_words(text) <= set(load("seller_words")["marks"])
