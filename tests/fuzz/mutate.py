"""Changes a text as pasting, typing and malice do."""

from __future__ import annotations

import random

MAX_LENGTH = 100_000
ODD = (
    "\u200b\u202e\u2066\ufeff\u00ad\u034f\xa0\u2009\u3000\u0301\u20e3\ud800\udfff\x00\x1b\x85\n\r\t",
    "ＲＢ１２ⅫﷺﬁßıİſKŐ²½①",
    "٠١٢۳۴۵६७๗𝟗",
    "АВСЕНІКМОРТХаеорсΑΒΕΖΗΙαι",
    " -_./:#,;|\\&?=()[]{}<>\"'«»*+~`%$€№",
    "0123456789",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "日月年中国한글ไทยעבריתعربية",
)
WORDS = (
    "Tracking number: ", "Copy", " and ", "https://t.17track.net/en#nums=", "?mailNoList=", "%20", "%FF", "+34 ", "420", "e",
    "Nov 23, 2026", " 12:59", " a.m.", "GMT+8", "11月", "января", "http://", "//", "::", "-" * 40, "1e309", "NaN", "null",
)  # fmt: skip


def mutated(chance: random.Random, seeds: list[str]) -> str:
    """One of *seeds* after a few random changes; now and then a very long text."""
    text = chance.choice(seeds)
    for _ in range(chance.choice((0, 1, 1, 2, 3, 5, 8))):
        text = chance.choice(CHANGES)(chance, text, seeds)
    if chance.random() < 0.01 and text:
        text = text * (chance.choice((1_000, 10_000, MAX_LENGTH)) // len(text) + 1)
    return text[:MAX_LENGTH]


def _insert(chance: random.Random, text: str, seeds: list[str]) -> str:
    at = chance.randint(0, len(text))
    return text[:at] + chance.choice(chance.choice(ODD)) + text[at:]


def _replace(chance: random.Random, text: str, seeds: list[str]) -> str:
    at = chance.randint(0, len(text))
    return text[:at] + chance.choice(chance.choice(ODD)) + text[at + 1 :]


def _any_character(chance: random.Random, text: str, seeds: list[str]) -> str:
    at = chance.randint(0, len(text))
    return text[:at] + chr(chance.randrange(0x110000)) + text[at:]


def _drop(chance: random.Random, text: str, seeds: list[str]) -> str:
    first = chance.randint(0, len(text))
    return text[:first] + text[first + chance.randint(1, 4) :]


def _double(chance: random.Random, text: str, seeds: list[str]) -> str:
    first, last = sorted((chance.randint(0, len(text)), chance.randint(0, len(text))))
    return text[:last] + text[first:last] * chance.randint(1, 4) + text[last:]


def _swap(chance: random.Random, text: str, seeds: list[str]) -> str:
    at = chance.randint(0, len(text))
    return text[:at] + text[at + 1 : at + 2] + text[at : at + 1] + text[at + 2 :]


def _word(chance: random.Random, text: str, seeds: list[str]) -> str:
    at = chance.choice((0, len(text), chance.randint(0, len(text))))
    return text[:at] + chance.choice(WORDS) + text[at:]


def _join(chance: random.Random, text: str, seeds: list[str]) -> str:
    return text + chance.choice(("", " ", "\n", ", ", "/", " y ", "-", "\u2013")) + chance.choice(seeds)


def _case(chance: random.Random, text: str, seeds: list[str]) -> str:
    return chance.choice((str.lower, str.upper, str.title, str.swapcase))(text)


CHANGES = (_insert, _replace, _any_character, _drop, _double, _swap, _word, _join, _case)
