"""The listing of the stores says what the package says: name, summary, permissions."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pyrules.i18n import languages, words
from pyrules.interface.words import WORDS

ROOT = Path(__file__).parents[2]
LISTING = (ROOT / "docs" / "store" / "listing.md").read_text("utf-8")
MANIFEST = json.loads((ROOT / "extension" / "shared" / "manifest.json").read_text("utf-8"))


@pytest.mark.parametrize("language", languages())
def test_name_and_summary_are_the_packages(language: str) -> None:
    say = words(language).say
    name, summary = (say(WORDS[key][0]).replace("\u00a0", " ") for key in ("extension_name", "extension_description"))
    assert f"**{name}**\n\n{summary}\n" in LISTING.replace("\u00a0", " ")


def test_every_permission_is_justified() -> None:
    wanted = [MANIFEST[key] for key in ("permissions", "optional_permissions", "optional_host_permissions")]
    for permission in sum(wanted, []):
        assert f"| `{permission}`" in LISTING, permission


def test_pictures_are_there_and_small() -> None:
    for name in ("1-list", "2-panel", "3-advice", "4-popup", "5-dark-arabic", "tile-440x280", "marquee-1400x560"):
        assert f"`{name}.png`" in LISTING
        assert (ROOT / "docs" / "store" / f"{name}.png").stat().st_size < 200_000, name
