"""Composed once, sent to many: the letters of the digests that are being sent."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Coroutine
from typing import Any, Generic, TypeVar

from bot import texts
from bot.bulk import Letter
from bot.digest import compose, shown
from bot.digest.compose import Digest
from bot.views import digest as view
from bot.views import following
from bot.views.screen import Screen
from storage import articles
from storage.database import Database
from storage.models import Delivery, StoredArticle

_MOST_KEPT = 256
_MOST_DIGESTS_KEPT = 64

# What a digest depends on: articles and how often they were corrected, and what its readers asked for.
_Content = tuple[tuple[int, ...], int, str]
# What a letter's words depend on besides.
_Wording = tuple[_Content, tuple[str, ...], bool, bool, str | None]

_Key = TypeVar("_Key")
_Made = TypeVar("_Made")


class Letters:
    """Composes letters off the event loop: each digest once, and each letter that tells it once in a language.

    Args:
        username: The bot's, for links.
    """

    def __init__(self, database: Database, username: str) -> None:
        self._database = database
        self._username = username
        self._letters: _Once[_Wording, Letter | None] = _Once(_MOST_KEPT)
        self._digests: _Once[_Content, Digest | None] = _Once(_MOST_DIGESTS_KEPT)

    async def of(self, delivery: Delivery) -> Letter | None:
        """What the chat is to get, in its language; None where all of the articles were taken back."""
        wording = (_content(delivery), delivery.searches, delivery.late, delivery.chat_id > 0, delivery.language)
        return await self._letters.get(wording, lambda: self._write(delivery))

    def instead(self, delivery: Delivery) -> Letter:
        """What the message says in its language once all of its articles were taken back."""
        with texts.speaking(delivery.language):
            return Letter.of(Screen(texts.text("digest-taken-back")))

    async def _write(self, delivery: Delivery) -> Letter | None:
        if delivery.searches:
            listed = await self._articles(delivery)
            with texts.speaking(delivery.language):
                return Letter.of(following.alert(listed, delivery.searches)) if listed else None
        composed = await self._digests.get(_content(delivery), lambda: self._compose(delivery))
        if composed is None:
            return None
        with texts.speaking(delivery.language):
            return Letter.of(view.screen(composed, self._username, private=delivery.chat_id > 0, late=delivery.late))

    async def _compose(self, delivery: Delivery) -> Digest | None:
        listed = await self._articles(delivery)
        if not listed:
            return None
        composed = await asyncio.to_thread(compose.compose, listed, interests=shown.names(delivery.interests))
        await shown.remember(self._database, composed, delivery.planned_at)
        return composed

    async def _articles(self, delivery: Delivery) -> list[StoredArticle]:
        async with self._database.reading() as connection:
            found = await articles.by_ids(connection, delivery.articles)
        return sorted(found.values(), key=lambda article: article.id)


class _Once(Generic[_Key, _Made]):
    """Makes each thing once, for all who ask for it meanwhile or soon; what could not be made is tried again."""

    def __init__(self, most_kept: int) -> None:
        self._most_kept = most_kept
        self._made: OrderedDict[_Key, asyncio.Future[_Made]] = OrderedDict()

    async def get(self, key: _Key, make: Callable[[], Coroutine[Any, Any, _Made]]) -> _Made:
        """What ``make`` gives for this key."""
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = asyncio.ensure_future(make())
            if len(self._made) > self._most_kept:
                self._made.popitem(last=False)
        try:
            return await asyncio.shield(made)
        except BaseException:
            self._made.pop(key, None)  # the next one tries again
            raise


def _content(delivery: Delivery) -> _Content:
    return delivery.articles, delivery.revision, delivery.interests
