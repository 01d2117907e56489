"""One plain form for text from any page: ASCII digits, no marks, no accents, single spaces, lower case."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 300
"""Characters of a text that are looked at; a sentence around a date is shorter."""

LETTER = r"a-zßà-ɏͰ-ϿЀ-ӿԱ-ևא-תء-ۓऀ-॥०ॐক-৯ก-ฺเ-๎ა-ჿ\u3040-\u30ff\u3400-\u9fff가-힣"
"""What a word is made of once folded, as the inside of a character class (vowel signs are letters here)."""

_LATIN_ACCENTS = r"\u0300-\u036f"
_HEBREW_POINTS = r"\u0591-\u05c7"
_ARABIC_MARKS = r"\u064b-\u065f\u0670"
_MARKS = re.compile(f"[{_LATIN_ACCENTS}{_HEBREW_POINTS}{_ARABIC_MARKS}]")
_DOT_INSIDE = re.compile(rf"(?<![{LETTER}])([{LETTER}]{{1,3}})\.([{LETTER}]{{1,2}})(?![{LETTER}])")
_HALF_DAY = re.compile(rf"(?<![{LETTER}])([ap])\.? m(?![{LETTER}])")
_ORDINAL_SIGNS = dict.fromkeys(map(ord, "ºª°"))  # 1º, 1.ª: NFKD would make letters of them
_CHANGES = str.maketrans(
    dict.fromkeys("‐‑‒–—―−﹣־", "-")
    | dict.fromkeys("〜∼～", "~")
    | dict.fromkeys("،、，", ",")
    | dict.fromkeys("⁄∕", "/")
    | dict.fromkeys("’‘ʼ`´", "'")
    | dict.fromkeys("׳״॰", "")  # abbreviation signs, which pages write or leave out
    | {"ı": "i", "∶": ":", "。": ".", "ى": "ي"}
)


def fold(text: str) -> str:
    """*text*, at most its first :data:`LONGEST` characters, in the form in which dates are looked for.

    >>> fold("14 FÉVR.\\u202f2026 à 9\\uff1a05")
    '14 fevr. 2026 a 9:05'
    >>> fold("\\u200f١٥ ก.ย. ２５６９")
    '15 กย. 2569'
    """
    text = text[:LONGEST]
    if not text.isascii():
        text = "".join(map(_plain, unicodedata.normalize("NFKD", text.translate(_ORDINAL_SIGNS))))
        text = unicodedata.normalize("NFC", _MARKS.sub("", text)).translate(_CHANGES)
    if not text.isprintable():
        text = "".join(c if c.isprintable() else " " for c in text)
    text = text.casefold().translate(_CHANGES)
    text = " ".join(text.split())[:LONGEST]
    return _HALF_DAY.sub(r"\1m", _DOT_INSIDE.sub(r"\1\2", text))


def bare(text: str) -> str:
    """The folded *text* without signs: its words and single blanks.

    >>> bare("sexta-feira,"), bare("fr.,")
    ('sexta feira', 'fr')
    """
    return " ".join("".join(c if c.isalnum() or unicodedata.category(c)[0] == "M" else " " for c in text).split())


def _plain(char: str) -> str:
    """*char* with any script's digit in ASCII; nothing for the invisible marks around numbers in right-to-left text."""
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    return "" if unicodedata.category(char) == "Cf" else char
