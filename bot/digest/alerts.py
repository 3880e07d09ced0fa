"""Searches that chats follow: what a load brought for them goes to the outbox, one message a chat and load."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial

from bot import texts
from bot.digest import fresh
from bot.typed_dates import read_period
from storage import articles, follows, outbox
from storage.database import Database
from storage.follows import Follower, Untold
from storage.sieve import Sieve

_CHUNK = 2_000  # followers in one transaction


async def plan_alerts(database: Database, now: datetime, fresh_days: int, sieve: Sieve | None = None) -> int:
    """Queue an alert for every chat that follows a search which an article of a finished load answers; how many.

    Only articles that a digest would call new count: an import of old years tells nobody.
    """
    planned = 0
    while True:
        async with database.reading() as connection:
            load = await follows.untold(connection, now)
            if load is None:
                return planned
            earliest = await fresh.earliest_day(connection, fresh_days, now)
            new = await follows.added_by(connection, load.id, earliest) if earliest else ()
            queries = await follows.queries(connection) if new else []
        dates = partial(read_period, now=now, languages=texts.LANGUAGES)  # nobody knows who typed what
        found = await (sieve or Sieve(database)).matching(new, queries, dates) if queries else {}
        planned += await _queue(database, load, {query: ids for query, ids in found.items() if ids}, now)


async def _queue(database: Database, load: Untold, found: Mapping[str, tuple[int, ...]], now: datetime) -> int:
    planned = after = 0
    while True:
        async with database.writing() as connection:
            chunk = await follows.followers(connection, list(found), after, _CHUNK) if found else []
            if not chunk:
                await follows.told(connection, load.id, now)
                return planned
            highest = await articles.highest_id(connection)
            digests: dict[tuple[int, ...], int] = {}
            rows, searches = [], []
            for follower in chunk:
                answered = _answered(follower, found)
                if not answered:
                    continue
                ids = tuple(sorted(set().union(*answered.values())))
                if ids not in digests:
                    digests[ids] = await outbox.digest(connection, ids, now)
                rows.append((follower.subscription_id, load.key, digests[ids], highest))
                searches.append((follower.subscription_id, load.key, tuple(answered)))
            planned += await outbox.plan(connection, rows, now)
            await outbox.answer(connection, searches)
        after = chunk[-1].subscription_id


def _answered(follower: Follower, found: Mapping[str, tuple[int, ...]]) -> dict[str, tuple[int, ...]]:
    """What was found for each search since it is followed."""
    new = {query: tuple(id_ for id_ in found[query] if id_ > seen_id) for query, seen_id in follower.queries.items()}
    return {query: ids for query, ids in new.items() if ids}
