"""Numbers inside links: the parameters tracking sites use, or the last part of the path."""

from __future__ import annotations

from functools import lru_cache

from ._data import load

CHATS = ("wa.me/", "whatsapp.com/send")
MIN_DIGITS, MIN_UNNAMED = 5, 8


@lru_cache(maxsize=1)
def _parameters() -> tuple[str, ...]:
    return tuple(load("addresses")["parameters"])


def is_address(word: str) -> bool:
    """Whether *word* (no spaces) is a link, with or without ``https://``.

    >>> [is_address(word) for word in ("t.17track.net/en#nums=A1", "LP001/RB002", "www.usps.com")]
    [True, False, True]
    """
    if "://" in word or word[:4].lower() == "www.":
        return True
    host, slash, _ = word.partition("/")
    name, dot, top = host.rpartition(".")
    return bool(slash and dot and name and top.isalpha() and len(top) > 1)


def number_in(address: str) -> str | None:
    """The text of the number or numbers that *address* carries, ``None`` when it carries none.

    >>> number_in("https://t.17track.net/en#nums=LP00123456789012,RB123456785CN")
    'LP00123456789012,RB123456785CN'
    >>> number_in("https://parcelsapp.com/en/tracking/LP00123456789012?utm=1")
    'LP00123456789012'
    >>> number_in("https://spx.ph/track?PH738495607182")
    'PH738495607182'
    >>> number_in("https://wa.me/34612345678")
    '+34612345678'
    >>> number_in("https://www.usps.com/") is None
    True
    """
    from urllib.parse import unquote_plus

    address = address.partition("://")[2] or address
    if address.lower().removeprefix("api.").startswith(CHATS):
        return "+" + "".join(filter(str.isdigit, address))
    main, _, fragment = address.partition("#")
    path, _, query = main.partition("?")
    anchor, _, more = fragment.partition("?")
    given = {}
    for pair in "&".join((query, more, anchor)).split("&"):
        name, equals, value = pair.partition("=")
        if equals:
            given.setdefault(unquote_plus(name).strip("/?# ").lower(), unquote_plus(value))
    for name in _parameters():
        if _digits(given.get(name, "")) >= MIN_DIGITS:
            return given[name]
    parts = [*path.split("/")[1:], *anchor.split("/")]
    for part in reversed(parts):
        text = unquote_plus(part)
        stem, dot, ending = text.rpartition(".")
        text = stem if dot and ending.isalpha() else text
        if "=" not in text and _digits(text) >= MIN_DIGITS:
            return text
    # A site that names its parameter otherwise, or not at all.
    others = (unquote_plus(pair.rpartition("=")[2]) for pair in f"{query}&{more}".split("&"))
    return next((text for text in others if _digits(text) >= MIN_UNNAMED), None)


def _digits(text: str) -> int:
    return sum(char.isdigit() for char in text)
