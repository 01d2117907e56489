"""Any text gives a day or a DateError in bounded time; what CLDR writes is read back."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pyrules.dates import DateError, DateReader, Day, data, show
from pyrules.dates.text import fold

NOW = datetime(2026, 11, 23, 10, 15, tzinfo=UTC)
LANGUAGES = tuple(data.cldr()["languages"])

PIECES = st.sampled_from(
    "Sep sept. 9 09 15 31 2026 26 2569 / . - – ~ , : ' de 年 月 日 년 월 일 T Z + am 午後 GMT EST 10:00 days дней 天 ago to thg "
    "\u200f مايو ก.ย. ב | 20260915 1789459200 99999999999999999999 ½ ² ٣".split()
)
TEXTS = st.text(max_size=400) | st.lists(PIECES, max_size=40).map(" ".join) | st.lists(PIECES, max_size=40).map("".join)


@settings(max_examples=300, deadline=None)
@given(text=TEXTS, sample=TEXTS, locale=st.sampled_from(LANGUAGES) | st.text(max_size=12) | st.none())
def test_any_text(text: str, sample: str, locale: str | None) -> None:
    reader = DateReader(NOW, locale, [sample])
    for read in (reader.day, reader.deadline, reader.span):
        try:
            answer = read(text)
        except DateError as error:
            assert "\n" not in str(error)
            assert len(str(error)) < 140
        else:
            for day in answer if isinstance(answer, tuple) else (answer,):
                assert isinstance(day, Day)
                assert day.slack in (0, 1)
    try:
        first, last = reader.span(text)
    except DateError:
        return
    assert first.date <= last.date


@settings(max_examples=300, deadline=None)
@given(st.none() | st.booleans() | st.integers() | st.floats() | st.binary() | st.lists(st.integers()))
def test_any_value(value: object) -> None:
    try:
        day = DateReader(NOW).day(value)
    except DateError:
        return
    assert 1990 <= day.date.year <= 2100


def written_by_cldr(day: date, language: str, width: str) -> str:
    dates = pytest.importorskip("babel.dates")
    pytest.importorskip("babel.localedata")._cache.clear()  # see extension/tools/cldr.py: Hebrew leaks
    return dates.format_date(day, width, locale=language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", ["short", "medium", "long", "full"])
def test_every_month_that_cldr_writes_is_read_back(language: str, width: str) -> None:
    reader = DateReader(NOW, language)
    for month in range(1, 13):
        for day in (date(2026, month, 5), date(2025, month, 13), date(2027, month, 28)):
            text = written_by_cldr(day, language, width)
            assert reader.day(text) == Day(day), text


@settings(max_examples=150, deadline=None)
@given(
    day=st.dates(date(2015, 1, 1), date(2040, 1, 1)),
    language=st.sampled_from(LANGUAGES),
    width=st.sampled_from(["short", "long"]),
)
def test_what_cldr_writes_is_read_back(day: date, language: str, width: str) -> None:
    text = written_by_cldr(day, language, width)
    assert DateReader(NOW, language).day(text) == Day(day), text


@settings(max_examples=300, deadline=None)
@given(day=st.dates(date(2015, 1, 1), date(2040, 1, 1)), language=st.sampled_from(LANGUAGES), page=st.sampled_from(LANGUAGES))
def test_what_we_show_is_read_back_on_any_page(day: date, language: str, page: str) -> None:
    text = show(day, language, day - timedelta(days=400))
    words = [word for word in fold(text).replace(".", " ").split() if data.month(word, language)]
    if all(data.month(word, page) == data.month(word, language) for word in words):  # "lis" is not one month in all languages
        assert DateReader(NOW, page).day(text).date == day


@settings(max_examples=200, deadline=None)
@given(
    st.dates(date(1990, 1, 1), date(2099, 12, 31)),
    st.sampled_from(["{:%Y-%m-%d}", "{:%Y/%m/%d}", "{:%Y%m%d}", "{:%Y年%m月%d日}"]),
)
def test_year_first_is_never_ambiguous(day: date, form: str) -> None:
    if form == "{:%Y%m%d}" and day.year < 2000:
        return
    for locale in ("en", "de", "ja", None):
        assert DateReader(NOW, locale, ["15/09/2026"]).day(form.format(day)).date == day


@pytest.mark.parametrize(
    "text",
    ["1 " * 50_000, "1.1." * 25_000, "Sep " * 25_000, "1-" * 50_000, "a." * 50_000, "日" * 100_000, "1日" * 50_000, "ﷺ" * 100_000,
     " " * 100_000, "9" * 100_000, "Sep 1 - " * 12_500, "2026-" * 20_000, "10:00 am " * 11_000],
)  # fmt: skip
def test_long_text_is_answered_fast(text: str) -> None:
    reader = DateReader(NOW, "en", ["15/09/2026"])
    for read in (reader.day, reader.deadline, reader.span):
        # A few thousandths of a second; what grew with the square would take whole ones.
        assert min(seconds(read, text) for _ in range(5)) < 0.05


def seconds(read: Callable[[str], object], text: str) -> float:
    start = time.thread_time()
    with contextlib.suppress(DateError):
        read(text)
    return time.thread_time() - start
