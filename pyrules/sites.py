"""Whose tracking site is it? A carrier's own site knows that carrier's numbers; a site for all carriers says little."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import urlsplit

from . import numbers
from .numbers import s10

# Sites that follow many carriers, by a part of their name.
FOR_ALL = ("17track", "parcelsapp", "ship24", "postal.ninja", "postalninja", "aftership", "trackingmore", "track24", "trackchecker",
           "packagetrackr", "parcelmonitor", "gdeposylka", "track123", "aliexpress", "parcel.app", "google", "upu.int")
KNOWN = frozenset("aliexpress.com aliexpress.us aliexpress.ru cainiao.com 17track.net parcelsapp.com ship24.com postal.ninja aftership.com "
                  "trackingmore.com upu.int".split())
# Those that buyers name; and where their country is not known, the posts of the countries most parcels go to.
FOR_ANY = ["17TRACK", "ParcelsApp", "Ship24", "Cainiao"]
COMMON = ["usps", "royal-mail", "la-poste", "dhl-paket", "correos", "poste-italiane", "correios", "canada-post", "australia-post"]
MAX_OFFERED = 16


def owner(site: str) -> str | None:
    """The slug of the carrier whose site *site* (a name or an address) is; None for sites for all carriers and unknown ones.

    >>> owner("https://www.royalmail.com/track-your-item"), owner("17TRACK"), owner("Correos")
    ('royal-mail', None, 'correos')
    """
    bare = site.strip().lower()[:200]
    try:
        host = urlsplit(bare if "//" in bare else "//" + bare).hostname or bare
    except ValueError:
        host = bare
    if any(name in host.replace(" ", "") for name in FOR_ALL):
        return None
    return _hosts().get(_domain(host)) or numbers.carrier_named(host) or numbers.carrier_named(site)


def known(host: str) -> bool:
    """Whether *host* is exactly AliExpress', Cainiao's, a carrier's own or a well-known tracker's: a name that only holds one of theirs is not.

    >>> known("www.correos.es"), known("correos-pago.top"), known("correos.es.example.top"), known("a.aliexpress.com")
    (True, False, False, True)
    """
    domain = _domain(host)
    return domain in KNOWN or domain in _hosts()


def offered(number: dict, country: str | None) -> list[str]:
    """Names of sites that a buyer in *country* may have asked for *number*: those that know it, those for all, the country's carriers.

    >>> offered(numbers.identify("YT2630021384950607"), "PT")
    ['YunExpress', 'ParcelsApp', '17TRACK', 'Ship24', 'Cainiao', 'CTT']
    """
    home = [slug for slug in numbers.slugs() if numbers.carrier(slug).country == country] if country else COMMON
    named = [tracker["name"] for tracker in number["trackers"]] + FOR_ANY
    return list(dict.fromkeys([*named, *(numbers.carrier(slug).name for slug in home if numbers.carrier(slug).site)]))[:MAX_OFFERED]


def is_post(slug: str) -> bool:
    """Whether *slug* is a designated operator, which takes over other posts' numbers unchanged."""
    country = numbers.carrier(slug).country
    return slug.startswith("post-") or bool(country) and slug in s10.operators(country)


def _domain(host: str) -> str:
    """The registrable part of *host*, well enough for carriers' sites: the last two labels, three for co.uk and the like.

    >>> _domain("tools.usps.com"), _domain("track.dpd.co.uk")
    ('usps.com', 'dpd.co.uk')
    """
    labels = host.split(".")
    short = len(labels) > 2 and labels[-2] in ("co", "com", "org", "gov", "net")
    return ".".join(labels[-3 if short else -2:])


@lru_cache(maxsize=1)
def _hosts() -> dict[str, str]:
    found: dict[str, str] = {}
    for slug in numbers.slugs():
        site = numbers.carrier(slug).site
        if site:
            found.setdefault(_domain(urlsplit(site).hostname or ""), slug)
    return found
