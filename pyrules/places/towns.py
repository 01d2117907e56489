"""Whether two names are surely two towns: only what is known under both names is told apart.

A history writes a town in another language, a suburb, the depot, or no town at all; none of these is another town.
"""

from __future__ import annotations

import re
from functools import cache
from math import cos, hypot, radians

from ..tables import table
from ..vocabulary.normal import any_position, normal, normal_all
from .names import names

NEAR = 50
"""Kilometres within which a depot, a suburb and the town itself are taken for one."""
_PARTS = re.compile(r"[,;/|()\[\]{}【】()、，\n]| [-–—] ")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
_NO_TOWN = """address apartment box branch building carrier center centre country courier customs delivery depot destination door facility front
garage gate hall home hotel house hub letterbox local locker mailbox mailroom neighbor neighbour office parcel pickup point porch post postal reception
recipient region resident residence room shop sorting station store street terminal warehouse
almacen apartado buzon cartero casa centro cliente conserje correos destinatario destino direccion domicilio entrega estanco local oficina pais porteria
portal porteiro puerta punto recepcion recogida reparto taquilla tienda vecino
agencia cacifo cliente destinatario distribuicao domicilio entrega estacao morada porta posto residencia vizinho
adresse agence boite bureau client colis destinataire distribution domicile facteur gardien lettres maison plateforme porte poste relais tri voisin
abholort abholung briefkasten depot empfanger filiale haustur hub nachbar packstation paketshop paketzentrum postfiliale zustellbasis zustellung
casella cassetta destinatario domicilio filiale portineria portiere ufficio vicino
bezorger brievenbus buren depot deur postkantoor wijk
adresat oddzial paczkomat placowka poczta punkt skrzynka sasiad
адрес адресат дверь домофон отделение отправление офис получатель получателю постамат почта почтамт пункт сосед ящик ящике
поштомат поштове відділення скринька двері
صندوق البريد مكتب باب المرسل فرع مركز"""


@cache
def _no_town() -> frozenset[str]:
    return frozenset(normal_all(_NO_TOWN.split()))


@cache
def _towns(country: str) -> dict[str, tuple[float, float] | None]:
    """Normal form of each known name → where it lies; None for a name of two places."""
    content = table(__file__, "towns")["towns"].get(country, "")
    found: dict[str, tuple[float, float] | None] = {}
    for town in filter(None, content.split("|")):
        names, _, at = town.rpartition("@")
        north, _, east = at.partition(",")
        spot = float(north), float(east)
        for name in names.split("="):
            for form in {normal(name), normal(name.translate(_UMLAUTS))}:
                found[form] = spot if found.get(form, spot) == spot else None
    return found


def _parts(text: str, country: str | None) -> list[str]:
    """The parts of an address that can be a town, folded: no country, no postcode, nothing that is a door or an office."""
    parts = [normal(re.sub(r"\d[\d-]*", " ", part)) for part in _PARTS.split(text[:200])]
    return [p for p in parts if len(p) > 1 and p not in names() and p.upper() != country and _no_town().isdisjoint(p.split())]


def compared(here: str, there: str, country: str | None) -> str | None:
    """``other`` when *there* is surely another town of *country* than *here*; ``same`` when it is the same, or near it;
    ``perhaps`` when it reads like the name of another town but one of them is not known; None when it cannot be compared.

    >>> compared("München", "Munich, Germany", "DE"), compared("Valencia", "SEVILLA", "ES"), compared("Valencia", "Torrent", "ES")
    ('same', 'other', 'perhaps')
    >>> compared("Valencia", "Front door", "ES"), compared("New York", "Brooklyn, NY", "US"), compared("Москва", "Kazan", None)
    (None, 'same', None)
    """
    mine, theirs = _parts(here, country), _parts(there, country)
    if not mine or not theirs:
        return None
    if any(_inside(a, b) or _inside(b, a) for a in mine for b in theirs):
        return "same"
    towns = _towns(country) if country else {}
    known = [[spot for part in parts if (spot := towns.get(part))] for parts in (mine, theirs)]
    if all(known):
        return "same" if any(_far(a, b) <= NEAR for a in known[0] for b in known[1]) else "other"
    unsure = any(part in towns and not towns[part] for part in (*mine, *theirs))
    return None if unsure or _writing(mine[0]) != _writing(theirs[0]) or len(theirs[0].split()) > 4 else "perhaps"


def _inside(short: str, long: str) -> bool:
    return short in long if any_position(short) else f" {short} " in f" {long} "


def _writing(text: str) -> str:
    """Names are compared letter by letter only within one alphabet."""
    letter = next((c for c in text if c.isalpha()), "a")
    return "latin" if letter < "\u0250" else "greek" if letter < "\u0400" else "cyrillic" if letter < "\u0530" else "another"


def _far(a: tuple[float, float], b: tuple[float, float]) -> float:
    return 111 * hypot(a[0] - b[0], (a[1] - b[1]) * cos(radians(a[0])))
