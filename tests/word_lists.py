"""What is wrong with a list of words that people type, `words-…` in bot/locales."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

_LIST = "words-"

# Those in which a member may be several words.
PHRASES = {
    "words-daily",
    "words-weekdays",
    "words-weekends",
    "words-am",
    "words-pm",
    "words-night",
    "words-noon",
    "words-midnight",
    "words-hours",
    "words-minutes-before",
    "words-minutes-behind",
    "words-at",
    "words-oclock",
}
# Those whose members may say something else elsewhere.
DEPENDENT = {"words-until", "words-hours", "words-minutes-before", "words-minutes-behind", "words-at", "words-oclock"}

_NUMBERED = re.compile(r"(.+) (0|-?[1-9]\d?)")


def mistakes(name: str, said: str) -> Iterator[str]:
    """What is wrong with the list of that name; nothing with a text that is none."""
    if not name.startswith(_LIST):
        return
    for word in _members(said):
        if not word or (re.search(r"\s", word) and name not in PHRASES):
            yield f"“{word}” is no single word"
        if word != word.lower():
            yield f"“{word}” is not in lower case"
    if check := _CHECKS.get(name):
        yield from check(_members(said))


def in_two(texts: Mapping[str, str]) -> Iterator[str]:
    """The words that stand in several lists and would mean several things."""
    lists = {
        name: set(_members(said)) for name, said in texts.items() if name.startswith(_LIST) and name not in DEPENDENT
    }
    counted = Counter(word for words in lists.values() for word in words)
    for word, count in counted.items():
        if count > 1:
            yield f"“{word}” stands in {', '.join(name for name, words in lists.items() if word in words)}"


def _hours(members: list[str]) -> Iterator[str]:
    if len(members) not in (12, 24):
        yield f"{len(members)} hours, neither 12 nor 24"
    yield from _of_two_numbers((way, place) for place, member in enumerate(members, 1) for way in _ways(member))


def _minutes(members: list[str]) -> Iterator[str]:
    found = []
    for member in members:
        numbered = _NUMBERED.fullmatch(member)
        if not numbered or abs(int(numbered[2])) > 59:
            yield f"“{member}” does not end in its minutes, -59 to 59"
        else:
            found += [(way, int(numbered[2])) for way in _ways(numbered[1])]
    yield from _of_two_numbers(found)


def _of_two_numbers(numbered: Iterable[tuple[str, int]]) -> Iterator[str]:
    numbers: dict[str, set[int]] = defaultdict(set)
    for way, number in numbered:
        numbers[way].add(number)
    for way, several in numbers.items():
        if len(several) > 1 or not way:
            yield f"“{way}” is {' and '.join(map(str, sorted(several)))}"


def _members(said: str) -> list[str]:
    return [word.strip() for word in re.split("[,\u060c\u3001\uff0c]", said)]


def _ways(member: str) -> list[str]:
    return [way.strip() for way in member.split("/")]


_CHECKS: dict[str, Callable[[list[str]], Iterator[str]]] = {
    "words-hours": _hours,
    "words-minutes-before": _minutes,
    "words-minutes-behind": _minutes,
}
