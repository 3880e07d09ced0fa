"""Digests of the archive's articles, and those whose "more" buttons still wait to be pressed."""

import asyncio
from collections.abc import Sequence
from datetime import datetime

from bot.digest.compose import Digest, compose
from storage import articles, digests
from storage.database import Database
from storage.digests import ShownDigest
from storage.interests import Of, read


def names(interests: str) -> tuple[str, ...]:
    """What a subscription is narrowed to, given as text, as names and words."""
    return tuple(interest.text for interest in read(interests).wanted(*Of))


async def of_articles(
    database: Database,
    ids: Sequence[int],
    day: str | None = None,
    interests: Sequence[str] = (),
    number: int | None = None,
) -> Digest | None:
    """The digest of the articles with these ids, as they are now; None where none of them is left.

    The rest is as for :func:`bot.digest.compose.compose`.
    """
    async with database.reading() as connection:
        found = await articles.by_ids(connection, ids)
    if not found:
        return None
    return await asyncio.to_thread(compose, list(found.values()), day, interests, number)


def made_of(composed: Digest) -> ShownDigest:
    """What is to be remembered of the digest."""
    ids = tuple(id_ for story in composed.stories for id_ in story.articles)
    return ShownDigest(composed.day, ids, composed.interests)


async def remember(database: Database, composed: Digest, now: datetime) -> None:
    """Keep what the digest is made of, so that its buttons work for a year."""
    async with database.writing() as connection:
        await digests.remember(connection, composed.number, made_of(composed), now)


async def again(database: Database, number: int, shown: ShownDigest) -> Digest | None:
    """The digest that was shown under this number; None where none of its articles is left."""
    return await of_articles(database, shown.articles, shown.day, shown.interests, number)
