"""Copy damage: what people really paste."""

import json
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from pyrules.numbers import CHANGES, clean, identify
from pyrules.numbers.families import CONFIDENCE
from pyrules.numbers.routing import strip_zip
from pyrules.numbers.weight import weight

FAMILIES = Path(__file__).parents[3] / "pyrules" / "numbers" / "families"
EXAMPLES = [text for file in sorted(FAMILIES.glob("*.json"))
            for family in json.loads(file.read_text("utf-8"))["families"] for text in family["valid"]]

RB = "RB123456785CN"
LP = "LP00123456789012"


@pytest.mark.parametrize(
    ("text", "number", "changes"),
    [
        (" rb 123456785 cn\u200b", RB, ["space", "zero_width", "case"]),
        (RB, RB, []),
        ("RB 123 456 785 CN", RB, ["space"]),
        ("RB 123 456 785 DE", "RB123456785DE", ["space"]),
        ("RB-123-456-785-CN", RB, ["dash"]),
        ("RB\u2011123456785\u2212CN", RB, ["dash"]),
        (f"\u202a{RB}\u202c", RB, ["zero_width"]),
        (f"\ufeff{RB}", RB, ["zero_width"]),
        (f"{RB}\xa0", RB, ["space"]),
        ("ＲＢ１２３４５６７８５ＣＮ", RB, ["full_width"]),
        ("RB١٢٣٤٥٦٧٨٥CN", RB, ["digits"]),
        ("RB۱۲۳۴۵۶۷۸۵CN", RB, ["digits"]),
        ("RВ123456785СN", RB, ["look_alike"]),
        ("rв123456785сn", RB, ["case", "look_alike"]),
        ("ΡΒ123456785CN", "PB123456785CN", ["look_alike"]),
        (f"«{RB}»", RB, ["dash"]),
        (f"({RB}).", RB, ["dash"]),
        (f"Tracking number: {RB}", RB, ["label"]),
        (f"Tracking number:\xa0{LP}\nCopy", LP, ["label"]),
        (f"Nº de seguimiento: {LP}", LP, ["label"]),
        (f"Трек-номер: {LP}", LP, ["label"]),
        (f"운송장 번호 {LP}", LP, ["label"]),
        (f"رقم التتبع: {LP}", LP, ["label"]),
        (f"追跡番号{RB}", RB, ["label"]),
        (f"运单号：{LP}", LP, ["label"]),
        (f"numéro de suivi : {LP}", LP, ["label"]),
        (f"Sendungsnummer {LP}", LP, ["label"]),
        (f"№{LP}", LP, ["label"]),
        (f"my number is {LP} please", LP, ["label"]),
        (f"https://t.17track.net/en#nums={LP}", LP, ["url"]),
        (f"https://global.cainiao.com/newDetail.htm?mailNoList={LP}&otherMailNoList=", LP, ["url"]),
        (f"https://global.cainiao.com/detail.htm?mailNos={LP}", LP, ["url"]),
        (f"https://parcelsapp.com/en/tracking/{LP}", LP, ["url"]),
        (f"https://www.ship24.com/tracking?p={LP}", LP, ["url"]),
        ("https://www.ups.com/track?loc=en_US&tracknum=1Z4K51620373849565", "1Z4K51620373849565", ["url"]),
        ("https://www.dhl.com/en/home/tracking.html?tracking-id=3318490011&submit=1", "3318490011", ["url"]),
        (f"www.royalmail.com/track-your-item#/tracking-results/{RB}", RB, ["url"]),
        ("https://tools.usps.com/go/TrackConfirmAction?tLabels=9400%201000%200027%203849%205607%2018",
         "9400100000273849560718", ["space", "url"]),
        ("420900019400100000273849560718", "9400100000273849560718", ["routing_prefix"]),
        ("420 90001 9400 1000 0027 3849 5607 18", "9400100000273849560718", ["space", "routing_prefix"]),
        ("LP00123456\n789012", LP, ["space"]),
        ("4837/49560718", "483749560718", ["dash"]),
        ("https://jouw.postnl.nl/track-and-trace/3SXKPL738495607-NL-1234AB", "3SXKPL738495607", None),
        (f"<b>{RB}</b>", RB, ["label"]),
        (f"{RB}\n{RB}", RB, None),
    ],
)  # fmt: skip
def test_one_number(text, number, changes):
    info = identify(text)
    assert info["clean"] == number
    if changes is not None:
        assert info["changes"] == changes
    assert info["raw"] == text


