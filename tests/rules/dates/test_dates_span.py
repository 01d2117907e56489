"""Spans of days, and deadlines inside sentences."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest

from pyrules.dates import DateError, DateReader

NOW = datetime(2026, 11, 23, 10, 15, tzinfo=timezone(timedelta(hours=1)))
ORDERED = date(2026, 9, 15)


@pytest.mark.parametrize(
    ("locale", "text", "first", "last"),
    [
        ("en", "Sep 21 - 26", "2026-09-21", "2026-09-26"),
        ("en", "Estimated delivery: Sep 21 – 26, 2026", "2026-09-21", "2026-09-26"),
        ("en", "Delivery: Apr. 24 - May. 14", "2026-04-24", "2026-05-14"),
        ("en", "Dec 27 – 28", "2026-12-27", "2026-12-28"),
        ("en", "Dec 27 - Jan 3", "2026-12-27", "2027-01-03"),
        ("en", "Dec 27 - Jan 3, 2027", "2026-12-27", "2027-01-03"),
        ("en", "Dec 27 - Jan 3, 2025", "2024-12-27", "2025-01-03"),
        ("en", "Dec 27, 2026 - Jan 3, 2027", "2026-12-27", "2027-01-03"),
        ("en", "Dec 27, 2026 - Jan 3", "2026-12-27", "2027-01-03"),
        ("en", "Sep 28 - 3", "2026-09-28", "2026-10-03"),
        ("en", "Dec 28 - 3, 2026", "2026-12-28", "2027-01-03"),
        ("en", "21 Sep to 26 Sep 2026", "2026-09-21", "2026-09-26"),
        ("en", "Sep 21, 2026", "2026-09-21", "2026-09-21"),
        ("en", "09/21/2026-09/26/2026", "2026-09-21", "2026-09-26"),
        ("en", "2026-09-21 - 2026-09-26", "2026-09-21", "2026-09-26"),
        ("en", "2026-09-21~2026-09-26", "2026-09-21", "2026-09-26"),
        ("en", "Sep 26 - Sep 21", "2026-09-26", "2027-09-21"),
        ("es", "21-26 sept", "2026-09-21", "2026-09-26"),
        ("es", "del 21 al 26 de sept.", "2026-09-21", "2026-09-26"),
        ("en", "9/21-9/26", "2026-09-21", "2026-09-26"),
        ("ru", "21.09–26.09", "2026-09-21", "2026-09-26"),
        ("en", "between Sep 21 and 26", "2026-09-21", "2026-09-26"),
        ("en", "Sep 21 and 5 items", "2026-09-21", "2026-09-21"),
        ("es", "entre el 21 y el 26 de sept.", "2026-09-21", "2026-09-26"),
        ("es", "27 dic - 3 ene", "2026-12-27", "2027-01-03"),
        ("fr", "21 sept. au 26 sept.", "2026-09-21", "2026-09-26"),
        ("fr", "du 21 au 26 sept. 2026", "2026-09-21", "2026-09-26"),
        ("de", "21. – 26. Sept.", "2026-09-21", "2026-09-26"),
        ("de", "21.09. - 26.09.", "2026-09-21", "2026-09-26"),
        ("de", "21.09. - 26.09.2026", "2026-09-21", "2026-09-26"),
        ("de", "21.-26.09.2026", "2026-09-21", "2026-09-26"),
        ("nl", "21 t/m 26 sep", "2026-09-21", "2026-09-26"),
        ("pt", "21 a 26 de set.", "2026-09-21", "2026-09-26"),
        ("it", "21-26 set", "2026-09-21", "2026-09-26"),
        ("ru", "с 21 по 26 сентября", "2026-09-21", "2026-09-26"),
        ("ru", "21 сент. – 3 окт.", "2026-09-21", "2026-10-03"),
        ("pl", "21 wrz – 26 wrz", "2026-09-21", "2026-09-26"),
        ("pl", "od 21 do 26 września", "2026-09-21", "2026-09-26"),
        ("tr", "21 - 26 Eyl", "2026-09-21", "2026-09-26"),
        ("he", "21–26 בספט׳", "2026-09-21", "2026-09-26"),
        ("ar", "21 – 26 سبتمبر", "2026-09-21", "2026-09-26"),
        ("zh", "9月21日~26日", "2026-09-21", "2026-09-26"),
        ("zh", "9月21日至10月3日", "2026-09-21", "2026-10-03"),
        ("ja", "9月21日～26日にお届け", "2026-09-21", "2026-09-26"),
        ("ja", "2026年12月27日から2027年1月3日まで", "2026-12-27", "2027-01-03"),
        ("ko", "9월 21일 ~ 26일", "2026-09-21", "2026-09-26"),
        ("ko", "9월 21일 - 10월 3일", "2026-09-21", "2026-10-03"),
        ("th", "21–26 ก.ย.", "2026-09-21", "2026-09-26"),
        ("vi", "21 thg 9 - 26 thg 9", "2026-09-21", "2026-09-26"),
        ("id", "21 - 26 Sep", "2026-09-21", "2026-09-26"),
        ("hu", "szeptember 21–26.", "2026-09-21", "2026-09-26"),
    ],
)
def test_span(locale: str, text: str, first: str, last: str) -> None:
    a, b = DateReader(NOW, locale).span(text, near=ORDERED)
    assert (str(a.date), str(b.date), a.slack, b.slack) == (first, last, 0, 0)


def test_the_first_day_of_a_span_is_its_day() -> None:
    assert DateReader(NOW, "en").day("Sep 21 - 26").date == date(2026, 9, 21)


@pytest.mark.parametrize(
    ("locale", "text", "day"),
    [
        ("en", "Refund if no delivery before Oct 15, 2026", "2026-10-15"),
        ("en", "Refund if no delivery before Oct 15", "2026-10-15"),
        ("en", "Ordered Sep 15, 2026, protected until Dec 14, 2026", "2026-12-14"),
        ("en", "Protection: Sep 15 - Dec 14, 2026 (90 days)", "2026-12-14"),
        ("en", "Your order will be closed in: 31 days", "2026-12-24"),
        ("en", "12 days 5 hours 20 minutes left", "2026-12-05"),
        ("en", "12d 20h 20m", "2026-12-06"),
        ("en", "12 days 23:59:59", "2026-12-06"),
        ("en", "3-5 days left", "2026-11-28"),
        ("en", "3 days or 5 days left", "2026-11-28"),
        ("en", "2 weeks left", "2026-12-07"),
        ("en", "5 hours left", "2026-11-23"),
        ("en", "15 hours left", "2026-11-24"),
        ("en", "today", "2026-11-23"),
        ("en", "tomorrow", "2026-11-24"),
        ("es", "Quedan 12 días", "2026-12-05"),
        # In Croatian "tra" is short for April.
        ("it", "La protezione termina tra 12 giorni 3 ore", "2026-12-05"),
        ("it", "Scade tra 2 settimane", "2026-12-07"),
        ("es", "Reembolso si no llega antes del 15 oct. 2026", "2026-10-15"),
        ("pt", "Faltam 12 dias", "2026-12-05"),
        ("fr", "Il reste 12 jours", "2026-12-05"),
        ("fr", "Remboursement si pas livré avant le 1er oct. 2026", "2026-10-01"),
        ("de", "noch 5 Tage", "2026-11-28"),
        ("de", "in 5 Tagen", "2026-11-28"),
        ("it", "12 giorni rimanenti", "2026-12-05"),
        ("nl", "nog 12 dagen", "2026-12-05"),
        ("pl", "pozostało 12 dni", "2026-12-05"),
        ("ru", "осталось 12 дней", "2026-12-05"),
        ("ru", "осталось 12 дн. 20 ч.", "2026-12-06"),
        ("uk", "залишилося 12 днів", "2026-12-05"),
        ("tr", "12 gün kaldı", "2026-12-05"),
        ("ar", "متبقي 12 يومًا", "2026-12-05"),
        ("ar", "متبقي 5 أيام", "2026-11-28"),
        ("he", "נותרו 12 ימים", "2026-12-05"),
        ("ja", "あと12日", "2026-12-05"),
        ("ja", "残り12日20時間", "2026-12-06"),
        ("ko", "12일 남음", "2026-12-05"),
        ("ko", "12일 20시간 남음", "2026-12-06"),
        ("zh", "剩余12天20小时", "2026-12-06"),
        ("zh", "2026年10月15日前未送达可退款", "2026-10-15"),
        ("th", "เหลือ 12 วัน", "2026-12-05"),
        ("vi", "Còn 12 ngày", "2026-12-05"),
        ("id", "12 hari lagi", "2026-12-05"),
        ("cs", "zbývá 12 dnů", "2026-12-05"),
        ("hu", "12 nap van hátra", "2026-12-05"),
        ("en", "осталось 12 дней", "2026-12-05"),
        ("en", "2026-12-15", "2026-12-15"),
        ("en", "before 12/15/2026", "2026-12-15"),
        ("de", "bis 15.12.", "2026-12-15"),
    ],
)
def test_deadline(locale: str, text: str, day: str) -> None:
    assert str(DateReader(NOW, locale).deadline(text, near=ORDERED).date) == day


@pytest.mark.parametrize("text", ["", "soon", "Buyer protection", "4000 days left", "Feb 30, 2026", "3 items", None, "12"])
def test_no_deadline(text: object) -> None:
    with pytest.raises(DateError, match="last day"):
        DateReader(NOW, "en").deadline(text)


@pytest.mark.parametrize("text", ["", "soon", "Feb 30 - 31", None, "Feb 28 - 30 Feb"])
def test_no_span(text: object) -> None:
    with pytest.raises(DateError, match="days such as"):
        DateReader(NOW, "en").span(text)
