"""Steps a buyer can take, each with its date and, where there is one, its button."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from .last_day import before_deadline, reply_by
from .messages import compose
from .policy import days as rule

if TYPE_CHECKING:
    from .facts import Facts


def step(text: str, by: date | None = None, action: dict | None = None) -> dict:
    """One step as the contract's JSON."""
    return {"text": text, "by": by.isoformat() if by else None, "action": action}


def all_here(f: Facts) -> str | None:
    """Confirming receipt closes the whole order: when to do it where the order has several parcels, else None."""
    if f.siblings:
        return f.say_n("Confirm receipt only when all {n} parcels are here.", "Confirm receipt only when all {n} parcels are here.", len(f.siblings) + 1)
    if f.noticed("several") or f.seller_said("several"):
        return f.say("Confirm receipt only when all parcels of this order are here.")
    return None


def order_page(f: Facts) -> dict | None:
    """The action that opens the order's own page; None where its number is not known."""
    order = f.order.order_id
    if not (order.isascii() and order.isdigit() and 10 <= len(order) <= 20):
        return None
    site = f.order.site or "aliexpress.com"
    url = f"https://{site}/order-list/{order}" if site == "aliexpress.ru" else f"https://www.{site}/p/order/detail.html?orderId={order}"
    return {"kind": "open", "label": f.say("Open the order page"), "url": url}


def write(f: Facts, template: str, text: str, by: date | None = None) -> dict:
    """*text*, with the message *template* ready to send."""
    english, own = compose(template, f)
    action = {"kind": "message_seller", "template": template, "text": english, "own": own}
    return step(text, before_deadline(f, by), action)


def ask(f: Facts, template: str, by: date | None = None) -> dict:
    """Write to the seller."""
    when = before_deadline(f, by) or reply_by(f)
    return write(f, template, f.say("Write to the seller in the AliExpress chat by {by}. The message is ready to copy.", by=when), when)


def wait(f: Facts, until: date) -> dict | None:
    """Come back on a date (before the refund deadline in any case); None when that is today."""
    day = before_deadline(f, until)
    if day <= f.today:
        return None
    return step(f.say("Look again on {date}. Until then there is nothing you need to do.", date=day), None,
                {"kind": "remind", "date": day.isoformat()})


def claim(f: Facts) -> dict:
    """Ask for the money back in time; says where to find the date when it is not known."""
    if f.asked_back:
        return _watch(f)
    if f.order.completed:
        return _completed(f)
    if f.protection is None:
        return _undated(f)
    if f.days_left is not None and f.days_left < 0:
        return _too_late(f)
    by = f.file_by
    if by <= f.today:
        text = (f.say("If you cannot get it today, open “Return/Refund” on the order page at once. Protection ends on {date}.",
                      date=f.protection) if f.stage == "pickup" else
                f.say("Open “Return/Refund” on the order page today and choose that you have not received it. Protection ends on {date}.",
                      date=f.protection))
        return step(text, by, order_page(f))
    if f.missed and not f.foreign:
        return step(f.say("If it is not found, open “Return/Refund” on the order page by {by} and choose that you have not received it. "
                          "Protection ends on {date}.", by=by, date=f.protection), by, {"kind": "remind", "date": by.isoformat()})
    return step(f.say("If it has not come by {by}, open “Return/Refund” on the order page and choose that you have not received it. "
                      "Protection ends on {date}.", by=by, date=f.protection), by, {"kind": "remind", "date": by.isoformat()})


def _undated(f: Facts) -> dict:
    """The end of protection is not known."""
    if f.missed and f.file_by and not f.foreign:
        return step(f.say("If it is not found, open “Return/Refund” on the order page by {by} and choose that you have not received it.",
                          by=f.file_by), f.file_by, {"kind": "remind", "date": f.file_by.isoformat()})
    find = f.say("Find out until when your order is protected: open the order page and look for the refund date. "
                 "Open a refund request before that day.")
    never = all_here(f) or f.say("Never confirm receipt before you hold the goods.")
    return step(f"{find} {never}")


def _too_late(f: Facts) -> dict:
    """Protection is over: for some days a request can still be possible, then the chat is left."""
    last = f.protection + timedelta(rule("after_protection"))
    if f.today <= last:
        return step(f.say("Protection ended on {date}. A request can still be possible until {last}: ask for a refund today on the order page.",
                          date=f.protection, last=last), f.today, order_page(f))
    return write(f, "aliexpress_chat", f.say("Protection ended on {date}. Ask AliExpress in the chat of the Help Center, and your bank or PayPal.",
                                             date=f.protection), f.today)


