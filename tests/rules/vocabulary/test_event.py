"""Events as they are written in the world: lines of carriers in many languages, codes, and what must not be misread."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pyrules.vocabulary import event
from pyrules.vocabulary.meaning import STAGES

LINES = [
    line.split("\t")
    for line in (Path(__file__).parent / "event_lines.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(("stage", "marks", "line"), LINES)
def test_line(stage: str, marks: str, line: str) -> None:
    found = event(line)
    assert found.stage == stage
    assert found.marks >= set(marks.split())


@pytest.mark.parametrize(("stage", "marks", "line"), LINES)
def test_case_and_spaces_do_not_matter(stage: str, marks: str, line: str) -> None:
    assert event(f"  {line.upper()} . ").stage == stage


@pytest.mark.parametrize(
    "line",
    [
        "Not delivered", "To be delivered", "Delivery failed", "Attempted delivery", "Out for delivery", "Undelivered",
        "Delivered to local post office", "Delivered to carrier", "Delivered to pick-up point", "Delivered to airline",
        "Delivered to sorting center", "Will be delivered by post", "Awaiting delivery", "Ready for delivery",
        "No entregado", "Será entregado mañana", "Entregado a la aerolínea", "Entregado al transportista",
        "Não entregue", "Entregue à transportadora", "Será entregue em breve", "Non livré", "Sera livré demain",
        "Remis au transporteur", "Nicht zugestellt", "Wird morgen zugestellt", "An Transporteur übergeben",
        "Non consegnato", "Sarà consegnato domani", "Consegnato al corriere", "Niet bezorgd", "Wordt morgen bezorgd",
        "Niedoręczona", "Zostanie doręczona jutro", "Не доставлено", "Будет доставлено завтра", "Не вручено",
        "Доставлено в сортировочный центр", "Передано в службу доставки", "Не вручено адресату", "Teslim edilemedi",
        "لم يتم التسليم", "לא נמסר", "未妥投", "未签收", "等待派送", "配達予定", "配達できませんでした", "배달예정", "미배달",
        "ส่งไม่สำเร็จ", "Giao hàng thất bại", "Gagal dikirim", "Nedoručeno", "Bude doručeno zítra", "Returned to sender",
        "Delivery to the sender completed: delivered to sender",
    ],
)  # fmt: skip
def test_not_delivered(line: str) -> None:
    assert event(line).stage not in ("delivered", "unknown")


@pytest.mark.parametrize(
    ("code", "stage"),
    [
        ("AE_GTMS_SIGNED", "delivered"), ("GTMS_STA_SIGNED", "pickup"), ("gtms signed", "delivered"),
        ("AE_LH_DEPART", "transit"), ("AE_CC_IM_START", "import"), ("AE_GWMS_ACCEPT", "announced"),
        ("AE_PICK_UP_SUCCESS", "accepted"), ("AE_GOT", "accepted"), ("AE_SC_INBOUND_SUCCESS", "origin"),
        ("CW_INBOUND", "consolidation"), ("AE_GROUP_CW_PROCESSING", "consolidation"), ("CUS_TAX", "import"),
        ("GTMS_DEL_FAILURE", "problem"), ("RT_NEW_THING", "returning"), ("CC_EX_NEW", "export"), ("CC_IM_NEW", "import"),
        ("LH_NEW_THING", "transit"), ("GTMS_NEW_THING", "local"), ("GTMS_NEW_FAILURE", "problem"), ("XX_YY_FAILURE", "problem"),
        ("SC_OUTBOUND_FAILURE", "origin"), ("PU_PICKUP_FAILURE", "announced"), ("GWMS_CANCEL", "cancelled"),
        ("COMMON_INTRANSIT", "unknown"), ("NOBODY_KNOWS", "unknown"), ("12345", "unknown"), ("", "unknown"),
    ],
)  # fmt: skip
def test_code(code: str, stage: str) -> None:
    assert event("", code).stage == stage


def test_a_code_outranks_the_words_beside_it() -> None:
    found = event("Package delivered", "GTMS_STA_SIGNED")
    assert (found.stage, found.by, found.code) == ("pickup", "code", "GTMS_STA_SIGNED")


def test_a_known_sentence_outranks_a_guessed_code() -> None:
    assert event("Package delivered", "GTMS_NEW_THING").stage == "delivered"


def test_words_add_their_marks_to_a_code() -> None:
    assert "neighbour" in event("Delivered to a neighbour", "GTMS_SIGNED").marks


@pytest.mark.parametrize(
    ("line", "country", "stage"),
    [("Customs clearance failed", "CN", "export"), ("Held by customs", "CN", "export"), ("Held by customs", "ES", "import"),
     ("Import customs clearance failed", "CN", "import"), ("清关失败", "CN", "export"), ("进口清关失败", "CN", "import"), ("清关失败", None, "import")],
)  # fmt: skip
def test_the_place_tells_whose_customs_hold_it(line: str, country: str | None, stage: str) -> None:
    found = event(line, country=country)
    assert (found.stage, "customs_hold" in found.marks) == (stage, True)


@pytest.mark.parametrize(
    "line", ["Export documents submitted to customs", "Refused by recipient: customs charges", "Delivery failed: customs charges not paid"],
)  # fmt: skip
def test_nothing_there_is_held_by_customs(line: str) -> None:
    assert "customs_hold" not in event(line).marks


@pytest.mark.parametrize("code", ["CC_IM_SUCCESS", "AE_CC_HO_OUT_SUCCESS", "CUS_SUCCESS", "CC_IM_NEW_SUCCESS"])
def test_customs_that_are_done(code: str) -> None:
    assert "cleared" in event("", code).marks


@pytest.mark.parametrize(
    "line",
    ["Import customs clearance started", "Awaiting customs clearance", "Not released by customs", "Arrived at customs",
     "Held by customs", "Die Sendung wird verzollt", "Despacho no completado", "Ожидает выпуска таможней", "等待清关",
     # denied
     "Customs clearance not completed", "Not yet cleared customs", "海关未放行", "清关未完成", "清关尚未完成", "海关尚未放行",
     "通関が完了していません", "通関未完了", "通関手続きはまだ完了していません", "통관이 완료되지 않음", "통관 미완료",
     "통관이 아직 완료되지 않았습니다", "Gümrük işlemleri tamamlanmadı",
     "Gümrükten henüz çıkmadı", "พิธีการศุลกากรยังไม่เสร็จ", "ศุลกากรยังไม่ปล่อย", "Chưa hoàn tất thông quan", "Thông quan chưa hoàn tất",
     "Chưa thông quan", "Pengurusan bea cukai belum selesai", "Bea cukai belum selesai", "Despacho de aduana no completado",
     "No liberado por aduana", "Dédouanement non terminé", "Non libéré par la douane", "Pas encore dédouané", "Desembaraço não concluído",
     "Não liberado pela alfândega", "Verzollung nicht abgeschlossen", "Vom Zoll noch nicht freigegeben", "Sdoganamento non completato",
     "Non ancora sdoganato", "Inklaring niet voltooid", "Niet vrijgegeven door de douane", "Odprawa celna niezakończona",
     "Odprawa celna nie zakończona", "Таможенное оформление не завершено", "Не выпущено таможней", "Митне оформлення не завершено",
     "Не випущено митницею", "لم يكتمل التخليص الجمركي", "التخليص غير مكتمل", "לא שוחרר ממכס", "השחרור ממכס לא הושלם",
     "Celní odbavení nedokončeno", "Celní odbavení nebylo dokončeno", "Colné odbavenie nedokončené", "Vámkezelés nem fejeződött be",
     "Vămuirea nu este finalizată", "Митническото оформяне не е приключило", "Ο εκτελωνισμός δεν ολοκληρώθηκε", "Tullklarering ej klar",
     "Inte frigiven av tullen"],
)  # fmt: skip
def test_customs_that_are_not_done(line: str) -> None:
    found = event(line)
    assert found.stage == "import"
    assert "cleared" not in found.marks


@pytest.mark.parametrize(
    "line",
    ["Arrived at destination country/region", "Arrived at local airport", "Import scan", "Import of international mail",
     "Llegó al país/región de destino", "Arrivé dans le pays de destination", "Chegou ao país de destino", "Im Zielland angekommen",
     "Импорт международной почты", "Прибув до країни призначення", "وصل إلى بلد الوجهة", "到达目的国", "目的国に到着", "Varış ülkesine ulaştı"],
)  # fmt: skip
def test_an_arrival_in_the_country_is_not_customs(line: str) -> None:
    found = event(line)
    assert found.stage == "import"
    assert "arrived_destination" in found.marks


@pytest.mark.parametrize(
    "line",
    ["Arrived at customs", "Import customs clearance started", "Presented to customs", "En aduana", "Despacho de importación iniciado",
     "Dédouanement à l'importation commencé", "Desembaraço aduaneiro de importação iniciado", "Importzollabfertigung gestartet",
     "Sdoganamento all'importazione iniziato", "Bắt đầu thông quan nhập khẩu", "Таможенное оформление импорта начато",
     "بدأ التخليص الجمركي للاستيراد", "进口清关开始", "到達海關", "輸入通関手続き開始", "수입 통관 시작", "İthalat gümrük işlemleri başladı"],
)  # fmt: skip
def test_customs_are_named(line: str) -> None:
    found = event(line)
    assert found.stage == "import"
    assert not found.marks & {"arrived_destination", "cleared"}


def test_a_letter_tells_the_language() -> None:
    """Russian "оформлен" (drawn up) begins Ukrainian words too."""
    assert event("Розпочато митне оформлення імпорту").stage == "import"


def test_a_general_code_leaves_the_word_to_the_text() -> None:
    found = event("wait for customs clearance", "COMMON_INTRANSIT")
    assert (found.stage, found.scan) == ("import", False)
    assert event("Carrier update", "COMMON_INTRANSIT").noise


@pytest.mark.parametrize(
    ("line", "place", "country", "stage"),
    [
        ("Departed from sorting center", "Shenzhen, CN", None, "origin"),
        ("Departed from sorting center", None, "ES", "local"),
        ("Arrived at facility", "Madrid, Spain", None, "local"),
        ("Arrived at facility", None, "CN", "origin"),
        ("Arrived at facility", None, None, "transit"),
        ("[Madrid] Arrived at sorting center", None, None, "local"),
        ("Export customs clearance complete", None, "ES", "export"),
    ],
)
def test_the_place_decides_where_words_do_not(line: str, place: str | None, country: str | None, stage: str) -> None:
    assert event(line, place=place, country=country).stage == stage


@pytest.mark.parametrize("line", ["Le colis n'a pas été pris en charge", "El paquete no ha sido recogido", "Not signed", "Package not out for delivery"])
def test_what_is_denied_is_not_done(line: str) -> None:
    assert event(line).stage not in ("accepted", "out_for_delivery", "delivered")


@pytest.mark.parametrize(
    "line",
    ["Package not damaged", "The parcel is not lost", "Not refused", "Package was not destroyed", "No damage", "Not returned to sender",
     "El paquete no está dañado", "no se ha perdido", "Le colis n'est pas endommagé", "O pacote não está danificado", "Não foi perdido",
     "Das Paket ist nicht beschädigt", "Il pacco non è danneggiato", "Посылка не повреждена", "без повреждений", "Посилка не пошкоджена",
     "Paczka nie jest uszkodzona", "Pakket niet verloren", "Zásilka není poškozena", "Coletul nu este deteriorat", "Paketet är inte skadat",
     "الطرد غير تالف", "包裹未损坏", "包裹没有丢失", "紛失していません", "분실되지 않음", "החבילה לא ניזוקה", "Paket hasar görmedi", "ไม่สูญหาย"],
)  # fmt: skip
def test_a_denied_misfortune_is_none(line: str) -> None:
    found = event(line)
    assert found.stage == "unknown"
    assert not found.marks


@pytest.mark.parametrize(
    ("line", "mark"),
    [("Damaged, not lost", "damaged"), ("Lost, not damaged", "lost"), ("The parcel cannot be located", "lost"), ("No localizado", "lost"),
     ("Importação não autorizada", "customs_hold"), ("Die Sendung ist nicht auffindbar", "lost"), ("Damaged, recipient not informed", "damaged")],
)  # fmt: skip
def test_a_not_takes_back_its_own_word_only(line: str, mark: str) -> None:
    assert mark in event(line).marks


@pytest.mark.parametrize(("country", "stage"), [("US", "local"), ("CN", "origin"), (None, "transit")])
def test_a_partner_of_the_post_has_scanned_it(country: str | None, stage: str) -> None:
    for line in ("Arrived Shipping Partner Facility, USPS Awaiting Item", "Picked Up by Shipping Partner, USPS Awaiting Item"):
        found = event(line, country=country)
        assert (found.stage, found.scan) == (stage, True)


@pytest.mark.parametrize(("line", "code"), [("Delivered", None), ("已签收", None), ("", "SIGNED"), ("Signed", "STA_SIGN")])
def test_a_signature_in_china_may_be_the_warehouse(line: str, code: str | None) -> None:
    found = event(line, code, country="CN")
    assert "maybe_warehouse" in found.marks
    assert found.stage in ("delivered", "accepted")


def test_a_signature_at_the_buyers_is_no_warehouse() -> None:
    assert "maybe_warehouse" not in event("Signed", country="ES").marks


@pytest.mark.parametrize(
    "line",
    ["Shipping label created", "Shipment information received by warehouse electronically", "Carrier update", "Order canceled",
     "Package shipped out from warehouse", "In Transit to Next Facility", "Your parcel will be delivered tomorrow"],
)  # fmt: skip
def test_nobody_had_it_in_hand(line: str) -> None:
    assert not event(line).scan


@given(st.text(max_size=600), st.none() | st.text(max_size=40), st.none() | st.text(max_size=40), st.none() | st.text(max_size=4))
@settings(max_examples=80, deadline=None)
def test_any_text_is_answered(text: str, code: str | None, place: str | None, country: str | None) -> None:
    found = event(text, code, place, country)
    assert found.stage in STAGES
    assert (found.by is None) <= (found.stage == "unknown")


@given(st.lists(st.sampled_from([line for *_, line in LINES]), max_size=4).map(" ".join), st.text(max_size=20))
@settings(max_examples=60, deadline=None)
def test_any_mixture_is_answered(line: str, tail: str) -> None:
    assert event(line + tail).stage in STAGES