@pytest.mark.parametrize("joint", ["\n", ", ", ";", " / ", " and ", " y ", " и ", " ", "，", "、", " | ", " & "])
def test_several(joint):
    info = identify(LP + joint + RB)
    assert (info["kind"], info["what"]) == ("not_tracking", "several")
    assert info["suggestions"] == [LP, RB]
    assert info["clean"] == ""
    assert info["trackers"] == []


def test_several_in_a_link():
    assert identify(f"https://t.17track.net/en#nums={LP},{RB}")["suggestions"] == [LP, RB]


def test_order_of_changes_is_stable():
    info = identify("Трек: rВ 123456785-СN\u200b")
    assert info["changes"] == sorted(info["changes"], key=CHANGES.index)


@pytest.mark.parametrize("text", ["", " ", "\n", "-", "—", "\u200b", "()"])
def test_empty(text):
    info = identify(text)
    assert (info["clean"], info["kind"], info["what"]) == ("", "not_tracking", "empty")


@pytest.mark.parametrize(
    "text",
    [
        f"Tracking{LP}", f"TrackingNumber:{LP}", f"Tracking number{LP}", f"trackingno{LP}", f"{LP}Copy", f"{LP}copiar",
        f"Tracking number{LP}Copy", f"{LP}Копировать", f"{LP}复制", f"运单号{LP}复制", f"운송장번호{LP}", f"1) {LP}",
        f"Package 1: {LP}", f"2026-10-01 {LP}",
    ],
)  # fmt: skip
def test_words_stuck_to_a_number(text):
    assert identify(text)["clean"] == LP


def test_two_letters_are_no_label():
    assert identify("ES73849560718293")["clean"] == "ES73849560718293"


def test_numbers_stuck_to_each_other():
    assert identify(LP + RB)["suggestions"] == [LP, RB]


def test_a_number_of_many_digits_keeps_its_counter_out():
    assert identify("Parcel 1 00340434738495607186")["clean"] == "00340434738495607186"


@pytest.mark.parametrize("text", ["RB/123456785/CN", "CNUSUP 0073 8495 607"])
def test_parts_of_one_number(text):
    info = identify(text)
    assert (info["kind"], len(info["clean"])) in (("s10", 13), ("line", 17))


@pytest.mark.parametrize(
    "address", ["http://www.ems.com.cn/x.html?mailNum={}", "https://rastreamento.correios.com.br/app/?objeto={}"]
)
def test_addresses_of_posts(address):
    assert identify(address.format(RB))["clean"] == RB


def test_each_of_several_is_bounded():
    # Found by fuzzing: only a single number was cut.
    info = identify(f"{'8190000001524' * 12} {RB}")
    assert info["what"] == "several"
    assert max(map(len, info["suggestions"])) == 64


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0B 0480 A1C 0000 2930 45F3", "0B0480A1C0000293045F3"),
        ("Tracking number: 0B 0490 A1C 0000 5F3F 1B2D Copy", "0B0490A1C00005F3F1B2D"),
        ("635900 29304516273849560", "63590029304516273849560"),
        ("Tracking number: 635900 29304516273849560", "63590029304516273849560"),
        ("00005F3F 1B2D", "00005F3F1B2D"),
        ("Parcel 1 73849560718293", "73849560718293"),
        ("73849560718293 28001 Madrid", "73849560718293"),
        ("28001 LP00123456789012", LP),
    ],
)
def test_groups_are_never_left_out(text, number):
    assert identify(text)["clean"] == number


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(EXAMPLES), st.data())
def test_a_number_in_groups_stays_whole(number, data):
    cuts = sorted(data.draw(st.sets(st.integers(1, len(number) - 1), min_size=1, max_size=6)))
    groups = [number[first:last] for first, last in zip([0, *cuts], [*cuts, len(number)], strict=True)]
    # Letters alone may be a word, and a group that is a good number by itself stands alone.
    assume(not any(group.isalpha() or weight(group) >= CONFIDENCE["medium"] for group in groups))
    text = " ".join(groups)
    read = clean(text)
    # Halves that are whole numbers themselves may be two; nothing is ever left out.
    assert "".join(read.several or [strip_zip(number)[0] if read.zip else read.number]) == strip_zip(number)[0]


