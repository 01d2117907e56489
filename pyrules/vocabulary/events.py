"""What one line of tracking says: codes first, then known sentences, then words in it.

>>> event("Departed from departure country/region").stage
'transit'
>>> sorted(event("已签收", country="CN").marks)
['maybe_warehouse', 'signed']
>>> event("Not delivered").stage, event("the moon is full").stage
('problem', 'unknown')
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache, lru_cache

from . import codes
from .book import Book, books
from .border import at_its_border
from .data import languages, load
from .meaning import STAGES, UNKNOWN, Meaning, Written, read
from .normal import LONGEST, normal, normal_all
from .notices import settled
from .phrases import padded

# Which folder of texts to look into. Latin last: a Russian line may hold an English place.
_SCRIPTS = {
    "greek": re.compile("[\u0370-\u03ff]"),
    "cyrillic": re.compile("[\u0400-\u04ff]"),
    "arabic": re.compile("[\u0600-\u06ff]"),
    "hebrew": re.compile("[\u0590-\u05ff]"),
    "hangul": re.compile("[\uac00-\ud7a3]"),
    "han": re.compile("[\u3040-\u30ff\u3400-\u9fff]"),
    "thai": re.compile("[\u0e00-\u0e7f]"),
    "latin": re.compile("[a-z]"),
}
_DONE = ("accepted", "out_for_delivery", "delivered", "returning", "returned")
_DENIED_MARKS = frozenset(("damaged", "lost", "destroyed", "refused", "customs_hold", "cleared"))  # said by one word, which a "not" takes back
_TELLS_MORE = ("problem", "pickup", "delivered", "returning", "returned")
_PLACE = re.compile(r"^\s*[\[【]([^\]】]{1,80})[\]】][\s\-–:,]*")
_NOTE = re.compile(r"(?:carrier note|notificação da transportadora|nota del transportista)\s*[::]", re.IGNORECASE)
_CODE = re.compile(r"[A-Z]{2,8}(?:_[A-Z]{1,12}){1,7}")
_DENIED, _PAID = read("unknown"), read("import paid")


def event(text: str | None, code: str | None = None, place: str | None = None, country: str | None = None) -> Meaning:
    """What the event *text* with *code* says, at *place* or in *country* (ISO 3166-1 alpha-2) where these are known.

    The place decides only where the words leave it open: a sorting centre in China is ``origin``, elsewhere ``local``
    (or a hub on the way: the caller knows where the parcel is going). A signature in China, or one whose wording is that
    of Chinese domestic carriers, has the stage ``delivered`` with the mark ``maybe_warehouse``.
    Answers any text; ``stage`` is ``"unknown"`` and ``by`` None when nothing in it is known.
    """
    return _event((text or "")[:LONGEST], (code or "")[:128] or None, (place or "")[:200], (country or "")[:2].upper())


@lru_cache(maxsize=2048)
def _event(text: str, code: str | None, place: str, country: str) -> Meaning:
    if code is None and _CODE.fullmatch(text.strip()):
        code, text = text.strip(), ""
    where = country or _country(text, place)
    name = codes.clean(code)
    coded = codes.find(name)
    said = _read(text, where, name) if text.strip() else None
    if coded is None:
        # A sentence that is known says more than a code that is only guessed at.
        guessed = None if said and said.by == "text" else codes.guess(name)
        coded, said = (guessed, said) if guessed and not said else (None, said)
        if coded is None:
            return said or replace(UNKNOWN, code=name)
    meaning = coded.at(where, "code", name)
    if said is None:
        return meaning
    if meaning.stage == "unknown":
        # Cainiao sends real news under its general codes: keep what the words say, but it was no scan.
        return replace(said, scan=said.scan and not meaning.noise, noise=said.noise or said.stage == "unknown")
    return replace(meaning, marks=meaning.marks | said.marks) if said.stage == meaning.stage else meaning


def _country(text: str, place: str) -> str | None:
    from ..places import country_of

    found = country_of(place) if place else None
    if found is None and (bracket := _PLACE.match(text)):
        found = country_of(bracket[1])
    return found


def _read(text: str, country: str | None, code: str | None) -> Meaning | None:
    bare = _PLACE.sub("", text)
    for form in dict.fromkeys((text, bare, _NOTE.split(bare)[0])):
        known = _known(normal(form))
        if known:
            return known.at(country, "text", code)
    line = padded(_NOTE.sub(" ", bare or text))
    found = _pattern(line)
    if found and "fee" in found.meaning.marks and settled(line):
        found = _PAID
    return found.at(country, "pattern", code) if found else None


def _known(text: str) -> Written | None:
    for script, letters in _SCRIPTS.items():
        if letters.search(text):
            known = _texts(script).get(text)
            if known:
                return known
    return None


def _pattern(text: str) -> Written | None:
    """The best reading: in a language its first rule that fits, between languages the one that explains most.

    Where a language only denies something ("not damaged"), that is read too, and tells nothing."""
    for script, letters in _SCRIPTS.items():
        if not letters.search(text):
            continue
        best, most = None, 0
        for book in _speaking(script, text):
            told, denied = _told(book, text)
            written, weight = _first(book, text, told) if told or not denied else (_DENIED, max(denied.values()))
            # At the same weight the language that knows the "not" is right: Spanish reads over a Portuguese "não".
            if weight > most or (weight == most and written is _DENIED):
                best, most = written, weight
        if best:
            return best
    return None


def _told(book: Book, text: str) -> tuple[dict[int, int], dict[int, int]]:
    """What the rules of *book* find in *text* as it is written, and with every "not" at its verb; and what is only denied there."""
    weights, plain = book.rules.found_in(text), book.negation.plain(text)
    if plain != text:
        for number, weight in book.rules.found_in(plain).items():
            weights[number] = max(weight, weights.get(number, 0))
    cut = book.negation.cut(plain)
    denied = {}
    if cut != plain:
        still = book.rules.found_in(cut)
        gone = {number for number in weights if number not in still and _deniable(book.meanings[number])}
        if gone:
            gone -= book.negative.found_in(text).keys()
        denied = {number: weights.pop(number) for number in gone}
    return dict(sorted(weights.items())), denied


@cache
def _deniable(means: str) -> bool:
    meaning = read(means).meaning
    return meaning.stage in _DONE or not meaning.marks.isdisjoint(_DENIED_MARKS)


def _first(book: Book, text: str, weights: dict[int, int]) -> tuple[Written | None, int]:
    if not weights:
        return None, 0
    number, weight = next(iter(weights.items()))
    written = read(book.meanings[number])
    # "unidad" alone explains little: a general rule must not beat another language's definite one.
    general = written.in_china or (written.meaning.stage == "transit" and not written.meaning.marks)
    if written.meaning.stage in _TELLS_MORE:
        written = _with_marks_of([read(book.meanings[other]) for other in weights], written)
    sided = at_its_border(written, book, text, weights)
    if sided.meaning.marks > written.meaning.marks:
        weight = max(weights.values())  # "export" alone is written alike in many languages
    written = sided
    return written, weight if not general else max(weight // 3, 1)


def _with_marks_of(others: list[Written], written: Written) -> Written:
    """*written* with the marks of later rules of its stage: a failed attempt may be for a wrong address as well, and what goes
    back has failed before."""
    stages = (written.meaning.stage, "problem") if written.meaning.stage in ("returning", "returned") else (written.meaning.stage,)
    marks = frozenset().union(*(other.meaning.marks for other in others if other.meaning.stage in stages))
    return replace(written, meaning=replace(written.meaning, marks=marks))


def _speaking(script: str, text: str) -> list[Book]:
    """The rules of the languages that *text* can be in: a letter that only one of them writes decides."""
    known = books(script)
    return [book for book in known if any(letter in text for letter in book.letters)] or known


@cache
def _texts(script: str) -> dict[str, Written]:
    known: dict[str, Written] = {}
    for language in languages(script):
        for means, texts in load(language)["texts"].items():
            written = read(means)
            for text in normal_all(texts):
                known.setdefault(text, written)
    return known


__all__ = ["STAGES", "Meaning", "event"]
