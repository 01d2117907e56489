"""What every cause file has in common: its metadata, its functions and the words to note evidence with.

All functions of a cause are asked with one parcel's facts. ``PARTS`` each cause has; ``HOOKS`` only those that need them:
what a cause does not say is decided for all alike.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..i18n import N_
from ..weigh import DECISIVE, STRONG, WEAK, Evidence

if TYPE_CHECKING:
    from ..facts import Facts

PARTS = {
    "weigh": "the evidence for and against",
    "why": "what is behind it",
    "headline": "what it means, in one line",
    "level": "how much there is to do",
    "advise": "the steps, three at the most",
}
HOOKS = {
    "title": "its name for this parcel; else META.title",
    "cap": "the highest likelihood it may have; else certain",
    "act_by": "its own last day, which the headline names; else the steps' days count",
    "quiet_until": "until when waiting is usual; else the parcel's stage says so",
    "states": "what a refund statement says of it, line by line; else, or where it answers None, how long there has been no news",
}


TRACKING = N_("The tracking page: number, newest event and date in one picture.")


@dataclass(frozen=True)
class Meta:
    """A cause's card, and how it stands among the others: what is not said here holds for no cause.

    ``urgency`` orders what is certain, and what else is equal: the higher, the more it costs the buyer to miss it.
    """

    title: str
    line: str
    urgency: int
    looks_like: tuple[str, ...]
    wrong_when: tuple[str, ...]
    references: tuple[str, ...]
    seed: bool = False
    status: str = "stable"
    answers: tuple[str, ...] = ()
    """What the buyer may say is wrong (``case.COMPLAINTS``) that it speaks of."""
    explains_silence: bool = False
    """It explains why nothing is heard: no answer to one who says what is wrong, and nothing once an order is completed and nothing is missed."""
    of_the_way: bool = False
    """It tells where a parcel is: no answer either to one who says what is wrong."""
    after_end: bool = False
    """It can be told of an order that is closed, cancelled or refunded, which has no parcel to wait for."""
    still_to_do: bool = False
    """Its step is to be done whether or not a refund is asked for."""
    first_step: bool = False
    """Its step comes before the refund request, on the same day."""
    ends_with_protection: bool = False
    """Its own deadline says nothing any more once requests are over."""
    says_deadline: bool = False
    """Its steps tell until when a refund can be asked for."""
    prove: tuple[str, ...] = (TRACKING,)
    """What to prove in a refund request."""


def never_scanned(f: Facts) -> list[str] | None:
    """The statement of a parcel that nobody has scanned."""
    if not (f.silent and f.seen and f.waited is not None):
        return None
    return [f.say_n("After {n} day no carrier has scanned it.", "After {n} days no carrier has scanned it.", f.age)]


def decisive(text: str, source: str) -> Evidence:
    """Evidence that settles it."""
    return Evidence(text, DECISIVE, True, source)


def strong(text: str, source: str) -> Evidence:
    """Evidence that makes it likely alone."""
    return Evidence(text, STRONG, True, source)


def weak(text: str, source: str) -> Evidence:
    """Evidence that only adds."""
    return Evidence(text, WEAK, True, source)


def excluded(text: str, source: str) -> Evidence:
    """Evidence that rules it out."""
    return Evidence(text, DECISIVE, False, source)


def against(text: str, source: str) -> Evidence:
    """Strong evidence against it."""
    return Evidence(text, STRONG, False, source)


def doubt(text: str, source: str) -> Evidence:
    """Weak evidence against it."""
    return Evidence(text, WEAK, False, source)
