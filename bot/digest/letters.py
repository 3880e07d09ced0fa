"""Composed once, sent to many: the letters of the digests that are being sent."""

import asyncio
from collections import OrderedDict

from bot.bulk import Letter
from bot.digest import compose, shown
from bot.views import digest as view
from bot.views import following
from storage import articles
from storage.database import Database
from storage.models import Delivery

_MOST_KEPT = 256

# What a letter's words depend on: articles and how often they were corrected, and what the chat asked for.
_Content = tuple[tuple[int, ...], int, tuple[str, ...], str, bool, bool]


class Letters:
    """Composes letters off the event loop, each distinct one once.

    Args:
        username: The bot's, for links.
    """

    def __init__(self, database: Database, username: str) -> None:
        self._database = database
        self._username = username
        self._made: OrderedDict[_Content, asyncio.Future[Letter | None]] = OrderedDict()

    async def of(self, delivery: Delivery) -> Letter | None:
        """What the chat is to get; None where all of the articles were taken back."""
        content = _content(delivery)
        made = self._made.get(content)
        if made is None:
            made = self._made[content] = asyncio.ensure_future(self._make(delivery))
            if len(self._made) > _MOST_KEPT:
                self._made.popitem(last=False)
        try:
            return await asyncio.shield(made)
        except BaseException:
            self._made.pop(content, None)  # the next one tries again
            raise

    async def _make(self, delivery: Delivery) -> Letter | None:
        async with self._database.reading() as connection:
            found = await articles.by_ids(connection, delivery.articles)
        listed = sorted(found.values(), key=lambda article: article.id)
        if not listed:
            return None
        if delivery.searches:
            return Letter.of(following.alert(listed, delivery.searches))
        composed = await asyncio.to_thread(compose.compose, listed, interests=shown.names(delivery.interests))
        await shown.remember(self._database, composed, delivery.planned_at)
        return Letter.of(view.screen(composed, self._username, private=delivery.chat_id > 0, late=delivery.late))


def _content(delivery: Delivery) -> _Content:
    return (
        delivery.articles,
        delivery.revision,
        delivery.searches,
        delivery.interests,
        delivery.late,
        delivery.chat_id > 0,
    )