def _watch(f: Facts) -> dict:
    """A request is open: only one per order can be, and one that is closed cannot always be opened again."""
    due = f.order.dispute_by
    if not due:
        return step(f.say("Your request is open already. Open it on the order page, look until when you must answer, and answer in time. "
                          "Do not close it before you have your money or the goods."), f.today if f.ends_soon else None, order_page(f))
    by = max(f.today, due.date)
    if due.date < f.today:
        return step(f.say("Your request is open already. The day to answer was {date}: look at it on the order page today. "
                          "Do not close it before you have your money or the goods.", date=due.date), f.today)
    return step(f.say("Your request is open already. Look at it on the order page and answer by {by}. "
                      "Do not close it before you have your money or the goods.", by=by), by, {"kind": "remind", "date": by.isoformat()})


def _completed(f: Facts) -> dict:
    """Completed: a request is possible for some days after that."""
    if not f.ended and f.order.completed_on:
        return _perhaps_missing(f)
    if not f.ended:
        return step(f.say("The order is completed. If something is missing after all, open “Return/Refund” on the order page: that is usually "
                          "possible for {n} days after that.", n=rule("after_protection")))
    last, by = f.request_ends, f.file_by
    if not last:
        return step(f.say("Open the order page today and look whether “Return/Refund” can still be opened: usually for {n} days after the order "
                          "was completed.", n=rule("after_protection")), f.today, order_page(f))
    if last < f.today:
        return write(f, "aliexpress_chat", f.say("Try to open a refund request on the order page today. If there is no button, write to AliExpress in the "
                                                 "Help Center chat."), f.today)
    return step(f.say("Open “Return/Refund” on the order page by {by} and choose that you have not received it. The order is completed; "
                      "a refund request is usually possible until {last}.", by=by, last=last), by, {"kind": "remind", "date": by.isoformat()})


def _perhaps_missing(f: Facts) -> dict:
    """Completed on a day that is known, and nobody complains."""
    last = f.order.completed_on.date + timedelta(rule("after_protection"))
    if last < f.today:
        return step(f.say("The order is completed. If something is missing after all, ask AliExpress in the Help Center chat: a request was usually "
                          "possible until {last}.", last=last))
    return step(f.say("The order is completed. If something is missing after all, open “Return/Refund” on the order page: that is usually possible "
                      "until {last}.", last=last), last, {"kind": "remind", "date": last.isoformat()})


def refund_now(f: Facts) -> dict:
    """Ask for the money back without waiting, because nothing will come any more; as ``claim`` where that is asked already, over or not dated."""
    by = f.file_by
    if f.asked_back or f.order.completed or f.protection is None or by <= f.today or f.days_left < 0:
        return claim(f)
    return step(f.say("Open “Return/Refund” on the order page by {by} and choose that you have not received it. Protection ends on {date}.",
                      by=by, date=f.protection), by, {"kind": "remind", "date": by.isoformat()})


def unanswered(f: Facts, by: date) -> dict:
    """What to do when a message that asks for an answer *by* that day gets none; as ``claim`` where a request is due before, open or over."""
    if f.asked_back or f.order.completed or (f.days_left is not None and f.days_left < 0) or (f.file_by and f.file_by <= f.today):
        return claim(f)
    by = before_deadline(f, by)
    return step(f.say("No answer by {by}? Open “Return/Refund” on the order page then and choose that you have not received it. "
                      "Never confirm receipt before you hold the goods.", by=by), by, {"kind": "remind", "date": by.isoformat()})


def site(tracker: dict) -> dict:
    """The action that opens one of a number's ``trackers``."""
    return {"kind": "open", "label": tracker["name"], "url": tracker["url"]}


def open_tracker(f: Facts, text: str | None = None) -> dict | None:
    """Open the tracker that knows this kind of number best; None when there is none."""
    down = [t.site.casefold() for t in f.parcel.tried if t.result == "down"]
    trackers = [t for t in f.number.get("trackers") or [] if not any(t["name"].casefold() in site for site in down)]
    if not trackers:
        return None
    best = trackers[0]
    return step(text or look_up(f, f.number, best["name"]), None, site(best))


def look_up(f: Facts, info: dict, site: str) -> str:
    """Where to look the number *info* up; that *site* knows its kind is said only of a kind that is known."""
    if info["kind"] == "unknown":
        return f.say("Try the number at {site}.", site=site)
    return f.say("Look the number up at {site}: it knows this kind of number.", site=site)


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
