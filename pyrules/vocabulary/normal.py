"""One form for every text that is compared: case, accents, spaces and punctuation must not matter.

>>> normal("  [Shenzhen]  Départ du  CENTRE de tri… ")
'shenzhen depart du centre de tri'
>>> normal("배송 완료"), normal("Доставка завершена!")
('배송완료', 'доставка завершена')
"""

from __future__ import annotations

import re
import unicodedata

LONGEST = 500
"""Characters of a text that are looked at; a tracking line is shorter than this, the rest is somebody's essay."""

# Letters that Unicode does not take apart into a base letter and an accent.
_LATIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ё": "е"})
_ACCENTS = re.compile("(?<=[a-zα-ω])[\u0300-\u036f]+")
# Short vowels of Arabic and Hebrew, and the Arabic stretching line: writers leave them out as they please.
_POINTS = re.compile("[\u0591-\u05bd\u05bf\u05c1\u05c2\u0640\u064b-\u0652]+")
# Thai vowel signs are marks, which \\w does not take for parts of a word.
_NOT_WORDS = re.compile("[^\\w\u0e31-\u0e4e\n]+|_+")
_CLOSE_WRITING = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
_SPACE_INSIDE = re.compile(f"(?<=[{_CLOSE_WRITING}]) +(?=[{_CLOSE_WRITING}])")
_WRITTEN_ANYWHERE = re.compile(f"[\u0590-\u05ff\u0600-\u06ff{_CLOSE_WRITING}]")


def normal(text: str) -> str:
    """*text* (its first ``LONGEST`` characters) in the form that texts are compared in; never raises."""
    return _fold(text[:LONGEST].replace("\n", " ")).strip()


def normal_all(texts: list[str]) -> list[str]:
    """``normal`` of many trusted texts at once, which is several times faster than one by one."""
    return [line.strip() for line in _fold("\n".join(texts)).split("\n")]


def any_position(text: str) -> bool:
    """Whether *text* starts in a writing without clear word starts (Han, Thai, Hangul; Arabic and Hebrew prefixes)."""
    return bool(_WRITTEN_ANYWHERE.match(text))


def _fold(text: str) -> str:
    # Twice, because folding case can make new compositions (İ) and composing new capitals.
    text = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    if not text.isascii():
        text = unicodedata.normalize("NFD", text.translate(_LATIN))
        text = unicodedata.normalize("NFC", _POINTS.sub("", _ACCENTS.sub("", text)))
    return _SPACE_INSIDE.sub("", _NOT_WORDS.sub(" ", text))
