"""The language that themes' frames are written in: "Posted in CATEGORIES [Tagged TAGS] [COMMENTS]".

Words stand for themselves, capitals for fields, brackets around what may be missing, and a slash for a line end that
must be there. Between the parts may be spaces, line ends, pipes, dashes and bullets, or nothing at all: renderers
differ, and where a style sheet sets fields apart their text touches ("January 7, 2026Categories Economics").
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import count

from bot.dumps.dates import FULL_DATE, readings, settle

_GAP = r"[ \t|·•—–-]{0,8}(?:\n[ \t|·•—–-]{0,8}){0,4}"
_LIST = r"[^\W_#“‘\"'.(@&-][^\n|]{0,300}?|[#“‘\"'.(@&][^\n|]{1,300}?"
_COMMA_LIST = r"[^\W_][^\n|,.!?;:]{0,40}(?:, [^\n|,.!?;:]{1,40}){1,30}"
_COUNT = r"(?P<count>\d[\d,.]{0,8}|One|Two)"
_ON_TITLE = r"(?:[ \n]{0,2}on[ \n](?P<title>\S[^\n]{0,250}))?"
_THREAD = r"(?:(?:\d{1,6}|One|No) (?:thoughts?|responses?|repl(?:y|ies)|comments?)\b|Leave a (?:Reply|comment))"
_AFTER = (
    rf"(?:Previous\b|Next\b|←|{_THREAD}"
    r"|Post navigation|Share this|Comments?\n|More posts|Proudly|Discover more|Search for"
    r"|Older (?:posts|entries)|Recent Posts)"
)
_FIELDS = {
    "DATE": rf"(?P<posted>{FULL_DATE})",
    "DAY": rf"(?P<posted>{FULL_DATE})(?<!m)(?<!:\d\d)",
    "WEEKDAY": r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,)",
    "TIME": r"\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?",
    "AUTHOR": r"(?P<author>[^\W_][^\n|,;:!?]{0,60}?)",
    "CATEGORIES": rf"(?P<categories>{_LIST})",
    "TAGS": rf"(?P<tags>{_LIST})",
    "BARE": rf"(?P<tags>{_COMMA_LIST}|(?-i:[a-zß-ÿ][^\n|,.!?;:A-Z]{{0,40}}))",  # tags without a word that says so
    "LISTED": rf"(?P<tags>{_COMMA_LIST}|(?-i:[a-zß-ÿ][^\s|,.!?;:A-Z]{{0,40}}))",
    "LOOSE": (  # several that touch, or with nothing but spaces between them
        r"(?P<lost>\S[^\n|,.!?;:]{0,80}(?-i:[a-z][A-Z])[^\n|,.!?;:]{0,80}|(?-i:[a-zß-ÿ][^\n|,.!?;:A-Z]{0,80}))"
    ),
    "COMMENTS": (
        r"(?:Leave a (?:comment|reply)|Reply|No (?:comments?|responses?|replies)(?: yet)?|Add (?:a )?comment"
        r"|Comments? (?:are )?(?:closed|off)|Comments? \((?P<bracketed>\d{1,6})\)"
        rf"|(?:View all )?{_COUNT} (?:comments?|responses?|replies|reply)(?: so far)?){_ON_TITLE}(?: ?»)?"
    ),
    "LOST": r"(?<=\d)(?P<lost>[^\W\d_][^\n|]{2,300})",  # fields that touch: nobody knows where one ends
    "REST": r"[^\n]*",
    "NUMBER": r"\d{1,5}",
    "END": rf"(?=\s*(?:\S[^\n]{{0,150}}\s*\n\s*){{0,2}}?{_AFTER})",  # links to other posts may stand between
    "STOP": rf"(?=\s*(?:\Z|{_AFTER}))",
    "THREAD": rf"(?=\s*{_THREAD})",
    "OWN": rf"(?!{_AFTER}|\d)",  # what follows is no line of the page's
    "LAST": r"(?=\s*\Z)",
}
_PART = re.compile(
    r"(?P<bracket>[\[\]/])|(?P<field>[A-Z]{3,})(?![a-z])|(?P<words>[^\[\]/\s]+(?: [^\[\]/\sA-Z][^\[\]/\s]*)*)"
)
_NUMBERS = {"one": 1, "two": 2}


@dataclass(frozen=True, slots=True)
class Meta:
    """What the lines of a frame say of their post.

    Attributes:
        categories: Their field as it stands.
        tags: Names.
        title: Where the frame repeats it ("Leave a comment on …").
        lost: Whether names of tags and categories were there, but cannot be told apart.
    """

    posted: str | None = None
    author: str | None = None
    categories: str = ""
    tags: tuple[str, ...] = ()
    comments: int | None = None
    title: str | None = None
    lost: bool = False

    def with_more(self, other: "Meta") -> "Meta":
        """What both say; where they differ this one goes first."""
        return Meta(
            posted=self.posted or other.posted,
            author=self.author or other.author,
            categories=self.categories or other.categories,
            tags=self.tags or other.tags,
            comments=other.comments if self.comments is None else self.comments,
            title=self.title or other.title,
            lost=self.lost or other.lost,
        )


@dataclass(frozen=True, slots=True)
class Lines:
    """One pattern of a frame: lines that stand together."""

    pattern: re.Pattern[str]

    def find(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """Where the lines are."""
        yield from self.pattern.finditer(text, start, len(text) if end is None else end)


@lru_cache(maxsize=256)
def lines(*patterns: str) -> Lines | None:
    """What ``patterns``, each one way to write the same lines, match; None where there are none."""
    if not patterns:
        return None
    ways = _numbered("|".join(f"(?:{_compiled(each)})" for each in patterns))
    return Lines(re.compile(rf"^[ \t|·•—–-]{{0,8}}(?:{ways})[ \t|·•—–-]{{0,4}}$", re.IGNORECASE | re.MULTILINE))


def _compiled(pattern: str) -> str:
    out: list[str] = []
    before = ""
    for part in _PART.finditer(pattern):
        if part["bracket"]:
            out.append({"[": "(?:", "]": ")?", "/": r"[ \t|·•—–]*\n\s{0,3}"}[part["bracket"]])
            before = "/" if part["bracket"] == "/" else before
            continue
        gap = "" if before in {"", "/", "OWN"} or part["field"] in {"LOST", "END", "LAST", "STOP", "THREAD"} else _GAP
        text = _FIELDS[part["field"]] if part["field"] else _words(part["words"])
        out.append(gap + text)
        before = part["field"] or part["words"]
    ends_in_field = before in {"AUTHOR", "CATEGORIES", "TAGS"}
    return "".join(out) + (r"(?<![.!?:;,…])" if ends_in_field else "")


def _words(text: str) -> str:
    """Words as renderers write them: python's html2text has "--" for a dash; a stop may stand off a link before it."""
    if text == "—":
        return r"(?:—|–|--?)"
    if text.isalpha() and text.islower():  # no part of a name: "by Edvin Sall in Town"
        return rf"(?<![^\W\d_]){text}(?-i:(?![a-zß-ÿ]))"
    return re.sub(r"\\\.$", r"[ \\n]?\\.", r"[ \n]{1,2}".join(map(re.escape, text.split(" "))))


