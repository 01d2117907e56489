"""What people take for a tracking number: order and item ids, phone numbers, samples.

Sources: AliExpress order pages and item addresses (2019 to 2026), the samples carriers print on their own help pages.
"""

from __future__ import annotations

import re

from . import s10

# 16 digits since 2019; before that 15, which FedEx Ground shares.
_ORDER_16 = re.compile(r"(?:8[0-3]|30|11|50)[0-9]{14}", re.ASCII)
_ORDER_15 = re.compile(r"(?:10|[5-9]0)[0-9]{13}", re.ASCII)
_ORDER_PRINTED = re.compile(r"5[0-9]{3}(?: [0-9]{4}){3}", re.ASCII)
# Amazon (3-7-7), Temu (PO-3-17), eBay (2-5-5): written so on their order pages, and on no parcel.
_OTHER_SHOP = re.compile(r"#?(?:[0-9]{3}-[0-9]{7}-[0-9]{7}|PO-[0-9]{3}-[0-9]{11,20}|[0-9]{2}-[0-9]{5}-[0-9]{5})", re.ASCII)
# aliexpress.com, aliexpress.us (3256, 2251, 2255), and the 13 digits of earlier years.
_ITEM = re.compile(r"100[5-9][0-9]{12}|3256[0-9]{12}|225[15][0-9]{12}|400[0-9]{10}", re.ASCII)
_PHONE = re.compile(r"[0-9+().\- ]{7,30}", re.ASCII)
# As North America, France and Korea write theirs.
_GROUPED_PHONE = re.compile(
    r"(?:1[-. ])?\(?[0-9]{3}\)?[-. ][0-9]{3}[-. ][0-9]{4}|0[1-9]([ .-])[0-9]{2}\1[0-9]{2}\1[0-9]{2}\1[0-9]{2}|01[0-9]-[0-9]{3,4}-[0-9]{4}", re.ASCII
)
PHONE_WORDS = (
    r"(?:\b(?:tel|tél|phone|mobile|mob|cell|whatsapp|viber|telefon|telefono|teléfono|telefone|téléphone|telefoon|móvil|movil|celular|cellulare"
    r"|handy|тел|телефон|телефона|моб|мобильный)\b|هاتف|جوال|موبايل|电话|手机|電話|전화|휴대폰)"
)
# Between that word and the number stands at most "number:", "is", "es" or the like.
_PHONE_WORDS = re.compile(rf"{PHONE_WORDS}[^0-9+(\n]{{0,16}}(?=[0-9+(])", re.I)

_DATE = re.compile(
    r"(?:20[0-9]{2}[-./ ][0-9]{1,2}[-./ ][0-9]{1,2}|[0-9]{1,2}[-./ ][0-9]{1,2}[-./ ]20[0-9]{2})"
    r"(?:[ T,]{1,3}[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?"
    r"|20[0-4][0-9](?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])",
    re.ASCII,
)
MAX_DATE = 24
# Of order and item ids, now and earlier.
LENGTHS = (13, 15, 16)

UPS_SAMPLE = "1Z999AA1"
UP, DOWN = "1234567890" * 7, "9876543210" * 7
NOUGHTS = "0" * 12
_NO_LETTERS = str.maketrans("", "", "ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def of_aliexpress(number: str, checked: bool = False) -> str | None:
    """``item_id`` or ``order_id`` when *number* (digits) has the shape of one.

    *checked*: a carrier's check digit is right.

    >>> of_aliexpress("1005001234567890"), of_aliexpress("8190000000000001"), of_aliexpress("73849560718293")
    ('item_id', 'order_id', None)
    """
    if item_id(number):
        return "item_id"
    return "order_id" if order_id(number, checked) else None


def dated(text: str) -> bool:
    """Whether *text* is a date of this century in digits, with or without the time.

    >>> [dated(text) for text in ("2026-11-23", "23.11.2026 10:15", "20261123", "20261323", "3318810025")]
    [True, True, True, False, False]
    """
    text = text.strip()
    return 8 <= len(text) <= MAX_DATE and _DATE.fullmatch(text) is not None


def order_id(number: str, checked: bool = False) -> bool:
    """Whether *number* has the shape of an AliExpress order id; *checked*: a carrier's check digit is right.

    >>> order_id("8190000000000001"), order_id("100420000000001"), order_id("7350000000000001")
    (True, True, False)
    """
    return bool(_ORDER_16.fullmatch(number) or (not checked and _ORDER_15.fullmatch(number)))


def order_printed(text: str) -> bool:
    """Whether *text* is an order id as aliexpress.ru prints its own: four groups of four, of a series that carriers have too.

    >>> order_printed("5381 0000 0000 0001"), order_printed("7381 0000 0000 0001")
    (True, False)
    """
    return _ORDER_PRINTED.fullmatch(text.strip()) is not None


def other_shop(text: str) -> bool:
    """Whether *text* is an order id as another shop prints its own.

    >>> other_shop("113-7654321-0000001"), other_shop("PO-211-00000000000000001"), other_shop("11376543210000001")
    (True, True, False)
    """
    return _OTHER_SHOP.fullmatch(text.strip().upper()) is not None


def item_id(number: str) -> bool:
    """Whether *number* has the shape of an AliExpress item id.

    >>> item_id("1005001234567890"), item_id("8190000000000001")
    (True, False)
    """
    return _ITEM.fullmatch(number) is not None


def phone(text: str) -> bool:
    """Whether *text* is written as a phone number: ``+``, brackets, groups as some countries write them, or a word for phone.

    >>> [phone(text) for text in ("+34 612 345 678", "(555) 010-4477", "tel. 612345678", "3318810025")]
    [True, True, True, False]
    """
    text = text.strip()
    named = _PHONE_WORDS.search(text)
    if named and not any(map(str.isdigit, text[: named.start()])):
        text = text[named.end() :]
    if not _PHONE.fullmatch(text):
        return False
    count = sum(map(str.isdigit, text))
    if not 7 <= count <= 15:
        return False
    bracketed = "(" in text and ")" in text
    abroad = text.startswith("00") and " " in text and count >= 11
    return bool(named or text.startswith("+") or bracketed or abroad or _GROUPED_PHONE.fullmatch(text))


def sample(number: str) -> bool:
    """Whether *number* is a made-up example: counted up, one digit repeated, UPS' own.

    Counted digits count in postal numbers and in bare digits only: lines and carriers do give out numbers that begin so.

    >>> [sample(number) for number in ("RA123456789SG", "LP00000000000000", "1Z999AA10123456784", "LP00123456789012")]
    [True, True, True, False]
    >>> sample("RB12345678CN"), sample("RB123456789QQ"), sample("UUS1234567890123456")
    (False, True, False)
    """
    if number.startswith(UPS_SAMPLE):
        return True
    # Prefix and service digits, then nothing but noughts: how postal services print where a number goes.
    if number.endswith(NOUGHTS):
        return True
    middle = number[len(number) // 2 : len(number) // 2 + 1]
    if not ("123" in number or "987" in number or middle * 4 in number):
        return False
    digits = number.translate(_NO_LETTERS)
    if len(digits) < 8:
        return False
    if digits == digits[0] * len(digits):
        return True
    counted = UP.startswith(digits) or DOWN.startswith(digits)
    return counted and (len(digits) == len(number) or s10.parse(number) is not None)
