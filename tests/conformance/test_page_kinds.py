"""A page kind is told in several places: whoever adds one and forgets a place is told which."""

import json
import re
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHARED = ROOT / "extension" / "shared"
# Read by labels and shapes alone: it has no selectors, so none of its ways is second best.
WITHOUT_WAYS = {"cainiao"}
# One address for each kind of page.
EXAMPLES = {
    "list": "https://www.aliexpress.com/p/order/index.html",
    "old-list": "https://trade.aliexpress.com/orderList.htm",
    "ru": "https://aliexpress.ru/order-list",
    "detail": "https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000001",
    "tracking": "https://www.aliexpress.us/p/tracking/index.html?tradeOrderId=8190000000000001",
    "logisticsdetail": "https://track.aliexpress.com/logisticsdetail.htm?tradeId=8190000000000001",
    "cainiao": "https://global.cainiao.com/newDetail.htm?mailNoList=LX307152848CN",
}


def source(name: str) -> str:
    return (SHARED / name).read_text("utf-8")


def kinds() -> set[str]:
    """What `pageKind` can answer, but for "none"."""
    body = re.search(r"export function pageKind\(.*?\n}", source("page/address.js"), re.DOTALL)[0]
    return set(re.findall(r'"([a-z-]+)"', body)) - {"none"}


def table(name: str, constant: str) -> dict[str, str]:
    """The keys and plain values of an object in one line."""
    inside = re.search(rf"const {constant} = {{(.*)}};", source(name))[1]
    return dict(re.findall(r'"?([a-z-]+)"?: "?(\w+)"?', inside))


def matches() -> list[str]:
    """Where the content script runs: at once, and once it is allowed."""
    at_once = [match for script in json.loads(source("manifest.json"))["content_scripts"] for match in script["matches"]]
    return at_once + re.findall(r'"(https://[^"]+\.htm\*)"', source("cainiao.js"))


def test_the_kinds_are_those_the_address_tells() -> None:
    told = re.search(r"@returns \{((?:\"[a-z-]+\"\|?)+)\}\n \*/\nexport function pageKind", source("page/address.js"))[1]
    assert set(re.findall(r'"([a-z-]+)"', told)) - {"none"} == kinds(), "page/address.js: @returns of pageKind"
    assert EXAMPLES.keys() == kinds(), "EXAMPLES of this test"


def test_every_kind_has_a_reader() -> None:
    lists = set(re.findall(r'"([a-z-]+)"', re.search(r"const LISTS = (.*);", source("page/index.js"))[1]))
    assert lists | table("page/index.js", "WHOLE_PAGE").keys() == kinds(), "page/index.js: LISTS or WHOLE_PAGE"


def test_every_kind_has_its_ways() -> None:
    parts = table("page/fallback.js", "PART")
    assert parts.keys() == kinds() - WITHOUT_WAYS, "page/fallback.js: PART"
    assert set(parts.values()) <= json.loads(source("page/ways.json")).keys(), "page/ways.json"


@pytest.mark.parametrize("kind", EXAMPLES)
def test_the_content_script_runs_on_every_kind(kind: str) -> None:
    address = EXAMPLES[kind]
    assert [match for match in matches() if fnmatchcase(address, match)], "manifest.json, or cainiao.js: matches"
