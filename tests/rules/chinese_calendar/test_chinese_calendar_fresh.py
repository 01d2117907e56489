"""The committed file is what the tool writes."""

from __future__ import annotations

import pytest

pytest.importorskip("holidays")

from extension.tools import holidays_china


def test_official_json_is_fresh() -> None:
    assert holidays_china.FILE.read_text(encoding="utf-8") == holidays_china.text()
