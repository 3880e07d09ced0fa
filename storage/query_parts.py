"""What a query asks for, and what is wrong with it: the values that :mod:`storage.query` makes of a text."""

from dataclasses import dataclass
from enum import Enum


class MistakeKind(Enum):
    """What can be wrong with an operator."""

    UNCLOSED_QUOTE = "unclosed-quote"  # what stands behind it is a phrase, to the end of the text
    EMPTY_QUOTE = "empty-quote"
    MISPLACED_OR = "misplaced-or"  # not between two words or phrases
    EMPTY_FIELD = "empty-field"
    UNKNOWN_DATE = "unknown-date"
    EMPTY_PERIOD = "empty-period"  # no day is left between after: and before:, so none of them counts
    UNWANTED_BRACKET = "unwanted-bracket"  # -( … ): only words, phrases and fields can be unwanted


@dataclass(frozen=True, slots=True)
class Mistake:
    """An operator that did not work, or not wholly, and ``text``, as typed, where it went wrong."""

    kind: MistakeKind
    text: str


@dataclass(frozen=True, slots=True)
class Term:
    """One or more folded words, as :func:`storage.words.words` gives them; never none.

    Attributes:
        words: Several for a phrase only.
        phrase: Whether they stand side by side and exactly so: not inflected, not corrected.
    """

    words: tuple[str, ...]
    phrase: bool = False


@dataclass(frozen=True, slots=True)
class Name:
    """A tag, source or author as typed, without quotes and ``#``; never empty."""

    text: str
    wanted: bool = True


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for; all of it must hold.

    Attributes:
        groups: The words wanted, in order; of each group, at least one term.
        without: Words and phrases that stand nowhere in the article.
        title: Words and phrases that stand in the title.
        without_title: Those that do not.
        tags: Names that the article is filed under, or is not; so are ``sources`` and ``authors``.
        first_day: The ISO date of the first day that counts; None where any does.
        last_day: The same of the last.
        mistakes: Each once, in the order of the text.
        open_ended: Whether the text ends within the last word of the last group, which may then be a beginning.
    """

    groups: tuple[tuple[Term, ...], ...] = ()
    without: tuple[Term, ...] = ()
    title: tuple[Term, ...] = ()
    without_title: tuple[Term, ...] = ()
    tags: tuple[Name, ...] = ()
    sources: tuple[Name, ...] = ()
    authors: tuple[Name, ...] = ()
    first_day: str | None = None
    last_day: str | None = None
    mistakes: tuple[Mistake, ...] = ()
    open_ended: bool = False
