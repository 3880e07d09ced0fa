"""Bylines: "By A | Source | January 7, 2026" and its forty cousins.

A name after "By" is the author, a name without it the source; of two names without "By" the first is the author. Pipes,
bullets or dashes stand between them, and the date comes last. A byline may lack any of the three.
"""

import re
from dataclasses import dataclass

from bot.dumps.dates import DATE, readings

LONGEST = 250  # characters of a line that can be a byline


@dataclass(frozen=True, slots=True)
class Byline:
    """Who wrote a post, where it first stood, and when: its date as the readings it has (see ``dates``).

    Attributes:
        sure: Whether it can be nothing but a byline wherever it stands: it has a date, after an author or a pipe.
    """

    author: str | None = None
    source: str | None = None
    dates: tuple[str, ...] = ()
    sure: bool = False


# Pipes and bullets separate wherever they stand, dashes and slashes only beside a space.
_PIPES = re.compile(r"\s*[|•·]\s*")
_DASHES = re.compile(r"\s+[–—/-]\s*|[–—]\s+")
_ANY = re.compile(f"{_PIPES.pattern}|{_DASHES.pattern}")
_DATED = re.compile(rf"(?P<names>.*?)(?:(?P<pipe>\s*[|•·]\s*)|\s*[–—]\s*|\s+[/-]\s+)(?P<date>{DATE})", re.IGNORECASE)
_COMMA_DATED = re.compile(rf"(?P<names>[^,:;.|]{{2,60}}),\s+(?P<date>{DATE})", re.IGNORECASE)
_DATE_ONLY = re.compile(
    rf"(?:(?:first |originally )?(?:published|posted|uploaded|premiered)(?: on)?:?\s+)?(?P<date>{DATE})", re.IGNORECASE
)
_INLINE = (  # at the start of a first paragraph
    re.compile(rf"(?P<source>[^\W\d_][^,:;|]{{1,40}}), (?P<date>{DATE}):\s", re.IGNORECASE),
    re.compile(
        rf".{{0,300}}?, (?P<source>[A-Z][\w.’'& ]{{1,40}}?) (?P<date>(?i:{DATE})),? (?i:by) "
        r"(?P<author>[A-Z][A-Z.’'-]+(?: [A-Z][A-Z.’'-]+){1,3})\b"
    ),
)

_BY = re.compile(r"by:?\s+", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_](?:[^\W\d_]|[ &’'.-])*[^\W\d_]")
_BARE_YEAR = re.compile(r"\d{4}")
_SENTENCE_END = re.compile(r"[.!?:;,…][”’\"')]*$")
_ABBREVIATION_END = re.compile(r"\b(?:[A-Z]|Jr|Sr|Dr|Inc|Ltd|Co|Corp|al|[Pp]h\.?D|M\.D)\.$")
_SMALL_WORDS = frozenset(
    "a al an and at da de del della den der des di do du el en et for from in la le of on or the to van von y".split()
)
_SECTION_HEAD = re.compile(
    r"abstract|analysis|background|conclusion|editor[’']?s?[’']? note|executive summary|foreword|introduction"
    r"|key (?:points|findings)|overview|part \w+|preface|press release|prologue|show notes|summary|transcript|update",
    re.IGNORECASE,
)


def dated(line: str) -> Byline | None:
    """The byline that ``line`` is, if it ends in a date that is set off from what stands before it."""
    if len(line) > LONGEST or not any(map(str.isdigit, line[-12:])):
        return None
    if match := _DATED.fullmatch(line):
        pipe = match["pipe"] is not None
        if not pipe and (_BARE_YEAR.fullmatch(match["date"]) or not _may_stand_before_a_dash(match["names"])):
            return None
        return _byline(match["names"], _PIPES if pipe else _DASHES, readings(match["date"]), after_pipe=pipe)
    if match := _DATE_ONLY.fullmatch(line):
        return None if _BARE_YEAR.fullmatch(line) else Byline(dates=readings(match["date"]))
    if (match := _COMMA_DATED.fullmatch(line)) and _is_title_case(match["names"]):
        return _byline(match["names"], _PIPES, readings(match["date"]))
    return None


def undated(line: str) -> Byline | None:
    """The byline that ``line`` is, if it begins with "By" and a name and has no date."""
    by = _BY.match(line)
    if not by or len(line) > LONGEST or (_SENTENCE_END.search(line) and not _ABBREVIATION_END.search(line)):
        return None
    names = [name for name in _ANY.split(line[by.end() :]) if name]
    if not all(map(_is_title_case, names)) or line[by.end()].islower():
        return None
    return _byline(line, _ANY, ())


def bare_source(line: str) -> Byline | None:
    """The byline that ``line`` is, if it is nothing but a publication's name of two to six words."""
    if not 2 <= len(line.split()) <= 6 or line.isupper() or not _LETTERS.fullmatch(line) or _BY.match(line):
        return None
    return Byline(source=line) if _is_title_case(line) and not _SECTION_HEAD.fullmatch(line) else None


def inline(paragraph: str) -> Byline | None:
    """The byline that a first paragraph begins with: "AFP, Feb. 13, 2014: …", "…, Mirror UK 26 MAR 2016 BY A. B. …"."""
    for pattern in _INLINE:
        if match := pattern.match(paragraph):
            found = match.groupdict()
            return Byline(found.get("author"), found["source"], readings(found["date"]))
    return None


def _may_stand_before_a_dash(names: str) -> bool:
    """Whether this is a byline's "Press TV" or "By A – Source", not a sentence that happens to end in a date."""
    return bool(_BY.match(names)) or len(names.split()) <= 3 or _is_title_case(names)


def _byline(names: str, separator: re.Pattern[str], dates: tuple[str, ...], *, after_pipe: bool = False) -> Byline:
    by = _BY.match(names)
    rest = names[by.end() :] if by else names
    parts = _parts(rest, separator)
    if by and len(parts) == 1:
        parts = _parts(rest, _ANY)
    if parts and (by or len(parts) > 1):
        return Byline(parts[0], " | ".join(parts[1:]) or None, dates, sure=bool(dates))
    return Byline(None, parts[0] if parts else None, dates, sure=bool(dates) and after_pipe)


def _parts(names: str, separator: re.Pattern[str]) -> list[str]:
    return [part for each in separator.split(names) if (part := " ".join(each.split()))]


def _is_title_case(text: str) -> bool:
    """Whether every word but the small ones begins with a capital letter or none at all, and at least one is large."""
    words = text.split()
    large = [word for word in words if word.lower() not in _SMALL_WORDS]
    return len(large) > 0 and len(words) <= 10 and not any(word[0].islower() for word in large)
