"""Kinds, carriers and what a buyer may expect of a number."""

import pytest

from pyrules.numbers import carrier, identify, nearly
from pyrules.numbers.s10 import countries

KEYS = [
    "raw", "clean", "changes", "kind", "what", "service", "issuer", "check_digit", "carriers", "tracked",
    "changes_at_handover", "suggestions", "trackers", "family",
]  # fmt: skip


def test_keys():
    assert list(identify("x")) == KEYS


@pytest.mark.parametrize(
    ("indicator", "service", "tracked"),
    [
        ("RB", "registered", "to_delivery"), ("LZ", "tracked_letter", "to_delivery"), ("UA", "ordinary_letter", "to_export"),
        ("AG", "ordinary_letter", "none"), ("AX", "bilateral", "unknown"), ("CP", "parcel", "to_delivery"),
        ("EA", "ems", "to_delivery"), ("VV", "insured", "to_delivery"), ("HA", "ecommerce", "to_delivery"),
        ("ML", "bag", "unknown"), ("QA", "reply", "unknown"), ("QZ", "reserved", "unknown"), ("ZA", "bilateral", "unknown"),
        ("GA", "bilateral", "unknown"), ("GB", "reserved", "unknown"), ("JN", "reserved", "unknown"),
    ],
)  # fmt: skip
def test_s10_service(indicator, service, tracked):
    info = identify(f"{indicator}473124829LV")
    assert (info["kind"], info["service"], info["tracked"]) == ("s10", service, tracked)
    assert (info["issuer"], info["carriers"], info["check_digit"]) == ("LV", ["post-lv"], "ok")
    assert info["changes_at_handover"] is False


def test_s10_of_every_country():
    assert len(countries()) == 250
    for code in countries():
        info = identify(f"RB473124829{code}")
        assert info["kind"] == "s10"
        assert info["issuer"] == code
        assert all(carrier(slug) for slug in info["carriers"])


@pytest.mark.parametrize(
    ("number", "carriers", "tracked", "moves"),
    [
        ("UF473124829YP", ["yanwen"], "to_export", None),
        ("UK473124829YP", ["yanwen"], "to_delivery", None),
        ("XW473124829JB", ["chronopost", "la-poste"], "to_delivery", False),
        ("GE473124829WW", ["tnt"], "to_delivery", False),
        ("EA473124829CN", ["ems", "china-post"], "to_delivery", False),
        ("UN473124829MU", ["mail-americas", "post-mu"], "to_export", None),
        ("RB473124829XK", ["post-xk"], "to_delivery", False),
    ],
)
def test_s10_that_says_more(number, carriers, tracked, moves):
    info = identify(number)
    assert (info["kind"], info["issuer"]) == ("s10", number[-2:])
    assert (info["carriers"], info["tracked"], info["changes_at_handover"]) == (carriers, tracked, moves)


def test_suffix_of_nobody():
    assert identify("RB473124829QQ")["kind"] == "unknown"


@pytest.mark.parametrize(
    ("number", "kind", "first", "tracked", "moves"),
    [
        ("LP00738495607182", "line", "cainiao", "to_handover", True),
        ("LP473124829CN", "s10", "china-post", "to_delivery", False),
        ("CNG00738495607182", "line", "cainiao", "to_handover", True),
        ("4PX3007384956074CN", "line", "4px", "to_delivery", True),
        ("YT2630021384950607", "line", "yunexpress", "to_delivery", True),
        ("YT7384956071823", "carrier", "yto", "to_handover", True),
        ("SYAE738495607", "line", "sunyou", "to_delivery", True),
        ("TYZAB7384956071YQ", "line", "topyou", "unknown", True),
        ("SF1738495607182", "carrier", "sf-express", "to_handover", True),
        ("GFUS01017384956071", "carrier", "gofo", "to_delivery", False),
        ("TBA738495607182", "carrier", "amazon", "to_delivery", False),
        ("JJD0002738495607182", "carrier", "yodel", "to_delivery", False),
        ("3SXKPL738495607", "carrier", "postnl", "to_delivery", False),
        ("00340434738495607186", "carrier", "dhl-paket", "to_delivery", False),
    ],
)
def test_families(number, kind, first, tracked, moves):
    info = identify(number)
    assert (info["kind"], info["carriers"][0]) == (kind, first)
    assert (info["tracked"], info["changes_at_handover"]) == (tracked, moves)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("5381 0000 0000 0001", "order_id"), ("8190000000000001", "order_id"), ("3040000000000001", "order_id"), ("1100000000000001", "order_id"),
        ("100420000000001", "order_id"), ("1005001234567890", "item_id"), ("4001234567890", "item_id"),
        ("+34 612 345 678", "phone"), ("(555) 010-4477", "phone"), ("RA123456789SG", "sample"), ("1Z999AA10123456784", "sample"),
        ("LP00000000000000", "sample"), ("1111111111", "sample"), ("EC 000 000 000 US", "sample"),
        ("https://www.aliexpress.com/item/1005001234567890.html", "item_id"),
        ("https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000001", "order_id"),
    ],
)  # fmt: skip
def test_not_tracking(text, what):
    info = identify(text)
    assert (info["kind"], info["what"], info["trackers"]) == ("not_tracking", what, [])


def test_an_order_id_still_names_candidates():
    assert "canada-post" in identify("8190000000000008")["carriers"]


def test_ambiguous_digits_name_every_candidate():
    carriers = identify("73849560718293")["carriers"]
    assert {"dpd", "seur", "brt"} <= set(carriers)


