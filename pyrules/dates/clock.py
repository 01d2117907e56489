"""Times of day inside a text, and their zones."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, time, timedelta, timezone

from . import data
from .text import LETTER

_COLON = r"(?P<h>[0-9]{1,2}):(?P<m>[0-5][0-9])(?::(?P<s>[0-5][0-9])(?:[.,][0-9]{1,9})?)?(?![0-9:])"
_CJK = r"(?P<hc>[0-9]{1,2}) ?[時时點点시](?: ?(?P<mc>[0-5]?[0-9]) ?[分분](?: ?(?P<sc>[0-5]?[0-9]) ?[秒초])?)?"
_FRENCH = r"(?P<hf>[0-9]{1,2}) ?h ?(?P<mf>[0-5][0-9])(?![0-9])"
_ENGLISH = rf"(?P<he>[0-9]{{1,2}}) ?(?=[ap]m(?![{LETTER}]))"
_CLOCK = re.compile(rf"(?<![0-9:])(?:{_COLON}|{_FRENCH}|{_CJK}|{_ENGLISH})")
_DOTTED = re.compile(r"(?<![0-9.,])(?P<h>[0-9]{1,2})\.(?P<m>[0-5][0-9])(?![0-9.,])")
_WORD = rf"[{LETTER}]{{1,14}}"
_BEFORE = re.compile(rf"(?<![{LETTER}])({_WORD})\.? ?$")
_AFTER = re.compile(rf" ?({_WORD})\.?")
_ZULU = re.compile(r"z(?![a-z])")
_OFFSET = re.compile(r"( ?)(gmt|utc|) ?([+-])([0-9]{1,2})(?::?([0-5][0-9]))?(?![0-9:])")
_ISO_T = re.compile(r"(?<=[0-9])t$")


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day as written; ``zone`` where its offset from UTC is written too."""

    time: time
    zone: timezone | None = None


def take(text: str) -> tuple[Clock | None, str]:
    """The first time of day in the folded *text*, and the text with all of them blanked out (positions stay).

    >>> take("tue | jul. 28 6:39 pm")[0].time
    datetime.time(18, 39)
    >>> take("2026-09-15t10:00:00+08:00")
    (Clock(time=datetime.time(10, 0), zone=datetime.timezone(datetime.timedelta(seconds=28800))), '2026-09-15               ')
    """
    return _take(text, _CLOCK)


def take_dotted(text: str) -> tuple[Clock | None, str]:
    """Like :func:`take` for "14.22"; only where no date is left in *text*, because dates are written so too."""
    return _take(text, _DOTTED)


def _take(text: str, pattern: re.Pattern[str]) -> tuple[Clock | None, str]:
    first = None
    for found in pattern.finditer(text):
        hour, minute, second = (int(next((v for k, v in found.groupdict().items() if v and k[0] == unit), 0)) for unit in "hms")
        start, end = found.span()
        half, start, end = _half_day(text, start, end)
        if hour > 24:
            continue
        hour = hour % 12 + (12 if half == "pm" else 0) if half and hour <= 12 else hour
        zone, end = _zone(text, end)
        if mark := _ISO_T.search(text, max(0, start - 2), start):
            start = mark.start()
        text = text[:start] + " " * (end - start) + text[end:]
        first = first or Clock(time(23, 59, 59) if hour == 24 else time(hour, minute, second), zone)
    return first, text


def _half_day(text: str, start: int, end: int) -> tuple[str | None, int, int]:
    """Which half of the day, where "am" or "pm" stands beside the time, and the span with the word."""
    for pattern, piece in ((_AFTER, text[end : end + 16]), (_BEFORE, text[max(0, start - 16) : start])):
        found = pattern.match(piece) if pattern is _AFTER else pattern.search(piece)
        if not found:
            continue
        for half in ("am", "pm"):
            if found[1] in data.group(half):
                return (half, start, end + found.end()) if pattern is _AFTER else (half, start - len(found[0]), end)
    return None, start, end


def _zone(text: str, end: int) -> tuple[timezone | None, int]:
    """The offset written after a time, and where it ends. A carrier's own zone word has no offset that can be trusted."""
    if found := _ZULU.match(text, end):
        return UTC, found.end()
    if found := _OFFSET.match(text, end):
        space, name, sign, hours, minutes = found.groups()
        if int(hours) <= 14 and (name or minutes or not space):
            offset = timedelta(hours=int(hours), minutes=int(minutes or 0))
            return timezone(-offset if sign == "-" else offset), found.end()
    if (found := _AFTER.match(text, end)) and found[1] in data.group("zones"):
        return (UTC if found[1] in ("gmt", "utc") else None), found.end()
    return None, end
