"""A number taken apart in words: who issued it, what its parts mean, whether its check digit is right, how far it is followed."""

from __future__ import annotations

from typing import Any

from ..i18n import N_, Words
from . import s10
from .carriers import carrier
from .checks import S10_WEIGHTS, Working
from .clean import clean
from .families import Family, all_families
from .identify import of_other_shop, owner

SERVICES = {
    "registered": N_("registered letter or packet: scanned on the way and signed for"),
    "tracked_letter": N_("letter-post packet, usually tracked on the routes that agreed on it"),
    "ordinary_letter": N_("ordinary letter-post packet, not a tracked product"),
    "parcel": N_("parcel: tracked"),
    "ems": N_("EMS express: tracked to the door"),
    "insured": N_("insured item: tracked and signed for"),
    "ecommerce": N_("e-commerce parcel: tracked"),
    "bag": N_("bag of printed matter; forwarders also use it for packets"),
    "reply": N_("international business reply mail"),
    "bilateral": N_("a series that two posts agreed on between themselves; only they know what it promises"),
    "reserved": N_("letters that the world postal union has given to no service; some posts use them all the same"),
}
TRACKED = {
    "to_delivery": N_("It is normally tracked until delivery."),
    "to_handover": N_("It is tracked until a local carrier takes over; from then on another number may apply."),
    "to_export": N_(
        "Tracking normally ends when it leaves the country it was sent from. A later scan is possible, but not to be expected."
    ),
    "none": N_("It is normally not tracked at all. That says nothing about whether it travels."),
    "unknown": N_("How far it is tracked cannot be told from the number."),
}
WHAT = {
    "order_id": N_("This is an AliExpress order number. Tracking sites do not know it."),
    "item_id": N_("This is the number of an AliExpress item, not of a parcel."),
    "phone": N_("This is written like a phone number."),
    "sample": N_("This is an example number, as help pages print them."),
    "empty": N_("There is no number here."),
    "several": N_("These are several numbers. Each must be looked up by itself."),
}
OTHER_SHOP = N_("This is another shop's order number. Tracking sites do not know it.")
LINE = N_("a number of {carrier}, a line that carries parcels across borders")
CARRIER = N_("a number of {carrier}")
UNNAMED = N_("a number whose carrier is not known")
NO_PROOF = N_("That only shows that it was written correctly, not that a parcel with it exists.")
SLIP = N_("Probably a typing mistake: compare it with the order page, character by character.")
LOOSE = N_(
    "In such a series that is not unusual, and the number may be tracked normally. Compare it with the order page all the same."
)


def about(info: dict[str, Any], words: Words) -> dict[str, Any]:
    """The NumberInfo *info* explained: ``family``, ``issued_by``, ``tracked``, ``check`` and ``parts`` (text and meaning)."""
    if info["kind"] == "not_tracking":
        what = OTHER_SHOP if of_other_shop(info) else WHAT[info["what"]]
        return _answer(words.say(what), "", "", "", [])
    how_far = TRACKED[info["tracked"]]
    tracked = words.say(how_far)
    if info["kind"] == "s10":
        return _postal(info, words, tracked)
    family = next((one for one in all_families() if one.id == info["family"]), None)
    if family is None:
        return _answer(words.say(N_("No post or carrier we know writes numbers like this one.")), "", tracked, "", [])
    names = words.list([carrier(slug).name for slug in info["carriers"][:4]])
    working = family.work(info["clean"])
    slug, sure = owner(info)
    whose = carrier(slug).name if slug and sure else ""
    form = LINE if info["kind"] == "line" else CARRIER
    return _answer(
        words.say(form, carrier=whose) if whose else words.say(UNNAMED),
        words.say(N_("These carriers write numbers like this: {names}."), names=names) if names else "",
        tracked,
        _check(working, words) if working else "",
        _parts(info, family, working, words),
    )


def _answer(family: str, issued_by: str, tracked: str, check: str, parts: list[dict[str, str]]) -> dict[str, Any]:
    return {"family": family, "issued_by": issued_by, "tracked": tracked, "check": check, "parts": parts}


def _postal(info: dict[str, Any], words: Words, tracked: str) -> dict[str, Any]:
    parts = s10.parse(info["clean"])
    assert parts is not None
    names = words.list([carrier(slug).name for slug in info["carriers"]])
    if parts.issuer in s10.countries():
        country = words.country(parts.issuer)
        suffix = words.say(N_("issued in {country}; where the goods are is another matter"), country=country)
        issued_by = words.say(N_("The post of {country} ({names})."), country=country, names=names)
    else:
        suffix = words.say(N_("stands for no country, but for {names}"), names=names)
        issued_by = names
    said = words.say(N_("postal number of the international standard S10"))
    pieces = [
        (parts.indicator, words.say(SERVICES[parts.service])),
        (parts.serial, words.say(N_("the parcel's own number"))),
        (parts.check.found, words.say(N_("check digit"))),
        (parts.issuer, suffix),
    ]
    return _answer(said, issued_by, tracked, _check_s10(parts, words), [{"text": a, "means": b} for a, b in pieces])


def _check_s10(parts: s10.S10, words: Words) -> str:
    work = parts.check
    products = " + ".join(f"{digit}×{weight}" for digit, weight in zip(work.covered, S10_WEIGHTS, strict=True))
    steps = words.say(
        N_("The sum: {sum}; 11 minus the remainder of {total} divided by 11 gives {expected} (10 counts as 0, 11 as 5)."),
        sum=words.sum(f"{products} = {work.total}"),
        total=work.total,
        expected=work.expected,
    )
    return " ".join((_verdict(work, words, LOOSE if parts.loose else SLIP), steps))


def _check(work: Working, words: Words) -> str:
    steps = words.say(
        N_("The sum: worked out from {covered}, it must be {expected} (modulo {modulus})."),
        covered=work.covered,
        expected=work.expected,
        modulus=work.modulus,
    )
    return " ".join((_verdict(work, words, SLIP), steps))


def _verdict(work: Working, words: Words, wrong: str) -> str:
    if work.ok:
        return " ".join((words.say(N_("Correct: {found}."), found=work.found), words.say(NO_PROOF)))
    return " ".join((words.say(N_("It does not fit: {found}."), found=work.found), words.say(wrong)))


def _parts(info: dict[str, Any], family: Family, work: Working | None, words: Words) -> list[dict[str, str]]:
    number = info["clean"]
    pieces: list[tuple[str, str]] = []
    zip_code = clean(info["raw"]).zip if "routing_prefix" in info["changes"] else None
    if zip_code:
        pieces.append((f"420{zip_code}", words.say(N_("the ZIP code it goes to, not part of the number"))))
    prefix = family.prefix if not family.prefix.isdigit() else ""
    if prefix:
        pieces.append((prefix, words.say(N_("how numbers of this kind begin"))))
    rest = number[len(prefix) :]
    if family.id == "yunexpress":
        pieces.append((rest[:2], words.say(N_("year of the label"))))
        pieces.append((rest[2:5], words.say(N_("day of that year"))))
        rest = rest[5:]
    tail = ""
    if work and rest.endswith(work.found):
        rest, tail = rest[:-1], work.found
    pieces.append((rest, words.say(N_("the parcel's own number"))))
    if tail:
        pieces.append((tail, words.say(N_("check digit"))))
    return [{"text": text, "means": means} for text, means in pieces]
