"""Repairs that cannot invent anything: a letter where a digit must stand, or a digit where a letter must.

Digits are never guessed. S10's modulo 11 lets one wrong digit in 55 pass and a search offers nine candidates for each slip.
"""

from __future__ import annotations

from . import s10
from .families import CONFIDENCE, Family, all_families

TO_DIGIT = str.maketrans("OQDILZSGB", "000112568")
TO_LETTER = str.maketrans("0158", "OISB")
MAX_REPAIRS = 4
MAX_SUGGESTIONS = 3


def suggestions(number: str) -> list[str]:
    """Numbers that *number* becomes when look-alike letters and digits change places; the check digit must then be right.

    >>> suggestions("RBI2345678SCN")
    ['RB123456785CN']
    >>> suggestions("RB123456789CN")
    []
    """
    found = [*_s10(number), *_lettered(number)]
    return [text for text in dict.fromkeys(found) if 0 < _distance(text, number) <= MAX_REPAIRS][:MAX_SUGGESTIONS]


def _distance(one: str, other: str) -> int:
    return sum(left != right for left, right in zip(one, other, strict=True))


def _s10(number: str) -> list[str]:
    if len(number) != 13:
        return []
    text = number[:2].translate(TO_LETTER) + number[2:11].translate(TO_DIGIT) + number[11:].translate(TO_LETTER)
    parts = s10.parse(text)
    return [text] if parts and parts.check.ok and (parts.issuer in s10.countries() or parts.issuer == "YP") else []


def _lettered(number: str) -> list[str]:
    found = []
    for family in all_families():
        if family.prefix and family.confidence > CONFIDENCE["low"]:
            found += _as_family(number, family)
    return found


def _as_family(number: str, family: Family) -> list[str]:
    """*number* written as *family* writes it: its fixed beginning, then digits, with or without two letters at the end."""
    start = number[: len(family.prefix)]
    if not family.shortest <= len(number) <= family.longest:
        return []
    if start != family.prefix and start.translate(TO_DIGIT) != family.prefix.translate(TO_DIGIT):
        return []
    rest = number[len(start) :]
    forms = (rest.translate(TO_DIGIT), rest[:-2].translate(TO_DIGIT) + rest[-2:].translate(TO_LETTER))
    texts = [family.prefix + form for form in forms]
    return [text for text in texts if family.matches(text) and _sound(family, text)]


def _sound(family: Family, text: str) -> bool:
    check = family.work(text)
    return check is None or check.ok
