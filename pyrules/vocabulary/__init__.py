"""Texts and codes of the page → meanings, in all of AliExpress' languages. All data is JSON beside the code."""

from __future__ import annotations

from .events import Meaning, event

__all__ = ["Meaning", "event"]
