"""``manifest.json`` for one browser: the shared one, the browser's own part over it, and the version."""

from __future__ import annotations

import json
from typing import Any

from .project import EXTENSION, version


def text(browser: str) -> str:
    """The manifest of *browser* as JSON text."""
    shared, own = (json.loads((EXTENSION / part / "manifest.json").read_text("utf-8")) for part in ("shared", browser))
    return json.dumps({**merged(shared, own), "version": version()}, ensure_ascii=False, indent=2) + "\n"


def merged(below: Any, above: Any) -> Any:
    """*above* laid over *below*: objects key by key, anything else replaced.

    >>> merged({"a": 1, "b": {"c": [1], "d": 2}}, {"b": {"c": [3]}})
    {'a': 1, 'b': {'c': [3], 'd': 2}}
    """
    if not (isinstance(below, dict) and isinstance(above, dict)):
        return above
    return {**below, **{key: merged(below[key], value) if key in below else value for key, value in above.items()}}
