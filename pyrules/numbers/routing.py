"""The ``420`` + ZIP that USPS prints before its package number; usps.com wants the number without it.

Source: USPS Publication 199, sections 4.1 to 4.6.
"""

from __future__ import annotations

from .checks import RULES

# Length of the whole -> where the package number may begin (after a five- or a nine-digit ZIP).
STARTS = {30: (8,), 34: (12, 8)}


def strip_zip(number: str) -> tuple[str, str | None]:
    """*number* without its routing prefix, and the ZIP; the number itself and ``None`` when it has none.

    >>> strip_zip("420900019400100000273849560718")
    ('9400100000273849560718', '90001')
    >>> strip_zip("9400100000273849560718")
    ('9400100000273849560718', None)
    """
    if not (number.startswith("420") and len(number) in STARTS and number.isdigit()):
        return number, None
    starts = [start for start in STARTS[len(number)] if number[start] == "9" and number[start + 1] in "12345"]
    # Nine-digit ZIP and 22 digits, or five and 26: the check digit tells.
    starts.sort(key=lambda start: not RULES["gs1"].passes(number[start:]))
    return (number[starts[0] :], number[3 : starts[0]]) if starts else (number, None)
