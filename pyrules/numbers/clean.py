"""From whatever was pasted to the number itself, telling what was done on the way.

The text becomes *pieces*: runs of letters and digits that could belong to a number. Words (labels, other alphabets, long
runs of letters) part them, and so do commas, slashes, line ends and "and". Inside one stretch the longest run of pieces
that some carrier or post would write is one number, unless its pieces are whole numbers themselves.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from . import addresses, characters, s10
from ._data import load
from .families import CONFIDENCE, claims
from .routing import strip_zip

MAX_TEXT = 1000
MAX_CLEAN = 64
MAX_NUMBERS = 20
# More pieces than this are prose; the longest grouped number (34 digits in fours) has nine, one digit a piece is 34.
MAX_PIECES = 80
MAX_JOINED = 36
CHANGES = ("space", "zero_width", "case", "look_alike", "full_width", "dash", "label", "url", "digits", "routing_prefix")

_WORD = re.compile(r"[^\W_]+")
_HARD = re.compile(r"[\n,;|/\\&\u060c\u061b\u3001]")
_PLAIN = re.compile(r"[A-Z0-9]{1,64}", re.ASCII)
# NACEX writes agency and shipment with a slash; anywhere else a slash parts two numbers.
_NACEX = re.compile(r"\s{0,9}[0-9]{4}/[0-9]{8}\s{0,9}", re.ASCII)
_INSIDE = re.compile(r"[A-Za-z]{0,6}[0-9][A-Za-z0-9]{0,60}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What became of a text."""

    number: str = ""
    changes: tuple[str, ...] = ()
    several: tuple[str, ...] = ()
    zip: str | None = None
    folded: str = ""


@dataclass(slots=True)
class _Piece:
    raw: str
    text: str
    start: int
    end: int
    soft: bool = False


@dataclass(slots=True)
class _Found:
    """A number and the pieces it was made of."""

    number: str
    pieces: list[_Piece]
    known: bool
    steps: set[str] = field(default_factory=set)


def clean(text: str) -> Cleaned:
    """The number in *text*, or the several numbers.

    >>> clean(" rb 123456785 cn\u200b").number
    'RB123456785CN'
    >>> clean("LP00123456789012, RB123456785CN").several
    ('LP00123456789012', 'RB123456785CN')
    """
    if _PLAIN.fullmatch(text):
        number, zip_code = strip_zip(text)
        return Cleaned(number, ("routing_prefix",) if zip_code else (), (), zip_code, text)
    text = text[:MAX_TEXT]
    folded, steps = characters.fold(text)
    folded, linked = _open_links(folded[:MAX_TEXT])
    if linked:
        steps.add("url")
    found, worded = _find(folded)
    if len(found) > 1:
        return Cleaned("", _in_order(steps), tuple(one.number for one in found)[:MAX_NUMBERS], None, folded)
    if not found:
        words = "".join(char for char in folded if char.isascii() and char.isalnum()).upper()
        return Cleaned(words[:MAX_CLEAN], _in_order(steps), (), None, folded)
    one = found[0]
    steps |= _steps(folded, one, worded)
    number, zip_code = strip_zip(one.number)
    if zip_code:
        steps.add("routing_prefix")
    return Cleaned(number[:MAX_CLEAN], _in_order(steps), (), zip_code, folded)


def _in_order(steps: set[str]) -> tuple[str, ...]:
    return tuple(change for change in CHANGES if change in steps)


def _open_links(text: str) -> tuple[str, bool]:
    if "/" not in text and "www." not in text.lower():
        return text, False
    words, opened = [], False
    for word in re.split(r"(\s)", text):
        if addresses.is_address(word):
            words.append(addresses.number_in(word) or " ")
            opened = True
        else:
            words.append(word)
    return "".join(words), opened


@lru_cache(maxsize=1)
def _labels() -> tuple[frozenset[str], frozenset[str]]:
    table = load("labels")
    return frozenset(" ".join(table["words"]).split()), frozenset(table["joining"])


def _find(text: str) -> tuple[list[_Found], bool]:
    """The numbers in *text*, and whether words stood around them."""
    if _NACEX.fullmatch(text):
        text = text.replace("/", "-")
    stretches, worded = _stretches(text)
    found = [one for stretch in stretches for one in _numbers(stretch)]
    known = [one for one in found if one.known]
    if not known:
        whole = [piece for stretch in stretches for piece in stretch if not piece.soft]
        joined = "".join(piece.text for piece in whole)
        if len(stretches) > 1 and len(joined) <= MAX_JOINED and _known(joined):
            return [_Found(joined, whole, known=True)], worded
    if known and worded:
        # A date or a count beside a number is no second number.
        strong = [one for one in known if len(one.number) >= 10]
        found = [one for one in found if one in strong or len(one.number) >= 10] if strong else found
    numbers = list({one.number: one for one in found if one.known or _looks_like_one(one.number)}.values())
    if numbers:
        return numbers, worded
    rest = max(found, key=lambda one: sum(map(str.isdigit, one.number)), default=None)
    return ([rest] if rest else []), worded


