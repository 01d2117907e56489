"""Print what CPython answers to every case of tests/corpus: a JSON list of ``[where, operation, argument, answer]``.

Run by parity.test.mjs, which asks Pyodide the same. The bridge itself answers, so that the comparison includes it.
"""

from __future__ import annotations

import json
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NUMBERS = ["RB123456785CN", " lp 0012 3456 7890 12 ", "RB123456785CN, LP00123456789012"]
NUMBERS += ["", "\x00", "\ud800", "８１９", "٣٤٥", "a" * 5000]


def bridge():
    """The module ``whytrack_bridge``, from its source."""
    spec = spec_from_file_location("whytrack_bridge", ROOT / "extension" / "shared" / "engine" / "bridge.py")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def questions():
    """Every (where, operation, argument)."""
    for path in sorted((ROOT / "tests" / "corpus").rglob("*.json")):
        for sample in json.loads(path.read_text("utf-8")):
            yield f"{path.stem}: {sample['name']}", "explain", sample["case"]
    minimal = {"now": "2026-10-01", "orders": [{"order_id": "8190000000000001", "parcels": [{"number": "RB123456785CN"}]}]}
    yield "a bare number", "explain", minimal
    yield "no orders", "explain", {}
    for number in NUMBERS:
        yield f"identify {number[:20]!a}", "identify", number


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    call = bridge().call
    answers = [[where, op, argument, json.loads(call(op, json.dumps(argument)))] for where, op, argument in questions()]
    print(json.dumps(answers))
