"""What a person typed into the search, taken apart: words, phrases, operators, and the mistakes in them.

Pure, for any text, in a time that grows with its length. What is wrong with an operator is told beside the words,
which are wanted all the same.
"""

import datetime
import string
import unicodedata
from collections.abc import Callable, Sequence

from storage import words
from storage.query_parts import Mistake, MistakeKind, Name, Query, Term
from storage.query_tokens import Token, TokenKind, tokens

__all__ = ["Dates", "Mistake", "MistakeKind", "Name", "Query", "Term", "parse"]

Dates = Callable[[str], tuple[str, str] | None]


def parse(text: str, date: Dates) -> Query:
    """Take ``text`` apart.

    ``"exact words"`` in any usual quotes, ``-without``, ``OR`` or ``|`` between two words or phrases, ``title:``,
    ``tag:``, ``source:``, ``author:``, ``before:``, ``after:`` in any case, their value directly behind or after a
    space. Everything else is words: unknown fields, addresses, brackets, and the values that no date can be read from.

    ``before:`` and ``after:`` leave out the day, month or year that they name, as GitHub's ``<`` and ``>`` do, and
    with a ``-`` they are "from … on" and "until …". Several of them narrow each other.

    Args:
        text: Anything.
        date: The first and last day, as ISO dates, that a typed date means, or None. Asked at most three times for
            each ``before:`` and ``after:``: of what stands behind, three words, two and one are tried.
    """
    return _Reading(text, date).query()


_LONGEST_DATE = 3  # words of a date without quotes: "7 January 2026"


