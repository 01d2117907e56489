"""Countries out of places as tracking pages and order pages write them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pyrules.places import country_of, name
from pyrules.places.names import codes

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Shenzhen, CN", "CN"), ("[CN]", "CN"), ("cn", "CN"), ("Mainland China", "CN"), ("China continental", "CN"),
        ("广东省深圳市", "CN"), ("离开中国", "CN"), ("Шэньчжэнь", "CN"), ("КНР", "CN"), ("[Fenggang Town]", "CN"),
        ("Hong Kong SAR", "HK"), ("Valencia, Spain", "ES"), ("Valencia, VE", "VE"), ("España", "ES"), ("스페인", "ES"),
        ("ספרד", "ES"), ("إسبانيا", "ES"), ("Hiszpania", "ES"), ("Tây Ban Nha", "ES"), ("สเปน", "ES"), ("İspanya", "ES"),
        ("USA", "US"), ("U.S.A.", "US"), ("United States of America", "US"), ("UK", "GB"), ("England", "GB"), ("UAE", "AE"),
        ("Los Angeles, CA", "US"), ("Toronto, CA", "CA"), ("Springfield, IL 62701", "US"), ("Tel Aviv, IL", "IL"),
        ("ISC CHICAGO IL (USPS)", "US"), ("Wilmington, DE", "US"), ("Rüdersdorf, DE", "DE"), ("DE", "DE"), ("Miami, FL", "US"),
        ("CURITIBA, PR", "BR"), ("Alcobendas, ES", "ES"), ("Toronto, ON", "CA"), ("Perth, WA", "AU"), ("Tbilisi, Georgia", "GE"),
        ("Москва 102976", "RU"), ("Corée du Sud", "KR"), ("LANGLEY HWDC", "GB"), ("Liège - BE", "BE"),
    ],
)  # fmt: skip
def test_known(text: str, country: str) -> None:
    assert country_of(text) == country


@pytest.mark.parametrize(
    "text",
    ["", "Valencia", "Georgia", "Anytown, CA", "Anytown, IL", "Long Island", "from China to Spain", "ZZ", "my home", None],
)
def test_says_nothing_or_too_much(text: str | None) -> None:
    assert country_of(text) is None


@given(st.text(max_size=400))
@settings(max_examples=60, deadline=None)
def test_any_text_is_answered(text: str) -> None:
    assert country_of(text) in {None, *codes()}


def test_names() -> None:
    assert name("DE", "es-MX") == "Alemania"
    assert name("DE", "xx") == "Germany"
    assert name("??", "en") == "??"


@pytest.mark.parametrize("locale", ["en", "es", "ru", "ar", "he", "ja", "ko", "zh", "th", "vi", "pl", "tr", "uk", "cs", "id"])
def test_a_name_leads_back_to_its_country(locale: str) -> None:
    for iso2 in codes():
        assert country_of(name(iso2, locale)) in (iso2, None)
    assert country_of(name("FR", locale)) == "FR"


def test_the_committed_names_are_what_the_generator_writes() -> None:
    pytest.importorskip("babel")
    run = [sys.executable, "-c", "import countries, sys; sys.stdout.buffer.write(countries.render().encode())"]
    fresh = subprocess.run(run, cwd=ROOT / "extension" / "tools", capture_output=True, check=True).stdout.decode()
    committed = (ROOT / "pyrules" / "places" / "countries.json").read_text(encoding="utf-8")
    assert json.loads(fresh) == json.loads(committed)
