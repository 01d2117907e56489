"""A verb and its "not" side by side: what stands between them must not hide that something was *not* done.

A language's file says it in ``negation``: its words for ``not``, the auxiliaries ``between`` them and the verb, and its words
for ``yet``. Of ``not`` and of ``yet`` the first word stands for all. ``without`` are words that deny the noun behind them.

>>> Negation({"not": ["pas", "non"], "between": ["ete"], "yet": ["encore"]}).plain(" n a pas encore ete livre ")
' n a encore pas livre '
"""

from __future__ import annotations


class Negation:
    """How one language says "not" and "not yet"."""

    __slots__ = ("_between", "_not", "_not_words", "_without", "_yet", "_yet_words")

    def __init__(self, written: dict[str, list[str]]) -> None:
        self._not, self._not_words = next(iter(written.get("not", [])), ""), frozenset(written.get("not", []))
        self._yet, self._yet_words = next(iter(written.get("yet", [])), ""), frozenset(written.get("yet", []))
        self._without = frozenset(written.get("without", []))
        self._between = frozenset(written.get("between", []))

    def plain(self, text: str) -> str:
        """The (padded) *text* with every "not" before its verb, and "yet" before the "not"; as it was where it has none."""
        words = text.split()
        if self._not_words.isdisjoint(words):
            return text
        found: list[str] = []
        at = 0
        while at < len(words):
            word = words[at]
            at += 1
            if word not in self._not_words:
                found.append(word)
                continue
            yet = bool(found) and found[-1] in self._yet_words
            if yet:
                found.pop()
            while at < len(words) and (words[at] in self._between or words[at] in self._yet_words):
                yet = yet or words[at] in self._yet_words
                at += 1
            found += [self._yet, self._not] if yet else [self._not]
        return f" {' '.join(found)} "

    def cut(self, text: str) -> str:
        """The ``plain`` *text* without each "not" and the word it denies, and without each "without" and its noun."""
        words = text.split()
        denying = self._without | {self._not}
        if denying.isdisjoint(words):
            return text
        kept = [word for at, word in enumerate(words) if word not in denying and (at == 0 or words[at - 1] not in denying)]
        return f" {' '.join(kept)} "

    def is_in(self, phrase: str) -> bool:
        """Whether a written *phrase* asks for a "not" or "without" itself."""
        wanted = " ".join(term for term in phrase.split("&") if not term.strip().startswith("!"))
        return not (self._not_words | self._without).isdisjoint(wanted.replace("|", " ").split())
