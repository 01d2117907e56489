"""Every permission and host the manifests ask for has its paragraph in ``docs/permissions.md``, and no paragraph is left over."""

import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LISTS = ("permissions", "optional_permissions", "host_permissions", "optional_host_permissions")
DOCUMENT = (ROOT / "docs" / "permissions.md").read_text("utf-8")


def manifest(part: str) -> dict:
    return json.loads((ROOT / "extension" / part / "manifest.json").read_text("utf-8"))


def asked(part: str) -> set[str]:
    found = manifest(part)
    hosts = [match for script in found.get("content_scripts", []) for match in script["matches"]]
    return {*hosts, *(each for name in LISTS for each in found.get(name, []))}


def explained() -> dict[str, str]:
    """Permission or host pattern -> the text under its heading."""
    sections = re.split(r"^#{2,3} ", DOCUMENT, flags=re.MULTILINE)[1:]
    return {name: section.partition("\n")[2].strip() for section in sections for name in re.findall(r"`([^`]+)`", section.partition("\n")[0])}


@pytest.mark.parametrize("part", ["shared", "chromium", "firefox"])
def test_every_permission_has_its_paragraph(part: str) -> None:
    for permission in asked(part):
        assert len(explained().get(permission, "")) > 60, f"docs/permissions.md says nothing of {permission}"


def test_no_paragraph_is_left_over() -> None:
    assert explained().keys() == asked("shared") | asked("chromium") | asked("firefox")


def test_nothing_sweeping_is_asked_for() -> None:
    everything = asked("shared") | asked("chromium") | asked("firefox")
    assert not everything & {"<all_urls>", "tabs", "webRequest", "cookies", "history", "downloads", "unlimitedStorage"}
    assert not [host for host in everything if re.match(r"[*a-z]+://\*/|[*a-z]+://\*\.[a-z]+/", host)]


def test_pages_of_the_extension_can_connect_nowhere() -> None:
    policy = manifest("shared")["content_security_policy"]["extension_pages"]
    assert "default-src 'none'" in policy and "connect-src 'self'" in policy and "https:" not in policy
