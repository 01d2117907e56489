"""``build.py words``: the gettext catalogues in ``pyrules/locale`` brought up to date with the source.

A new language is an empty folder ``pyrules/locale/<BCP 47 tag>``; its catalogue is made here.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from . import steps, venv
from .project import CACHE, ROOT, venv_program

LOCALE = ROOT / "pyrules" / "locale"
# They change with every run and say nothing; without them a catalogue changes only when words do.
_DATES = re.compile(rb'^"(?:PO-Revision-Date|Generated-By): [^\n]*\n', re.MULTILINE)
# This one Babel would fill with the time of the day.
_CREATED = re.compile(rb'^"POT-Creation-Date: [^\n]*\n', re.MULTILINE)
_FIXED = b'"POT-Creation-Date: 2026-01-01 00:00+0000\\n"\n'
_MARKS = ("-k", "N_", "-k", "say", "-k", "say_n:1,2")


def run(arguments: list[str]) -> int:
    """Extract, update and compile; with ``--check`` only name the catalogues that are behind (status 1 when any is)."""
    venv.ensure()
    check = "--check" in arguments
    fresh = CACHE / "locale"
    shutil.rmtree(fresh, ignore_errors=True)
    if LOCALE.is_dir():
        shutil.copytree(LOCALE, fresh)
        _update(fresh)
    made = [path.relative_to(fresh) for path in sorted(fresh.rglob("pyrules.*o"))]
    behind = [path for path in made if not _same(fresh / path, LOCALE / path)]
    for path in behind:
        steps.say(f"{'behind' if check else 'updated'}: pyrules/locale/{path.as_posix()}")
        if not check:
            (LOCALE / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(fresh / path, LOCALE / path)
    if behind and check:
        steps.say("→ python3 build.py words")
    return int(check and bool(behind))


def _update(folder: Path) -> None:
    template = CACHE / "pyrules.pot"
    _pybabel("extract", "--no-location", "--sort-output", *_MARKS, "-o", template, "pyrules")
    for language in sorted(path for path in folder.iterdir() if path.is_dir()):
        catalogue = language / "LC_MESSAGES" / "pyrules.po"
        catalogue.parent.mkdir(exist_ok=True)
        verb = ["update", "--no-fuzzy-matching", "--ignore-obsolete"] if catalogue.is_file() else ["init"]
        _pybabel(*verb, "-l", language.name.replace("-", "_"), "-i", template, "-o", catalogue)
        catalogue.write_bytes(_CREATED.sub(lambda _: _FIXED, _DATES.sub(b"", catalogue.read_bytes())))
        _pybabel("compile", "-i", catalogue, "-o", catalogue.with_suffix(".mo"))


def _pybabel(command: str, *arguments: str | Path) -> None:
    steps.run([venv_program("pybabel"), "-q", command, *arguments], do="mend the text that pybabel names")


def _same(one: Path, other: Path) -> bool:
    return other.is_file() and one.read_bytes() == other.read_bytes()
