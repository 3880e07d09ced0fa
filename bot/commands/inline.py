"""Inline mode: ``@bot words`` in any chat finds articles as one types; without words, the latest."""

import asyncio
import logging
import re
from collections.abc import Coroutine
from dataclasses import dataclass
from functools import partial
from typing import Any

from telegram import InlineQuery, Update
from telegram.error import BadRequest

from bot.commands import finding
from bot.context import Context, Services
from bot.texts import plain
from bot.typed_dates import read_period
from bot.views import deep_links
from bot.views import inline as view
from bot.views.callbacks import ListKind, ListName, ShowList
from bot.views.deep_links import Search, Target
from storage import articles, queries, words
from storage.models import StoredArticle

log = logging.getLogger(__name__)

# Seconds for which Telegram may give the same person the same answer: its dates and buttons are in their language.
_LATEST_KEPT, _FOUND_KEPT = 60, 300
_MOST_PAGED = 1_000
_OFFSET = re.compile(r"(\d{1,4})(?:-(\d{1,15}))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class _Answer:
    """A page of articles.

    Attributes:
        next_offset: Where the next page begins; empty for the last.
        label: What the button above the results says, empty for none; it searches in the private chat.
    """

    articles: tuple[StoredArticle, ...]
    next_offset: str
    kept: int
    label: str = ""


class Inline:
    """Answers inline queries. Of what one person typed only the latest is looked for: an earlier search is stopped."""

    def __init__(self) -> None:
        self._looking: dict[int, asyncio.Task[_Answer]] = {}

    async def asked(self, update: Update, context: Context) -> None:
        """Somebody typed, or scrolled to the end of what was found."""
        query = update.inline_query
        if query is None:
            return
        found = await self._newest(query.from_user.id, _find(context.services, query.query, query.offset))
        if found is None:
            return
        button = view.switch(found.label, await _search_for(context.services, query.query)) if found.label else None
        await _answer(
            query,
            [view.result(article, context.bot.username) for article in found.articles],
            cache_time=found.kept,
            is_personal=True,
            next_offset=found.next_offset or None,
            button=button,
        )

    async def _newest(self, person: int, work: Coroutine[Any, Any, _Answer]) -> _Answer | None:
        """What ``work`` gives; None where the same person asked for something newer meanwhile."""
        if before := self._looking.get(person):
            before.cancel()
        looking = self._looking[person] = asyncio.create_task(work)
        try:
            return await looking
        except asyncio.CancelledError:
            if (task := asyncio.current_task()) and task.cancelling():  # the bot stops
                raise
            return None
        finally:
            if self._looking.get(person) is looking:
                del self._looking[person]


async def _find(services: Services, typed: str, offset: str) -> _Answer:
    match = _OFFSET.fullmatch(offset)
    first, up_to = (int(match[1]), int(match[2]) if match[2] else None) if match else (0, None)
    first = min(first, _MOST_PAGED)
    if not typed.strip():
        return await _latest(services, first, up_to)
    typed = typed[: view.MOST_TYPED]
    if not words.words(typed):
        return _Answer((), "", _FOUND_KEPT)
    # The text as it is: where it ends within a word, that may be the beginning of one.
    answer = await services.searcher.search(
        typed, limit=view.PER_PAGE, offset=first, dates=partial(read_period, now=services.clock())
    )
    label = ""
    if first == 0 and answer.mistakes:
        label = plain("inline-mistake")
    elif first == 0 and not answer.results:
        label = plain("inline-nothing")
    found = tuple(result.article for result in answer.results)
    return _Answer(found, _next(first, answer.total), _FOUND_KEPT, label)


async def _latest(services: Services, first: int, up_to: int | None) -> _Answer:
    """The newest articles; what is loaded while one scrolls does not move them."""
    async with services.database.reading() as connection:
        up_to = await articles.highest_id(connection) if up_to is None else up_to
        listing = await articles.latest(connection, view.PER_PAGE, first, up_to)
    following = _next(first, listing.total)
    return _Answer(listing.articles, f"{following}-{up_to}" if following else "", _LATEST_KEPT)


def _next(first: int, total: int) -> str:
    following = first + view.PER_PAGE
    return str(following) if following < min(total, _MOST_PAGED) else ""


async def _search_for(services: Services, typed: str) -> Target:
    """The search in the private chat; one too long for a link is remembered."""
    query = " ".join(typed.encode("utf-8", "ignore").decode().split())
    if deep_links.fits(query):
        return Search(query)
    await finding.store(services, query)
    return ShowList(ListName(ListKind.QUERY, str(queries.query_id(query))))


async def _answer(query: InlineQuery, *content: Any, **how: Any) -> None:
    try:
        await query.answer(*content, **how)
    except BadRequest as error:  # it came too late: whoever typed has gone on
        log.info("An inline query could not be answered: %s", error.message)
