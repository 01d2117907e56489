"""The number taken apart."""

import pytest

from pyrules import explain
from pyrules.numbers import about, identify, zip_of


def test_postal(words):
    said = about(identify("RB473124829CN"), words)
    assert [part["text"] for part in said["parts"]] == ["RB", "47312482", "9", "CN"]
    assert "4×8 + 7×6" in said["check"]
    assert "= 200" in said["check"]
    assert "not that a parcel with it exists" in said["check"]
    assert "China Post" in said["issued_by"]


@pytest.mark.parametrize(
    ("number", "phrase"),
    [("RB473124821CN", "typing mistake"), ("BZ473124821CN", "be tracked normally"), ("UK473124821YP", "be tracked normally")],
)
def test_a_wrong_check_digit_is_never_called_fake(number, phrase, words):
    check = about(identify(number), words)["check"]
    assert phrase in check
    assert "fake" not in check


@pytest.mark.parametrize("number", ["OJ123456784GB", "SG123456781GB", "TQ123456784GB", "BZ123456781CN", "AV123456781CN", "GD123456781CN", "RB123456781CN",
                                    "UN123456781MU", "ML123456781MH", "HK123456781PY", "UK123456781YP", "XW123456781JB", "QZ123456781BR"])
def test_the_panel_and_the_evidence_judge_a_wrong_check_digit_alike(number, words):
    case = {"now": "2026-12-01T10:00:00+00:00", "orders": [{"parcels": [{"number": number, "events": []}]}]}
    findings = explain(case)["orders"][0]["parcels"][0]["findings"]
    evidence = next(piece["text"] for found in findings for piece in found["evidence"] if "check digit does not fit" in piece["text"])
    assert ("typing mistake" in about(identify(number), words)["check"]) == ("typing mistake" in evidence), evidence


@pytest.mark.parametrize("text", ["LP00738495607182", "4PX3007384956074CN", "8190000000000001", "what", "", "YT2630021384950607"])
def test_every_kind_is_said(text, words):
    said = about(identify(text), words)
    assert said["family"]
    assert all(part["text"] and part["means"] for part in said["parts"])


def test_parts_spell_the_number(words):
    for number in ("YT2630021384950607", "4PX3007384956074CN", "9400100000273849560718", "LP00738495607182"):
        assert "".join(part["text"] for part in about(identify(number), words)["parts"]) == number


def test_zip_is_a_part_of_its_own(words):
    info = identify("420900019400100000273849560718")
    assert zip_of(info) == "90001"
    assert about(info, words)["parts"][0]["text"] == "42090001"


def test_a_shape_that_many_share_is_nobodys_own(words):
    told = about(identify("KR0293847561"), words)
    assert "not known" in told["family"] and "Colis Privé" in told["issued_by"]
    assert "Cainiao" in about(identify("LP00607182930451"), words)["family"]
