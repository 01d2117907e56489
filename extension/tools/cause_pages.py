"""Write ``docs/causes/``: one page per cause, and the list, from the cause files themselves."""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGES = ROOT / "docs" / "causes"


def pages() -> dict[str, str]:
    """File name → text of every page."""
    sys.path.insert(0, str(ROOT))
    from pyrules.engine import catalogue

    found = catalogue("en")
    rows = "\n".join(f"| [{c['id']}]({c['id']}.md) | {c['line']} | {'article' if c['seed'] else 'ours'} |" for c in found)
    made = {"README.md": f"# The causes\n\nMade from `pyrules/causes/` by `python3 build.py data`.\n\n| cause | in one line | from |\n|---|---|---|\n{rows}\n"}
    return made | {f"{cause['id']}.md": _page(cause) for cause in found}


def _page(cause: dict) -> str:
    situations = json.loads((ROOT / "tests" / "corpus" / f"{cause['id']}.json").read_text("utf-8"))
    parts = [
        f"# {cause['title']}",
        f"`{cause['id']}` · {'from the source article' if cause['seed'] else 'not in the source article'} · {cause['status']}",
        f"In one line: {cause['line']}.",
        "## What it looks like\n\n" + _list(cause["looks_like"]),
        "## When it is wrong\n\n" + _list(cause["wrong_when"]),
        "## Situations it is tested with\n\n" + _list(s["name"] for s in situations),
        "## Sources\n\n" + _list(f"[{r['title']}]({r['url']}), read {r['read']}" for r in cause["references"]),
    ]
    return "\n\n".join(parts) + "\n"


def _list(items) -> str:
    return "\n".join(f"- {item}" for item in items)


if __name__ == "__main__":
    PAGES.mkdir(parents=True, exist_ok=True)
    made = pages()
    for old in PAGES.glob("*.md"):
        if old.name not in made:
            old.unlink()
    for name, text in made.items():
        (PAGES / name).write_text(text, "utf-8")
