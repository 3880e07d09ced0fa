"""How an hour is said: "half past eight", "8 Uhr 30", "huit heures et quart", "晚上八点半".

One pattern, made of the lists of words for it in bot/locales, in English and in the language spoken.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from bot.digest.word_lists import alternatives, listed
from bot.texts import speaking

_HOURS = "words-hours"
_BEFORE = "words-minutes-before"
_BEHIND = "words-minutes-behind"
_AT = "words-at"
_OCLOCK = "words-oclock"
_MINUTES = "words-minutes"
LISTS = (_HOURS, _BEFORE, _BEHIND, _AT, _OCLOCK, _MINUTES)
"""The names of the texts that are lists of words for hours."""

_NAMED = {"words-noon": 12, "words-midnight": 0}
_MEANS_NOTHING = "words-around"
_NUMBERED = re.compile(r"(.+) (-?\d{1,2})")  # "quarter to -15"
_PHRASES = ("before", "prefix", "behind", "behind_oclock", "exact")
_PREFIX = "-"  # at the end of what is written together with the hour: "пол-"

HAN = "[\u4e00-\u9fff]"
"""The class of Chinese characters, as a pattern."""
_HAN_OCLOCK = "点點时時"
_HAN_MINUTES = "分"
_GAP = f"(?: |(?<={HAN})|(?={HAN}))"  # Chinese needs no space
_GAP_OR_HYPHEN = f"(?:-|{_GAP})"  # "eight-thirty"
_GAP_OR_DIGIT = rf"(?:{_GAP}|(?<=\d))"  # "8h", "30min"
_GAP_OR_LETTER = r"(?: |(?<=[^\W\d]))"  # "h30"


@dataclass(slots=True)
class _Words:
    """The lists, folded; those of several languages are added up, and a later one's mean what they mean in it."""

    hours: dict[str, int] = field(default_factory=dict)
    articles: set[str] = field(default_factory=set)
    units: set[str] = field(default_factory=set)
    named: dict[str, int] = field(default_factory=dict)
    phrases: dict[str, dict[str, int]] = field(default_factory=lambda: {group: {} for group in _PHRASES})
    at: set[str] = field(default_factory=set)
    oclock: set[str] = field(default_factory=lambda: {"h", *_HAN_OCLOCK})  # in every language
    minutes: set[str] = field(default_factory=lambda: {"min", _HAN_MINUTES})

    def add(self) -> None:
        """Add the words of the language spoken."""
        hours = {way: place % 24 for place, said in enumerate(listed(_HOURS), 1) for way in alternatives(said)}
        self.hours |= hours
        self.articles |= hours.keys() & set(listed(_MEANS_NOTHING))
        self.named |= {word: hour for name, hour in _NAMED.items() for word in listed(name)}
        self.at.update(listed(_AT))
        self.oclock.update(listed(_OCLOCK))
        self.units |= hours.keys() & set(listed(_OCLOCK))
        self.minutes.update(listed(_MINUTES))
        for phrase, minutes in numbered(_BEFORE):
            self.phrases["prefix" if phrase.endswith(_PREFIX) else "before"][phrase.removesuffix(_PREFIX)] = minutes
        oclock = re.compile(f"{_any(listed(_OCLOCK))}{_GAP}")
        for phrase, minutes in numbered(_BEHIND):
            bare = oclock.sub("", phrase, count=1) if oclock.match(phrase) else phrase
            group = "behind" if bare == phrase else "behind_oclock"
            self.phrases[group if minutes else "exact"][bare] = minutes


@dataclass(frozen=True, slots=True)
class Clock:
    """Words for hours, folded (storage.words.fold).

    Attributes:
        hours: The hour, 0 to 23, that each word names; noon and midnight too.
        articles: Those that mostly mean nothing ("una"): no hour for a part of the day alone ("una noche").
        units: Those that mean an hour's time as well ("час").
        minutes: What the phrases before or behind an hour add to it, -59 to 59, by their group in the pattern.
        pattern: What matches an hour where a folded line begins: "digits", "word" or "named" (noon); its minutes in
            digits, "colon", "minute" or "below_ten", or a phrase that adds some; "at", or "oclock_before" where that
            says o'clock as well; "oclock"; "part", the a of "8am"; and "exact", which adds nothing.
        exact: What matches such an "exact" where a folded line begins: "sharp".
        run_on: What matches an hour that is written without spaces, in Chinese; never an empty text.
    """

    hours: Mapping[str, int]
    articles: Collection[str]
    minutes: Mapping[str, Mapping[str, int]]
    units: Collection[str]
    pattern: re.Pattern[str]
    exact: re.Pattern[str]
    run_on: str


