"""Lists of articles: a line each, numbered, with buttons to open one and to turn the page."""

from collections.abc import Sequence
from enum import Enum, auto

from markupsafe import Markup
from telegram import InlineKeyboardButton

from bot.texts import plain, text
from bot.views import dates
from bot.views.buttons import button, in_rows, pager
from bot.views.callbacks import ListName, RunCommand, ShowArticle, ShowList
from bot.views.enumeration import listed_apart
from bot.views.screen import Row, Screen, shortened
from storage.models import Label, StoredArticle

PER_PAGE = 10
_MOST_TITLE = 160  # UTF-16 units; ten entries of the longest still fit a message
_MOST_NAME = 60


def pages_of(total: int, per_page: int = PER_PAGE) -> int:
    """How many pages a list of ``total`` has; an empty one has one."""
    return max(1, -(-total // per_page))


class Days(Enum):
    """Where a list says of which day its articles are."""

    HEADINGS = auto()  # above those of one day
    LINES = auto()  # in each line
    NOWHERE = auto()  # the list is of one day


def articles(
    head: Markup,
    listed: Sequence[StoredArticle],
    *,
    name: ListName,
    page: int,
    pages: int,
    per_page: int = PER_PAGE,
    days: Days = Days.HEADINGS,
    extra: Sequence[str] = (),
    also: Row = (),
) -> Screen:
    """A page (from 0) of a list under ``head``, numbered through all of its pages.

    Args:
        extra: Commands that are offered in a last row.
        also: What else can be done with the whole list, in a row behind that.
    """
    first = page * per_page + 1
    day, lines = "", [head] if days is Days.HEADINGS else [head, Markup("")]
    for number, article in enumerate(listed, start=first):
        if days is Days.HEADINGS and article.day != day:
            day = article.day
            lines.append(Markup("\n<b>{}</b>").format(dates.heading(day)))
        lines.append(entry(number, article, with_day=days is Days.LINES))
    here = ShowList(name, page)
    rows = [*numbers(listed, here, first), pager(page, pages, lambda to: ShowList(name, to)), _commands(extra), also]
    return Screen(Markup("\n").join(lines), tuple(row for row in rows if row), here=here)


def label_head(label: Label, total: int) -> Markup:
    """The first line of a label's list of so many articles; it names what was understood."""
    name = shortened(label.name, _MOST_TITLE)
    return text("list-label", name=name, kind=text(f"kind-{label.kind}"), total=total)


def about(article: StoredArticle, *, with_day: bool = True) -> Markup:
    """What an article is, in a few words: source or author, date, categories."""
    names = [article.source or article.author or article.site]
    parts = [shortened(name, _MOST_NAME) for name in names if name]
    if with_day:
        parts.append(dates.shown(article.posted or article.published or article.day, short=True))
    if article.categories:
        parts.append(shortened(listed_apart(article.categories), _MOST_NAME))
    return Markup(" · ").join(parts)


def entry(number: int, article: StoredArticle, *, with_day: bool) -> Markup:
    """An article's line in a list."""
    title, said = shortened(article.title, _MOST_TITLE), about(article, with_day=with_day)
    if not said:
        return Markup("<b>%d.</b> %s") % (number, title)
    return Markup("<b>%d.</b> %s — <i>%s</i>") % (number, title, said)


def numbers(listed: Sequence[StoredArticle], here: ShowList, first: int = 1) -> list[Sequence[InlineKeyboardButton]]:
    """A button for each article listed, which opens it with the way back ``here``."""
    numbered = enumerate(listed, start=first)
    buttons = [button(str(number), ShowArticle(article.id, None, here)) for number, article in numbered]
    return in_rows(buttons, 5 if len(buttons) in {5, 9, 10} else 4)


def _commands(names: Sequence[str]) -> Sequence[InlineKeyboardButton]:
    return [button(plain(f"button-{name}"), RunCommand(name)) for name in names]
