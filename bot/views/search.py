"""What a search found: how it was understood, the passages that answer, and what to do with it by tapping."""

from collections.abc import Sequence

from markupsafe import Markup, escape
from telegram import InlineKeyboardButton

from bot.texts import plain, text
from bot.views import lists, narrowing
from bot.views.buttons import button, pager
from bot.views.callbacks import EditFollow, ListName, NarrowSearch, ShareLink, ShowList
from bot.views.screen import Row, Screen, shortened
from storage import refining
from storage.models import SearchAnswer, SearchResult

PER_PAGE = 5
_MOST_QUERY = 200
_MOST_TYPED = 36  # on a button
_MOST_MISTAKES = 3
_MOST_MARKS = 10


def results(answer: SearchAnswer, *, name: ListName, page: int, choices: Sequence[Row] = ()) -> Screen:
    """A page (from 0) of search results, each with the passage that answers; the first page says what else can be done.

    Args:
        choices: What narrows the search, to tap, see :mod:`bot.views.narrowing`; none while that is folded away.
    """
    pages = lists.pages_of(answer.total, PER_PAGE)
    first = page * PER_PAGE + 1
    entries = [_result(number, result) for number, result in enumerate(answer.results, start=first)]
    here = ShowList(name, page)
    found = [result.article for result in answer.results]
    rows = [*lists.numbers(found, here, first), pager(page, pages, lambda to: ShowList(name, to))]
    if page == 0:
        rows += _ways_on(answer, int(name.of), choices, can_be_narrowed=pages > 1)
    return Screen(Markup("\n\n").join([_head(answer), *entries]), tuple(row for row in rows if row), here=here)


def nothing_found(answer: SearchAnswer, query_id: int) -> Screen:
    """What is said where there is nothing on a page of results."""
    query = shortened(answer.query.strip(), _MOST_QUERY)
    if answer.total:
        return Screen(text("list-past-end"))
    rows = narrowing.taken(answer.query, query_id)
    if not answer.mistakes:
        rows = [*rows, [_follow(query_id)]]
    return Screen(text("search-nothing", query=query) + _mistakes(answer), tuple(rows))


def _head(answer: SearchAnswer) -> Markup:
    """What was searched for, and how many articles that gave; then what narrowed it and what went wrong."""
    typed, narrowed = refining.parts(answer.query)
    if answer.understood_as:
        lines = [text("search-understood", understood=shortened(answer.understood_as, _MOST_QUERY), total=answer.total)]
    else:
        query = shortened(typed.strip() or answer.query.strip(), _MOST_QUERY)
        lines = [text("search-results", query=query, total=answer.total)]
    if narrowed and typed.strip():
        names = shortened(" · ".join(map(narrowing.shown, narrowed)), _MOST_QUERY)
        lines.append(text("search-only", names=names))
    if answer.left_out:
        lines.append(text("search-left-out", words=shortened(" ".join(answer.left_out), _MOST_QUERY)))
    return Markup("\n").join(lines) + _mistakes(answer)


def _mistakes(answer: SearchAnswer) -> Markup:
    """What is wrong with the operators, each on a line of its own."""
    said = (
        text(f"search-{mistake.kind.value}", typed=shortened(mistake.text, _MOST_QUERY))
        for mistake in answer.mistakes[:_MOST_MISTAKES]
    )
    return Markup("").join(Markup("\n") + each for each in said)


def _ways_on(answer: SearchAnswer, query_id: int, choices: Sequence[Row], *, can_be_narrowed: bool) -> list[Row]:
    rows: list[Row] = []
    if answer.understood_as:
        typed, _ = refining.parts(answer.query)
        label = plain("button-search-exactly", query=shortened(" ".join(typed.split()), _MOST_TYPED))
        rows.append([button(label, NarrowSearch(query_id, "e0"))])
    rows += choices
    narrow = [button(plain("button-narrow"), NarrowSearch(query_id))] if can_be_narrowed and not choices else []
    rows.append([*narrow, _follow(query_id), button(plain("button-share"), ShareLink(f"lq{query_id}"))])
    return rows


def _follow(query_id: int) -> InlineKeyboardButton:
    return button(plain("button-follow-search"), EditFollow("query", query_id))


def _result(number: int, result: SearchResult) -> Markup:
    entry = lists.entry(number, result.article, with_day=True)
    return Markup("{}\n{}").format(entry, _marked(result.snippet, result.marks))


def _marked(snippet: str, marks: Sequence[tuple[int, int]]) -> Markup:
    marked, position = Markup(), 0
    for start, end in sorted(marks)[:_MOST_MARKS]:
        if start >= position:
            marked += escape(snippet[position:start]) + Markup("<b>{}</b>").format(snippet[start:end])
            position = end
    return marked + escape(snippet[position:])
