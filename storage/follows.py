"""The searches that chats follow, and the loads that they were not told of yet."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from aiosqlite import Connection

from storage import articles, instants
from storage.models import Follow

MOST_IN_A_CHAT = 20
_KILLED = timedelta(minutes=10)  # without a sign of life; reading a large file takes minutes


@dataclass(frozen=True, slots=True)
class Follower:
    """What one chat, or one topic of it, follows.

    Attributes:
        subscription_id: Of the subscription that stands for all of it.
        queries: Each with the highest article id when it began to be followed.
    """

    subscription_id: int
    queries: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Untold:
    """A load that came to its end, or was killed, and that followers were not told of.

    Attributes:
        key: Stands for it in the outbox: its day and its number.
    """

    id: int
    key: str


async def follow(connection: Connection, chat_id: int, thread_id: int | None, query: str, now: datetime) -> bool:
    """Have the chat (or its topic) follow a search; False where it did so already."""
    at = instants.to_text(now)
    await connection.execute(
        """
        INSERT INTO subscriptions (chat_id, thread_id, kind, at, zone, created_at)
        VALUES (?, ?, 'alerts', '', '', ?)
        ON CONFLICT (chat_id, ifnull(thread_id, 0)) WHERE kind = 'alerts' DO UPDATE SET paused_why = NULL
        """,
        (chat_id, thread_id, at),
    )
    cursor = await connection.execute(
        """
        INSERT INTO follows (subscription_id, query, seen_id, created_at)
        SELECT id, ?, ?, ? FROM subscriptions WHERE chat_id = ? AND ifnull(thread_id, 0) = ? AND kind = 'alerts'
        ON CONFLICT DO NOTHING
        """,
        (query, await articles.highest_id(connection), at, chat_id, thread_id or 0),
    )
    return cursor.rowcount > 0


async def of_chat(connection: Connection, chat_id: int, thread_id: int | None) -> list[Follow]:
    """What the chat (or this topic of it) follows, the oldest first."""
    rows = await connection.execute_fetchall(
        """
        SELECT follows.id, subscriptions.chat_id, subscriptions.thread_id, follows.query
          FROM follows JOIN subscriptions ON subscriptions.id = follows.subscription_id
         WHERE subscriptions.chat_id = ? AND ifnull(subscriptions.thread_id, 0) = ?
         ORDER BY follows.id
        """,
        (chat_id, thread_id or 0),
    )
    return [Follow(*row) for row in rows]


async def get(connection: Connection, follow_id: int) -> Follow | None:
    """The followed search with this id, or None."""
    rows = await connection.execute_fetchall(
        """
        SELECT follows.id, subscriptions.chat_id, subscriptions.thread_id, follows.query
          FROM follows JOIN subscriptions ON subscriptions.id = follows.subscription_id
         WHERE follows.id = ?
        """,
        (follow_id,),
    )
    return next((Follow(*row) for row in rows), None)


async def end(connection: Connection, follow_id: int) -> None:
    """Follow this search no more. A chat that follows nothing leaves nothing behind."""
    await connection.execute("DELETE FROM follows WHERE id = ?", (follow_id,))
    await connection.execute(
        """
        DELETE FROM subscriptions
         WHERE kind = 'alerts' AND NOT EXISTS (SELECT 1 FROM follows WHERE subscription_id = subscriptions.id)
        """
    )


async def queries(connection: Connection) -> list[str]:
    """Every search that somebody who can be reached follows, once."""
    rows = await connection.execute_fetchall(
        """
        SELECT DISTINCT follows.query
          FROM follows JOIN subscriptions ON subscriptions.id = follows.subscription_id
         WHERE subscriptions.paused_why IS NULL
        """
    )
    return [query for (query,) in rows]


async def followers(connection: Connection, queries: Sequence[str], after: int, limit: int) -> list[Follower]:
    """Who follows some of these searches, and which; in order of the subscriptions' ids, from above ``after`` on."""
    rows = await connection.execute_fetchall(
        """
        SELECT follows.subscription_id, json_group_object(follows.query, follows.seen_id)
          FROM follows JOIN subscriptions ON subscriptions.id = follows.subscription_id
         WHERE follows.subscription_id > :after
           AND subscriptions.paused_why IS NULL
           AND follows.query IN (SELECT value FROM json_each(:queries))
         GROUP BY follows.subscription_id
         ORDER BY follows.subscription_id
         LIMIT :limit
        """,
        {"after": after, "queries": json.dumps(list(queries)), "limit": limit},
    )
    return [Follower(id_, json.loads(found)) for id_, found in rows]


async def untold(connection: Connection, now: datetime) -> Untold | None:
    """The oldest load that followers are to be told of; a running one is waited for."""
    rows = await connection.execute_fetchall(
        """
        SELECT id, started_at FROM loads
         WHERE told_at IS NULL AND (finished_at IS NOT NULL OR stored_at < ?)
         ORDER BY id LIMIT 1
        """,
        (instants.to_text(now - _KILLED),),
    )
    return next((Untold(id_, f"{started[:10]} load {id_}") for id_, started in rows), None)


async def told(connection: Connection, load_id: int, now: datetime) -> None:
    """Note that followers were told of the load."""
    await connection.execute("UPDATE loads SET told_at = ? WHERE id = ?", (instants.to_text(now), load_id))


async def added_by(connection: Connection, load_id: int, earliest_day: str) -> tuple[int, ...]:
    """The articles that the load added and that are listed under ``earliest_day`` or later."""
    rows = await connection.execute_fetchall(
        """
        SELECT id FROM articles
         WHERE day >= :earliest
           AND EXISTS (SELECT 1 FROM changes
                        WHERE changes.article_id = articles.id AND changes.load_id = :load AND changes.before IS NULL)
         ORDER BY id
        """,
        {"load": load_id, "earliest": earliest_day},
    )
    return tuple(id_ for (id_,) in rows)
