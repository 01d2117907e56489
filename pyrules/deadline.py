"""Level, headline and dates of one parcel. Protection always wins over patience."""

from __future__ import annotations

from datetime import date, timedelta

from .advice import claim
from .facts import Facts
from .finding import Finding
from .policy import days as rule


def settled(f: Facts) -> bool:
    """Nothing to protect: in the buyer's hands, cancelled, unpaid, or completed without a complaint."""
    return f.in_hand or f.closed or (f.order.completed and not f.order.complaint and f.order.completed_by != "time")


def judge(f: Facts, found: list[Finding]) -> tuple[str, str]:
    """(level, headline)."""
    level, headline = _own(f, found)
    if f.order.completed and f.order.complaint and level in ("fine", "wait", "unknown"):
        level = "check"
    if settled(f) or f.days_left is None:
        return _dispute(f, level, headline)
    left, end, by = f.days_left, f.protection, f.file_by
    if left < -rule("after_protection"):
        return ("act" if level == "act" else "check"), (headline if level == "act" else f.say("Protection ended on {date}", date=end))
    if left < 0:
        last = end + timedelta(rule("after_protection"))
        return "act", headline if level == "act" else f.say("Protection ended on {date}: ask for a refund today, {last} at the latest", date=end, last=last)
    if left <= rule("act_before_protection"):
        return "act", headline if level == "act" and _names_date(found, f) else f.say("Protection ends on {date}: open a request by then", date=end)
    if left <= rule("warn_before_protection") and level in ("fine", "wait", "unknown"):
        return "check", f.say("Protection ends on {date}: act by {by}", date=end, by=by)
    return _dispute(f, level, headline)


def _names_date(found: list[Finding], f: Facts) -> bool:
    """Whether the first cause has a deadline of its own that is not later than the refund's."""
    act_by = getattr(found[0].cause, "act_by", None) if found else None
    return bool(act_by) and act_by(f) <= f.protection


def _dispute(f: Facts, level: str, headline: str) -> tuple[str, str]:
    by = f.order.dispute_by.date if f.order.dispute_by else None
    if f.order.dispute == "open" and by and not f.closed:
        if (by - f.today).days <= rule("act_before_protection"):
            return "act", f.say("Your request is open: answer by {date}", date=max(by, f.today))
        return ("check" if level in ("fine", "wait", "unknown") else level), headline
    return level, headline


def _own(f: Facts, found: list[Finding]) -> tuple[str, str]:
    """Level and headline without looking at the protection."""
    status = f.order.status
    if status in ("unpaid", "verifying"):
        return "fine", f.say("Not paid yet, so there is nothing to track")
    first = found[0] if found else None
    if first and first.sure:
        return first.cause.level(f), first.cause.headline(f)
    if settled(f):
        return "fine", f.say("Completed") if f.order.completed else f.say("Nothing to do")
    if not f.number or f.number["what"] == "empty":
        return "unknown", f.say("No number seen yet: look at the order's tracking page")
    if f.number["kind"] == "not_tracking":
        return "check", f.say("This is not a tracking number")
    if f.bare or (f.unread and not f.last_day and not f.order.complaint):
        return "unknown", f.say("Not enough is known: see what to look at")
    if not f.looked and f.waited is not None and f.waited > f.limits[0]:
        return "check", f.say("Open the tracking: is there any scan?")
    if f.order.complaint or f.looked:
        return "check", first.cause.headline(f) if first and first.likelihood != "unlikely" else \
            f.say("Not enough is known: see what to look at")
    return "unknown", f.say("Not enough is known: see what to look at")


def dates(f: Facts, found: list[Finding], level: str, findings: list[dict]) -> dict:
    """The contract's ``dates``."""
    done = settled(f)
    first = found[0] if found else None
    wanted: list[date] = []
    if not done and f.protection:
        wanted.append(f.file_by)
    if f.order.dispute == "open" and f.order.dispute_by:
        wanted.append(max(f.today, f.order.dispute_by.date))
    if f.order.completed_on and f.order.complaint:
        wanted.append(max(f.today, f.order.completed_on.date + timedelta(rule("after_protection") - rule("act_before_protection"))))
    if first and first.sure and hasattr(first.cause, "act_by"):
        wanted.append(first.cause.act_by(f))
    if level == "act" and findings and not done:
        wanted += [date.fromisoformat(a["by"]) for a in findings[0]["advice"] if a["by"]]
    quiet = None if done else f.quiet_until
    return {
        "quiet_is_normal_until": quiet.isoformat() if quiet else None,
        "act_by": min(wanted).isoformat() if wanted else None,
        "protection_ends": f.protection.isoformat() if f.protection else None,
    }


def say_it(f: Facts, first: dict) -> None:
    """Put the refund deadline into the first finding's advice when it is near and not there yet."""
    if settled(f) or f.days_left is None or f.days_left > rule("warn_before_protection"):
        return
    advice, due = first["advice"], claim(f)
    written = {(a["action"] or {}).get("template") for a in advice}
    if (due["action"] or {}).get("template", "") not in written and all(a["text"] != due["text"] for a in advice):
        first["advice"] = [*advice[:2], due]