@pytest.mark.parametrize(
    "text", ["buyer@example.com", "contact@shop.com", "N/A", "n.a.", "none", "unknown", "ninguno", "нет", "غير متوفر", "shop.example.com",
             "https://www.usps.com/", "Awaiting shipment", "17track.net"],
)  # fmt: skip
def test_no_number_at_all(text):
    info = identify(text)
    assert (info["clean"], info["kind"], info["what"]) == ("", "not_tracking", "empty")


@pytest.mark.parametrize("text", [f"buyer@example.com {RB}", f"{RB} (17track.net)", f"{RB} 2026-11-20 10:15", "RB123456785.CN"])
def test_what_stands_beside_a_number_is_no_part_of_it(text):
    assert identify(text)["clean"] == RB


@pytest.mark.parametrize(
    "text",
    [
        f"Cainiao{LP}", f"J&T {LP}", f"{LP} Tel. +34 612 345 678", f"{LP}, +34612345678", f"Ref: 8190000000014321 / {LP}",
        f"Your order 8190000000014321 (item 1005001234567890) has shipped on 11/05/2026. Tracking: {LP}. Total US $23.40",
        f"{LP} 0.12kg", f"US $12.50 {LP}", f"Calle Mayor 5, 46001 Valencia, {LP}", f"Hola, {LP} llegará entre el 20 y el 26 de noviembre",
        f'<a href="https://t.17track.net/en#nums={LP}">{LP}</a>',
    ],
)  # fmt: skip
def test_the_rest_of_a_page_or_mail(text):
    assert identify(text)["clean"] == LP


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("UPS1Z4K51620373849565", "1Z4K51620373849565"), ("ChinaPostRB123456785CN", RB), ("J&T JT5738495607182", "JT5738495607182"),
        ("Paket 73849560718293 kommt am 26.11.2026 zwischen 10:00-14:00", "73849560718293"),
        ("73849560718293 (1/2)", "73849560718293"), (f"{RB}\u2122", RB), (f"%22{RB}%22", RB), (f"{LP}%0A", LP),
        ("Mondial Relay 56071829 CP 75011", "56071829"), ("]C100340434123456789012", "00340434123456789012"),
        ("Your parcel JVGL06234567890123 is on its way", "JVGL06234567890123"), ("JVGL06234567890123 has come", "JVGL06234567890123"),
        ("+34 612 345 678 73849560718293", "73849560718293"), ("tel 34612345678 JVGL06234567890123", "JVGL06234567890123"),
        ("CNFR0000027384956 HD", "CNFR0000027384956HD"),
        ("Nacex 4837/49560718", "483749560718"), ("00.34.04.34.12.34.56.78.90.12", "00340434123456789012"), (f"26.11.2026. {LP}", LP),
        ("Delivered 2026-11-20 10:15:33 GMT+8 73849560718293", "73849560718293"),
    ],
)  # fmt: skip
def test_names_and_dates_beside_a_number(text, number):
    assert identify(text)["clean"] == number


@pytest.mark.parametrize("text", ["Delivery 2-5 days", "Código de recogida 4821"])
def test_too_few_digits_for_a_number(text):
    assert identify(text)["what"] == "empty"


def test_a_shape_nobody_knows_is_no_absence():
    assert identify("ZZTOP-9Q-77")["kind"] == "unknown"


def test_a_chat_link_is_a_phone_number():
    assert identify("https://wa.me/34612345678")["what"] == "phone"


def test_two_orders_are_still_several():
    assert identify("8190000000014321, 8190000000034321")["suggestions"] == ["8190000000014321", "8190000000034321"]
