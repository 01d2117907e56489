"""Reports as text for people, in the language of the report."""

from __future__ import annotations

from collections.abc import Iterator

from .i18n import N_, words
from .numbers import about

LIKELY = {"certain": N_("certain"), "likely": N_("likely"), "possible": N_("possible"), "unlikely": N_("unlikely")}
MARK = {"fine": "✓", "wait": "…", "check": "?", "act": "!", "unknown": "·"}


def report(answer: dict) -> Iterator[str]:
    """The whole Report."""
    say = words(answer["locale"]).say
    for order in answer["orders"]:
        for parcel in order["parcels"]:
            if order["order_id"]:
                yield say("Order {order}", order=order["order_id"])
            if parcel["number"]:
                yield from number(parcel["number"], answer["locale"])
            yield ""
            yield f"{MARK[parcel['level']]} {parcel['headline']}"
            yield from _findings(parcel, say)
            yield from _dates(parcel["dates"], say)
            if parcel["level"] in ("unknown", "check") and parcel["questions"]:
                yield ""
                yield say("What would help:")
                yield from ("  - " + q["text"] for q in parcel["questions"])
            yield ""


def _findings(parcel: dict, say) -> Iterator[str]:
    heading = ""
    for i, found in enumerate(parcel["findings"]):
        yield ""
        above = "" if i == 0 else say("Also true") if found["likelihood"] == "certain" else say("Other possible reasons")
        if above != heading:
            yield above
            heading = above
        yield f"{found['title']} ({say(LIKELY[found['likelihood']])})"
        if i == 0:
            yield "  " + found["why"]
        for e in found["evidence"]:
            yield f"  {'+' if e['for'] else '−'} {e['text']}"
        if i == 0:
            yield ""
            yield say("What to do")
            for n, step in enumerate(found["advice"], 1):
                yield f"  {n}. {step['text']}" + (f" [{step['by']}]" if step["by"] else "")
                action = step["action"] or {}
                if action.get("kind") == "open":
                    yield "     " + action["url"]
                elif action.get("kind") == "message_seller":
                    yield "     “" + action["text"] + "”"
            yield say("Sources") + ": " + "; ".join(f"{r['title']}, {r['url']} ({r['read']})" for r in found["references"])


def _dates(dates: dict, say) -> Iterator[str]:
    names = {"quiet_is_normal_until": say("Silence is normal until"), "act_by": say("Act by"), "protection_ends": say("Protection ends")}
    known = [f"{names[key]}: {value}" for key, value in dates.items() if value]
    if known:
        yield ""
        yield from known


def number(info: dict, locale: str | None) -> Iterator[str]:
    """One NumberInfo, taken apart."""
    speaker = words(locale)
    parts = about(info, speaker)
    yield f"{info['clean'] or info['raw'][:60]!s}: {parts['family']}"
    names = {"issued_by": speaker.say("Issued by"), "tracked": speaker.say("Tracked"), "check": speaker.say("Check digit")}
    for key, name in names.items():
        if parts.get(key):
            yield f"  {name}: {parts[key]}"
    if info["suggestions"]:
        yield "  " + speaker.say("Could it be {numbers}?", numbers=", ".join(info["suggestions"]))


def catalogue(found: list[dict]) -> Iterator[str]:
    """All causes, a line each with what they look like."""
    for cause in found:
        yield f"{cause['id']}: {cause['title']}"
        yield f"  {cause['line']}"
