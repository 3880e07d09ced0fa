"""Names in a text: runs of capitalised words, told from words that begin with a capital for another reason."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from bot.dumps.name_words import CALENDAR, FUNCTION_WORDS, HONORIFICS, PEOPLES, PLACE_ADJECTIVES, SAME_NAMES

_UPPER = "".join(chr(code) for code in (*range(0x41, 0x590), *range(0x1E00, 0x2000)) if chr(code).isupper())
_WORD = rf"[{_UPPER}](?:(?:\.[{_UPPER}])*\.(?= [{_UPPER}])|(?:\.[{_UPPER}])+\.?|[\w’'-]*)"
_PARTICLES = "of the|of|de la|del|della|der|den|de|di|da|dos|do|du|van der|van den|van|von|bin|ibn|zu"
_RUN = re.compile(rf"{_WORD}(?: (?:(?:{_PARTICLES}) )?(?:(?:al|el|ash|an|ar)-)?{_WORD})*")
_PARTICLE_WORDS = frozenset(_PARTICLES.replace("|", " ").split())
_ABBREVIATIONS = frozenset("Adm Brig Capt Col Dr Fr Gen Gov Hon Lt Maj Mr Mrs Ms Mt Prof Rep Rev Sen Sgt St".split())
_CUT_SHORT = re.compile(r"[’']s?$|[-–](?=[^\W\d_A-Z]).*")  # "Russia’s", "US-led", "Washington-based"
_ACRONYM_AFTER = re.compile(r" \(([A-Z]{2,6})\)")
_ENDS_NO_HEADING = frozenset(".!?:;,…”\"’')")
_NO_START = FUNCTION_WORDS | CALENDAR | _PARTICLE_WORDS
_NO_END = CALENDAR | _PARTICLE_WORDS
_HEADING = 12  # words; a longer line is no heading
_GLUE = frozenset("-_@#/")
_SENTENCE_END = frozenset(".!?:…•*")
_OPENING = frozenset("“‘\"'«„([")
_CLOSING = frozenset("”’\"'»)]")


@dataclass(slots=True)
class Mentions:
    """How often a text has a name, and how many characters from its start it has it first."""

    count: int
    first: int


def names(text: str) -> dict[str, Mentions]:
    """The names that ``text`` mentions, each in its fullest form ("Nicolás Maduro" counts every "Maduro" after it).

    What stands within a sentence is a name. At a sentence's start it is one if it stands within a sentence elsewhere,
    or goes on with another capital. Headings, lines in capitals and datelines are left out; honorifics are taken off.
    """
    found: dict[str, Mentions] = {}
    doubtful: list[tuple[str, int]] = []
    acronyms: dict[str, str] = {}
    lines = _lines_of_sentences(text)
    line, at, end = next(lines, ("", 0, -1))
    for run in _RUN.finditer(text):
        start = run.start() - at
        while start + at > end:
            line, at, end = next(lines, ("", 0, len(text)))
            start = run.start() - at
        if start < 0 or not line:  # in a heading
            continue
        is_within = _is_within(line, start, run.end() - at)
        if is_within is None:
            continue
        parts = _parts(run[0], is_certain=is_within)
        for name, is_certain in parts:
            if is_certain:
                _mention(found, name, at + start)
            else:
                doubtful.append((name, at + start))
        if parts and text.startswith(" (", run.end()) and (acronym := _ACRONYM_AFTER.match(text, run.end())):
            acronyms[acronym[1]] = parts[-1][0]
    surnames = {name.rpartition(" ")[2] for name in found}
    for name, at in doubtful:
        if settled := _settled(name, surnames, found, text):
            _mention(found, settled, at)
    _fold(found, SAME_NAMES)
    _fold(found, {short: name for short, name in acronyms.items() if name in found and short == _initials(name)})
    _fold_surnames(found)
    return found


def _mention(found: dict[str, Mentions], name: str, at: int, count: int = 1) -> None:
    mentions = found.get(name)
    if mentions is None:
        found[name] = Mentions(count, at)
        return
    mentions.count += count
    if at < mentions.first:
        mentions.first = at


def _lines_of_sentences(text: str) -> Iterator[tuple[str, int, int]]:
    """The lines that are no headings, each with where it begins and ends."""
    at = 0
    for line in text.split("\n"):
        end = at + len(line)
        heading = line[-1:] not in _ENDS_NO_HEADING and line.count(" ") < _HEADING
        if line and not heading and not line.isupper():
            yield line, at, end
        at = end + 1


def _is_within(line: str, start: int, end: int) -> bool | None:
    """Whether a run stands within a sentence, and not at its start; None where it is part of something else."""
    if start == 0:
        return False
    if line[start - 1] == " " and start > 1:  # as most are
        before = line[start - 2]
        if before.islower():
            return True
        if before in "!?…":
            return False
    elif _is_within_a_word(line, start):
        return None
    return _is_within_a_sentence(line, start, end)


def _is_within_a_word(line: str, start: int) -> bool:
    """Whether a capital is the middle of something else: "iPhone", "al-Assad", "@Someone"."""
    before = line[start - 1 : start]
    return before != " " and (before.isalnum() or before in _GLUE)


def _is_within_a_sentence(line: str, start: int, end: int) -> bool:
    at = start - 1
    quoted = False
    while at >= 0 and line[at] in _OPENING:
        quoted, at = True, at - 1
    if at > 0 and line[at] == " ":
        at -= 1
    if at < 0:
        return False
    before = line[at]
    if before in _CLOSING and at > 0:
        before = line[at - 1] if line[at - 1] in _SENTENCE_END else before
    if before in "–—":
        return not line[:at].isupper()  # a dateline: "MOSCOW – The …"
    if quoted and before == ",":  # ‘…, “We …”’, but ‘…, “Israel” …’
        return line[end : end + 1] in _CLOSING
    return before not in _SENTENCE_END or line[line.rfind(" ", 0, at) + 1 : at] in _ABBREVIATIONS


@lru_cache(maxsize=1 << 14)
def _parts(run: str, *, is_certain: bool) -> tuple[tuple[str, bool], ...]:
    """The names in a run, and whether each is certainly one: "Russia’s Transport Ministry" holds two."""
    parts = []
    words: list[str] = []
    for word in run.split(" "):
        if word == "of" and len(words) > 1:  # "Bank of England" is one name, "Hanne Brodd of Greyholm" is two
            parts.append(_name(words, is_certain=is_certain))
            words, is_certain = [], True
        whole = _CUT_SHORT.sub("", word)
        words.append(whole)
        if whole != word:
            parts.append(_name(words, is_certain=is_certain))
            words, is_certain = [], True
    parts.append(_name(words, is_certain=is_certain))
    return tuple(part for part in parts if part[0])


def _name(words: list[str], *, is_certain: bool) -> tuple[str, bool]:
    """What of some words is a name, if anything is: "US President Donald Trump" is "Donald Trump"."""
    honorifics = [at for at, word in enumerate(words) if word in HONORIFICS]
    if honorifics:
        after = words[honorifics[-1] + 1 :]
        words, is_certain = (after, True) if after else (words[: honorifics[0]], is_certain)
    while words and words[0] in _NO_START:
        words, is_certain = words[1:], True
    while words and words[-1] in _NO_END:
        words = words[:-1]
    lonely = len(words) == 1 and (len(words[0]) < 2 or words[0] in PEOPLES or words[0] in PLACE_ADJECTIVES)
    return "" if lonely else " ".join(words), is_certain


def _settled(name: str, surnames: Collection[str], found: Collection[str], text: str) -> str:
    """The name at the start of a sentence, where any first word has a capital; empty where there is none."""
    first, _, tail = name.partition(" ")
    if name in found or name in surnames or (tail and f" {first.lower()} " not in text):
        return name
    return tail


def _fold(found: dict[str, Mentions], fuller: Mapping[str, str]) -> None:
    """Counts shorter names for their fuller forms."""
    for short, name in fuller.items():
        if mentions := found.pop(short, None):
            _mention(found, name, mentions.first, mentions.count)


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word not in _PARTICLE_WORDS)


def _fold_surnames(found: dict[str, Mentions]) -> None:
    full_names: dict[str, str] = {}
    for name, mentions in found.items():
        first, _, rest = name.partition(" ")
        surname = rest.rpartition(" ")[2]
        if surname and first not in PLACE_ADJECTIVES and first not in PEOPLES and not first.isupper():
            rival = full_names.get(surname)
            if rival is None or mentions.count > found[rival].count:
                full_names[surname] = name
    _fold(found, {surname: name for surname, name in full_names.items() if _is_later(surname, name, found)})


def _is_later(surname: str, name: str, found: Mapping[str, Mentions]) -> bool:
    """Whether a surname stands for the full name: people are introduced before they are called by it."""
    return surname in found and found[name].first < found[surname].first
