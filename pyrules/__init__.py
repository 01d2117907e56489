"""WhyTrack's rules: why an AliExpress tracking number may not work, until when that is normal, and what to do.

>>> import pyrules
>>> pyrules.identify("rb 123456785 cn")["clean"]
'RB123456785CN'
"""

from __future__ import annotations

__version__ = "0.1.0"


def explain(case: dict) -> dict:
    """Explain the orders of *case* (contract section 2) as a Report (section 3).

    Raises ``pyrules.case.CaseError`` when *case* has no usable ``orders``.
    """
    from .engine import explain as run

    return run(case)


def identify(text: str) -> dict:
    """What kind of number *text* is: a NumberInfo (contract section 4). Answers any text."""
    from .numbers import identify as run

    return run(text)
