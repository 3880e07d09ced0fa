"""Any list of articles, by its name: the walk that /latest, /day, /tag, /search, /saved and /unread share."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial

from aiosqlite import Connection
from markupsafe import Markup

from bot.commands import finding, related
from bot.context import Services
from bot.texts import text
from bot.typed_dates import read_period
from bot.views import dates, export, lists, sharing
from bot.views.callbacks import ListKind, ListName, ShowList
from bot.views.lists import Days
from bot.views.screen import Row, Screen
from storage import articles, labels, saved
from storage.articles import Listing

MOST_LATEST = 100
_BOUNDED = re.compile(r"(\d{1,15})(?:-(\d{1,15}))?", re.ASCII)
_UNREAD = re.compile(r"(\d{1,15})-(\d{1,15})-(\d{4})(\d\d)(\d\d)", re.ASCII)


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a list, and what stands above it."""

    listing: Listing
    head: Markup
    days: Days = Days.HEADINGS


@dataclass(frozen=True, slots=True)
class _Asked:
    """Which part of which list is asked for, and by whom (a user id)."""

    of: str
    limit: int
    offset: int
    reader: int


async def screen(services: Services, name: ListName, page: int = 0, reader: int = 0) -> Screen:
    """A page (from 0) of the list, or a sentence where there is none; ``reader`` is the user id of who asks."""
    if name.kind is ListKind.RELATED:
        return await related.screen(services, name)
    if name.kind is ListKind.QUERY:
        query = await _query(services, name)
        return Screen(text("list-gone")) if query is None else await finding.results(services, query, page)
    async with services.database.reading() as connection:
        name = await _bounded(connection, name)
        per_page = _per_page(name)
        part = await _LISTS[name.kind](connection, _Asked(name.of, per_page, page * per_page, reader))
    if part is None:
        return Screen(text("list-gone"))
    if not part.listing.articles:
        return _nothing(name, part)
    return lists.articles(
        part.head,
        part.listing.articles,
        name=name,
        page=page,
        pages=lists.pages_of(part.listing.total, per_page),
        per_page=per_page,
        days=part.days,
        extra=("tags", "sources") if name.kind is ListKind.NEWEST and page == 0 else (),
        also=_also(name) if page == 0 else (),
    )


async def article_at(services: Services, name: ListName, number: int, reader: int = 0) -> int | None:
    """The id of the list's article with this number (from 1), or None where it has none."""
    if number < 1:
        return None
    if name.kind is ListKind.RELATED:
        return await related.article_at(services, name, number)
    if name.kind is ListKind.QUERY:
        query = await _query(services, name)
        if query is None:
            return None
        told = partial(read_period, now=services.clock())
        answer = await services.searcher.search(query, limit=1, offset=number - 1, dates=told)
        return answer.results[0].article.id if answer.results else None
    async with services.database.reading() as connection:
        part = await _LISTS[name.kind](connection, _Asked(name.of, 1, number - 1, reader))
    return part.listing.articles[0].id if part and part.listing.articles else None


async def _bounded(connection: Connection, name: ListName) -> ListName:
    """The list as it is now, for good: what is loaded later does not move what is on its pages."""
    if name.kind in (ListKind.NEWEST, ListKind.LABEL) and name.of.isdecimal():
        return ListName(name.kind, f"{name.of}-{await articles.highest_id(connection)}")
    return name


def _also(name: ListName) -> Row:
    """What can be done with the whole list."""
    label_id, _ = _numbers(name.of)
    match name.kind:
        case ListKind.DAY:
            return export.under_day(name.of)
        case ListKind.LABEL if label_id is not None:
            return [sharing.button_for(ShowList(ListName(ListKind.LABEL, str(label_id))))]
        case _:
            return []


def _per_page(name: ListName) -> int:
    most, _ = _numbers(name.of) if name.kind is ListKind.NEWEST else (None, None)
    return min(most or lists.PER_PAGE, lists.PER_PAGE)


def _nothing(name: ListName, part: _Part) -> Screen:
    if part.listing.total:
        return Screen(text("list-past-end"))
    match name.kind:
        case ListKind.DAY:
            return Screen(text("day-none", date=dates.weekday(name.of)))
        case ListKind.SAVED:
            return Screen(text("saved-none"))
        case _:
            return Screen(text("list-empty"))


async def _newest(connection: Connection, asked: _Asked) -> _Part:
    most, up_to = _numbers(asked.of)
    most = max(1, min(most or MOST_LATEST, MOST_LATEST))
    limit = min(asked.limit, max(most - asked.offset, 0))
    listing = await articles.latest(connection, limit, asked.offset, up_to)
    total = min(listing.total, most)
    return _Part(Listing(total, listing.articles), text("list-newest", total=total))


async def _day(connection: Connection, asked: _Asked) -> _Part:
    listing = await articles.on_day(connection, asked.of, asked.limit, asked.offset)
    return _Part(listing, text("list-day", date=dates.heading(asked.of), total=listing.total), Days.NOWHERE)


async def _label(connection: Connection, asked: _Asked) -> _Part | None:
    label_id, up_to = _numbers(asked.of)
    label = await labels.get(connection, label_id) if label_id is not None else None
    if label is None:
        return None
    listing = await articles.with_label(connection, label.id, asked.limit, asked.offset, up_to)
    return _Part(listing, lists.label_head(label, listing.total))


async def _unread(connection: Connection, asked: _Asked) -> _Part | None:
    match = _UNREAD.fullmatch(asked.of)
    if match is None:
        return None
    earliest = "-".join(match.groups()[2:])
    listing = await articles.between(connection, int(match[1]), int(match[2]), earliest, asked.limit, asked.offset)
    return _Part(listing, text("list-unread", total=listing.total))


async def _saved(connection: Connection, asked: _Asked) -> _Part:
    listing = await saved.listing(connection, asked.reader, asked.limit, asked.offset)
    return _Part(listing, text("list-saved", total=listing.total), Days.LINES)


async def _query(services: Services, name: ListName) -> str | None:
    return await finding.recalled(services, int(name.of)) if name.of.isdecimal() else None


def _numbers(of: str) -> tuple[int | None, int | None]:
    """What a list is of, and the id that bounds it; None for what is not said."""
    match = _BOUNDED.fullmatch(of)
    if match is None:
        return None, None
    return int(match[1]), int(match[2]) if match[2] else None


_LISTS: dict[ListKind, Callable[[Connection, _Asked], Awaitable[_Part | None]]] = {
    ListKind.NEWEST: _newest,
    ListKind.DAY: _day,
    ListKind.LABEL: _label,
    ListKind.UNREAD: _unread,
    ListKind.SAVED: _saved,
}
