"""From whatever was pasted to the number itself, telling what was done on the way.

The text becomes *pieces*: runs of letters and digits that could belong to a number. Words (labels, other alphabets, long
runs of letters) part them, and so do commas, slashes, line ends and "and". Inside one stretch the longest run of pieces
that some carrier or post would write is one number, unless its pieces are whole numbers themselves. Words may be left out,
groups of digits never: where only some of them make a number nobody is sure of, all of them are the number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from urllib.parse import unquote

from . import addresses, characters, private
from ._data import load
from .families import CONFIDENCE
from .glue import labels, lettered_prefixes, spans
from .not_tracking import PHONE_WORDS, dated, of_aliexpress
from .routing import STARTS as ROUTED
from .routing import strip_zip
from .weight import weight

MAX_TEXT = 1000
MAX_CLEAN = 64
MAX_NUMBERS = 20
FEWEST_DIGITS = 5
# More pieces than this are prose; the longest grouped number (34 digits in fours) has nine, one digit a piece is 34.
MAX_PIECES = 80
MAX_JOINED = 36
CHANGES = ("space", "zero_width", "case", "look_alike", "full_width", "dash", "label", "url", "digits", "routing_prefix")

_WORD = re.compile(r"[^\W_]+")
_HARD = re.compile(r"[\n,;|/\\&\u060c\u061b\u3001]")
_RUN = re.compile(r"[A-Za-z0-9]{8,64}", re.ASCII)
# NACEX writes agency and shipment with a slash; anywhere else a slash parts two numbers.
_NACEX = re.compile(r"(?<![\w/])([0-9]{4})/([0-9]{8})(?![\w/])", re.ASCII)
_ENCODED = re.compile(r"%[0-9A-F]{2}", re.I | re.ASCII)
_INSIDE = re.compile(r"[A-Za-z]{0,6}[0-9][A-Za-z0-9]{0,60}", re.ASCII)
_AND_IN_A_NAME = re.compile(r"(?<![a-z0-9])j\s?&\s?t(?![a-z0-9])", re.I | re.ASCII)
# What a scanner says about the kind of barcode, in front of what it read.
_SCANNER = re.compile(r"\][A-Za-z][0-9](?=[0-9A-Z])", re.ASCII)
_PHONE = re.compile(rf"(?:(?<!\w)\+|{PHONE_WORDS}[.: ]{{1,3}}\+?)[0-9](?:[ ().-]{{0,2}}[0-9]){{7,14}}(?![0-9])", re.I)
_MAIL = re.compile(r"[^\s@<>(),;:]{1,64}@[^\s@<>(),;:]{1,255}")
# A site's name without an address behind it.
_SITE = re.compile(r"(?<![\w.@/-])(?:[a-z][a-z0-9-]{2,62}|[0-9]{1,3}[a-z][a-z0-9-]{2,62})(?:\.[a-z0-9-]{2,62}){0,3}"
                   r"\.(?:com|net|org|info|app|shop|store|ru|es|fr|de|it|pl|br|uk|eu|us|cn|pt|nl|be|ch|at|ua)(?![\w@/-])", re.I | re.ASCII)
_WHEN = re.compile(
    r"(?<![\w./-])(?:(?:20[0-9]{2}([-./])[0-3]?[0-9]\1[0-3]?[0-9]|[0-3]?[0-9]([-./])[0-3]?[0-9]\2(?:20)?[0-9]{2})(?!\.?[\w/-])"
    r"|(?<!:)[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![\w:]))",
    re.ASCII,
)


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


@lru_cache(maxsize=256)
def clean(text: str) -> Cleaned:
    """The number in *text*, or the several numbers.

    >>> clean(" rb 123456785 cn\u200b").number
    'RB123456785CN'
    >>> clean("LP00123456789012, RB123456785CN").several
    ('LP00123456789012', 'RB123456785CN')
    """
    text = text[:MAX_TEXT]
    folded, steps = characters.fold(text)
    folded, linked = _open_links(folded[:MAX_TEXT])
    if linked:
        steps.add("url")
    if _ENCODED.search(folded):
        folded, more = characters.fold(unquote(folded)[:MAX_TEXT])
        steps |= more
    folded = private.without(_NACEX.sub(r"\1-\2", folded))
    read = _without_others(folded)
    found, worded = _find(read)
    worded = worded or read != folded
    if len(found) > 1:
        return Cleaned("", _in_order(steps), tuple(one.number[:MAX_CLEAN] for one in found[:MAX_NUMBERS]), None, folded)
    if not found:
        return Cleaned("", _in_order(steps), (), None, folded)
    one = found[0]
    steps |= _steps(read, one, worded)
    number, zip_code = strip_zip(one.number)
    if zip_code:
        steps.add("routing_prefix")
    return Cleaned(number[:MAX_CLEAN], _in_order(steps), (), zip_code, folded)


def untouched(text: str) -> bool:
    """Whether *text* is written as a number is, so that cleaning has nothing to do unless nobody knows the number.

    >>> untouched("RB123456785CN"), untouched("rb123456785cn"), untouched("420900019400100000273849560718")
    (True, False, False)
    """
    plain = text.isascii() and text.isalnum() and text == text.upper() and len(text) <= MAX_CLEAN
    return plain and not private.account(text) and not (text.startswith("420") and len(text) in ROUTED)


def _in_order(steps: set[str]) -> tuple[str, ...]:
    return tuple(change for change in CHANGES if change in steps)


def _without_others(text: str) -> str:
    """*text* without what stands beside numbers and is none: addresses of mail and sites, phone numbers, dates, times of day."""
    if "&" in text:
        text = _AND_IN_A_NAME.sub("\n", text)
    rest = _PHONE.sub("\n", text)
    if rest != text and sum(map(str.isdigit, rest)) >= FEWEST_DIGITS:
        text = rest
    if "]" in text:
        text = _SCANNER.sub(" ", text)
    if "@" in text:
        text = _MAIL.sub("\n", text)
    if "." in text:
        text = _SITE.sub(lambda match: match[0] if sum(map(str.isdigit, match[0])) >= FEWEST_DIGITS else "\n", text)
    if "." in text or "-" in text or "/" in text or ":" in text:
        rest = _WHEN.sub("\n", text)
        text = rest if any(map(str.isdigit, rest)) else text
    return text


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
def _joining() -> frozenset[str]:
    return frozenset(load("labels")["joining"])


def _find(text: str) -> tuple[list[_Found], bool]:
    """The numbers in *text*, and whether words stood around them."""
    stretches, worded = _stretches(text)
    numeric = [stretch for stretch in stretches if any(_has_digit(piece.text) for piece in stretch)]
    if not numeric:
        return [], worded
    found = [one for stretch in numeric for one in _numbers(stretch, worded, len(numeric) == 1)]
    known = [one for one in found if one.known]
    if len(stretches) > 1:
        whole = [piece for stretch in stretches for piece in stretch if not piece.soft]
        joined = "".join(piece.text for piece in whole)
        # A line break or slash inside one number: the whole must say more than its best part.
        best = max((weight(one.number) for one in known), default=0)
        if len(joined) <= MAX_JOINED and weight(joined) > best and (not known or weight(joined) >= CONFIDENCE["high"]):
            return [_Found(joined, whole, known=True)], worded
    if known and worded:
        # A date or a count beside a number is no second number.
        strong = [one for one in known if len(one.number) >= 10]
        found = [one for one in found if one in strong or len(one.number) >= 10] if strong else found
    if len(found) > 1:
        found = [one for one in found if not dated(one.number)] or found
    numbers = list({one.number: one for one in found if one.known or _looks_like_one(one.number)}.values())
    if len(numbers) > 1:
        # The order's own number is written beside the tracking number, not instead of it.
        parcels = [one for one in numbers if not of_aliexpress(one.number)]
        numbers = parcels if any(weight(one.number) >= CONFIDENCE["medium"] for one in parcels) else numbers
    if numbers:
        return numbers, worded
    if worded and len(text.split()) > 1 and sum(map(str.isdigit, text)) < FEWEST_DIGITS:
        return [], worded
    rest = max(found, key=lambda one: sum(map(str.isdigit, one.number)), default=None)
    return ([rest] if rest else []), worded


def _looks_like_one(text: str) -> bool:
    return len(text) >= 8 and sum(map(str.isdigit, text)) >= FEWEST_DIGITS


def _stretches(text: str) -> tuple[list[list[_Piece]], bool]:
    known, joining = labels(), _joining()
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
        pieces = _pieces(raw, match.start(), word in known)
        worded = worded or "".join(piece.raw for piece in pieces) != raw
        if not pieces:
            stretches.append([])
        for piece in pieces:
            if len(pieces) > 1:
                stretches.append([])
            stretches[-1].append(piece)
        if sum(map(len, stretches)) >= MAX_PIECES:
            break
    return [stretch for stretch in stretches if stretch], worded


def _pieces(raw: str, start: int, label: bool) -> list[_Piece]:
    """The parts of the word *raw* that may belong to a number: none of a mere word, several where numbers stick together."""
    word = characters.latin(raw)
    if not raw.isascii():
        return _foreign(raw, word, start)
    if word.isalpha() and ((label and len(word) > 2) or len(word) > 4) and word.upper() not in lettered_prefixes():
        return []
    parts = spans(word)
    if parts:
        return [_Piece(raw[first:last], raw[first:last].upper(), start + first, start + last) for first, last in parts]
    return [_Piece(raw, word.upper(), start, start + len(raw), soft=label)]


def _foreign(raw: str, word: str, start: int) -> list[_Piece]:
    """The part of *raw*, which has letters of other alphabets, that is a number: without them, or with them as *word* reads."""
    found = [match.span() for match in _RUN.finditer(raw)]
    inside = _INSIDE.search(word)
    if word.isascii() and not (word.isalpha() and len(word) > 2):
        found.append((0, len(raw)))
    elif inside:
        found.append(inside.span())
    if not found:
        return []
    # Letters that look alike were meant to be read so, unless the rest alone is the better number.
    first, last = max(reversed(found), key=lambda span: weight(word[slice(*span)].upper()))
    return [_Piece(raw[first:last], word[first:last].upper(), start + first, start + last)]


def _known(text: str) -> bool:
    return weight(text) > 0


def _whole(text: str) -> bool:
    """Whether *text* is a complete number rather than one group of one."""
    return len(text) >= 10 and _known(text)


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))


def _uncut(stretch: list[_Piece], found: list[_Found], worded: bool, only: bool) -> _Found | None:
    """All of *stretch* as one number, where what was *found* are only parts of one; ``None`` where it stands by itself.

    A complete number of one piece stands by itself beside words, unless the whole is as well known.
    """
    best = max(weight(one.number) for one in found)
    if any(len(one.pieces) == 1 and weight(one.number) >= CONFIDENCE["medium"] for one in found):
        return None
    taken = {id(piece) for one in found for piece in one.pieces}
    whole = [piece for piece in stretch if not piece.soft and not (piece.text.isalpha() and len(piece.text) > 2)]
    left = [piece for piece in whole if id(piece) not in taken and _has_digit(piece.text)]
    short = len(found) > 1 and any(len(one.number) < 10 and len(one.pieces) > 1 for one in found)
    joined = "".join(piece.text for piece in whole)
    if not (left or short) or len(joined) > MAX_JOINED or (best >= CONFIDENCE["high"] and (worded or not only or not _known(joined))):
        return None
    single = any(len(one.pieces) == 1 for one in found)
    counter = worded and all(len(piece.text) < 3 for piece in left)
    if counter or single and not (only and (not worded or weight(joined) >= best)):
        return None
    return _Found(joined, whole, known=_known(joined))


def _numbers(stretch: list[_Piece], worded: bool, only: bool) -> list[_Found]:
    """The numbers in one stretch of pieces; without a known one, all of it as one unknown number.

    *worded*: words stood around it; *only*: nothing else in the text has digits.
    """
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
    uncut = _uncut(stretch, found, worded, only) if found else None
    if uncut:
        return [uncut]
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
    text, best, wholes, strongest, lettered = "", 0, 0, 0, False
    for size, piece in enumerate(stretch[at:], start=1):
        text += piece.text
        if len(text) > MAX_JOINED:
            break
        if _whole(piece.text):
            wholes += 1
            strongest = max(strongest, weight(piece.text))
        if wholes > 1 and best:
            break
        lettered = lettered or piece.text.isalpha()
        speaks = weight(text) if len(text) >= 8 else 0
        if best and piece.text.isalpha() and speaks <= weight(text[: -len(piece.text)]):
            break  # a word behind a number
        # A counter or a ZIP beside a whole number is no part of it.
        if (speaks >= CONFIDENCE["medium"]) if lettered else (speaks > strongest or (speaks and size == 1)):
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
