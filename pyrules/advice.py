"""Steps a buyer can take, each with its date and, where there is one, its button."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from .messages import compose
from .policy import days as rule

if TYPE_CHECKING:
    from .facts import Facts


def step(text: str, by: date | None = None, action: dict | None = None) -> dict:
    """One step as the contract's JSON."""
    return {"text": text, "by": by.isoformat() if by else None, "action": action}


def write(f: Facts, template: str, text: str, by: date | None = None) -> dict:
    """*text*, with the message *template* ready to send."""
    english, own = compose(template, f)
    action = {"kind": "message_seller", "template": template, "text": english, "own": own}
    return step(text, before_deadline(f, by), action)


def ask(f: Facts, template: str, by: date | None = None) -> dict:
    """Write to the seller."""
    when = before_deadline(f, by or f.today + timedelta(2))
    return write(f, template, f.say("Write to the seller in the AliExpress chat by {by}. The message is ready to copy.", by=when), when)


def before_deadline(f: Facts, day: date | None) -> date | None:
    """*day*, or the day by which a request must be opened if that comes first."""
    return min(day, f.file_by) if day and f.file_by and not f.in_hand else day


def wait(f: Facts, until: date) -> dict:
    """Come back on a date (before the refund deadline in any case)."""
    day = before_deadline(f, until)
    return step(f.say("Look again on {date}. Until then there is nothing you need to do.", date=day), None,
                {"kind": "remind", "date": day.isoformat()})


def claim(f: Facts) -> dict:
    """Ask for the money back in time; says where to find the date when it is not known."""
    if f.protection is None:
        return step(f.say("Find out until when your order is protected: open the order page and look for the refund date. "
                          "Open a request before that day. Never confirm receipt before you hold the goods."))
    if f.days_left is not None and f.days_left < 0:
        last = f.protection + timedelta(rule("after_protection"))
        if f.today <= last:
            return step(f.say("Protection ended on {date}. A request can still be possible until {last}: open one today on the order page.",
                              date=f.protection, last=last), f.today, {"kind": "save_evidence"})
        return write(f, "aliexpress_chat", f.say("Protection ended on {date}. Ask AliExpress in the chat of the Help Center, and your bank or PayPal.",
                                                 date=f.protection), f.today)
    by = f.file_by
    return step(f.say("If it has not come by {by}, open “Return/Refund” on the order page and choose that you have not received it. "
                      "Protection ends on {date}.", by=by, date=f.protection), by, {"kind": "remind", "date": by.isoformat()})


def open_tracker(f: Facts, text: str | None = None) -> dict | None:
    """Open the tracker that knows this kind of number best; None when there is none."""
    down = [t.site.casefold() for t in f.parcel.tried if t.result == "down"]
    trackers = [t for t in f.number.get("trackers") or [] if not any(t["name"].casefold() in site for site in down)]
    if not trackers:
        return None
    best = trackers[0]
    return step(text or f.say("Look the number up at {site}: it knows this kind of number.", site=best["name"]), None,
                {"kind": "open", "label": best["name"], "url": best["url"]})


def look(f: Facts) -> dict:
    """See what is not seen here: the number, and whether it has been scanned."""
    return step(f.say("Open the tracking of this order and look which number stands there and whether there is any scan."))


def copy(f: Facts) -> dict | None:
    """Copy the cleaned number; None without one."""
    if not f.clean:
        return None
    return step(f.say("Copy the clean number {number} and paste it, do not type it.", number=f.clean), None,
                {"kind": "copy_number", "value": f.clean})


def evidence(f: Facts, text: str | None = None) -> dict:
    """Keep proof now, because trackers forget."""
    return step(text or f.say("Save a picture of the tracking page now: number, place and date must be visible."), f.today,
                {"kind": "save_evidence"})


def keep(*steps: dict | None) -> list[dict]:
    """The steps that exist, three at the most."""
    return [s for s in steps if s][:3]
