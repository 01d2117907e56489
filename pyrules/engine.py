"""Case in, Report out: weigh every cause for every parcel, order them, and never let a deadline pass unsaid."""

from __future__ import annotations

from . import __version__, causes, deadline, finding, kit, timeline
from .advice import claim, step
from .case import Case, Order, Parcel
from .facts import Facts
from .i18n import Words, words
from .numbers import about
from .reading import read_case

LEVELS = ("fine", "unknown", "wait", "check", "act")


def explain(raw: dict) -> dict:
    """The Report (contract section 3) for the Case *raw*. Raises ``case.CaseError`` when it has no usable orders."""
    case = read_case(raw)
    speaker = words(case.locale, case.now.date())
    orders = [_order(case, order, speaker) for order in case.orders]
    return {
        "report": 1,
        "engine": __version__,
        "now": case.now.isoformat(),
        "locale": speaker.locale,
        "orders": orders,
        "problems": case.problems,
        "needs_action": sum(any(p["level"] == "act" for p in order["parcels"]) for order in orders),
    }


def _order(case: Case, order: Order, speaker: Words) -> dict:
    parcels = [_parcel(Facts(case, order, parcel, speaker)) for parcel in order.parcels or [Parcel(0)]]
    speaks = max(range(len(parcels)), key=lambda i: (LEVELS.index(parcels[i]["level"]), -i))
    return {"order_id": order.order_id, **({"site": order.site} if order.site else {}), "parcels": parcels, "speaks": speaks}


def _parcel(f: Facts) -> dict:
    found = finding.ranked(f)
    level, headline = deadline.judge(f, found)
    findings = [x.as_dict() for x in found]
    if findings:
        finding.say_signature(f, findings[0])
        if level in ("act", "check"):
            deadline.say_it(f, found[0].cause.META, findings[0])
    dates = deadline.dates(f, found, level, findings)
    if findings:
        _warn(f, findings[0], dates["act_by"])
    return {
        "index": f.parcel.index,
        "number": f.parcel.number,
        "level": level,
        "headline": headline,
        "note": headline,
        "stage": f.stage,
        "findings": findings,
        "dates": dates,
        "number_parts": about(f.number, f.words) if f.number else None,
        "timeline": timeline.draw(f, dates),
        "questions": finding.questions(f),
        "shared_with": f.shared,
        "why_first": finding.why_first(f, found),
        "kit": kit.build(f, found, level),
    }


def _warn(f: Facts, first: dict, act_by: str | None) -> None:
    """Say first what the seller asks for and no buyer should do: it gives the protection away."""
    confirm, outside = f.seller_said("confirm_first"), f.seller_said("refund_outside")
    if f.closed or f.order.completed_by == "buyer" or not (confirm or outside):
        return
    if confirm and outside:
        text = f.say("Do not do what the seller asks: never confirm receipt before you hold all the goods, never close a refund request for a promise, "
                     "and take no refund outside AliExpress.")
    elif confirm:
        text = f.say("Do not do what the seller asks: never confirm receipt before you hold all the goods, and never close a refund request for a "
                     "promise.")
    else:
        text = f.say("Take no refund outside AliExpress, whatever the seller offers: only there are you protected.")
    advice = first["advice"]
    if len(advice) > 2:  # what is due first stays, else the first step, and the deadline
        due = claim(f)["text"]
        last = next((a for a in advice[1:] if a["text"] == due), advice[-1])
        others = [a for a in advice if a is not last]
        advice = [next((a for a in others if act_by and a["by"] == act_by), others[0]), last]
    first["advice"] = [step(text), *advice]


def catalogue(locale: str | None = None) -> list[dict]:
    """All causes, for people and programs: id, title, line, seed, status, what it looks like, when it is wrong, references."""
    from .policy import cited

    speaker = words(locale)
    return [{
        "id": name,
        "title": speaker.say(module.META.title),
        "line": speaker.say(module.META.line),
        "seed": module.META.seed,
        "status": module.META.status,
        "looks_like": [speaker.say(t) for t in module.META.looks_like],
        "wrong_when": [speaker.say(t) for t in module.META.wrong_when],
        "references": cited(module.META.references),
    } for name, module in causes.load().items()]
