"""Days in the forms in which pages and carriers write them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone

import pytest

from pyrules.dates import DateError, DateReader

NOW = datetime(2026, 11, 23, 10, 15, tzinfo=timezone(timedelta(hours=1)))

FORMS = [
    # English
    ("en", "Sep 15, 2026", "2026-09-15"),
    ("en", "Date: Sep 15, 2026", "2026-09-15"),
    ("en", "Order placed on September 15th, 2026", "2026-09-15"),
    ("en", "15th of September 2026", "2026-09-15"),
    ("en", "SEPT. 15 2026", "2026-09-15"),
    ("en", "Delivered\uff1aDec. 24", "2025-12-24"),
    ("en", "Dec 24, 11:59 EST", "2025-12-24"),
    ("en", "Tue | Jul. 28 18:39", "2026-07-28"),
    ("en", "14:22 May. 13 2019", "2019-05-13"),
    ("en", "Tue Sep 15 10:00:00 CST 2026", "2026-09-15"),
    ("en", "Tue, 15 Sep 2026 10:00:00 +0800", "2026-09-15"),
    ("en", "15-Sep-2026", "2026-09-15"),
    ("en", "15-Sep-26", "2026-09-15"),
    ("en", "Sep 15 '26", "2026-09-15"),
    ("en", "2026 Sep 15", "2026-09-15"),
    ("en", "Awaiting deliveryDate: Sep 15, 2026Ref. Number: 8190000000000001", "2026-09-15"),
    ("en", "Sep 15, 2026, 3:05 PM", "2026-09-15"),
    ("en", "Package 2 - Sep 15, 2026", "2026-09-15"),
    ("en", "Package 2 - Sep 15", "2026-09-15"),
    ("en", "15 - Sep - 2026", "2026-09-15"),
    ("en", "15SEP26", "2026-09-15"),
    ("en", "21 Sep 12 pcs", "2026-09-21"),
    ("en", "Feb 31; Sep 15", "2026-09-15"),
    # numbers
    ("en", "09/15/2026", "2026-09-15"),
    ("en", "15/09/2026", "2026-09-15"),
    ("en", "05/09/2026", "2026-05-09"),
    ("en-GB", "05/09/2026", "2026-09-05"),
    ("en_US", "05/09/26", "2026-05-09"),
    (None, "05/09/2026", "2026-05-09"),
    ("de", "05.09.2026", "2026-09-05"),
    ("de", "05.09.26", "2026-09-05"),
    ("de", "03.10.26", "2026-10-03"),
    ("de", "Bestellt am 13.08.26", "2026-08-13"),
    ("de", "5. 9. 2026 um 14:22 Uhr", "2026-09-05"),
    ("en", "05.09.2026", "2026-09-05"),
    ("nl", "05-09-2026", "2026-09-05"),
    ("ja", "2026/09/15", "2026-09-15"),
    ("en", "2026-09-15", "2026-09-15"),
    ("de", "2026.09.05", "2026-09-05"),
    ("ko", "26. 9. 5.", "2026-09-05"),
    ("zh", "26/9/15", "2026-09-15"),
    ("zh", "09-15 10:00", "2026-09-15"),
    ("zh", "09/05 10:00", "2026-09-05"),
    ("es", "09/05 10:00", "2026-05-09"),
    ("sv", "5/9", "2026-09-05"),
    ("de", "15.09.", "2026-09-15"),
    ("en", "20260915", "2026-09-15"),
    ("en", "20260915142233", "2026-09-15"),
    ("en", "2021-05-01 12:30", "2021-05-01"),
    ("en", "2026-09-15 10:00:00 GMT+08:00", "2026-09-15"),
    ("en", "2026-09-15T10:00:00Z", "2026-09-15"),
    ("en", "2026-09-15T10:00:00.123+01:00", "2026-09-15"),
    ("fi", "15.9.2026 klo 14.22", "2026-09-15"),
    # AliExpress' languages
    ("es", "Pedido efectuado el: 14 ene, 2025", "2025-01-14"),
    ("es", "30 abr. 2025", "2025-04-30"),
    ("es", "05 may, 2020", "2020-05-05"),
    ("es", "15 de septiembre de 2026", "2026-09-15"),
    ("es", "mar. 15 sept. 2026", "2026-09-15"),
    ("es", "1 setiembre", "2026-09-01"),
    ("pt", "15 de set. de 2026", "2026-09-15"),
    ("pt-BR", "5 out, 2026", "2026-10-05"),
    ("pt", "1º de março de 2026", "2026-03-01"),
    ("fr", "Commande\xa0: 20 juil. 2025", "2025-07-20"),
    ("fr", "1er août 2026", "2026-08-01"),
    ("fr", "mar. 15 sept.", "2026-09-15"),
    ("fr", "14 FEVR 2026 à 14h22", "2026-02-14"),
    ("de", "Bestellung aufgegeben am: 3. Jul 2026", "2026-07-03"),
    ("de", "Di., 3. März 2026", "2026-03-03"),
    ("de", "3 Mrz 2026", "2026-03-03"),
    ("it", "15 set 2026", "2026-09-15"),
    ("it", "1° settembre 2026", "2026-09-01"),
    ("es", "1.º de septiembre", "2026-09-01"),
    ("it", "martedì 15 settembre 2026 ore 14:22", "2026-09-15"),
    ("nl", "5 mrt 2026", "2026-03-05"),
    ("pl", "15 września 2026", "2026-09-15"),
    ("pl", "15 LISTOPADA 2026 r.", "2026-11-15"),
    ("hr", "15. listopada 2026.", "2026-10-15"),
    ("pl", "3 paź 2026", "2026-10-03"),
    ("ru", "от 22 января", "2026-01-22"),
    ("ru", "15 сентября 2026\u202fг., 14:22", "2026-09-15"),
    ("ru", "3 МАЯ 2026", "2026-05-03"),
    ("ru", "15 сен. 2026", "2026-09-15"),
    ("uk", "15 вер. 2026 р.", "2026-09-15"),
    ("uk", "3 травня 2026 року", "2026-05-03"),
    ("tr", "15 Eylül 2026 Salı", "2026-09-15"),
    ("tr", "3 ŞUB 2026", "2026-02-03"),
    ("tr", "3 Kasım 2026", "2026-11-03"),
    ("tr", "3 KASIM 2026", "2026-11-03"),
    ("ar", "15 سبتمبر 2026", "2026-09-15"),
    ("ar", "\u200f١٥ سبتمبر، ٢٠٢٦", "2026-09-15"),
    ("ar", "١٥\u200f/٩\u200f/٢٠٢٦", "2026-09-15"),
    ("ar", "15 أيلول 2026", "2026-09-15"),
    ("fa", "۱۵ سپتامبر ۲۰۲۶", "2026-09-15"),
    ("he", "15 בספט׳ 2026", "2026-09-15"),
    ("he", "15 בספטמבר, 2026", "2026-09-15"),
    ("he", "15 ספט' 2026", "2026-09-15"),
    ("ja", "2026年5月21日", "2026-05-21"),
    ("ja", "注文日：2026年5月21日(木) 午後3:05", "2026-05-21"),
    ("ja", "5月21日 14時22分", "2026-05-21"),
    ("zh", "２０２６年５月２１日", "2026-05-21"),
    ("zh", "5月21号", "2026-05-21"),
    ("ko", "주문일자:: 2026년 5월 21일", "2026-05-21"),
    ("ko", "2026년 5월 21일 목요일 오후 3:05", "2026-05-21"),
    ("ko", "5월 21일", "2026-05-21"),
    ("th", "15 ก.ย. 2569", "2026-09-15"),
    ("th", "15 กันยายน พ.ศ. 2569", "2026-09-15"),
    ("th", "๑๕ มี.ค. ๒๕๖๙", "2026-03-15"),
    ("th", "15/9/69", "2026-09-15"),
    ("vi", "15 thg 9, 2026", "2026-09-15"),
    ("vi", "Ngày 15 tháng 9", "2026-09-15"),
    ("vi", "ngày 15 tháng 9 năm 2026", "2026-09-15"),
    ("vi", "thg 9 15, 2026", "2026-09-15"),
    ("id", "15 Agu 2026 14.22", "2026-08-15"),
    ("id", "15 Agustus 2026", "2026-08-15"),
    ("cs", "15. září 2026", "2026-09-15"),
    ("cs", "15. 9. 2026", "2026-09-15"),
    ("hu", "2026. szeptember 15.", "2026-09-15"),
    ("hu", "szept. 15-én", "2026-09-15"),
    ("ro", "15 sept. 2026", "2026-09-15"),
    ("el", "15 Σεπ 2026", "2026-09-15"),
    ("el", "15 ΣΕΠΤΕΜΒΡΊΟΥ 2026", "2026-09-15"),
    ("lv", "2026. gada 15. sept.", "2026-09-15"),
    ("lt", "2026 m. rugsėjo 15 d.", "2026-09-15"),
    # another language than the page's
    ("en", "15 сентября 2026", "2026-09-15"),
    ("ko", "Sep 15, 2026", "2026-09-15"),
    ("en", "15 ene 2026", "2026-01-15"),
    # relative
    ("en", "Today", "2026-11-23"),
    ("en", "yesterday, 14:22", "2026-11-22"),
    ("es", "hoy", "2026-11-23"),
    # A day's word says the day; what is written like a day and a month is its clock.
    ("id", "Hari ini, 07.12", "2026-11-23"),
    ("ru", "Вчера в 14:22", "2026-11-22"),
    ("ja", "昨日", "2026-11-22"),
    ("vi", "hôm qua", "2026-11-22"),
    ("en", "5 days ago", "2026-11-18"),
    ("de", "vor 5 Tagen", "2026-11-18"),
    ("zh", "5天前", "2026-11-18"),
]


@pytest.mark.parametrize(("locale", "text", "day"), FORMS)
def test_form(locale: str | None, text: str, day: str) -> None:
    assert DateReader(NOW, locale).day(text).date == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("text", "slack"),
    [
        ("Sep 15, 2026", 0),
        ("2026-09-15", 0),
        ("15/09/2026", 0),
        ("Dec 24, 11:59 EST", 1),
        ("2026-09-15 10:00", 1),
        ("2026-09-15T10:00:00Z", 1),
        ("5 days ago", 1),
    ],
)
def test_slack(text: str, slack: int) -> None:
    assert DateReader(NOW, "en").day(text).slack == slack


@pytest.mark.parametrize(
    ("locale", "text", "clock"),
    [
        ("en", "Jul 28, 6:39 pm", time(18, 39)),
        ("en", "Jul 28, 12:05 AM", time(0, 5)),
        ("es", "28 jul 2026, 6:39 p.\u202fm.", time(18, 39)),
        ("es", "28 jul 2026, 6:39 a. m.", time(6, 39)),
        ("ko", "2026년 7월 28일 오후 6:39", time(18, 39)),
        ("ja", "7月28日 午後6時39分", time(18, 39)),
        ("zh", "7月28日 下午6:39:10", time(18, 39, 10)),
        ("zh", "7月28日 上午6：39", time(6, 39)),
        ("ar", "28 يوليو 6:39 م", time(18, 39)),
        ("fr", "28 juil. 18 h 39", time(18, 39)),
        ("fi", "28.7.2026 klo 18.39", time(18, 39)),
        ("en", "Jul 28, 6 PM", time(18)),
        ("en", "Jul 28 24:00", time(23, 59, 59)),
        ("en", "Jul 28, 2026", None),
    ],
)
def test_clock(locale: str, text: str, clock: time | None) -> None:
    day = DateReader(NOW, locale).day(text)
    assert (day.date.month, day.date.day, day.clock) == (7, 28, clock)


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2026-09-15T10:00:00Z", "2026-09-15T10:00:00+00:00"),
        ("2026-09-15T10:00:00.5+01:00", "2026-09-15T10:00:00+01:00"),
        ("2026-09-15 10:00:00 GMT+8", "2026-09-15T10:00:00+08:00"),
        ("2026-09-15 10:00:00 -0530", "2026-09-15T10:00:00-05:30"),
        ("2026-09-15 10:00:00-05", "2026-09-15T10:00:00-05:00"),
        ("1789459200000", "2026-09-15T08:00:00+00:00"),
        ("1789459200", "2026-09-15T08:00:00+00:00"),
        (1789459200000, "2026-09-15T08:00:00+00:00"),
        (1789459200.0, "2026-09-15T08:00:00+00:00"),
    ],
)
def test_instant(text: object, instant: str) -> None:
    day = DateReader(NOW, "en").day(text)
    assert day.instant == datetime.fromisoformat(instant)
    assert (day.date, day.slack) == (date(2026, 9, 15), 1)


@pytest.mark.parametrize("text", ["2026-09-15 10:00", "Sep 15, 10:00 EST", "Sep 15, 2026"])
def test_no_offset_no_instant(text: str) -> None:
    assert DateReader(NOW, "en").day(text).instant is None


@pytest.mark.parametrize(
    ("locale", "sample", "day"),
    [
        ("en", "15/09/2026", "2026-09-05"),
        ("en", "15/09 10:00", "2026-09-05"),
        ("es", "09/15/2026", "2026-05-09"),
        ("en", "2026-09-15", "2026-05-09"),
        ("en", "Sep 21 - 26", "2026-05-09"),
        ("en", "09/15/2026", "2026-05-09"),
        ("en", "15.09.2026", "2026-09-05"),
        ("en", "our shop answers 24/7, all week", "2026-05-09"),
    ],
)
def test_a_sibling_decides_the_order(locale: str, sample: str, day: str) -> None:
    assert DateReader(NOW, locale, ["Sep 15, 2026", sample]).day("05/09/2026").date == date.fromisoformat(day)


def test_siblings_that_disagree_leave_the_page_s_order() -> None:
    assert DateReader(NOW, "en", ["15/09/2026", "09/15/2026"]).day("05/09/2026").date == date(2026, 5, 9)


@pytest.mark.parametrize(
    ("now", "text", "near", "day"),
    [
        ("2026-11-23", "Nov 23", None, "2026-11-23"),
        ("2026-11-23", "Nov 24", None, "2026-11-24"),
        ("2026-11-23", "Nov 25", None, "2025-11-25"),
        ("2026-12-31", "Jan 1", None, "2027-01-01"),
        ("2027-01-02", "Dec 30", None, "2026-12-30"),
        ("2026-11-23", "Jan 3", "2026-12-20", "2027-01-03"),
        ("2026-11-23", "Oct 15", "2026-09-15", "2026-10-15"),
        ("2026-11-23", "Feb 29", None, "2024-02-29"),
        ("2026-11-23", "Feb 29", "2026-09-01", "2028-02-29"),
    ],
)
def test_a_missing_year(now: str, text: str, near: str | None, day: str) -> None:
    reader = DateReader(datetime.fromisoformat(now), "en")
    assert reader.day(text, near and date.fromisoformat(near)).date == date.fromisoformat(day)


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "no date at all", "31/02/2026", "Feb 31, 2026", "Feb 30", "2026-13-01", "2026-02-31", "September 2026", "2026",
        "15", "99/99/9999", "1970-01-01", "Sep 15, 1776", "8190000000000001", "1000000000000000", "-", "....", "00/00/2026",
        "RB123456785CN", None, True, [], {}, float("nan"), float("inf"), 0, -1, 10**400, b"Sep 15, 2026",
    ],
)  # fmt: skip
def test_no_day(text: object) -> None:
    with pytest.raises(DateError):
        DateReader(NOW, "en").day(text)


def test_an_error_says_what_was_expected_and_repeats_little() -> None:
    with pytest.raises(DateError, match="^expected a day such as") as caught:
        DateReader(NOW, "en").day("nothing here\n" * 50)
    assert len(str(caught.value)) < 120
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("year", [1, 1989, 2101, 9999])
def test_a_present_that_is_none(year: int) -> None:
    with pytest.raises(ValueError, match="between 1990 and 2100"):
        DateReader(datetime(year, 1, 1))
