"""The number belongs to somebody else's parcel. Said after every innocent reason, and for certain with decisive evidence only."""

from .. import suspicion
from ..advice import evidence, keep, unanswered, write
from ..facts import Facts
from ..i18n import N_
from ..last_day import reply_by
from ._shape import Meta, decisive, doubt, excluded, strong, weak

META = Meta(
    title=N_("This tracking does not fit your order"),
    line=N_("the number belongs to somebody else's parcel"),
    urgency=90,
    seed=True,
    looks_like=(N_("Delivered or handed in before the order was made; delivered in another country; another postcode in the number."),),
    wrong_when=(N_("Several own orders travel under one number."), N_("The number was used before, more than a year ago."),
                N_("The “delivery” is a warehouse in China, a hub in a third country, or a pick-up point."),
                N_("The difference is one day: two clocks.")),
    references=("ae-fake-shipment", "fake-numbers", "upu-s10", "seed"),
    answers=("delivered_not_received", "wrong_place"),
    prove=(N_("The tracking page: number, place and date of the delivery in one picture."),
           N_("If the carrier gives it: a written statement that it was not delivered to you.")),
)
PLACES = (suspicion.other_postcode, suspicion.delivered_in_other_city, suspicion.perhaps_in_other_city)


def weigh(f: Facts):
    if not f.number or f.number["kind"] == "not_tracking":
        return
    innocent = list(suspicion.innocent(f))
    for text, source in innocent:
        yield excluded(text, source)
    if suspicion.older_record(f) == "foreign":
        newest = f.old_events[0]
        yield decisive(f.say("“{event}” is of {date}: before you ordered on {placed}.", event=newest.quote,
                             date=newest.day.date, placed=f.placed), "dates")
    abroad = suspicion.delivered_abroad(f)
    if abroad:
        text = N_("Delivered in {there}; you are in {here}.") if f.delivered else N_("The tracking ends in {there}; you are in {here}.")
        yield decisive(f.say(text, there=f.words.country(abroad), here=f.words.country(f.case.country)), "events")
    zip_code = suspicion.other_zip(f)
    if zip_code:
        yield decisive(f.say("The number carries the postcode {zip}; yours is {yours}.", zip=zip_code, yours=f.case.postcode), "number")
    postcode, town, perhaps = suspicion.other_postcode(f), suspicion.delivered_in_other_city(f), suspicion.perhaps_in_other_city(f)
    if postcode:
        sure = decisive if suspicion.known_to_be_missing(f) else strong
        yield sure(f.say("Delivered in {there}; you said that you are in {here}.", there=postcode, here=f.case.postcode), "events")
    if town or perhaps:
        yield (strong if town else weak)(f.say("Delivered in {there}; you said that you are in {here}.", there=town or perhaps, here=f.case.city), "events")
    took = suspicion.too_fast(f)
    if took is not None:
        yield strong(f.say_n("Delivered {n} day after the order: too fast for a parcel from China.",
                             "Delivered {n} days after the order: too fast for a parcel from China.", took), "dates")
    if f.order.complaint == "wrong_place":
        yield weak(f.say("You say that it was delivered in another place."), "settings")
    if not innocent and f.stage == "pickup":
        yield doubt(f.say("It may be waiting at a pick-up point."), "events")


def cap(f: Facts) -> str:
    """Certain with decisive evidence only; another town alone is never more than likely, for the place can be a depot's."""
    if suspicion.decisive(f):
        return "certain"
    return "likely" if suspicion.delivered_in_other_city(f) and suspicion.known_to_be_missing(f) else "possible"


def title(f: Facts) -> str:
    return f.say(META.title) if suspicion.decisive(f) else f.say("This tracking may not fit your order")


def why(f: Facts) -> str:
    if suspicion.older_record(f) == "foreign":
        return f.say("It began before you ordered, so it is not about your parcel. The number may have been mixed up. "
                     "Ask the seller for the right one, and keep proof.")
    if not suspicion.decisive(f) and not any(about(f) for about in PLACES):
        return f.say("Whether this delivery was yours cannot be known from here. Ask the carrier for the postcode of the delivery, and keep proof.")
    if not suspicion.decisive(f):
        return f.say("It names a place that is not yours. The place can also be the depot's. Ask the carrier for the postcode of the delivery, "
                     "and keep proof.")
    return f.say("It names a place that is not yours. The number may have been mixed up with another buyer's. "
                 "Ask the seller for the right one, and keep proof.")


def headline(f: Facts) -> str:
    if not suspicion.decisive(f):
        return f.say("This tracking may not fit your order: save proof now")
    return f.say("This tracking does not fit your order: save proof now")


def level(f: Facts) -> str:
    return "act"


def advise(f: Facts) -> list[dict]:
    shot = evidence(f, f.say("Save a picture of the tracking today: the number, the place and the date must be on it. "
                             "Without it a refund request may be refused."))
    ask_once = write(f, "not_my_record", f.say("Ask the seller once, today, for the right number or a refund. Do not confirm receipt."), f.today)
    if not suspicion.decisive(f):
        carrier = write(f, "carrier_letter", f.say("Ask the carrier for the postcode of the delivery, in writing."), reply_by(f, "ask_carrier"))
        return keep(shot, carrier, ask_once)
    return keep(shot, ask_once, unanswered(f, reply_by(f)))


def states(f: Facts) -> list[str]:
    """What does not fit the order."""
    said = []
    if suspicion.older_record(f) == "foreign":
        said.append(f.say("The tracking begins before my order, so it cannot be my parcel."))
    there = suspicion.delivered_abroad(f)
    if there and f.case.country:
        town = f.delivered.place if f.delivered else ""
        here = f.words.list([part for part in (f.case.city, f.words.country(f.case.country)) if part])
        said.append(f.say("It was delivered in {there}. My address is in {here}.", there=town or f.words.country(there), here=here))
    city = suspicion.delivered_in_other_city(f)
    if city:
        said.append(f.say("It was delivered in {there}. My address is in {here}.", there=city, here=f.case.city))
    if f.delivered and f.delivered.day:
        said.append(f.say("Date of that delivery: {date}.", date=f.delivered.day.date))
    if not f.shared:
        said.append(f.say("No other order of mine has this number."))
    return said