def _numbered(pattern: str) -> str:
    """``pattern`` with a number to each group's name, as several ways have the same groups."""
    number = count()
    return re.sub(r"\(\?P<(\w+)>", lambda group: f"(?P<{group[1]}_{next(number)}>", pattern)


def meta(match: re.Match[str]) -> Meta:
    """What matched lines say."""
    found = {name.rpartition("_")[0]: value for name, value in match.groupdict().items() if value is not None}
    return Meta(
        posted=settle(readings(" ".join(found.get("posted", "").split())), None),
        author=" ".join(found.get("author", "").split()) or None,
        categories=" ".join(found.get("categories", "").split()),
        tags=names(found.get("tags", "")),
        comments=_comments(match[0], found),
        title=found.get("title"),
        lost="lost" in found,
    )


def names(listed: str) -> tuple[str, ...]:
    """The names in a list with commas, each once."""
    return tuple(dict.fromkeys(name for part in listed.split(",") if (name := " ".join(part.split()))))


def _comments(text: str, found: dict[str, str]) -> int | None:
    count = (found.get("count") or found.get("bracketed") or "").lower()
    if count:
        return _NUMBERS[count] if count in _NUMBERS else int(re.sub(r"\D", "", count))
    return 0 if _NO_COMMENTS.search(text) else None


_NO_COMMENTS = re.compile(
    r"leave a (?:comment|reply)|no (?:comments?|responses?|replies)|add (?:a )?comment|^\s*reply$|"
    r"comments? (?:are )?(?:closed|off)",
    re.IGNORECASE | re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Frame:
    """What a theme puts around each post: one row a theme.

    Attributes:
        anchor: Which of the three is around every post: "above", "below" or "closing".
        above: Lines above the title, in one way or several.
        below: Lines below the title.
        closing: Lines after the body.
        days: Whether ``above`` is the day of all posts up to the next such line.
    """

    name: str
    anchor: str
    above: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()
    days: bool = False
    patterns: dict[str, Lines | None] = field(init=False, compare=False, repr=False)

    @property
    def closing_has_words(self) -> bool:
        """Whether its closing lines are more than bare fields, which anything might be."""
        return any(part["words"] for pattern in self.closing for part in _PART.finditer(pattern))

    def __post_init__(self) -> None:
        object.__setattr__(
            self, "patterns", {part: lines(*getattr(self, part)) for part in ("above", "below", "closing")}
        )
