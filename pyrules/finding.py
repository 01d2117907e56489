"""Findings of one parcel: every cause weighed, the best first, with the reason for that order."""

from __future__ import annotations

from dataclasses import dataclass
from types import ModuleType

from . import causes, sites
from .facts import Facts
from .i18n import N_
from .journey import signed_at_warehouse
from .policy import cited
from .weigh import DECISIVE, LIKELIHOODS, Evidence, balance, likelihood

UNPAID = ("unpaid", "verifying")
# Beside what the buyer says is wrong, how sure those causes may be at most that do not answer it.
NO_ANSWER = {"fee_asked": "likely", "delivered_not_received": "likely", "wrong_place": "likely", "closed": "possible"}
MAX_UNLIKELY = 2
OLDER_LINE = 3  # more than one strong reason


@dataclass(frozen=True)
class Finding:
    """A cause that could be, with what speaks for and against it."""

    cause: ModuleType
    id: str
    likelihood: str
    evidence: list[Evidence]
    facts: Facts

    @property
    def title(self) -> str:
        """The cause's name; its own words for this parcel where it has some."""
        return self.cause.title(self.facts) if hasattr(self.cause, "title") else self.facts.say(self.cause.META.title)

    @property
    def sure(self) -> bool:
        """Certain or likely: good enough to speak first."""
        return self.likelihood in ("certain", "likely")

    @property
    def answers(self) -> bool:
        """Whether it speaks of what the buyer says is wrong."""
        return self.facts.order.complaint in self.cause.META.answers

    @property
    def points(self) -> int:
        """How much more speaks for it than against it; of no weight between what is certain. What only a newer line keeps from that comes next."""
        return 0 if self.likelihood == "certain" else balance(self.evidence) + (OLDER_LINE if _older_line(self.facts, self.evidence) else 0)

    def rank(self) -> tuple:
        """Likelihood first. What is certain is ordered by what costs most to miss, the rest by balance and then by that. ``why_first`` says so."""
        return (LIKELIHOODS.index(self.likelihood), not self.answers, -self.points, -self.cause.META.urgency)

    def as_dict(self) -> dict:
        """As the contract's JSON."""
        f, meta = self.facts, self.cause.META
        return {
            "cause": self.id,
            "likelihood": self.likelihood,
            "title": self.title,
            "why": self.cause.why(f),
            "evidence": [e.as_dict() for e in self.evidence],
            "advice": self.cause.advise(f),
            "references": cited(meta.references),
        }


def ranked(f: Facts) -> list[Finding]:
    """All findings of *f*, best first. Unlikely ones are told only where something speaks for them, and few of them."""
    if f.order.status in UNPAID:
        return []
    found = []
    ended = f.order.status in ("closed", "cancelled", "refund")
    for name, module in causes.load().items():
        if ended and not module.META.after_end or f.over and module.META.explains_silence:
            continue
        evidence = list(module.weigh(f))
        if not any(e.speaks_for for e in evidence):
            continue
        found.append(Finding(module, name, likelihood(evidence, _cap(f, module, evidence)), evidence, f))
    found.sort(key=Finding.rank)
    good = [x for x in found if x.likelihood != "unlikely"]
    settled = f.in_hand and any(x.sure for x in good)
    return good if settled else good + [x for x in found if x.likelihood == "unlikely"][:MAX_UNLIKELY]


def _cap(f: Facts, module: ModuleType, evidence: list[Evidence]) -> str:
    """The most that a cause can be: by its own word, beside what the buyer says is wrong, beside a message that wants money through a link,
    and where only events settle it, of which the newest cannot be read."""
    own = module.cap(f) if hasattr(module, "cap") else "certain"
    meta = module.META
    beside = NO_ANSWER.get(f.order.complaint, "certain") if meta.explains_silence or meta.of_the_way else "certain"
    warned = "possible" if f.demanded and "fee_asked" not in meta.answers else "certain"
    newer = "likely" if _older_line(f, evidence) else "certain"
    return max(own, beside, warned, newer, key=LIKELIHOODS.index)


def _older_line(f: Facts, evidence: list[Evidence]) -> bool:
    """Whether nothing but events settles it, and the newest of them cannot be read: it may have changed since."""
    return bool(f.unread) and {e.source for e in evidence if e.speaks_for and e.weight == DECISIVE} == {"events"}


def say_signature(f: Facts, first: dict) -> None:
    """Put into the *first* finding's why whose signature it is, where a warehouse in China has signed."""
    signed = next((e for e in f.own_events if e.meaning.stage == "delivered"), None)
    if not signed or not signed_at_warehouse(f, signed) or not (signed is f.last or f.order.complaint):
        return
    known = f.say("“{event}” is the signature of a warehouse in China, not yours.", event=signed.quote)
    guess = f.say("“{event}” is probably the signature of a warehouse in China, not yours.", event=signed.quote)
    first["why"] = f"{known if signed.country else guess} {first['why']}"


def why_first(f: Facts, found: list[Finding]) -> str | None:
    """Why the first finding stands above the second; None when there is nothing to compare."""
    if len(found) < 2:
        return None
    first, second = found[:2]
    a, b = first.title, second.title
    if first.likelihood != second.likelihood:
        return f.say("“{a}” stands above “{b}” because more, or stronger, evidence speaks for it.", a=a, b=b)
    if first.answers != second.answers:
        return f.say("“{a}” and “{b}” are about equally likely. The first is named first because it speaks of what you say is wrong.", a=a, b=b)
    if first.points != second.points:
        return f.say("“{a}” and “{b}” are about equally likely. On balance more speaks for the first.", a=a, b=b)
    return f.say("“{a}” and “{b}” are about equally likely. The first is named first because missing it would cost you more.", a=a, b=b)


QUESTIONS = {
    "shipped": N_("When did the seller mark it as shipped?"),
    "placed": N_("When did you order?"),
    "to": N_("Which country is it going to?"),
    "tracker_status": N_("What does the tracking page say?"),
    "protection": N_("Until when is the order protected? (on the order page)"),
}
WHICH_SITE = N_("Which site did you ask?")


def questions(f: Facts) -> list[dict]:
    """What would sharpen the answer, the most useful first."""
    if f.number.get("kind") == "not_tracking" or f.closed or f.in_hand:
        return _which_site(f)
    missing = {
        "shipped": f.order.shipped is None and not f.own_events,
        "placed": f.placed is None,
        "tracker_status": not f.looked and not f.parcel.tracker_status,
        "to": f.case.country is None,
        "protection": f.protection is None,
    }
    return _which_site(f) + [{"key": key, "text": f.say(QUESTIONS[key])} for key, open_ in missing.items() if open_]


def _which_site(f: Facts) -> list[dict]:
    """The question for the site, where the buyer speaks of one: an answered one too, so that another can be named."""
    if not f.clean or not (f.parcel.tried or f.order.complaint == "not_found"):
        return []
    return [{"key": "site", "text": f.say(WHICH_SITE), "choices": sites.offered(f.number, f.case.country)}]