@pytest.mark.parametrize(
    ("text", "first"), [("SEUR: 73849560718293", "seur"), ("DPD 75412345678901", "dpd"), ("中通 75412345678901", "zto"), ("Tracking 75412345678901", "zto")]
)
def test_the_carrier_named_beside_the_number_comes_first(text, first):
    info = identify(text)
    assert info["carriers"][0] == first
    assert {"dpd", "seur", "zto"} <= set(info["carriers"])


def test_ten_digits_are_dhl_only_with_the_right_check_digit():
    assert identify("3318490011")["carriers"][0] == "dhl-express"
    assert "dhl-express" not in identify("3318490015")["carriers"]


@pytest.mark.parametrize(
    ("damaged", "meant"),
    [
        ("RBI2345678SCN", "RB123456785CN"), ("R8123456785CN", "RB123456785CN"), ("LPO0123456789012", "LP00123456789012"),
        ("4PX3OO7384956074CN", "4PX3007384956074CN"), ("YTZ63OO21384950607", "YT2630021384950607"),
    ],
)  # fmt: skip
def test_class_repairs(damaged, meant):
    info = identify(damaged)
    assert info["clean"] == damaged
    assert meant in info["suggestions"]


@pytest.mark.parametrize("number", ["RB123456781CN", "RB12345678CN", "RB1234567855CN"])
def test_digits_are_never_guessed(number):
    assert identify(number)["suggestions"] == []


def test_unknown_has_public_trackers_only():
    info = identify("QWERTY12345ZX98QQ7")
    assert info["kind"] == "unknown"
    assert [tracker["name"] for tracker in info["trackers"]] == ["17TRACK", "ParcelsApp", "Ship24"]


def test_trackers_are_links_with_the_number():
    for number in ("RB123456785CN", "LP00123456789012", "YT2630021384950607", "9400100000273849560718", "73849560718293"):
        links = identify(number)["trackers"]
        assert links
        assert all(link["url"].startswith("https://") and number in link["url"] for link in links)


def test_answers_are_not_shared():
    identify("LP00123456789012")["carriers"].append("x")
    assert "x" not in identify("LP00123456789012")["carriers"]


@pytest.mark.parametrize("text", ["2026-11-23", "23.11.2026", "11/23/2026", "2026-11-23 12:45:00", "20261123"])
def test_a_date_is_no_number(text):
    info = identify(text)
    assert (info["kind"], info["what"], info["check_digit"], info["tracked"]) == ("unknown", None, "none", "unknown")


def test_counted_digits_are_a_sample_in_postal_numbers_and_bare_digits_only():
    assert identify("RB123456789CN")["what"] == "sample"
    assert identify("1234567890")["what"] == "sample"
    assert identify("SF1234567890123")["carriers"][0] == "sf-express"
    assert identify("UUS1234567890123456")["carriers"][0] == "uniuni"
    assert identify("LP00123456789012")["kind"] == "line"


def test_a_sample_names_those_whose_number_it_looks_like():
    assert identify("1Z999AA10123456784")["carriers"][0] == "ups"


@pytest.mark.parametrize(
    "text",
    ["ES9121000418450200051332", "ES91 2100 0418 4502 0005 1332", "gb29nwbk60161331926819", "GB29 NWBK 6016 1331 9268 19", "NO9386011117947",
     "IBAN: NL91ABNA0417164300", "IBAN ES92 2100 0418 4502 0005 1332", "4012 8888 8888 1881", "4012-8888-8888-1881", "3782 822463 10005",
     "Visa 4012888888881881", "card number: 5555555555554444", "tarjeta 4012 8888 8888 1881"],
)  # fmt: skip
def test_accounts_and_cards_are_no_number_at_all(text):
    info = identify(text)
    assert (info["kind"], info["what"], info["clean"]) == ("not_tracking", "empty", "")
    assert not info["carriers"] and not info["trackers"] and not info["suggestions"]


def test_a_number_beside_an_account_is_found():
    assert identify("IBAN ES91 2100 0418 4502 0005 1332, LP00123456789012")["clean"] == "LP00123456789012"


@pytest.mark.parametrize(
    "text", ["4012888888881881", "7023 2100 3955 2264", "Canada Post 4012 8888 8888 1881", "ES9221000418450200051332", "4012 8888 8888 1882"]
)
def test_what_only_might_be_a_card_or_an_account_stays_a_number(text):
    info = identify(text)
    assert info["kind"] in ("carrier", "unknown") and info["clean"]


@pytest.mark.parametrize(
    "text", ["WhatsApp: +34 612 34 56 78", "móvil: 612345678", "Номер телефона 89123456789", "电话 13812345678", "06 12 34 56 78", "1-800-555-0199"]
)
def test_phones_as_people_write_them(text):
    assert identify(text)["what"] == "phone"


@pytest.mark.parametrize("text", ["113-7654321-1234568", "#702-0192837-4650192", "PO-211-01928374650192837", "19-02837-46501"])
def test_another_shops_order_is_no_carriers_number(text):
    info = identify(text)
    assert (info["kind"], info["what"], info["carriers"]) == ("not_tracking", "order_id", [])


def test_the_same_digits_without_the_shops_dashes_can_be_a_parcel():
    assert identify("11376543211234568")["kind"] == "carrier"


@pytest.mark.parametrize(("number", "slug"), [
    ("LP0060718293045", "cainiao"), ("YT263302126610293", "yunexpress"), ("CNG0062738495607", "cainiao"), ("4PX300129384756CN", "4px"),
    ("AP004516273849561", "cainiao"), ("LP00607182930451", None), ("LP006071829304512", None), ("RB123456785CN", None), ("QQ0060718293045", None),
])
def test_a_digit_too_few_or_too_many_is_seen(number, slug):
    assert nearly(number) == slug
