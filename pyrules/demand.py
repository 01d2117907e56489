"""Does a pasted text want money through a link? Such messages are a common trick, whatever number they carry.

Bounded like everything: the text is cut, each word of it is looked at once, and no pattern repeats within a repetition.
"""

from __future__ import annotations

import re
from functools import lru_cache

from . import sites, vocabulary
from .numbers import characters

MAX_TEXT = 1000
_CODES = "eur|euros?|usd|gbp|brl|chf|pln|mxn|clp|cop|aud|cad|sar|aed|mad|egp|dzd|tnd|rub|dollars?|pounds?|reais|pesos?|zł|kr|dh|درهم|ريال|جنيه|دينار"
_FIGURE = "[0-9]{1,6}(?:[.,][0-9]{1,2})?"
_AMOUNT = re.compile(rf"[€$£¥₽₹]\s?{_FIGURE}|{_FIGURE}\s?[€$£¥₽₹]|(?<!\w)(?:{_CODES})\s?{_FIGURE}|(?<![\w.,]){_FIGURE}\s?(?:{_CODES})(?!\w)", re.I)
_HOST = re.compile(r"[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}", re.I)
# Endings of names that are written without "https://"; any two letters can be a country's.
_ENDINGS = frozenset("com net org info app shop store top xyz online site website click link live vip icu help support pay delivery express world fun "
                     "club life buzz cfd sbs bond cyou rest page space tech today one pro biz mobi post".split())


@lru_cache(maxsize=64)
def asks(text: str) -> bool:
    """Whether *text* has a link to a site that is no carrier's, and wants money or an address, or says that a parcel is held.

    >>> asks("Your package is held, pay 1.99 EUR here http://post-redelivery.example/x"), asks("Pague 1,99 € em correos-pago.top")
    (True, True)
    >>> asks("https://t.17track.net/en#nums=RB123456785CN"), asks("RB123456785CN 1.99 EUR")
    (False, False)
    """
    if "." not in text:
        return False
    folded, _ = characters.fold(text[:MAX_TEXT])
    if not any(_strange(word) for word in folded.split()):
        return False
    return bool(vocabulary.message(folded) or _AMOUNT.search(folded))


def _strange(word: str) -> bool:
    """Whether *word* is, or ends in, a link to a site that is neither AliExpress', a carrier's nor a known tracker's."""
    start = word.lower().find("://")
    link = word[start + 3:] if start >= 0 else word
    name = re.split(r"[/?#]", link, maxsplit=1)[0].rpartition("@")[2].partition(":")[0]  # a name before "@" is no site
    found = _HOST.search(name.strip("()<>[]{}\"'“”«».,;!"))
    if not found:
        return False
    host = found[0].lower()
    ending = host.rpartition(".")[2]
    written = start >= 0 or host.startswith("www.") or ending in _ENDINGS or (len(ending) == 2 and ending.isalpha())
    return written and not sites.known(host)
