"""Which sentences of an article tell best what happened: a linear score of few features."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from bot.digest.shortening import shortened
from bot.digest.statements import Statement

_USUAL = 15  # telling words of a sentence or two
_SAME = 0.75  # of the telling words of the shorter of two statements: from here on the second says nothing new
_LEAST_ROOM = 60  # characters: less than that is not worth a sentence cut short

# All but the last fitted by benchmarks/summary_weights.py to one half of a set of posts with human summaries. How much
# other sources agree was chosen: what most of them say goes before what one of them says first.
WEIGHTS: Mapping[str, float] = {
    "lead": 2.1,
    "follows": 0.8,
    "filled": 0.7,
    "title": 0.2,
    "agreed": 3.0,
}


@dataclass(frozen=True)
class Telling:
    """What a summary may say: some statements of an article, in their order, the last of them perhaps cut short."""

    text: str
    statements: tuple[Statement, ...]

    @cached_property
    def words(self) -> frozenset[str]:
        """The telling words of its statements."""
        return frozenset().union(*(statement.words for statement in self.statements))


def features(telling: Telling, title: frozenset[str], most: int) -> dict[str, float]:
    """What a telling of an article in ``most`` characters is weighed by; each between 0 and 1.

    lead: how near the article's beginning it starts; follows: how near its second statement is to the first, and all
    of it where there is no room for a second; filled: how much of the space it takes; title: how many of the title's
    telling words it has.
    """
    first, *rest = telling.statements
    return {
        "lead": 1 / (1 + first.at),
        "follows": 1 / (rest[0].at - first.at) if rest else float(_room_behind(telling.text, most) < _LEAST_ROOM),
        "filled": len(telling.text) / most,
        "title": len(telling.words & title) / max(1, len(title)),
    }


def agreement(own: frozenset[str], others: Sequence[frozenset[str]]) -> float:
    """The share of the words ``own`` that another text has too, in the mean over the others; 0 where there are none.

    Few words are measured as a sentence of usual length: that much is easily agreed.
    """
    return sum(len(own & other) for other in others) / (max(_USUAL, len(own)) * len(others)) if others else 0.0


def score(telling: Telling, title: frozenset[str], most: int, others: Sequence[frozenset[str]] = ()) -> float:
    """How well it tells what happened: the higher the better.

    Args:
        telling: One of those that :func:`tellings` gives.
        title: The telling words of the article's title.
        most: Characters.
        others: The telling words of other articles about the same event.
    """
    found = features(telling, title, most) | {"agreed": agreement(telling.words, others)}
    return sum(WEIGHTS[name] * value for name, value in found.items())


def tellings(said: Sequence[Statement], most: int) -> Iterator[Telling]:
    """The ways to tell an article in ``most`` characters: by one statement or two, or three where these leave room.

    None begins with a statement that leans on the one before, and one that does stands only right behind it; a question
    stands only right before its answer, and what announces a list comes last. What does not fit is cut
    short, if there is room for a good part of it.
    """
    for number, first in enumerate(said):
        if first.leans:
            continue
        if not first.asks:
            yield Telling(shortened(first.text, most), (first,))
        for second in said[number + 1 :] if not first.introduces else ():
            if _may_follow(first, second):
                yield from _joined((first,), second, most)
        yield from _three(said[number : number + 3], most)


def _three(said: Sequence[Statement], most: int) -> Iterator[Telling]:
    """Three statements that stand one right behind the other."""
    if [statement.at - said[0].at for statement in said] == [0, 1, 2]:
        first, second, third = said
        said_once = not any(_repeats(*pair) for pair in combinations(said, 2))
        if said_once and not third.asks and not first.introduces and not second.introduces:
            yield from _joined((first, second), third, most)


def _may_follow(first: Statement, second: Statement) -> bool:
    near = second.at == first.at + 1
    return not second.asks and (near or not (first.asks or second.leans)) and not _repeats(first, second)


def _repeats(first: Statement, second: Statement) -> bool:
    shorter = min(len(first.words), len(second.words))
    return len(first.words & second.words) > _SAME * shorter


def _joined(before: tuple[Statement, ...], last: Statement, most: int) -> Iterator[Telling]:
    beginning = " ".join(statement.text for statement in before)
    room = _room_behind(beginning, most)
    if room >= min(_LEAST_ROOM, len(last.text)):
        yield Telling(f"{beginning} {shortened(last.text, room)}", (*before, last))


def _room_behind(text: str, most: int) -> int:
    """The characters that another sentence may have."""
    return most - len(text) - 1
