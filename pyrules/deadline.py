"""Level, headline and dates of one parcel. Protection always wins over patience."""

from __future__ import annotations

from datetime import date, timedelta

from .advice import before_deadline, claim, evidence
from .causes._shape import Meta
from .facts import Facts
from .finding import Finding
from .policy import days as rule


def settled(f: Facts) -> bool:
    """Nothing to protect: in the buyer's hands, cancelled, unpaid, or completed without a complaint."""
    return f.in_hand or f.closed or (f.order.completed and not f.order.complaint and f.order.completed_by != "time")


def judge(f: Facts, found: list[Finding]) -> tuple[str, str]:
    """(level, headline)."""
    level, headline = _own(f, found)
    missed = f.order.complaint in ("delivered_not_received", "wrong_place", "closed") and level == "fine"
    if missed or (f.order.completed and f.order.complaint and level in ("fine", "wait", "unknown")):
        level = "check"
    if f.asked_back:
        return _dispute(f, found, level, headline)
    if f.ended and f.order.complaint and not f.closed:
        return _completed(f, level, headline)
    if settled(f) or f.days_left is None:
        return level, headline
    left, end, by = f.days_left, f.protection, f.file_by
    own = level == "act" and found[0].cause.META.first_step and _names_date(found, f, max(end, f.today))
    if left < -rule("after_protection"):
        own = own and not found[0].cause.META.ends_with_protection
        return ("act" if level == "act" else "check"), (headline if own else f.say("Protection ended on {date}: ask AliExpress today", date=end))
    if left < 0:
        last = end + timedelta(rule("after_protection"))
        return "act", headline if own else f.say("Protection ended on {date}. Ask for a refund today; it may still be possible until {last}", date=end,
                                                    last=last)
    if left <= rule("act_before_protection"):
        today = f.say("Protection ends on {date}: open a refund request today", date=end) if left else \
            f.say("Protection ends today: open a refund request today")
        return "act", headline if own else today
    if left <= rule("warn_before_protection") and level in ("fine", "wait", "unknown"):
        return "check", f.say("Protection ends on {date}: act by {by}", date=end, by=by)
    if level == "wait" and f.quiet_until and f.quiet_until > by:
        return level, f.say("Wait until {by}, then open a refund request: protection ends on {date}", by=by, date=end)
    return level, headline


def _names_date(found: list[Finding], f: Facts, last: date) -> bool:
    """Whether the first cause has a deadline of its own that is not later than *last*."""
    act_by = getattr(found[0].cause, "act_by", None) if found else None
    day = act_by(f) if act_by else None
    return bool(day) and day <= last


def _completed(f: Facts, level: str, headline: str) -> tuple[str, str]:
    """Completed, and something is wrong: what counts is the time after that, not the protection the page showed before."""
    last = f.request_ends or f.protection
    if level != "act" and last and 0 <= (last - f.today).days <= rule("act_before_protection"):
        return "act", f.say("The order is completed. Ask for a refund today; it may still be possible until {last}", last=last)
    return level, headline


def _dispute(f: Facts, found: list[Finding], level: str, headline: str) -> tuple[str, str]:
    """A request is open: what is left is to answer in time, and to fetch the parcel where it waits."""
    by = max(f.today, f.order.dispute_by.date) if f.order.dispute_by else None
    if level == "act" and found[0].cause.META.still_to_do and _names_date(found, f, by or date.max):
        return level, headline
    if not by and f.ends_soon:
        return "act", f.say("Your request is open: look today until when you must answer")
    if not by:
        return "check", f.say("Your request is open: look until when you must answer")
    if f.order.dispute_by.date < f.today:
        return "act", f.say("The day to answer your request was {date}: look at it today", date=f.order.dispute_by.date)
    near = (by - f.today).days <= rule("act_before_protection")
    return ("act" if near else "check"), f.say("Your request is open: answer by {date}", date=by)


def _own(f: Facts, found: list[Finding]) -> tuple[str, str]:
    """Level and headline without looking at the protection."""
    status = f.order.status
    if status in ("unpaid", "verifying"):
        return "fine", f.say("Not paid yet, so there is nothing to track")
    first = found[0] if found else None
    if first and first.sure:
        return _dated(f, first, first.cause.level(f), _newer(f, first.cause.headline(f)))
    if settled(f):
        return "fine", f.say("Completed") if f.order.completed else f.say("Nothing to do")
    if not f.number or f.number["what"] == "empty":
        return "unknown", f.say("No number seen yet: look at the order's tracking page")
    if f.number["kind"] == "not_tracking":
        return "check", f.say("This is not a tracking number")
    if f.bare or (f.unread and not f.unread.day and not f.order.complaint):
        return "unknown", f.say("Not enough is known: see what to look at")
    if not f.looked and f.waited is not None and f.waited > f.limits[0]:
        return "check", f.say("Open the tracking: is there any scan?")
    if f.order.complaint or f.looked:
        return "check", _newer(f, first.cause.headline(f)) if first and first.likelihood != "unlikely" else \
            f.say("Not enough is known: see what to look at")
    return "unknown", f.say("Not enough is known: see what to look at")


