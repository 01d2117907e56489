"""What the Chinese calendar has to do with a silence, in words."""

from __future__ import annotations

from .. import chinese_calendar
from ..facts import Facts
from ..i18n import N_


def sentence(text: str) -> str:
    """*text* with a capital in front: it may begin with a name that has none within a sentence."""
    return text[:1].upper() + text[1:]


def little_shipped(f: Facts, pause: chinese_calendar.Pause) -> str:
    """When China pauses."""
    text = N_("{holiday}: little is shipped in China from about {first} to about {last}.") if pause.computed else \
        N_("{holiday}: little is shipped in China from {first} to {last}.")
    return sentence(f.say(text, holiday=f.say(pause.name), first=pause.first, last=pause.last))
