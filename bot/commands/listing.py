"""Any list of articles, by its name: the walk that /latest, /day, /tag and /search share with their buttons."""

from functools import partial

from markupsafe import Markup

from bot.context import Services
from bot.texts import text
from bot.typed_dates import read_period
from bot.views import dates, lists
from bot.views.callbacks import ListKind, ListName
from bot.views.screen import Screen
from storage import articles, labels, queries
from storage.articles import Listing

MOST_LATEST = 100


async def screen(services: Services, name: ListName, page: int = 0) -> Screen:
    """A page (from 0) of the list, or a sentence where there is none."""
    match name.kind:
        case ListKind.NEWEST:
            return await _newest(services, name, page)
        case ListKind.DAY:
            return await _day(services, name, page)
        case ListKind.LABEL:
            return await _label(services, name, page)
        case ListKind.QUERY:
            return await _query(services, name, page)


async def _newest(services: Services, name: ListName, page: int) -> Screen:
    most = max(1, min(int(name.of) if name.of.isdecimal() else MOST_LATEST, MOST_LATEST))
    per_page = min(most, lists.PER_PAGE)
    async with services.database.reading() as connection:
        listing = await articles.latest(connection, min(per_page, max(most - page * per_page, 0)), page * per_page)
    total = min(listing.total, most)
    if not listing.total:
        return Screen(text("list-empty"))
    return _page(name, page, Listing(total, listing.articles), text("list-newest", total=total), per_page)


async def _day(services: Services, name: ListName, page: int) -> Screen:
    async with services.database.reading() as connection:
        listing = await articles.on_day(connection, name.of, lists.PER_PAGE, page * lists.PER_PAGE)
    if not listing.total:
        return Screen(text("day-none", date=dates.weekday(name.of)))
    return _page(name, page, listing, text("list-day", date=dates.weekday(name.of), total=listing.total))


async def _label(services: Services, name: ListName, page: int) -> Screen:
    async with services.database.reading() as connection:
        label = await labels.get(connection, int(name.of)) if name.of.isdecimal() else None
        if label is None:
            return Screen(text("list-gone"))
        listing = await articles.with_label(connection, label.id, lists.PER_PAGE, page * lists.PER_PAGE)
    return _page(name, page, listing, lists.label_head(label))


async def results(services: Services, query: str, page: int = 0) -> Screen:
    """A page (from 0) of what is found for ``query``."""
    offset = page * lists.RESULTS_PER_PAGE
    answer = await services.searcher.search(
        query, limit=lists.RESULTS_PER_PAGE, offset=offset, dates=partial(read_period, now=services.clock())
    )
    if not answer.results:
        return lists.nothing_found(answer)
    name = ListName(ListKind.QUERY, str(queries.query_id(query)))
    return lists.results(answer, name=name, page=page, pages=lists.pages_of(answer.total, lists.RESULTS_PER_PAGE))


async def _query(services: Services, name: ListName, page: int) -> Screen:
    async with services.database.reading() as connection:
        query = await queries.remembered(connection, int(name.of)) if name.of.isdecimal() else None
    return Screen(text("list-gone")) if query is None else await results(services, query, page)


def _page(name: ListName, page: int, listing: Listing, head: Markup, per_page: int = lists.PER_PAGE) -> Screen:
    if not listing.articles:
        return Screen(text("list-past-end"))
    pages = lists.pages_of(listing.total, per_page)
    extra = ("tags", "sources") if name.kind is ListKind.NEWEST and page == 0 else ()
    return lists.articles(head, listing.articles, name=name, page=page, pages=pages, extra=extra)