def _newer(f: Facts, headline: str) -> str:
    """A headline speaks of what could be read: that the newest line could not belongs beside it."""
    return f.say("{said}. The newest line of the tracking cannot be read here", said=headline) if f.unread else headline


def _dated(f: Facts, first: Finding, level: str, headline: str) -> tuple[str, str]:
    """A headline that tells to wait names the day to come back on, where it is known."""
    until = _usual(f, first) if level == "wait" else None
    day = until and before_deadline(f, until)
    if not day or day <= f.today or f.words.day(until) in headline:
        return level, headline
    return level, f.say("{said}. Look again on {date}", said=headline, date=day)


def _usual(f: Facts, first: Finding) -> date | None:
    """Until when waiting is usual: the cause's own day, else the parcel's."""
    own = getattr(first.cause, "quiet_until", None)
    return (own and own(f)) or f.quiet_until


def dates(f: Facts, found: list[Finding], level: str, findings: list[dict]) -> dict:
    """The contract's ``dates``."""
    done = settled(f)
    first = found[0] if found else None
    own = first and first.sure and hasattr(first.cause, "act_by") and (not f.asked_back or first.cause.META.still_to_do)
    wanted: list[date] = []
    if f.asked_back and f.order.dispute_by:
        # The request is made: on the day protection ends there is nothing to do, only on the day to answer.
        wanted.append(max(f.today, f.order.dispute_by.date))
    elif f.asked_back and level == "act" and not own:
        wanted.append(f.today)
    elif not f.asked_back and not done and f.file_by:
        wanted.append(f.file_by)
    day = first.cause.act_by(f) if own else None
    if day:
        wanted.append(day)
    elif level == "act" and findings and not f.asked_back and not (done and wanted):
        wanted += [date.fromisoformat(a["by"]) for a in findings[0]["advice"] if a["by"]]
    quiet = None if done else _usual(f, first) if first and level == "wait" else f.quiet_until
    if quiet and f.protection and f.file_by:
        quiet = min(quiet, f.file_by)  # never wait past the day to ask for the money back
    return {
        "quiet_is_normal_until": quiet.isoformat() if quiet else None,
        "act_by": min(wanted).isoformat() if wanted else None,
        "protection_ends": f.protection.isoformat() if f.protection else None,
    }


def say_it(f: Facts, meta: Meta, first: dict) -> None:
    """Put the refund deadline, or the open request, into the advice of the *first* finding, of the cause with that *meta*: first where it is due,
    last where it is near."""
    over = f.ended
    near = f.days_left is not None and f.days_left <= rule("warn_before_protection")
    if not f.asked_back and (settled(f) or not (near or over) or meta.says_deadline):
        return
    due = claim(f)
    template = (due["action"] or {}).get("template", "")
    advice = [a for a in first["advice"] if a["text"] != due["text"] and not (f.asked_back and _rests(a))]
    if f.protection and any(a["action"] == due["action"] and f.words.day(f.protection) in a["text"] for a in advice):
        return  # the same request by the same day, in the cause's own words
    if template and template in {(a["action"] or {}).get("template") for a in advice}:
        return
    at = 2
    if f.asked_back or (f.file_by and f.file_by <= f.today):
        at = int(meta.still_to_do if f.asked_back else meta.first_step)
    opens = (due["action"] or {}).get("kind") == "open" and not f.asked_back
    proof = [a for a in advice if _proof(a)][:1] or [evidence(f)]
    if opens and f.days_left is not None and f.days_left < 0:  # no second try is promised: the evidence comes before the request, and once
        first["advice"] = [*[a for a in advice if not _proof(a)][:at], *proof, due]
    else:
        room = opens and not any(map(_proof, advice))
        first["advice"] = [*advice[:at], due, *advice[at:], *(proof if room else ())][:3]


def _rests(step: dict) -> bool:
    """Whether a step says that until some day nothing is to be done: not while a request waits for an answer."""
    return (step["action"] or {}).get("kind") == "remind" and not step["by"]


def _proof(step: dict) -> bool:
    return (step["action"] or {}).get("kind") == "save_evidence"