def of(languages: Iterable[str]) -> Clock:
    """The words of these languages; where two differ, those of the later one."""
    said = _Words()
    for language in languages:
        with speaking(language):
            said.add()
    return Clock(
        hours=said.hours | said.named,
        articles=said.articles,
        minutes=said.phrases,
        units=said.units,
        pattern=_pattern(said),
        exact=re.compile(f"{_any(said.phrases['exact'])}(?= |$)"),
        run_on=_run_on(said),
    )


def numbered(name: str) -> Iterator[tuple[str, int]]:
    """The phrases of a list whose members end in a number of minutes, each with its number."""
    for member in listed(name):
        if found := _NUMBERED.fullmatch(member):
            for phrase in alternatives(found[1]):
                yield phrase, int(found[2])


def _pattern(said: _Words) -> re.Pattern[str]:
    phrase = {group: f"(?P<{group}>{_any(phrases)})" for group, phrases in said.phrases.items()}
    at = f"(?:(?P<oclock_before>{_any(said.at & said.oclock)})|(?P<at>{_any(said.at - said.oclock)})){_GAP}"
    before = f"{phrase['before']}{_GAP_OR_HYPHEN}|{phrase['prefix']}[ -]?"
    colon = _unless("before", "prefix", then=r"(?:[:.](?P<colon>[0-5]\d))?")
    digits = rf"(?P<digits>[01]?\d|2[0-3]|24(?= ?[{_HAN_OCLOCK}]))"
    hour = rf"{digits}{colon}|(?P<named>{_any(said.named)})|(?P<word>{_any(said.hours)})"
    oclock = f"{_GAP_OR_DIGIT}(?P<oclock>{_any(said.oclock)})"
    minutes = f"{_GAP_OR_DIGIT}{_any(said.minutes)}"
    needs_oclock = _unless("oclock", then="(?!)")
    behind = (
        rf"{_GAP_OR_LETTER}(?P<minute>[0-5]\d)(?:{minutes})?",
        rf"{_GAP_OR_LETTER}(?P<below_ten>\d)(?:{minutes}|{needs_oclock})",
        f"{_GAP_OR_HYPHEN}{phrase['behind']}",
        f"{_GAP}{_unless('named', then=needs_oclock)}{phrase['behind_oclock']}(?:{minutes})?",
    )
    minutes_behind = _unless("before", "prefix", "colon", then=f"(?:{'|'.join(behind)})?")
    full_stop = r"(?(colon)\.?|(?(minute)\.?))"
    return re.compile(
        f"(?:{at})?(?:{before})?(?:{hour})(?:{oclock})?{minutes_behind}"
        rf"(?:(?P<part>[ap])\.?m\.?)?(?:{_GAP}{phrase['exact']})?{full_stop}(?= |$)"
    )


def _unless(*groups: str, then: str) -> str:
    """What matches ``then`` where none of the groups has matched, else nothing."""
    for group in groups:
        then = f"(?({group})|{then})"
    return then


def _run_on(said: _Words) -> str:
    at, before, hours, oclock = map(_any_han, (said.at, said.phrases["before"], said.hours, said.oclock))
    behind = _any_han((*said.phrases["behind"], *said.phrases["behind_oclock"]))
    return (
        rf"(?:{at})?(?:{before})?(?:\d{{1,2}}(?:[:：.]\d{{2}})?|{hours}(?={oclock}))"
        rf"(?:{oclock}(?:(?:\d{{1,2}}|{behind}){_HAN_MINUTES}?)?)?(?:{_any_han(said.phrases['exact'])})?"
    )


def _any_han(phrases: Iterable[str]) -> str:
    return _any(phrase for phrase in phrases if re.search(HAN, phrase))


def _any(phrases: Iterable[str]) -> str:
    """What matches any of the phrases, the longest that it can; nothing where there are none."""
    longest_first = sorted(phrases, key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, longest_first))})" if longest_first else "(?!)"
