"""What kind of number a text is: the NumberInfo of the contract.

Most of an answer is the same for all numbers of a family, so it is made once (``_postal``, ``_claimed``, ``_instead``) and
copied; only the number itself, its check digit and the links are worked out each time.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

from . import not_tracking, s10
from .carriers import carrier, carrier_named
from .checks import RULES
from .clean import MAX_TEXT, clean, untouched
from .families import CONFIDENCE, Claims, claims
from .repair import suggestions
from .trackers import Page, pages, trackers


class _Answer(NamedTuple):
    """What all numbers of one kind have in common. ``vague``: so little is known that a repair may be offered."""

    facts: dict[str, Any]
    carriers: tuple[str, ...]
    pages: tuple[Page, ...]
    vague: bool = False


def identify(text: str) -> dict[str, Any]:
    """The NumberInfo of *text* (contract section 4), with ``family``: the id of the family that fits best, or ``None``.

    >>> info = identify(" rb 123456785 cn")
    >>> info["clean"], info["kind"], info["service"], info["issuer"], info["check_digit"], info["carriers"]
    ('RB123456785CN', 's10', 'registered', 'CN', 'ok', ['china-post'])
    >>> identify("LP00123456789012")["tracked"]
    'to_handover'
    """
    info, links = _identified(text[:MAX_TEXT])
    info = info.copy()  # what the caller gets is the caller's own
    for key in ("changes", "carriers", "suggestions"):
        info[key] = info[key].copy()
    info["trackers"] = [link.copy() for link in links]
    return info


@lru_cache(maxsize=1024)
def _identified(text: str) -> tuple[dict[str, Any], list[dict[str, str]]]:
    """One page asks for the same texts again and again: at every redraw, for every order that shares a number."""
    if untouched(text):
        answer = _recognised(text)
        if not answer.vague:
            return _written(text, text, (), answer)
    read = clean(text)
    number = read.number
    if read.several:
        return _written(text, number, read.changes, _instead("several"), list(read.several))
    if not number:
        return _written(text, number, read.changes, _instead("empty"))
    answer = _recognised(number)
    if "label" in read.changes and len(answer.carriers) > 1 and answer.facts["kind"] in ("line", "carrier"):
        answer = _named(number, carrier_named(read.folded)) or answer
    if not_tracking.dated(read.folded):
        answer = _instead(None, () if read.changes else claims(number))
    elif number.isdigit() and answer.facts["what"] != "sample" and not_tracking.phone(read.folded):
        answer = _instead("phone")
    elif not_tracking.other_shop(read.folded):
        answer = _instead("order_id")
    elif not_tracking.order_printed(read.folded) and not any(claim.ok for claim in claims(number)):
        answer = _instead("order_id", claims(number))
    repaired = suggestions(number) if answer.vague and not number.isdigit() else []
    return _written(text, number, read.changes, answer, repaired)


def of_other_shop(info: dict[str, Any]) -> bool:
    """Whether *info* is another shop's order number; its ``what`` says ``order_id``, as of AliExpress' own.

    >>> of_other_shop(identify("113-7654321-0000001")), of_other_shop(identify("8190000000000001"))
    (True, False)
    """
    return info["what"] == "order_id" and not_tracking.other_shop(clean(info["raw"]).folded)


def owner(info: dict[str, Any]) -> tuple[str | None, bool]:
    """Whose number *info* most likely is, as a slug, and whether that is sure: no other carrier's numbers look the same.

    Of several, the one whose page is linked first is named.

    >>> owner(identify("RB123456785CN")), owner(identify("LP00123456789012"))
    (('china-post', True), ('cainiao', True))
    >>> owner(identify("75412345678901")), owner(identify("73849560718293"))
    (('dpd', False), ('hermes-de', False))
    """
    slugs = info["carriers"]
    if not slugs:
        return None, False
    claimed = claims(info["clean"])
    # A shape that says little by itself settles nothing where others have it too, and a check digit is right by chance once in ten.
    best = claimed[0].family.confidence if claimed else 0
    rivals = {claim.family.carriers[:1] for claim in claimed if claim.family.confidence >= best or best < CONFIDENCE["high"]}
    sure = info["kind"] == "s10" or best >= CONFIDENCE["medium"] and len(rivals) == 1
    linked = info["trackers"][0]["name"] if info["trackers"] else None
    return (slugs[0] if sure else next((slug for slug in slugs if carrier(slug).name == linked), slugs[0])), sure


def _written(
    text: str, number: str, changes: tuple[str, ...], answer: _Answer, repaired: list[str] | None = None
) -> tuple[dict[str, Any], list[dict[str, str]]]:
    """The NumberInfo and its links."""
    info = answer.facts.copy()
    info["raw"] = text
    info["clean"] = number
    info["changes"] = list(changes)
    info["carriers"] = list(answer.carriers)
    info["suggestions"] = repaired or []
    return info, trackers(number, answer.pages)


def _recognised(number: str) -> _Answer:
    """What *number* is by its characters alone."""
    postal = _as_postal(number) if len(number) == 13 else None
    if postal is not None:
        return postal
    claimed = claims(number)
    if not_tracking.sample(number):
        return _instead("sample", claimed)
    if not number.isdigit():
        return _claimed(claimed, True)
    what = None
    if len(number) in not_tracking.LENGTHS:
        what = not_tracking.of_aliexpress(number, checked=bool(claimed) and bool(claimed[0].ok))
    if what or (len(number) == 8 and not_tracking.dated(number)):
        return _instead(what, claimed)
    return _claimed(claimed, False)


def _named(number: str, slug: str | None) -> _Answer | None:
    """The answer where the carrier *slug*, one of those it could be, is named beside *number*."""
    claimed = claims(number)
    first = [claim for claim in claimed if slug in claim.family.carriers]
    return _claimed((*first, *(claim for claim in claimed if claim not in first)), not number.isdigit(), slug) if first else None


def _as_postal(number: str) -> _Answer | None:
    digits, indicator, issuer = number[2:11], number[:2], number[11:]
    if not (digits.isdigit() and indicator.isalpha() and issuer.isalpha()):
        return None
    return _instead("sample") if not_tracking.sample(number) else _postal(indicator, issuer, RULES["s10"].passes(digits))


def _facts(**known: Any) -> dict[str, Any]:
    return {
        "raw": "",
        "clean": "",
        "changes": [],
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
        **known,
    }


@lru_cache(maxsize=1024)
def _instead(what: str | None, claimed: Claims = ()) -> _Answer:
    """The answer for what is no tracking number (*what* ``None``: a date). Whose numbers look the same is told all the same."""
    if what:
        return _Answer(_facts(kind="not_tracking", what=what), _carriers(claimed), ())
    return _Answer(_facts(), _carriers(claimed), pages(()))


@lru_cache(maxsize=4096)
def _postal(indicator: str, issuer: str, ok: bool) -> _Answer | None:
    """The answer for an S10 number; ``None`` when its suffix stands for nobody known. The serial number plays no part."""
    claimed = claims(f"{indicator}00000000{5 if ok else 0}{issuer}")
    family = claimed[0].family if claimed and claimed[0].family.kind == "s10" else None
    carriers = family.carriers if family else tuple(s10.operators(issuer))
    if not carriers:
        return None
    service = s10.service(indicator)
    facts = _facts(
        kind="s10",
        service=service,
        issuer=issuer,
        check_digit="ok" if ok else "wrong",
        tracked=family.tracked if family else s10.tracked(indicator),
        changes_at_handover=family.changes_at_handover if family else False,
        family=family.id if family else "s10",
    )
    return _Answer(facts, carriers, pages(carriers))


@lru_cache(maxsize=4096)
def _claimed(claimed: Claims, lettered: bool, named: str | None = None) -> _Answer:
    """The answer for a number that *claimed* fit; families of equal weight that disagree leave a question open.

    *named*: the carrier that the text itself names, one of the first claim's.
    """
    if not claimed:
        return _Answer(_facts(), (), pages(()), vague=True)
    best = claimed[0]
    facts = _facts(kind=best.family.kind, family=best.family.id)
    if best.ok is not None:
        facts["check_digit"] = "ok" if best.ok else "wrong"
    equals = [claim.family for claim in claimed if claim.weight == best.weight and (not named or named in claim.family.carriers)]
    for key in ("tracked", "changes_at_handover"):
        values = {getattr(family, key) for family in equals}
        if len(values) == 1:
            facts[key] = values.pop()
    carriers = tuple(dict.fromkeys((*([named] if named else []), *_carriers(claimed))))
    return _Answer(facts, carriers, pages(carriers), vague=lettered and best.weight < CONFIDENCE["medium"])


def _carriers(claimed: Claims) -> tuple[str, ...]:
    return tuple(dict.fromkeys(slug for claim in claimed for slug in claim.family.carriers))
