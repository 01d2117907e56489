"""Of the numbers one parcel has: whose each is, and which works where it is now."""

from ..case import OtherNumber
from ..facts import AT_HOME, Facts


def newest(f: Facts) -> str | None:
    """The one the page calls the latest, or the local carrier's."""
    return next((o.info["clean"] for o in f.parcel.others if o.role in ("latest", "local") and o.info["kind"] != "not_tracking"), None)


def lines(f: Facts) -> str | None:
    """The line's own number, where the one in force is the local carrier's."""
    local = f.number.get("kind") in ("carrier", "s10") and not f.number.get("changes_at_handover")
    return next((o.info["clean"] for o in f.parcel.others if local and o.role == "origin" and o.info["kind"] == "line"), None)


def works(f: Facts) -> str | None:
    """Of two numbers the one to look up now: a local carrier's site shows nothing before the parcel is there."""
    line = lines(f)
    return newest(f) or (line and (f.clean if f.stage in AT_HOME else line))


def origin(f: Facts) -> OtherNumber | None:
    """The number the page gives for the start of the way, beside one that is no sending line's: that one may be the delivering carrier's."""
    if f.number.get("kind") == "line" or lines(f):
        return None
    return next((o for o in f.parcel.others if o.role == "origin" and o.info["kind"] != "not_tracking"), None)
