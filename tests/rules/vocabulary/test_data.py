"""The vocabulary's files agree with each other: no text says two things, no mark is unknown, every phrase can be read."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path

import pytest

from pyrules import vocabulary
from pyrules.vocabulary.data import load
from pyrules.vocabulary.meaning import STAGES, read
from pyrules.vocabulary.normal import normal, normal_all
from pyrules.vocabulary.phrases import Phrase, spelled
from pyrules.vocabulary.statuses import ORDER, TRACKER
from pyrules.vocabulary.statuses import STAGES as STAGES_OF_ORDERS

FOLDER = Path(vocabulary.__file__).parent
LANGUAGES = sorted(path.relative_to(FOLDER).with_suffix("").as_posix() for path in FOLDER.glob("event_texts/*/*.json"))
MARKS = set(load("marks")["marks"])
TRACKED = {"to_delivery", "to_handover", "to_export", "none", "unknown"}


def _all_meanings():
    for language in LANGUAGES:
        content = load(language)
        yield from ((language, means) for means in content["texts"])
        yield from ((language, means) for means, *_ in content["patterns"])
    yield from (("codes", means) for means in load("codes")["codes"])
    yield from (("codes", means) for _, means in load("codes")["shapes"])


def test_every_meaning_uses_known_stages_and_marks() -> None:
    for where, means in _all_meanings():
        assert read(means).meaning.marks <= MARKS, (where, means)


def test_languages_of_aliexpress_and_of_its_carriers_are_there() -> None:
    known = {load(language)["language"] for language in LANGUAGES}
    assert known == set("ar bg cs da de el en es et fi fr he hr hu id it ja ko lt lv nl no pl pt ro ru sk sl sv th tr uk vi zh".split())
    assert [Path(language).name for language in LANGUAGES] == [load(language)["language"] for language in LANGUAGES]


def test_no_event_text_has_two_meanings() -> None:
    meanings = defaultdict(set)
    for language in LANGUAGES:
        for means, texts in load(language)["texts"].items():
            for text in normal_all(texts):
                meanings[text].add(read(means).meaning.stage)
    assert {text: stages for text, stages in meanings.items() if len(stages) > 1} == {}


def test_no_code_has_two_meanings() -> None:
    codes = [code for joined in load("codes")["codes"].values() for code in joined.split()]
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize(("table", "values"), [("order_status", ORDER), ("order_stage", STAGES_OF_ORDERS), ("tracker_status", TRACKER)])
def test_no_status_text_has_two_meanings(table: str, values: tuple[str, ...]) -> None:
    meanings = defaultdict(set)
    for means, texts in load(table)["texts"].items():
        assert means in values
        for text in normal_all(texts):
            meanings[text].add(means)
    assert {text: several for text, several in meanings.items() if len(several) > 1} == {}
    assert {means for means, *_ in load(table)["patterns"]} <= set(values)


def test_where_an_order_is_agrees_with_its_status() -> None:
    for stage, texts in load("order_stage")["texts"].items():
        for text in texts:
            assert vocabulary.order_stage(text) == stage
            assert vocabulary.order_status(text) == ("completed" if stage == "delivered" else "shipped"), text


def test_no_service_name_has_two_owners() -> None:
    owners = defaultdict(set)
    for entry in load("services")["services"]:
        assert entry["tracked"] in TRACKED
        assert entry["source"]
        assert entry.keys() <= {"id", "name", "names", "words", "economy", "tracked", "source"}, "nothing reads the rest"
        for text in normal_all([entry["name"], *entry.get("names", [])]):
            owners[text].add(entry["id"])
    assert {text: several for text, several in owners.items() if len(several) > 1} == {}


def test_every_known_text_is_read_as_itself() -> None:
    for language in LANGUAGES:
        for means, texts in load(language)["texts"].items():
            for text in texts:
                found = vocabulary.event(text)
                assert (found.stage, found.by) == (read(means).meaning.stage, "text"), (language, text)


def test_phrases_are_readable_and_say_something() -> None:
    for language in LANGUAGES:
        content = load(language)
        for _, *phrases in content["patterns"]:
            assert phrases
            for words in (one for written in phrases for one in spelled(written, content.get("words", {}))):
                assert Phrase(words).weight > 2 or not normal(words).isascii(), (language, words)


def test_lists_of_words_are_asked_for() -> None:
    for language in LANGUAGES:
        content = load(language)
        written = " ".join(phrase for _, *phrases in content["patterns"] for phrase in phrases)
        assert [name for name in content.get("words", {}) if name != "import" and f"<{name}>" not in written] == [], language


def test_bulk_folding_equals_single_folding() -> None:
    for language in LANGUAGES:
        for texts in load(language)["texts"].values():
            assert normal_all(texts) == [normal(text) for text in texts]


def test_marks_and_stages_are_documented_once() -> None:
    assert len(STAGES) == len(set(STAGES))
    assert all(json.loads((FOLDER / "marks.json").read_text(encoding="utf-8"))["marks"].values())
