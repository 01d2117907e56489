"""What kind of number a text is: the NumberInfo of the contract."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from . import not_tracking, s10
from .clean import MAX_TEXT, Cleaned, clean
from .families import CONFIDENCE, Claim, claims
from .repair import suggestions
from .trackers import trackers


def identify(text: str) -> dict[str, Any]:
    """The NumberInfo of *text* (contract section 4), with ``family``: the id of the family that fits best, or ``None``.

    >>> info = identify(" rb 123456785 cn")
    >>> info["clean"], info["kind"], info["service"], info["issuer"], info["check_digit"], info["carriers"]
    ('RB123456785CN', 's10', 'registered', 'CN', 'ok', ['china-post'])
    >>> identify("LP00123456789012")["tracked"]
    'to_handover'
    """
    known = _identify(text[:MAX_TEXT])
    # The caller may change what it gets.
    return {key: value.copy() if isinstance(value, list) else value for key, value in known.items()}


@lru_cache(maxsize=1024)
def _identify(text: str) -> dict[str, Any]:
    """One page asks for the same numbers again and again: at every redraw, for every order that shares them."""
    read = clean(text)
    info = _blank(text, read)
    claimed = claims(read.number)
    what = _what_instead(read, claimed)
    if what is None:
        _recognised(info, claimed)
        info["trackers"] = trackers(read.number, info["carriers"])
        return info
    info.update(kind="not_tracking", what=what)
    if what in ("order_id", "item_id"):
        # Some carriers write sixteen digits too; who wants to can try.
        info["carriers"] = _carriers(claimed)
    info["suggestions"] = list(read.several)
    return info


def _what_instead(read: Cleaned, claimed: list[Claim]) -> str | None:
    """What was taken for a tracking number, ``None`` when it may be one."""
    number = read.number
    if read.several:
        return "several"
    if not any(map(str.isalnum, read.folded)):
        return "empty"
    if not_tracking.sample(number):
        return "sample"
    if not number.isdigit():
        return None
    checked = bool(claimed) and claimed[0].check is not None and claimed[0].check.ok
    tests = (
        ("phone", not_tracking.phone(read.folded)),
        ("item_id", not_tracking.item_id(number)),
        ("order_id", not_tracking.order_id(number, checked)),
    )
    return next((what for what, true in tests if true), None)


def _recognised(info: dict[str, Any], claimed: list[Claim]) -> None:
    number = info["clean"]
    parts = s10.parse(number)
    if parts and _postal(info, parts, claimed):
        return
    if claimed:
        _claimed(info, claimed)
    if not number.isdigit() and (not claimed or claimed[0].weight < CONFIDENCE["medium"]):
        info["suggestions"] = suggestions(number)


def _blank(text: str, read: Cleaned) -> dict[str, Any]:
    return {
        "raw": text,
        "clean": read.number,
        "changes": list(read.changes),
        "kind": "unknown",
        "what": None,
        "service": None,
        "issuer": None,
        "check_digit": "none",
        "carriers": [],
        "tracked": "unknown",
        "changes_at_handover": None,
        "suggestions": [],
        "trackers": [],
        "family": None,
    }


def _postal(info: dict[str, Any], parts: s10.S10, claimed: list[Claim]) -> bool:
    """Fill *info* as an S10 number; ``False`` when the suffix stands for nobody known."""
    family = claimed[0].family if claimed and claimed[0].family.kind == "s10" else None
    carriers = list(family.carriers) if family else s10.operators(parts.issuer)
    if not carriers:
        return False
    info.update(
        kind="s10",
        service=parts.service,
        issuer=parts.issuer,
        check_digit="ok" if parts.check.ok else "wrong",
        carriers=carriers,
        tracked=family.tracked if family else parts.tracked,
        changes_at_handover=family.changes_at_handover if family else False,
        family=family.id if family else "s10",
    )
    return True


def _claimed(info: dict[str, Any], claimed: list[Claim]) -> None:
    best = claimed[0]
    info["kind"] = best.family.kind
    info["family"] = best.family.id
    info["carriers"] = _carriers(claimed)
    if best.check is not None:
        info["check_digit"] = "ok" if best.check.ok else "wrong"
    if len(claimed) == 1:
        info.update(tracked=best.family.tracked, changes_at_handover=best.family.changes_at_handover)
        return
    # Families of equal weight that disagree leave the answer open.
    equals = [claim.family for claim in claimed if claim.weight == best.weight]
    for key in ("tracked", "changes_at_handover"):
        values = {getattr(family, key) for family in equals}
        if len(values) == 1:
            info[key] = values.pop()


def _carriers(claimed: list[Claim]) -> list[str]:
    return list(dict.fromkeys(slug for claim in claimed for slug in claim.family.carriers))
