"""What a search finds, as a list to page through and to narrow."""

from functools import partial

from telegram import Update

from bot.context import Context, Services
from bot.typed_dates import read_period
from bot.views import narrowing
from bot.views import search as view
from bot.views.callbacks import ListKind, ListName
from bot.views.screen import Screen
from storage import queries, refining


async def results(services: Services, query: str, page: int = 0, *, narrows: bool = False) -> Screen:
    """A page (from 0) of what is found for ``query``.

    Args:
        narrows: Whether the first page shows what would narrow the search; what narrows it already, it shows anyway.
    """
    now = services.clock()
    wide = page == 0 and (narrows or bool(refining.parts(query)[1]))
    answer = await services.searcher.search(
        query,
        limit=view.PER_PAGE,
        offset=page * view.PER_PAGE,
        dates=partial(read_period, now=now),
        with_facets=wide,
    )
    query_id = queries.query_id(query)
    if not answer.results:
        return view.nothing_found(answer, query_id)
    choices = narrowing.rows(answer.facets, query, query_id, now.date()) if answer.facets else []
    return view.results(answer, name=ListName(ListKind.QUERY, str(query_id)), page=page, choices=choices)


def remember(update: Update, context: Context, query: str) -> None:
    """Keep a query for its buttons. The answer does not wait for that, since a load may be writing."""
    services = context.services
    services.asked[queries.query_id(query)] = query
    context.application.create_task(store(services, query), update)


async def store(services: Services, query: str) -> None:
    """Keep a query for the buttons and links that stand for it."""
    try:
        async with services.database.writing() as connection:
            await queries.remember(connection, query, services.clock())
    finally:
        services.asked.pop(queries.query_id(query), None)


async def recalled(services: Services, query_id: int) -> str | None:
    """The query that a button stands for, or None where it is forgotten."""
    if query := services.asked.get(query_id):
        return query
    async with services.database.reading() as connection:
        return await queries.remembered(connection, query_id)
