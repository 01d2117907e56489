"""Words that need no other part of the rules."""

import pytest

from pyrules.i18n import Words


class PlainWords(Words):
    """English, countries by their code."""

    def country(self, iso2: str) -> str:
        return iso2


@pytest.fixture
def words() -> Words:
    return PlainWords("en")
