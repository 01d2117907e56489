"""The parcel's story as points and stretches of time, for the picture on the advice page."""

from __future__ import annotations

from datetime import date

from . import chinese_calendar
from .case import Event
from .facts import Facts

MAX_EVENTS = 30
NEAR = 60  # days before the order: an older record would push the order itself together


def draw(f: Facts, dates: dict) -> dict:
    """``points`` (kind, date, label) and ``spans`` (kind, from, to, label), all dates ISO."""
    points = [_point("placed", f.placed, f.say("Ordered")), _point("shipped", f.order.shipped and f.order.shipped.date, f.say("Shipped"))]
    points += [_point("event", e.day.date, (e.text or e.code or "")[:120]) for e in _told(f)[:MAX_EVENTS]]
    points += [
        _point("eta", f.eta_end, f.say("Promised")),
        _point("today", f.today, f.say("Today")),
        _point("quiet_until", dates["quiet_is_normal_until"], f.say("Silence is normal until here")),
        _point("act_by", dates["act_by"], f.say("Act by")),
        _point("protection_ends", dates["protection_ends"], f.say("Protection ends")),
    ]
    points = [p for p in points if p]
    spans = []
    start = f.last_day or f.sent
    if start and dates["quiet_is_normal_until"] and start.isoformat() < dates["quiet_is_normal_until"]:
        spans.append({"kind": "quiet", "from": start.isoformat(), "to": dates["quiet_is_normal_until"], "label": f.say("Silence is normal")})
    days = [p["date"] for p in points]
    if not f.local_start:
        pauses = chinese_calendar.pauses(date.fromisoformat(min(days)), date.fromisoformat(max(days)))
        spans += [{"kind": "holiday", "from": p.first.isoformat(), "to": p.last.isoformat(), "label": f.say(p.name)} for p in pauses]
    return {"points": sorted(points, key=lambda p: p["date"]), "spans": spans}


def _told(f: Facts) -> list[Event]:
    """The dated events of the picture, newest first: a record that began before the order is its own evidence."""
    own = {e.index for e in f.own_events}
    return [e for e in f.events if e.day and (e.index in own or (not e.meaning.noise and (f.placed - e.day.date).days <= NEAR))]


def _point(kind: str, day: date | str | None, label: str) -> dict | None:
    if not day:
        return None
    return {"kind": kind, "date": day if isinstance(day, str) else day.isoformat(), "label": label}
