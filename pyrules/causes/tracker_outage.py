"""The site asked is down or cut off from the carrier."""

from datetime import date

from .. import numbers
from ..advice import keep, open_tracker, step
from ..facts import Facts
from ..i18n import N_
from ..policy import closed_feeds
from ._shape import Meta, decisive, doubt, excluded, strong

META = Meta(
    title=N_("The tracking site itself has trouble"),
    line=N_("the site asked is down or cut off from the carrier"),
    urgency=46,
    looks_like=(N_("The site does not answer, or shows an error; other sites know the number."),),
    wrong_when=(N_("Several sites answer, and none knows the number."),),
    references=("usps-feed", "scraper-notes"),
    explains_silence=True,
)


def weigh(f: Facts):
    down = [t for t in f.parcel.tried if t.result == "down"]
    for tried in down[:3]:
        yield (decisive if len(down) == len(f.parcel.tried) else strong)(
            f.say("{site} did not answer.", site=tried.site) if tried.site else f.say("The tracking site did not answer."), "settings")
    if not down and any(t.result in ("unknown", "invalid") for t in f.parcel.tried) and "usps" in f.number.get("carriers", [])[:1]:
        if not any("usps" in t.site.lower() for t in f.parcel.tried):
            yield from _cut_off(f)
    if not down and f.scans and f.quiet is not None and f.quiet <= 2:
        yield excluded(f.say("The tracking works."), "events")
    elif down and f.scans:
        yield doubt(f.say("Other scans are known."), "events")


def _cut_off(f: Facts):
    """The number's carrier gives its data to few other sites."""
    for feed in closed_feeds():
        since = date.fromisoformat(feed["since"])
        if feed["carrier"] == f.number["carriers"][0] and f.today >= since:
            yield strong(f.say("Since {date} many other sites no longer get data from {carrier}.", date=since,
                               carrier=numbers.carrier(feed["carrier"]).name), "calendar")


def why(f: Facts) -> str:
    return f.say("A site that is down or cut off from a carrier says nothing about the parcel. Ask again tomorrow, or ask the carrier itself.")


def headline(f: Facts) -> str:
    return f.say("The tracking site has trouble: ask another one")


def level(f: Facts) -> str:
    return "check"


def advise(f: Facts) -> list[dict]:
    return keep(open_tracker(f), step(f.say("Try again tomorrow. The AliExpress order page shows what AliExpress itself knows.")))
