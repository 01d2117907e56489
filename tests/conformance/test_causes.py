"""Every cause file has the form that docs/architecture.md promises."""

import ast
import inspect
import json
from dataclasses import fields
from datetime import date, timedelta
from pathlib import Path

import pytest

from pyrules import causes
from pyrules.case import COMPLAINTS
from pyrules.causes._shape import HOOKS, PARTS, Meta
from pyrules.policy import cited, references
from pyrules.vocabulary.data import load
from pyrules.vocabulary.meaning import STAGES

ROOT = Path(__file__).parents[2]
CONTRACT = causes.IDS
CORPUS = ROOT / "tests" / "corpus"


def test_every_file_is_listed_and_every_listed_cause_has_a_file():
    files = {p.stem for p in (ROOT / "pyrules" / "causes").glob("*.py") if not p.stem.startswith("_")}
    assert files == set(CONTRACT)


def test_the_seven_of_the_article_come_first():
    assert [m.META.seed for m in causes.load().values()] == [True] * 7 + [False] * (len(CONTRACT) - 7)


@pytest.mark.parametrize("module", causes.load().values(), ids=CONTRACT)
def test_form(module):
    assert isinstance(module.META, Meta)
    assert module.__doc__ and module.__doc__.strip().endswith(".")
    own = {name: part for name, part in inspect.getmembers(module, inspect.isfunction) if part.__module__ == module.__name__ and name[0] != "_"}
    assert set(own) >= set(PARTS), f"it has no {set(PARTS) - set(own)}"
    assert set(own) <= {*PARTS, *HOOKS}, f"nothing asks for {set(own) - {*PARTS, *HOOKS}}: mistyped, or begin it with _"
    for name, part in own.items():
        assert list(inspect.signature(part).parameters) == ["f"], name
    assert module.META.looks_like and module.META.wrong_when, "say what it looks like, and when it is wrong"
    assert module.META.references and cited(module.META.references)
    assert 0 < module.META.urgency < 100
    assert Path(module.__file__).stat().st_size < 9000, "one cause, one small file"


@pytest.mark.parametrize("cause", CONTRACT)
def test_examples(cause):
    """At least eight situations, two of them near misses."""
    cases = json.loads((CORPUS / f"{cause}.json").read_text("utf-8"))
    missed = [c for c in cases if cause in c["expect"].get("not_first", []) or cause in c["expect"].get("absent_or_unlikely", [])]
    assert len(cases) >= 8
    assert len(missed) >= 2, "tell at least two situations that only look like it"


def test_urgencies_differ():
    """Equal urgencies would leave ties to the order of the list."""
    seen: dict[int, str] = {}
    for module, cause in zip(causes.load().values(), CONTRACT, strict=True):
        assert module.META.urgency not in seen, f"{cause} and {seen.get(module.META.urgency)}"
        seen[module.META.urgency] = cause


def test_references_are_dated():
    for key, entry in references().items():
        assert date.fromisoformat(entry["read"]) <= date.today() + timedelta(1), key
        assert entry["title"] and entry["url"].startswith("https://") and len(entry["read"]) == 10, key


@pytest.mark.parametrize("hook", HOOKS)
def test_every_hook_is_asked_for(hook):
    asking = "".join((ROOT / "pyrules" / f"{name}.py").read_text("utf-8") for name in ("finding", "deadline", "kit"))
    assert f'"{hook}"' in asking


# Words that are also something else: what a buyer says is wrong, a stage, a mark of an event or of a notice.
OTHER_WORDS = {*COMPLAINTS, *STAGES, *load("marks")["marks"], *load("notices")["marks"]}
ELSEWHERE = [path for path in sorted((ROOT / "pyrules").rglob("*.py")) if path != Path(causes.__file__)]


@pytest.mark.parametrize("path", ELSEWHERE, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_other_file_knows_a_cause(path):
    """What sets a cause apart from the others stands in its own file: in its META, or in one of its functions."""
    own = path.stem if path.parent.name == "causes" else None
    tree = ast.parse(path.read_text("utf-8"))
    named = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)} & {*CONTRACT} - OTHER_WORDS
    assert not named - {own}, f"say it in the file of {named - {own}}"
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            sides = [ast.unparse(side) for side in (node.left, *node.comparators)]
            asks = any(side.endswith((".id", '["cause"]', "['cause']")) for side in sides)
            assert not asks or not any(f"'{cause}'" in side for cause in CONTRACT for side in sides), ast.unparse(node)


@pytest.mark.parametrize("field", [field.name for field in fields(Meta)])
def test_every_field_of_a_card_is_asked_for(field):
    asking = "".join(path.read_text("utf-8") for path in ELSEWHERE if path.parent.name != "causes")
    assert f"META.{field}" in asking or f"meta.{field}" in asking
