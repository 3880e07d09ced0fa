"""Category names may hold commas: "Ethnic Cleansing, Racism, Zionism" is one name.

A footer's field is split at its commas and put together again by the longest match against known names. Names are known
from the hints (configuration, earlier dumps) and from this document. A run of pieces is taken for one name when its
pieces never stand apart in the document, each directly before the next, and one of these holds:

- order: WordPress lists categories by the alphabet. A field whose pieces break that order and whose names, with the run
  taken as one, keep it shows the run to be a name ("…, Racism, Zionism, Wars for Israel": Z stands before W).
- company: the run stands in several different fields: two for three pieces or more, three for two pieces
  ("Economics, War Crimes" twice is twice the same field, and shows nothing).
- grammar: a piece that begins with "and", "or" or "&" goes on from the one before it.

Where there is no evidence, commas separate.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

MOST_PIECES = 8  # of one name
_GOES_ON = re.compile(r"(?:and|or|&)\s", re.IGNORECASE)


class Categories:
    """The names that fields are split into.

    Args:
        hints: Names known beforehand; those without a comma are known to be whole.
        fields: Every field of the document, for the evidence that they give together.
    """

    def __init__(self, hints: Iterable[str] = (), fields: Iterable[str] = ()) -> None:
        self._split: dict[str, tuple[str, ...]] = {}
        whole = {_key(name) for name in hints}
        self._fields = sorted(set(fields))
        self._known = {pieces for name in hints if len(pieces := _keys(name)) > 1}
        self._known |= _runs_that_are_names([self._items(field) for field in self._fields], whole)
        self._hints = sorted(hints)

    def split(self, field: str) -> tuple[str, ...]:
        """The names in a footer's field, in its order and each once."""
        if field not in self._split:
            self._split[field] = tuple(dict.fromkeys(self._items(field)))
        return self._split[field]

    def split_cut(self, field: str) -> tuple[str, ...]:
        """The names in a field that the document's end cuts, the last one completed if one name fits, else left out."""
        pieces = _pieces(field)
        names = {_key(name): name for each in (*self._fields, *self._hints) for name in self._items(each)}
        for at in range(max(0, len(pieces) - MOST_PIECES), len(pieces)):
            begun = _key(", ".join(pieces[at:]))
            fitting = [name for key, name in names.items() if key.startswith(begun)]
            if len(fitting) == 1:
                return self.split(", ".join([*pieces[:at], fitting[0]]))
        return self.split(", ".join(pieces[:-1]))

    def _items(self, field: str) -> list[str]:
        pieces = _pieces(field)
        keys = tuple(map(_key, pieces))
        longest = max(map(len, self._known), default=1)
        items: list[str] = []
        at = 0
        while at < len(pieces):
            lengths = range(min(longest, len(pieces) - at), 1, -1)
            length = next((n for n in lengths if keys[at : at + n] in self._known), 1)
            items.append(", ".join(pieces[at : at + length]))
            at += length
        return _joined_by_grammar(items)


def _pieces(field: str) -> list[str]:
    return [" ".join(piece.split()) for piece in field.split(",") if piece.strip()]


def _key(name: str) -> str:
    """What WordPress' database sorts by: letters without case and accents."""
    return "".join(each for each in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(each))


def _keys(field: str) -> tuple[str, ...]:
    return tuple(map(_key, _pieces(field)))


def _joined_by_grammar(items: list[str]) -> list[str]:
    """ "Food", "Wine", "and Travel" are one name; a list with a comma before "and" has three parts or more."""
    joined: list[str] = []
    for item in items:
        if _GOES_ON.match(item) and joined:
            before = [joined.pop() for _ in range(min(2, len(joined)))]
            item = ", ".join([*reversed(before), item])
        joined.append(item)
    return joined


def _runs_that_are_names(fields: Sequence[Sequence[str]], whole: set[str]) -> set[tuple[str, ...]]:
    sequences = [tuple(map(_key, items)) for items in fields]
    runs = _runs(sequences, whole)
    starts = {run[0]: run for run in runs}
    company: defaultdict[tuple[str, ...], int] = defaultdict(int)
    names: set[tuple[str, ...]] = set()
    for sequence in sequences:
        joined = _with_runs_joined(sequence, starts)
        for at, part in enumerate(joined):
            if len(part) > 1:
                company[part] += 1
                if _order_shows_a_name(joined, at):
                    names.add(part)
    return names | {run for run, count in company.items() if count >= (2 if len(run) > 2 else 3)}


def _runs(sequences: Iterable[tuple[str, ...]], whole: set[str]) -> list[tuple[str, ...]]:
    """The longest runs of pieces that always stand together and in this order."""
    after: defaultdict[str, set[str]] = defaultdict(set)
    before: defaultdict[str, set[str]] = defaultdict(set)
    for sequence in sequences:
        for left, right in pairwise(("", *sequence, "")):
            after[left].add(right)
            before[right].add(left)

    def follower(piece: str) -> str | None:
        (following, *others) = after[piece]
        free = others or not following or before[following] != {piece} or {piece, following} & whole
        return None if free else following

    runs = []
    for piece in [each for each in after if each]:
        if any(left and follower(left) == piece for left in before[piece]):
            continue  # not the first of its run
        run = [piece]
        while len(run) <= MOST_PIECES and (following := follower(run[-1])) and following not in run:
            run.append(following)
        if 1 < len(run) <= MOST_PIECES:
            runs.append(tuple(run))
    return runs


def _with_runs_joined(sequence: tuple[str, ...], starts: dict[str, tuple[str, ...]]) -> list[tuple[str, ...]]:
    joined = []
    at = 0
    while at < len(sequence):
        run = starts.get(sequence[at], sequence[at : at + 1])
        joined.append(run)
        at += len(run)
    return joined


def _order_shows_a_name(joined: list[tuple[str, ...]], at: int) -> bool:
    run = joined[at]
    following = joined[at + 1][0] if at + 1 < len(joined) else None
    if len(joined) == 1 or (len(run) > 2 and all(left > right for left, right in pairwise(run))):
        return False  # nothing to compare with, or a site that lists by something else than the alphabet
    apart = (*run, following) if following else run
    in_order = (at == 0 or joined[at - 1][0] <= run[0]) and (following is None or run[0] <= following)
    return in_order and any(left > right for left, right in pairwise(apart))
