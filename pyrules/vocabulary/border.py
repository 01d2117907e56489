"""Whose customs a line speaks of: those of the country the parcel leaves, or those of the country it comes to.

That something is held or failed is said with the same words on both sides; "export" and the place tell the side.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from .book import Book
from .meaning import Written, read

HELD = "customs_hold"


def at_its_border(written: Written, book: Book, text: str, told: Iterable[int]) -> Written:
    """*written*, the first of what the rules of *book* have *told* about the (padded) *text*, at the border it names."""
    told = list(told)
    meaning = written.meaning
    if meaning.stage not in ("import", "export") or book.arriving.found_in(text):
        return written
    leaving = not book.leaving.isdisjoint(told)
    if meaning.stage == "export":
        others = [read(book.meanings[number]).meaning.marks for number in told]
        held = any(HELD in marks for marks in others) and not any("cleared" in marks for marks in others)
        return replace(written, meaning=replace(meaning, marks=meaning.marks | {HELD})) if held else written
    if not leaving:
        return replace(written, in_china="export") if meaning.marks & {HELD, "cleared"} else written
    # Released by the customs of the country it leaves: that is no arrival.
    return replace(written, meaning=replace(meaning, stage="export", marks=meaning.marks & {HELD}))