def _looks_like_one(text: str) -> bool:
    return len(text) >= 8 and sum(map(str.isdigit, text)) >= 5


def _stretches(text: str) -> tuple[list[list[_Piece]], bool]:
    labels, joining = _labels()
    stretches: list[list[_Piece]] = [[]]
    worded = False
    last = 0
    for match in _WORD.finditer(text):
        if _HARD.search(text, last, match.start()):
            stretches.append([])
        last = match.end()
        raw = match[0]
        word = raw.lower()
        if word in joining and len(stretches[-1]) and len(stretches[-1][-1].text) > 7:
            stretches.append([])
            continue
        piece = _piece(raw, match.start(), word in labels)
        if piece is None:
            worded = True
            stretches.append([])
        else:
            if piece.raw != raw:
                worded = True
            stretches[-1].append(piece)
            if sum(map(len, stretches)) >= MAX_PIECES:
                break
    return [stretch for stretch in stretches if stretch], worded


def _piece(raw: str, start: int, label: bool) -> _Piece | None:
    """The part of the word *raw* that may belong to a number; ``None`` for a word."""
    word = characters.latin(raw)
    if not word.isascii():
        inside = _INSIDE.search(word)
        if inside is None:
            return None
        return _Piece(raw[inside.start() : inside.end()], inside[0].upper(), start + inside.start(), start + inside.end())
    if word.isalpha() and ((label and len(word) > 2) or len(word) > 4 or (len(word) > 2 and not raw.isascii())):
        return None
    return _Piece(raw, word.upper(), start, start + len(raw), soft=label)


def _weight(text: str) -> int:
    """How much speaks for *text* being a number that some post or carrier writes; 0 for none."""
    number, zip_code = strip_zip(text)
    parts = s10.parse(number)
    if zip_code or (parts and parts.issuer in s10.countries()):
        return CONFIDENCE["high"]
    claimed = claims(number)
    return claimed[0].weight if claimed else 0


def _known(text: str) -> bool:
    return _weight(text) > 0


def _whole(text: str) -> bool:
    """Whether *text* is a complete number rather than one group of one."""
    return len(text) >= 10 and _known(text)


def _numbers(stretch: list[_Piece]) -> list[_Found]:
    """The numbers in one stretch of pieces; without a known one, all of it as one unknown number."""
    found: list[_Found] = []
    left: list[_Piece] = []
    at = 0
    while at < len(stretch):
        size = _longest(stretch, at)
        if size:
            run = stretch[at : at + size]
            found.append(_Found("".join(piece.text for piece in run), run, known=True))
            at += size
        else:
            left.append(stretch[at])
            at += 1
    left = [piece for piece in left if not piece.soft] or left
    if not found:
        whole = [piece for piece in left if len(piece.text) >= 10 and _looks_like_one(piece.text)]
        if len(whole) > 1:
            return [_Found(piece.text, [piece], known=False) for piece in whole]
        # Three letters before digits that nobody writes so are a word (a postcode's, a currency's).
        left = [piece for piece in left if len(piece.text) < 3 or not piece.text.isalpha()] or left
        return [_Found("".join(piece.text for piece in left), left, known=False)]
    found += [_Found(piece.text, [piece], known=False) for piece in left if len(piece.text) >= 10]
    return sorted(found, key=lambda one: one.pieces[0].start)


def _longest(stretch: list[_Piece], at: int) -> int:
    """How many pieces from *at* on make one number; 0 when none do. A word needs more than a vague shape to join digits."""
    text, best, wholes, lettered = "", 0, 0, False
    for size, piece in enumerate(stretch[at:], start=1):
        text += piece.text
        if len(text) > MAX_JOINED:
            break
        wholes += _whole(piece.text)
        if wholes > 1 and best:
            break
        lettered = lettered or piece.text.isalpha()
        if len(text) >= 8 and (_weight(text) >= CONFIDENCE["medium"] if lettered else _known(text)):
            best = size
    return best


def _steps(text: str, one: _Found, worded: bool) -> set[str]:
    """What was done to the pieces of *one*, and to what stood between and around them."""
    steps = {"label"} if worded else set()
    pieces = one.pieces
    for piece in pieces:
        if characters.latin(piece.raw) != piece.raw:
            steps.add("look_alike")
        if characters.latin(piece.raw) != piece.text:
            steps.add("case")
    gaps = [text[first.end : second.start] for first, second in zip(pieces, pieces[1:], strict=False)]
    if worded:
        gaps += [text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]]
    else:
        gaps += [text[: pieces[0].start], text[pieces[-1].end :]]
    for gap in gaps:
        letters = any(map(str.isalnum, gap))
        if letters:
            steps.add("label")
            continue
        if any(map(str.isspace, gap)):
            steps.add("space")
        if gap.strip():
            steps.add("dash")
    return steps
