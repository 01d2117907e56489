"""What the manifests ask for: every permission and host has its paragraph in ``docs/permissions.md``, nothing else is asked, nothing remote is loaded."""

import json
import re
from pathlib import Path

import pytest

from extension.tools.manifest import merged, text

ROOT = Path(__file__).parents[2]
LISTS = ("permissions", "optional_permissions", "host_permissions", "optional_host_permissions")
DOCUMENT = (ROOT / "docs" / "permissions.md").read_text("utf-8")
# As shipped: the shared manifest with the browser's own part over it.
SHIPPED = {browser: json.loads(text(browser)) for browser in ("chromium", "firefox")}
OPEN_DOORS = ("externally_connectable", "web_accessible_resources", "sandbox", "update_url", "oauth2", "chrome_url_overrides", "declarative_net_request")
SWEEPING = {"<all_urls>", "tabs", "webRequest", "cookies", "history", "downloads", "unlimitedStorage", "nativeMessaging", "management", "debugger"}


def asked(manifest: dict) -> set[str]:
    hosts = [match for script in manifest.get("content_scripts", []) for match in script["matches"]]
    return {*hosts, *(each for name in LISTS for each in manifest.get(name, []))}


def explained() -> dict[str, str]:
    """Permission or host pattern -> the text under its heading."""
    sections = re.split(r"^#{2,3} ", DOCUMENT, flags=re.MULTILINE)[1:]
    return {name: section.partition("\n")[2].strip() for section in sections for name in re.findall(r"`([^`]+)`", section.partition("\n")[0])}


def unexplained(manifest: dict) -> set[str]:
    return {each for each in asked(manifest) if len(explained().get(each, "")) <= 60}


def remote(policy: str) -> list[str]:
    """The sources of a content security policy that are not the package itself."""
    local = {"'none'", "'self'", "'wasm-unsafe-eval'"}
    return [source for rule in policy.split(";") for source in rule.split()[1:] if source not in local and (rule.split()[0], source) not in LOCAL_PICTURES]


LOCAL_PICTURES = {("img-src", "data:")}

every_browser = pytest.mark.parametrize("manifest", SHIPPED.values(), ids=SHIPPED.keys())


@every_browser
def test_every_permission_has_its_paragraph(manifest: dict) -> None:
    assert not unexplained(manifest), "docs/permissions.md says nothing of these"


@pytest.mark.parametrize("name", LISTS)
@every_browser
def test_one_more_would_be_noticed(manifest: dict, name: str) -> None:
    """The test above can fail: for each list, in both browsers, also when the browser's own part brings it in."""
    for new in ("notifications", "https://example.org/*"):
        assert unexplained(merged(manifest, {name: [*manifest.get(name, []), new]})) == {new}
    script = {"content_scripts": [*manifest["content_scripts"], {"matches": ["https://example.org/*"], "js": ["content.js"]}]}
    assert unexplained(merged(manifest, script)) == {"https://example.org/*"}


def test_no_paragraph_is_left_over() -> None:
    assert explained().keys() == asked(SHIPPED["chromium"]) | asked(SHIPPED["firefox"])


@every_browser
def test_nothing_sweeping_is_asked_for(manifest: dict) -> None:
    assert not asked(manifest) & SWEEPING
    assert not [host for host in asked(manifest) if re.match(r"[*a-z]+://\*/|[*a-z]+://\*\.[a-z]+/", host)]


@every_browser
def test_no_door_is_open_to_pages_or_other_extensions(manifest: dict) -> None:
    assert not [key for key in OPEN_DOORS if key in manifest]
    assert not [script for script in manifest["content_scripts"] if script.get("all_frames") or script.get("world") == "MAIN"]


@every_browser
def test_pages_of_the_extension_can_connect_nowhere(manifest: dict) -> None:
    policies = manifest["content_security_policy"]
    assert policies.keys() == {"extension_pages"}
    policy = policies["extension_pages"]
    assert not remote(policy)
    assert "default-src 'none'" in policy and "connect-src 'self'" in policy


@pytest.mark.parametrize("source", ["https:", "https://example.org", "*", "wss:", "'unsafe-eval'", "'unsafe-inline'", "data:", "blob:", "http://localhost"])
def test_a_remote_source_would_be_noticed(source: str) -> None:
    assert remote(f"default-src 'none'; script-src 'self' {source}") == [source]


def test_pages_are_told_only_what_concerns_them() -> None:
    """With the storage's own events a browser hands a listening page whatever is stored, of every order."""
    parts = [path for part in ("content", "note", "page") for path in (ROOT / "extension" / "shared" / part).rglob("*.js")]
    assert parts
    assert [path.name for path in parts if "onChanged" in path.read_text("utf-8")] == []
