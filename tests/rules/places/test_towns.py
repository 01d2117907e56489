"""Two names of one town, a suburb, a depot and a door are no other town; and what a report makes of each."""

from __future__ import annotations

import pytest

import pyrules
from pyrules.places.towns import compared

SAME = [
    ("DE", "München", "Munich"), ("DE", "Köln", "Cologne"), ("DE", "Köln", "KOELN"), ("AT", "Wien", "Vienna"), ("CZ", "Praha", "Prague"),
    ("PT", "Lisboa", "Lisbon"), ("PL", "Warszawa", "Warsaw"), ("PL", "Łódź", "Lodz"), ("RU", "Москва", "MOSKVA"), ("RU", "Москва", "Moscow"),
    ("UA", "Київ", "Kyiv"), ("UA", "Киев", "Kyiv"), ("GR", "Αθήνα", "Athens"), ("KR", "서울", "Seoul"), ("JP", "東京", "Tokyo"),
    ("BE", "Bruxelles", "Brussel"), ("CH", "Genève", "Geneva"), ("MX", "Ciudad de México", "CDMX"), ("ES", "San Sebastián", "Donostia"),
    ("ES", "València", "Valencia CTA"), ("US", "New York", "Brooklyn, NY"), ("ES", "Torrent", "Torrent, Valencia, Spain"),
]  # fmt: skip
UNSURE = [
    ("GB", "London", "Croydon"), ("GB", "London", "Peckham"), ("FR", "Lyon", "Vénissieux"), ("ES", "Sagunto", "Valencia CTA"),
    ("ES", "Valencia", "Spain"), ("ES", "Valencia", "España"), ("ES", "Valencia", "Front door"), ("ES", "Valencia", "Buzón"),
    ("ES", "Valencia", "Destination Country"), ("DE", "Leipzig", "Packstation 102"), ("FR", "Lille", "Bureau de poste"), ("IL", "חיפה", "Kfar Saba"),
    ("ES", "Valencia", "46025"), ("ES", "Valencia", ""), ("ES", "", "Sevilla"), (None, "Valencia", "Sevilla"),
]  # fmt: skip
OTHER = [
    ("ES", "Valencia", "SEVILLA, Spain"), ("ES", "Valencia", "A Coruña"), ("DE", "Leipzig", "Köln, Deutschland"), ("FR", "Lyon", "Lille"),
    ("RU", "Москва", "Санкт-Петербург"), ("BR", "Recife", "SAO PAULO - SP"), ("US", "Austin", "MIAMI, FL 33101"), ("PL", "Kraków", "Gdansk"),
]  # fmt: skip


def _told(country: str | None, city: str, place: str, **order: object) -> dict:
    event = {"time": "2026-11-24", "text": "Delivered", "place": place, "country": country or ""}
    parcels = [{"number": "LV709314663CN", "events": [event]}]
    order = {"placed": "2026-11-01", "shipped": "2026-11-03", "protection": "2027-01-05", "parcels": parcels, **order}
    case = {"now": "2026-11-30T10:00:00+01:00", "buyer": {"country": country, "city": city}, "orders_complete": True, "orders": [order]}
    return pyrules.explain(case)["orders"][0]["parcels"][0]


def _likelihood(parcel: dict, cause: str) -> str | None:
    return next((x["likelihood"] for x in parcel["findings"] if x["cause"] == cause), None)


@pytest.mark.parametrize(("country", "here", "there"), SAME)
def test_one_town(country: str, here: str, there: str) -> None:
    assert compared(here, there, country) == compared(there, here, country) == "same"
    assert _likelihood(_told(country, here, there, complaint="delivered_not_received"), "another_buyers_number") is None


@pytest.mark.parametrize(("country", "here", "there"), UNSURE)
def test_what_cannot_be_compared_is_no_other_town(country: str | None, here: str, there: str) -> None:
    assert compared(here, there, country) in (None, "perhaps")
    parcel = _told(country, here, there, complaint="delivered_not_received")
    assert parcel["findings"][0]["cause"] == "delivered_not_received"
    assert _likelihood(parcel, "another_buyers_number") in (None, "possible", "unlikely")


@pytest.mark.parametrize(("country", "here", "there"), OTHER)
def test_another_town_is_likely_and_not_more(country: str, here: str, there: str) -> None:
    assert compared(here, there, country) == "other"
    first = _told(country, here, there, complaint="delivered_not_received")["findings"][0]
    assert (first["cause"], first["likelihood"]) == ("another_buyers_number", "likely")
    assert "may not fit" in first["title"] and "depot" in first["why"]
    assert not any(e["weight"] == "decisive" for e in first["evidence"])
    assert "does not fit" not in str(first["advice"])


def test_only_one_of_two_readings_of_a_delivery_is_certain() -> None:
    for country, here, there in [("ES", "Valencia", "Sevilla"), ("ES", "Valencia", "Milano, Italy")]:
        found = _told(country, here, there, complaint="delivered_not_received")["findings"]
        assert [x["likelihood"] for x in found[:2]].count("certain") <= 1


def test_without_a_complaint_the_town_is_said_and_the_picture_comes_first() -> None:
    parcel = _told("ES", "Valencia", "Sevilla")
    assert (parcel["level"], parcel["findings"][0]["cause"]) == ("fine", "moving_normally")
    assert "Sevilla" in parcel["headline"] and "?" in parcel["headline"]
    assert parcel["findings"][0]["advice"][0]["action"] == {"kind": "save_evidence"}
    assert "?" not in _told("ES", "Valencia", "Valencia")["headline"]


def test_another_town_sooner_than_a_parcel_can_come_from_china_is_to_be_checked() -> None:
    events = [{"time": "2026-11-02", "text": "Delivered", "place": "Madrid", "country": "ES"}]
    assert _told("ES", "Valencia", "", parcels=[{"number": "LV709314663CN", "events": events}])["level"] == "check"


@pytest.mark.parametrize(
    ("country", "city", "postcode", "there", "likelihood"),
    [("ES", "Valencia", "46001", "41001", "certain"), ("ES", "Valencia", "46001", "46980", None), ("DE", "München", "80331", "81667", None),
     ("FR", "Paris", "75011", "93200", None), ("GB", "London", "SW1A 1AA", "E1 6AN", None), ("DE", "München", "80331", "10115", "certain")],
)  # fmt: skip
def test_postcode_of_the_delivery(country: str, city: str, postcode: str, there: str, likelihood: str | None) -> None:
    event = {"time": "2026-11-24", "text": "Delivered", "postcode": there, "country": country}
    order = {"placed": "2026-11-01", "complaint": "delivered_not_received", "parcels": [{"number": "LV709314663CN", "events": [event]}]}
    buyer = {"country": country, "city": city, "postcode": postcode}
    case = {"now": "2026-11-30T10:00:00+01:00", "buyer": buyer, "orders_complete": True, "orders": [order]}
    assert _likelihood(pyrules.explain(case)["orders"][0]["parcels"][0], "another_buyers_number") == likelihood
