"""Find what looks like dates in folded text, without deciding yet what an ambiguous one means."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from . import data
from .text import LETTER


@dataclass(frozen=True, slots=True)
class Found:
    """Parts of one date. ``year``: its digits as written, or "". ``until``: the last day of a range inside one month, or 0.

    ``numeric``: month and day are two numbers in the page's order, here the first and the second. ``sure``: a year or a
    month's name says that this is a date at all.
    """

    start: int
    end: int
    year: str
    month: int
    day: int
    until: int = 0
    numeric: bool = False
    dotted: bool = False
    sure: bool = True


_TRIPLE = re.compile(
    r"(?<![0-9])(?:(?<![0-9][./-])(?P<first>[0-9]{1,2})(?:\. ?[-~] ?|[-~]))?"
    r"(?P<a>[0-9]{1,4}) ?(?P<sep>[./-]) ?(?P<b>[0-9]{1,2}) ?(?P=sep) ?(?P<c>[0-9]{1,4})(?![0-9]|\.[0-9])"
)
_PAIR = re.compile(
    r"(?<![0-9])(?<![0-9][/.])(?P<a>[0-9]{1,2})(?:/|(?P<dot>\. ?))(?P<b>[0-9]{1,2})(?![0-9]|/[0-9]|\. ?[0-9])"
    r"|(?<![0-9])(?<![0-9][/.-])(?P<a2>[0-9]{1,2})-(?P<b2>[0-9]{1,2})(?![0-9]|[/.-][0-9])"
)
_COMPACT = re.compile(r"(?<![0-9])(20[0-9]{2})([0-9]{2})([0-9]{2})(?:[0-9]{6})?(?![0-9])")
_RANGE_SIGN = re.compile(r"\.? ?[-~] ?")
_TOKEN = re.compile(rf"([0-9]+)( ?[年月日号號년월일](?![{LETTER}])|[年月日号號년월일])?|([{LETTER}]+)|[^ ]")

# Texts are matched as one letter a token: M month, Y year, d day marked as one, D number that can be a day, S other number of
# two digits, - "to", & "and", . filler, x anything else. Group names: month, day, until, year.
_UNTIL = r"(?:\.{0,2}[-&]\.{0,2}(?P<u%d>d|D(?!\.{0,2}[Mx])))?"
_SHAPES = re.compile(
    "|".join(
        (
            rf"(?P<y1>Y)[.-]{{0,3}}(?P<m1>M)[.-]{{0,3}}(?P<d1>[dD]){_UNTIL % 1}",
            r"(?P<y2>Y)\.{0,3}(?P<d2>[dD])\.{0,3}(?P<m2>M)",
            # "mar. 15 sept": what stands before the day is a weekday
            rf"(?P<m3>M)[.-]{{0,3}}(?P<d3>[dD])(?!\.{{0,3}}M(?!\.{{0,3}}D)){_UNTIL % 3}"
            r"(?:[.-]{0,3}(?P<y3>Y)|\.{1,2}(?P<yy3>[DS])(?![.-]{0,3}[MxDd]))?",
            r"(?:(?P<d4>[dD])\.{0,2}[-&]\.{0,2}(?P<u4>[dD])|(?P<d5>[dD]))\.{0,3}(?P<m4>M)"
            r"(?:[.-]{0,3}(?P<y4>Y)|\.{0,2}(?P<yy4>[DS])(?![.-]{0,3}[MxDd]))?",
            # with a dash, "15-Sep-26", but not "Package 2 - Sep 15"
            r"(?P<d6>[dD])-\.?(?P<m6>M)(?:[.-]{0,3}(?P<y6>Y)|-(?P<yy6>[DS])(?![.-]{0,3}[MxDd])|(?!\.{0,3}[dD]))",
        )
    )
)
_GROUPS = {"-": "to", ".": "fillers", "&": "and"}
_MARKS = dict.fromkeys("年년", "Y") | dict.fromkeys("月월", "M") | dict.fromkeys("日号號일", "d")


def scan(text: str, language: str) -> list[Found]:
    """Everything in the folded *text* that can be a date, in the order in which it stands there.

    >>> [(f.year, f.month, f.day, f.until) for f in scan("sep 21 - 26, 15 de out de 2026", "en")]
    [('', 9, 21, 26), ('2026', 10, 15, 0)]
    """
    found = [f for match in _TRIPLE.finditer(text) if (f := _triple(match))]
    text = without(text, found)
    found += _named(text, language)
    pairs = [f for match in _PAIR.finditer(without(text, found)) if (f := _pair(match))]
    if found:
        starts = {f.start: f for f in found}
        # "21.09 - 26.09.2026": a pair says a day when it begins a range
        found += [p for p in pairs if (sign := _RANGE_SIGN.match(text, p.end)) and sign.end() in starts]
    else:
        found = [_compact(match) for match in _COMPACT.finditer(text)] or pairs
    return sorted(found, key=lambda f: f.start)


def without(text: str, found: list[Found]) -> str:
    """*text* with spaces where *found* stands."""
    for f in found:
        text = text[: f.start] + " " * (f.end - f.start) + text[f.end :]
    return text


def _triple(match: re.Match[str]) -> Found | None:
    first, a, b, c = match["first"], match["a"], match["b"], match["c"]
    shape = (len(a), len(c))
    if shape in ((4, 1), (4, 2), (2, 1)):  # Korean writes 26. 9. 7.
        return Found(match.start("a"), match.end(), a, int(b), int(c))
    if shape not in ((1, 2), (2, 2), (1, 4), (2, 4)):
        return None
    if first and int(first) < int(a) <= 31:
        return Found(match.start(), match.end(), c, int(b), int(first), int(a))
    return Found(match.start("a"), match.end(), c, int(a), int(b), numeric=True, dotted=match["sep"] == ".")


def _pair(match: re.Match[str]) -> Found | None:
    a, b = int(match["a"] or match["a2"]), int(match["b"] or match["b2"])
    if not (1 <= a <= 31 and 1 <= b <= 31 and min(a, b) <= 12):
        return None
    return Found(match.start(), match.end(), "", a, b, numeric=True, dotted=bool(match["dot"]), sure=False)


def _compact(match: re.Match[str]) -> Found:
    return Found(match.start(), match.end(), match[1], int(match[2]), int(match[3]), sure=False)


def _named(text: str, language: str) -> Iterator[Found]:
    tokens = _tokens(text, language)
    for match in _SHAPES.finditer("".join(token.code for token in tokens)):
        part = {name.rstrip("123456"): tokens[match.start(name)].value for name, hit in match.groupdict().items() if hit}
        start, end = tokens[match.start()].start, tokens[match.end() - 1].end
        year = part.get("y") or part.get("yy", "")
        if not year and _is_amount(tokens[match.end() - 1 : match.end() + 1], language):
            continue
        yield Found(start, end, year, int(part["m"]), int(part["d"]), int(part.get("u", 0)))


def _is_amount(tokens: list[_Token], language: str) -> bool:
    """Whether the last of a date's *tokens* and the one behind it count days or weeks: "tra 12 giorni", where "tra" is a month elsewhere."""
    return len(tokens) == 2 and tokens[0].code == "D" and data.units(language).get(tokens[1].value) in ("d", "w")


