"""Characters that only look like the letters and digits of a number: invisible, wide, foreign.

The order matters: invisible marks first, then compatibility forms (NFKC), then digits of other scripts, which NFKC keeps.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from ._data import load

SPACES = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85"
# NFKC writes the numero sign as the letters "No", which would stick to the number behind it; it is a label like any other.
NUMERO = "\u2116"
# And these as letters that were never part of a number: trade mark, service mark, telephone, fax.
SIGNS = "\u2122\u2120\u2121\u213b"


def fold(text: str) -> tuple[str, set[str]]:
    """*text* without invisible marks, in plain widths and ASCII digits, and what that changed.

    >>> fold("\u200bＲＢ１２ \u0661\u06f2\u00ad") == ("RB12 12", {"zero_width", "full_width", "digits"})
    True
    """
    if text.isascii() and text.isprintable():
        return text, set()
    changes: set[str] = set()
    kept = []
    for char in text:
        if char in SPACES:
            kept.append(char if char == "\n" else " " if char != "\r" else "\n")
        elif char == NUMERO:
            kept.append("number ")
        elif char in SIGNS:
            kept.append(" ")
        elif _invisible(char):
            changes.add("zero_width")
        else:
            plain = char if char < "\x80" else unicodedata.normalize("NFKC", char)
            if plain != char and plain.isalnum() and plain.isascii() and char not in "ºª":
                changes.add("full_width")
            kept.append(plain)
    return _ascii_digits("".join(kept), changes), changes


def _invisible(char: str) -> bool:
    category = unicodedata.category(char)
    return category in ("Cc", "Cf", "Co", "Cs", "Cn", "Mn", "Me") or char == "\u034f"


def _ascii_digits(text: str, changes: set[str]) -> str:
    if text.isascii():
        return text
    plain = "".join(char if char < "\x80" else str(unicodedata.decimal(char, char)) for char in text)
    if plain != text:
        changes.add("digits")
    # NFKC may bring marks of its own (a letter and a combining sign).
    return "".join(char for char in plain if char < "\x80" or not _invisible(char))


@lru_cache(maxsize=1)
def _look_alikes() -> dict[int, str]:
    pairs = " ".join(load("look_alikes")["pairs"]).split()
    return {ord(pair[0]): pair[1] for pair in pairs}


def latin(word: str) -> str:
    """*word* with letters of other alphabets replaced by the Latin ones they look like.

    >>> latin("R\u0412123456785\u0421N")
    'RB123456785CN'
    """
    return word if word.isascii() else word.translate(_look_alikes())