class _Reading:
    """One text, token by token."""

    def __init__(self, text: str, date: Dates) -> None:
        self._text = text
        self._date = date
        self._tokens = list(tokens(text))
        self._next = 0
        self._groups: list[list[Term]] = []
        self._operand = 0  # the groups that the last word or phrase typed became: what an OR behind it would join
        self._either: Token | None = None  # the OR that waits for what it joins them with
        self._end = 0  # where the last wanted word ends
        self._without: list[Term] = []
        self._title: dict[bool, list[Term]] = {True: [], False: []}
        self._names: dict[str, list[Name]] = {"tag": [], "source": [], "author": []}
        self._first_days: list[datetime.date] = []
        self._last_days: list[datetime.date] = []
        self._periods: list[str] = []
        self._mistakes: list[Mistake] = []

    def query(self) -> Query:
        while (token := self._peek()) is not None:
            self._next += 1
            self._read(token)
        self._end_operand()
        first_day, last_day = self._bounds()
        return Query(
            groups=tuple(tuple(dict.fromkeys(group)) for group in self._groups),
            without=tuple(self._without),
            title=tuple(self._title[True]),
            without_title=tuple(self._title[False]),
            tags=tuple(self._names["tag"]),
            sources=tuple(self._names["source"]),
            authors=tuple(self._names["author"]),
            first_day=first_day.isoformat() if first_day else None,
            last_day=last_day.isoformat() if last_day else None,
            mistakes=tuple(dict.fromkeys(self._mistakes)),
            open_ended=self._open_ended(),
        )

    def _read(self, token: Token, *, wanted: bool = True) -> None:
        match token.kind:
            case TokenKind.EITHER:
                self._read_either(token)
            case TokenKind.BRACKET:
                self._mistake(MistakeKind.UNWANTED_BRACKET, token.text + self._text[token.end])
            case TokenKind.UNWANTED:
                self._end_operand()
                unwanted = self._tokens[self._next]
                self._next += 1
                self._read(unwanted, wanted=False)
            case TokenKind.FIELD:
                self._end_operand()
                self._read_field(token, wanted)
            case _:
                self._read_words(token, wanted)

    def _peek(self) -> Token | None:
        return self._tokens[self._next] if self._next < len(self._tokens) else None

    def _mistake(self, kind: MistakeKind, text: str) -> None:
        self._mistakes.append(Mistake(kind, text))

    # Words, phrases and OR

    def _read_words(self, token: Token, wanted: bool) -> None:
        value = self._value(token)
        found = tuple(words.words(value))
        quoted = token.kind is TokenKind.QUOTED
        if not found:
            if quoted:
                self._mistake(MistakeKind.EMPTY_QUOTE, token.text)
        elif wanted:
            self._want([Term(found, phrase=True)] if quoted else [Term((word,)) for word in found])
            self._end = token.end
        else:
            self._without.append(Term(found, phrase=quoted or len(found) > 1))

    def _want(self, terms: Sequence[Term]) -> None:
        """Add the terms of one word or phrase typed: a group each, or one alternative where an OR stands before."""
        if self._either is None:
            self._groups += [[term] for term in terms]
            self._operand = len(terms)
            return
        before = self._groups[-self._operand :]
        left = before[0] if len(before) == 1 else [_whole([term for group in before for term in group])]
        left.append(_whole(terms))
        self._groups[-self._operand :] = [left]
        self._either, self._operand = None, 1

    def _read_either(self, token: Token) -> None:
        if self._either is not None or not self._operand:
            self._mistake(MistakeKind.MISPLACED_OR, token.text)
        else:
            self._either = token

    def _end_operand(self) -> None:
        if self._either is not None:
            self._mistake(MistakeKind.MISPLACED_OR, self._either.text)
        self._either, self._operand = None, 0

    def _open_ended(self) -> bool:
        text = self._text
        return 0 < self._end == len(text) and unicodedata.category(text[-1])[0] in "LMN"

    def _value(self, token: Token) -> str:
        """What a word or phrase says; a quote that lacks its end is told."""
        if not token.closed and words.words(token.text):
            self._mistake(MistakeKind.UNCLOSED_QUOTE, token.text)
        return token.value

    # Fields

    def _read_field(self, token: Token, wanted: bool) -> None:
        field = token.value
        value = self._peek()
        if value is None or value.kind not in {TokenKind.QUOTED, TokenKind.PLAIN}:
            self._mistake(MistakeKind.EMPTY_FIELD, token.text)
        elif not (_name(value.value) if field in self._names else words.words(value.value)):
            self._next += 1
            self._mistake(MistakeKind.EMPTY_FIELD, self._text[token.start : value.end])
        elif field in {"before", "after"}:
            self._read_date(token, value, wanted)
        else:
            self._next += 1
            if field == "title":
                self._read_title(value, wanted)
            else:
                self._names[field].append(Name(_name(self._value(value)), wanted))

    def _read_title(self, value: Token, wanted: bool) -> None:
        found = tuple(words.words(self._value(value)))
        if wanted and value.kind is TokenKind.PLAIN:
            self._title[True] += [Term((word,)) for word in found]
        else:
            self._title[wanted].append(Term(found, phrase=value.kind is TokenKind.QUOTED or len(found) > 1))

    def _read_date(self, token: Token, value: Token, wanted: bool) -> None:
        """Read as many words as make a date; where none do, leave them to be searched for."""
        for count, typed in self._dates_typed(value):
            period = self._date(typed)
            if period and self._bound(token.value, period, wanted):
                self._next += count
                self._periods.append(self._text[token.start : self._tokens[self._next - 1].end])
                return
        self._mistake(MistakeKind.UNKNOWN_DATE, self._text[token.start : value.end])

    def _dates_typed(self, value: Token) -> list[tuple[int, str]]:
        """What may be the date, the longest first, and how many tokens it takes."""
        if value.kind is TokenKind.QUOTED:
            return [(1, self._value(value).strip())]
        plain = self._tokens[self._next : self._next + _LONGEST_DATE]
        count = next((i for i, token in enumerate(plain) if token.kind is not TokenKind.PLAIN), len(plain))
        ends = [token.end for token in plain[:count]]
        return [(i, self._text[value.start : ends[i - 1]].strip(",;")) for i in range(count, 0, -1)]

    def _bound(self, field: str, period: tuple[str, str], wanted: bool) -> bool:
        """Narrow the days; False where there is none on that side of ``period``."""
        first, last = map(datetime.date.fromisoformat, period)
        try:
            match field, wanted:
                case "before", True:
                    self._last_days.append(first - datetime.timedelta(days=1))
                case "after", True:
                    self._first_days.append(last + datetime.timedelta(days=1))
                case "before", False:
                    self._first_days.append(first)
                case _:
                    self._last_days.append(last)
        except OverflowError:
            return False
        return True

    def _bounds(self) -> tuple[datetime.date | None, datetime.date | None]:
        first_day = max(self._first_days, default=None)
        last_day = min(self._last_days, default=None)
        if first_day and last_day and first_day > last_day:
            self._mistake(MistakeKind.EMPTY_PERIOD, " ".join(self._periods))
            return None, None
        return first_day, last_day


def _whole(terms: Sequence[Term]) -> Term:
    """The words of one typed word that splits (multi-polar), as a phrase: only so they are one side of an OR."""
    return terms[0] if len(terms) == 1 else Term(tuple(word for term in terms for word in term.words), phrase=True)


def _name(typed: str) -> str:
    """A tag, source or author without ``#``; empty where it is punctuation and nothing else."""
    name = " ".join(typed.lstrip("#＃ ").split())
    return name if name.strip(string.punctuation + " ") else ""
