"""Lists of articles: a few lines each, numbered, with buttons to open one and to turn the page."""

from collections.abc import Sequence

from markupsafe import Markup, escape
from telegram import InlineKeyboardButton

from bot.texts import plain, text
from bot.views import dates
from bot.views.buttons import button, in_rows, pager
from bot.views.callbacks import ListName, RunCommand, ShowArticle, ShowList
from bot.views.screen import Screen, shortened
from storage.models import Label, SearchAnswer, SearchResult, StoredArticle

PER_PAGE = 8
RESULTS_PER_PAGE = 5
_MOST_TITLE = 200  # UTF-16 units; eight entries of the longest still fit a message
_MOST_NAME = 80
_MOST_MISTAKES = 3
_MOST_QUERY = 200


def pages_of(total: int, per_page: int = PER_PAGE) -> int:
    """How many pages a list of ``total`` has; an empty one has one."""
    return max(1, -(-total // per_page))


def articles(
    head: Markup, listed: Sequence[StoredArticle], *, name: ListName, page: int, pages: int, extra: Sequence[str] = ()
) -> Screen:
    """A page of a list under ``head``; ``extra`` are commands offered in a last row."""
    entries = [_entry(number, article) for number, article in enumerate(listed, start=1)]
    here = ShowList(name, page)
    rows = [*_numbers(listed, here), pager(page, pages, lambda to: ShowList(name, to)), _commands(extra)]
    return Screen(Markup("\n\n").join([head, *entries]), tuple(row for row in rows if row))


def results(answer: SearchAnswer, *, name: ListName, page: int, pages: int) -> Screen:
    """A page of search results, each with the passage that answers."""
    query = shortened(answer.query.strip(), _MOST_QUERY)
    if answer.understood_as:
        head = text("search-understood", understood=answer.understood_as, query=query, total=answer.total)
    else:
        head = text("search-results", query=query, total=answer.total)
    if answer.left_out:
        head += "\n" + text("search-left-out", words=" ".join(answer.left_out))
    head += _mistakes(answer)
    first = page * RESULTS_PER_PAGE + 1
    entries = [_result(number, result) for number, result in enumerate(answer.results, start=first)]
    here = ShowList(name, page)
    found = [result.article for result in answer.results]
    rows = [*_numbers(found, here, first), pager(page, pages, lambda to: ShowList(name, to))]
    return Screen(Markup("\n\n").join([head, *entries]), tuple(row for row in rows if row))


def nothing_found(answer: SearchAnswer) -> Screen:
    """What is said where there is nothing on a page of results."""
    query = shortened(answer.query.strip(), _MOST_QUERY)
    return Screen(text("list-past-end" if answer.total else "search-nothing", query=query) + _mistakes(answer))


def _mistakes(answer: SearchAnswer) -> Markup:
    """What is wrong with the operators, each on a line of its own."""
    said = (
        text(f"search-{mistake.kind.value}", typed=shortened(mistake.text, _MOST_QUERY))
        for mistake in answer.mistakes[:_MOST_MISTAKES]
    )
    return Markup("").join(Markup("\n") + each for each in said)


def label_head(label: Label) -> Markup:
    """The first line of a label's list; it names what was understood."""
    name = shortened(label.name, _MOST_TITLE)
    return text("list-label", name=name, kind=text(f"kind-{label.kind}"), total=label.articles)


def about(article: StoredArticle) -> Markup:
    """One line that says what an article is: source or author, date, categories."""
    names = [article.source or article.author or article.site]
    parts = [
        *(shortened(name, _MOST_NAME) for name in names if name),
        dates.shown(article.posted or article.published or article.day, short=True),
        *([shortened("; ".join(article.categories), _MOST_NAME)] if article.categories else []),
    ]
    return Markup(" · ").join(parts)


def _entry(number: int, article: StoredArticle) -> Markup:
    return Markup("<b>{}.</b> {}\n<i>{}</i>").format(number, shortened(article.title, _MOST_TITLE), about(article))


def _result(number: int, result: SearchResult) -> Markup:
    return Markup("{}\n{}").format(_entry(number, result.article), _marked(result.snippet, result.marks))


def _marked(snippet: str, marks: Sequence[tuple[int, int]]) -> Markup:
    marked, position = Markup(), 0
    for start, end in sorted(marks)[:10]:
        if start >= position:
            marked += escape(snippet[position:start]) + Markup("<b>{}</b>").format(snippet[start:end])
            position = end
    return marked + escape(snippet[position:])


def _numbers(listed: Sequence[StoredArticle], here: ShowList, first: int = 1) -> list[Sequence[InlineKeyboardButton]]:
    numbered = enumerate(listed, start=first)
    buttons = [button(str(number), ShowArticle(article.id, 0, here)) for number, article in numbered]
    return in_rows(buttons, 5 if len(buttons) in {5, 9, 10} else 4)


def _commands(names: Sequence[str]) -> Sequence[InlineKeyboardButton]:
    return [button(plain(f"button-{name}"), RunCommand(name)) for name in names]
