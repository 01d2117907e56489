"""``docs/causes/`` says what the cause files say."""

import importlib.util
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_pages_are_fresh():
    spec = importlib.util.spec_from_file_location("cause_pages", ROOT / "extension" / "tools" / "cause_pages.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found = {path.name: path.read_text("utf-8") for path in module.PAGES.glob("*.md")}
    assert found == module.pages(), "run: python3 build.py data"