@dataclass(frozen=True, slots=True)
class _Token:
    code: str
    value: str
    start: int
    end: int


def _tokens(text: str, language: str) -> list[_Token]:
    tokens: list[_Token] = []
    for match in _TOKEN.finditer(text.replace("t/m", " - ")):  # Dutch "to"
        number, mark, word = match.groups()
        start = match.start()
        if number:
            code = _number(number, (mark or "").strip())
            if code == "D" and int(number) <= 12 and tokens and tokens[-1].value in data.group("month_before"):
                code, start = "M", tokens.pop().start  # Vietnamese "thg 9"
            tokens.append(_Token(code, number, start, match.end()))
        elif word:
            glued = bool(tokens) and tokens[-1].end == start and tokens[-1].code in "dD"
            tokens.append(_word(word, language, glued, start, match.end()))
        else:
            sign = match[0]
            tokens.append(_Token("-" if sign in "-~" else "." if sign in ".,/|'():" else "x", sign, start, match.end()))
    return tokens


def _number(digits: str, mark: str) -> str:
    value = int(digits) if len(digits) <= 4 else 0
    code = _MARKS.get(mark)
    if code == "Y" or (len(digits) == 4 and not code):
        return "Y" if len(digits) in (2, 4) else "x"
    if code == "M":
        return "M" if 1 <= value <= 12 else "x"
    if 1 <= value <= 31 and len(digits) <= 2:
        return code or "D"
    return "S" if len(digits) == 2 else "x"


def _word(word: str, language: str, glued: bool, start: int, end: int) -> _Token:
    if glued and word in data.group("ordinals"):
        return _Token(".", word, start, end)
    if number := data.month(word, language):
        return _Token("M", str(number), start, end)
    code = next((code for code, group in _GROUPS.items() if word in data.group(group)), "x")
    return _Token(code, word, start, end)
