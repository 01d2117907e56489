"""Texts and codes of the page → meanings, in all of AliExpress' languages. All data is JSON beside the code."""

from __future__ import annotations

from .events import Meaning, event
from .notices import message, notice, seller_words
from .services import Service, service
from .statuses import order_stage, order_status, tracker_status

__all__ = ["Meaning", "Service", "event", "message", "notice", "order_stage", "order_status", "seller_words", "service", "tracker_status"]
