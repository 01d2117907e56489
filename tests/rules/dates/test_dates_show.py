"""Days as answers write them."""

from __future__ import annotations

from datetime import date

import pytest

from pyrules.dates import show

NOW = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("locale", "this_year", "next_year"),
    [
        ("en", "9 Dec", "9 Jan 2027"),
        ("en-GB", "9 Dec", "9 Jan 2027"),
        ("es", "9 dic", "9 ene 2027"),
        ("pt-BR", "9 de dez.", "9 de jan. de 2027"),
        ("fr", "9 déc.", "9 janv. 2027"),
        ("de", "9. Dez.", "9. Jan. 2027"),
        ("it", "9 dic", "9 gen 2027"),
        ("nl", "9 dec", "9 jan 2027"),
        ("pl", "9 gru", "9 sty 2027"),
        ("ru", "9 дек.", "9 янв. 2027\u202fг."),
        ("tr", "9 Ara", "9 Oca 2027"),
        ("ar", "9 ديسمبر", "9 يناير 2027"),
        ("he", "9 בדצמ׳", "9 בינו׳ 2027"),
        ("ja", "12月9日", "2027年1月9日"),
        ("ko", "12월 9일", "2027년 1월 9일"),
        ("th", "9 ธ.ค.", "9 ม.ค. 2027"),
        ("vi", "9 thg 12", "9 thg 1, 2027"),
        ("id", "9 Des", "9 Jan 2027"),
        ("zh-CN", "12月9日", "2027年1月9日"),
        ("cs", "9. 12.", "9. 1. 2027"),
        ("xx", "9 Dec", "9 Jan 2027"),
        ("", "9 Dec", "9 Jan 2027"),
        ("../../etc", "9 Dec", "9 Jan 2027"),
    ],
)
def test_show(locale: str, this_year: str, next_year: str) -> None:
    assert [show(date(2026, 12, 9), locale, NOW), show(date(2027, 1, 9), locale, NOW)] == [this_year, next_year]


def test_the_first_of_a_month_is_written_as_french_writes_it() -> None:
    now = date(2026, 11, 23)
    assert [show(date(2026, 12, 1), "fr", now), show(date(2027, 1, 1), "fr-CA", now)] == ["1er déc.", "1er janv. 2027"]
    assert [show(date(2026, 12, 11), "fr", now), show(date(2026, 12, 1), "es", now)] == ["11 déc.", "1 dic"]
