"""Bank accounts and payment cards: never a parcel's number, and nothing to show or keep.

Only what is decisive is taken for one. An account: the country's length and pattern and the check digits (ISO 13616), or the word
IBAN. A card: an issuer's first digits and the check digit (ISO/IEC 7812), and the groups that cards are printed in with nothing
beside them, or a word for card; sixteen bare digits can be a parcel's.
"""

from __future__ import annotations

import re
from functools import cache

from .checks import RULES

# What follows country and check digits: n digits, a letters, c either (SWIFT, IBAN registry, read 2026-11-23).
_ACCOUNTS = dict(pair.split(":") for pair in """
AD:n8c12 AE:n19 AL:n8c16 AT:n16 AZ:a4c20 BA:n16 BE:n12 BG:a4n6c8 BH:a4c14 BR:n23a1c1 BY:c4n4c16 CH:n5c12 CR:n18 CY:n8c16 CZ:n20 DE:n18
DK:n14 DO:c4n20 EE:n16 EG:n25 ES:n20 FI:n14 FO:n14 FR:n10c11n2 GB:a4n14 GE:a2n16 GI:a4c15 GL:n14 GR:n7c16 GT:c4c20 HR:n17 HU:n24 IE:a4n14
IL:n19 IQ:a4n15 IS:n22 IT:a1n10c12 JO:a4n4c18 KW:a4c22 KZ:n3c13 LB:n4c20 LI:n5c12 LT:n16 LU:n3c13 LV:a4c13 LY:n21 MC:n10c11n2 MD:c2c18
ME:n18 MK:n3c10n2 MR:n23 MT:a4n5c18 MU:a4n19a3 NL:a4n10 NO:n11 PK:a4c16 PL:n24 PS:a4c21 PT:n21 QA:a4c21 RO:a4c16 RS:n18 SA:n2c18 SE:n20
SI:n15 SK:n20 SM:a1n10c12 TN:n20 TR:n6c16 UA:n6c19 VG:a4n16 XK:n16
""".split())
_CLASSES = {"n": "[0-9]", "a": "[A-Z]", "c": "[A-Z0-9]"}
_START = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{2}[0-9]{2}(?=[ -]?[A-Za-z0-9])", re.ASCII)
_LABEL = re.compile(r"\bIBAN\b[\s:.=]{0,6}$", re.I)
LONGEST_ACCOUNT = 34

_CARD = r"[0-9]{4}([ -])[0-9]{4}\1[0-9]{4}\1[0-9]{4}|3[47][0-9]{2}([ -])[0-9]{6}\2[0-9]{5}"
_CARD_ALONE = re.compile(rf"\s*(?:{_CARD})\s*", re.ASCII)
_CARD_NAMED = re.compile(
    r"(?:\b(?:(?:credit|debit|bank)[ -]?card|card (?:number|no)|visa|master ?card|maestro|amex|american express|tarjeta|carte (?:bancaire|bleue|de crédit)"
    r"|cart[aã]o|kreditkarte|carta di credito|номер карты|карта|карты)\b|بطاقة|信用卡|银行卡|カード番号)[^0-9\n]{0,24}"
    r"([0-9](?:[ -]?[0-9]){12,18})(?![0-9])", re.I
)
_ISSUERS = re.compile(r"4|5[1-5]|2[2-7]|3[47]|35|6[0-9]|50|5[6-9]", re.ASCII)


def account(text: str) -> bool:
    """Whether *text* (capitals and digits) is an IBAN: length, pattern and check digits are right.

    >>> account("ES9121000418450200051332"), account("ES9221000418450200051332"), account("RB123456785CN")
    (True, False, False)
    """
    return text[:2] in _ACCOUNTS and text[2:4].isdigit() and _shaped(text) and _remainder(text) == 1


def card(digits: str) -> bool:
    """Whether *digits* can be a payment card's: issuer, length and check digit are right.

    >>> card("4012888888881881"), card("4012888888881882"), card("7012888888881883")
    (True, False, False)
    """
    return 13 <= len(digits) <= 19 and bool(_ISSUERS.match(digits)) and RULES["luhn"].passes(digits)


def without(text: str) -> str:
    """*text* without the bank accounts and payment cards in it.

    >>> without("4012 8888 8888 1881"), without("IBAN: ES91 2100 0418 4502 0005 1332, LP00123456789012")
    ('\\n', 'IBAN: \\n, LP00123456789012')
    """
    if _CARD_ALONE.fullmatch(text) and card(_digits(text)):
        return "\n"
    if sum(map(str.isdigit, text)) < 10:
        return text
    text = _CARD_NAMED.sub(lambda match: "\n" if card(_digits(match[1])) else match[0], text)
    parts, done = [], 0
    for match in _START.finditer(text):
        end = _account_end(text, match.start()) if match.start() >= done else None
        if end:
            parts += [text[done : match.start()], "\n"]
            done = end
    return "".join([*parts, text[done:]])


def _account_end(text: str, start: int) -> int | None:
    """Where the account that begins at *start* ends; None when there is none. Its groups are parted as banks print them, in fours."""
    wanted = _length(text[start : start + 2].upper())
    found, at = "", start
    while wanted and len(found) < wanted and at < len(text):
        char = text[at]
        if char.isascii() and char.isalnum():
            found += char.upper()
        elif char not in " -" or len(found) % 4 or not text[at - 1].isalnum():
            return None
        at += 1
    if not wanted or len(found) < wanted or text[at : at + 1].isalnum() or not _shaped(found):
        return None
    return at if _remainder(found) == 1 or _LABEL.search(text[max(0, start - 12) : start]) else None


def _length(country: str) -> int:
    pattern = _ACCOUNTS.get(country)
    return 4 + sum(map(int, re.findall("[0-9]+", pattern))) if pattern else 0


def _shaped(text: str) -> bool:
    return len(text) <= LONGEST_ACCOUNT and _form(text[:2]).fullmatch(text, 4) is not None


@cache
def _form(country: str) -> re.Pattern[str]:
    pieces = re.findall("([nac])([0-9]+)", _ACCOUNTS[country])
    return re.compile("".join(f"{_CLASSES[kind]}{{{count}}}" for kind, count in pieces), re.ASCII)


def _remainder(text: str) -> int:
    return int("".join(str(int(char, 36)) for char in text[4:] + text[:4])) % 97


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))
