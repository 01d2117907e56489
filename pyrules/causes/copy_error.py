"""Something was copied or typed that is not the number."""

import re
import unicodedata

from .. import numbers
from ..advice import ask, copy, keep, open_tracker, step
from ..facts import Facts
from ..i18n import N_
from ..numbers.about import LOOSE
from ._shape import Meta, decisive, excluded, strong, weak

META = Meta(
    title=N_("The number was not copied exactly"),
    line=N_("something was copied or typed that is not the number"),
    urgency=60,
    seed=True,
    looks_like=(N_("Spaces, hidden marks, letters of another alphabet, O for 0; a check digit that does not fit; one character too many or too few."),),
    wrong_when=(N_("Some posts use series without a valid check digit (A, B, D, G, N, P, Z): those are only unusual."),
                N_("A number that has scans is right as it is.")),
    references=("upu-s10", "seed", "order-number"),
)
HIDDEN = {"zero_width": N_("invisible marks"), "look_alike": N_("letters of another alphabet that look the same"),
          "full_width": N_("wide characters"), "digits": N_("digits of another script"), "dash": N_("dashes"), "space": N_("spaces"),
          "label": N_("words around it"), "url": N_("a web address"), "case": N_("small letters"), "routing_prefix": N_("a postcode in front")}
STOPS, MARKS = N_("full stops"), N_("marks such as dashes or full stops")
SERIOUS = ("zero_width", "look_alike", "full_width", "digits")
NEARLY_S10 = re.compile(r"[A-Z]{2}(?:[0-9]{6,8}|[0-9]{10,11})[A-Z]{2}|[A-Z][0-9]{9}[A-Z]{2}|[A-Z]{2}[0-9]{9}[A-Z]?", re.ASCII)


def weigh(f: Facts):
    if not f.number:
        return
    kind, changes = f.number["kind"], f.number["changes"]
    refused = f.order.complaint == "not_found" or f.parcel.tracker_status in ("not_found", "invalid") or any(
        t.result in ("invalid", "unknown") for t in f.parcel.tried)
    if f.number["suggestions"] and kind != "not_tracking":
        best = f.number["suggestions"][0]
        fits = numbers.identify(best)["check_digit"] == "ok"
        # Two strong reasons and no decisive one: a repair is a guess, however well it fits.
        yield strong(f.say("A letter stands where a digit belongs, or the reverse."), "number")
        yield strong(f.say("With that changed it reads {number}, and the check digit fits.", number=best) if fits else
                     f.say("With that changed it reads {number}, which has a known shape.", number=best), "number")
    if f.mistyped:
        yield strong(f.say("The check digit does not fit the other digits: probably a typing mistake."), "number")
    elif f.number["check_digit"] == "wrong":
        yield weak(f.say("The check digit does not fit. In this series that happens with good numbers too."), "number")
    if kind == "unknown" and NEARLY_S10.fullmatch(f.clean):
        # No post writes such a number: no waiting makes it work.
        yield decisive(f.say("It looks like a postal number, but it has one character too few or too many (two letters, nine digits, two letters)."),
                     "number")
    elif near := numbers.nearly(f.clean):
        yield (strong if refused or f.bare else weak)(
            f.say("It begins like a number of {carrier}, but has one digit too few or too many.", carrier=numbers.carrier(near).name), "number")
    elif kind == "unknown" and refused:
        yield weak(f.say("It has the shape of no number that we know."), "number")
    found = [c for c in changes if c in HIDDEN and (c not in ("case", "routing_prefix"))]
    if found and kind != "not_tracking":
        told = {**HIDDEN, "dash": _between(f.number["raw"])}
        names = f.words.list([f.say(told[c]) for c in found])
        serious = any(c in SERIOUS for c in found)
        # Blanks around the number are the page's own; blanks within it were typed or copied.
        refused = refused and (found != ["space"] or f.number["raw"].strip() != f.clean)
        bare = not (f.parcel.events or f.order.status or f.sent)
        yield (strong if serious or refused or bare and "space" not in found else weak)(
            f.say("What was copied contains more than the number: {what}.", what=names), "number")
    if "routing_prefix" in changes and refused:
        yield weak(f.say("The postcode in front belongs to the label; trackers want the number without it."), "number")
    if f.scans and not f.number["suggestions"]:  # whatever its check digit says: a carrier reads it
        yield excluded(f.say("This number has scans, so it is right."), "events")
    if kind == "not_tracking":
        yield excluded(f.say("This is not a tracking number at all."), "number")


def _odd(f: Facts) -> bool:
    """Whether its length is nobody's."""
    return f.number.get("kind") == "unknown" or bool(numbers.nearly(f.clean))


def _replaced(f: Facts) -> int:
    """How many characters the first suggestion replaces."""
    return sum(a != b for a, b in zip(f.clean, f.number["suggestions"][0], strict=False))


def _between(raw: str) -> str:
    """What stood between the characters of *raw*, beside blanks: named as far as it is known."""
    marks = {c for c in raw.strip() if not c.isalnum() and not c.isspace()}
    if marks and all(unicodedata.category(c) == "Pd" for c in marks):
        return HIDDEN["dash"]
    return STOPS if marks == {"."} else MARKS


def why(f: Facts) -> str:
    if f.number.get("suggestions"):
        return f.say_n("One character is probably mistyped. Compare {typed} with the order page: it may have to be {number}.",
                       "{n} characters are probably mistyped. Compare {typed} with the order page: it may have to be {number}.",
                       _replaced(f), typed=f.clean, number=f.number["suggestions"][0])
    if f.number.get("check_digit") == "wrong" and not f.mistyped:
        return f.say(LOOSE)
    if f.mistyped:
        return f.say("The last digit of such a number is worked out from the others, and here it does not fit. One digit is probably wrong or two "
                     "are swapped. Nobody can tell which one, so copy it again.")
    if _odd(f):
        return f.say("The number may be incomplete or have a character too many. Copy it again with the button on the order page.")
    if not numbers.owner(f.number)[1]:
        return f.say("Something was copied along with the number. Trackers then say that it does not exist. Here is the clean number: {number}.",
                     number=f.clean)
    return f.say("The number is good, but something was copied along with it. Trackers then say that it does not exist. "
                 "Here is the clean number: {number}.", number=f.clean)


def headline(f: Facts) -> str:
    if f.number.get("suggestions"):
        return f.say_n("A character looks wrong: try {number}", "{n} characters look wrong: try {number}", _replaced(f),
                       number=f.number["suggestions"][0])
    if f.number.get("kind") == "unknown" and not NEARLY_S10.fullmatch(f.clean) and not numbers.nearly(f.clean):
        return f.say("Check the number: its shape is not known here")
    if f.number.get("check_digit") == "wrong" or _odd(f):
        return f.say("Check the number: a digit seems to be wrong")
    return f.say("Use the clean number: {number}", number=f.clean)


def level(f: Facts) -> str:
    return "check"


def advise(f: Facts) -> list[dict]:
    again = step(f.say("Copy the number again with the copy button on the order page. Do not type it."))
    if f.number.get("suggestions"):
        best = f.number["suggestions"][0]
        again = step(f.say("Compare with the order page. If it says {number}, use that.", number=best), None, {"kind": "copy_number", "value": best})
    elif f.number.get("check_digit") != "wrong" and not _odd(f):
        return keep(copy(f), open_tracker(f))
    return keep(again, ask(f, "which_number"))
