"""A day of the last week by its name: "Friday, 6:46 PM"."""

from datetime import date, datetime, timedelta

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from pyrules.dates import DateError, DateReader, data

NOW = datetime(2026, 11, 30, 10)  # a Monday
LANGUAGES = sorted(data.cldr()["languages"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_names_the_days_of_the_last_week(language: str) -> None:
    reader = DateReader(NOW, language)
    for number, name in Locale.parse(language).days["format"]["wide"].items():
        assert reader.day(f"{name}, 18:46").date == date(2026, 11, 30) - timedelta(days=-number % 7), name


@pytest.mark.parametrize("text", ["Friday", "Black Friday 18:46", "Mon - Fri 9:00", "Do not deliver", "Sun Country", "may 18:46", "Sunday Monday 10:00"])
def test_what_is_no_day_of_the_last_week(text: str) -> None:
    with pytest.raises(DateError):
        DateReader(NOW, "en").day(text)


def test_it_is_counted_from_the_day_the_page_was_read() -> None:
    assert DateReader(NOW, "en").on(date(2026, 11, 25)).day("Friday, 6:46 PM").date == date(2026, 11, 20)


def test_the_day_itself_is_today() -> None:
    assert DateReader(NOW, "en").day("Monday, 9:10").date == NOW.date()


@given(st.sampled_from(LANGUAGES), st.sampled_from(LANGUAGES), st.integers(0, 6))
def test_a_days_name_is_read_on_any_page_or_not_at_all(written: str, page: str, number: int) -> None:
    name = Locale.parse(written).days["format"]["wide"][number]
    try:
        found = DateReader(NOW, page).day(f"{name} 18:46").date
    except DateError:
        return
    assert NOW.date() - timedelta(days=6) <= found <= NOW.date()
