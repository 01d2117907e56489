"""The buyer's own last day, and the days others are given, which never lie after it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from .policy import days as rule

if TYPE_CHECKING:
    from .facts import Facts


def request_after(receipt: date) -> date:
    """The last safe day to open a request after a receipt: our margin before the days that AliExpress gives."""
    return receipt + timedelta(rule("after_protection") - rule("act_before_last_request"))


def last_day(f: Facts) -> date | None:
    """The day by which the buyer must have acted: open the request or, where one is open, answer it. None where nothing ends."""
    if f.in_hand or f.closed:
        return None
    if not f.asked_back:
        return f.file_by
    ends = f.order.dispute_by or f.order.protection
    return max(f.today, ends.date) if ends else None


def before_deadline(f: Facts, day: date | None) -> date | None:
    """*day*, or the buyer's own last day if that comes first."""
    last = last_day(f)
    return min(day, last) if day and last else day


def reply_by(f: Facts, days: str = "seller_answer") -> date:
    """Until when somebody who is asked today is given time: the policy's *days*, and never past the buyer's own last day."""
    return before_deadline(f, f.today + timedelta(rule(days)))
