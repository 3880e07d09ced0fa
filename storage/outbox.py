"""The outbox: what each chat is to get, planned in one transaction and crossed off as Telegram takes it."""

import json
from collections.abc import Sequence
from datetime import datetime
from sqlite3 import Row

from aiosqlite import Connection

from storage import instants
from storage.models import Delivery


async def digest(connection: Connection, articles: Sequence[int], now: datetime) -> int:
    """The id of the digest that holds just these articles, made where there is none."""
    values = {"articles": json.dumps(sorted(articles)), "now": instants.to_text(now)}
    await connection.execute(
        "INSERT INTO digests (articles, planned_at) VALUES (:articles, :now) ON CONFLICT DO NOTHING", values
    )
    [(digest_id,)] = await connection.execute_fetchall("SELECT id FROM digests WHERE articles = :articles", values)
    return int(digest_id)


async def plan(connection: Connection, deliveries: Sequence[tuple[int, str, int, int]], now: datetime) -> int:
    """Queue (subscription id, its local day, digest id, highest article id it has then seen); how many were new.

    A subscription that has a digest for that day keeps that one, and has seen no more than before.
    """
    before, planned_at = connection.total_changes, instants.to_text(now)
    await connection.executemany(
        """
        INSERT INTO deliveries (subscription_id, day, digest_id, planned_at, seen_before)
        VALUES (:subscription, :day, :digest, :now, (SELECT seen_id FROM subscriptions WHERE id = :subscription))
        ON CONFLICT (subscription_id, day) DO NOTHING
        """,
        [
            {"subscription": subscription, "day": day, "digest": digest_id, "now": planned_at}
            for subscription, day, digest_id, _ in deliveries
        ],
    )
    planned = connection.total_changes - before
    await connection.executemany(
        """
        UPDATE subscriptions SET seen_id = :seen_id
         WHERE id = :subscription
           AND EXISTS (SELECT 1 FROM deliveries
                        WHERE subscription_id = :subscription AND day = :day
                          AND digest_id = :digest AND planned_at = :now)
        """,
        [
            {"subscription": subscription, "day": day, "digest": digest_id, "seen_id": seen_id, "now": planned_at}
            for subscription, day, digest_id, seen_id in deliveries
        ],
    )
    return planned


async def answer(connection: Connection, planned: Sequence[tuple[int, str, Sequence[str]]]) -> None:
    """Have what was just planned for (subscription id, its day and load) be an alert that answers these searches."""
    await connection.executemany(
        "UPDATE deliveries SET searches = ? WHERE subscription_id = ? AND day = ?",
        [(json.dumps(list(searches), ensure_ascii=False), id_, day) for id_, day, searches in planned],
    )


_ERRAND = """
    SELECT deliveries.id, subscriptions.chat_id, subscriptions.thread_id, subscriptions.interests, deliveries.day,
           deliveries.digest_id, digests.articles, digests.revision, deliveries.planned_at, deliveries.attempts,
           deliveries.late, deliveries.searches, deliveries.message_id, deliveries.shown, languages.language,
           deliveries.broadcast_id, broadcasts.user_id AS source_chat, broadcasts.message_id AS source_message
      FROM deliveries
      JOIN subscriptions ON subscriptions.id = deliveries.subscription_id
      LEFT JOIN digests ON digests.id = deliveries.digest_id
      LEFT JOIN broadcasts ON broadcasts.id = deliveries.broadcast_id
      LEFT JOIN languages ON languages.chat_id = subscriptions.chat_id
"""
# What can be done now, in this order: what was tried in vain before, what is new, messages to be edited, broadcasts. A
# look takes some of each: a broadcast to many chats makes no digest wait for its end.
_WAITING = (
    "WHERE deliveries.state = 'queued' AND deliveries.retry_at <= :now ORDER BY deliveries.retry_at LIMIT :limit",
    """
    WHERE deliveries.state = 'queued' AND deliveries.retry_at IS NULL AND deliveries.broadcast_id IS NULL
    ORDER BY deliveries.id LIMIT :limit
    """,
    "WHERE deliveries.edit_at <= :now ORDER BY deliveries.edit_at LIMIT :limit",
    """
    WHERE deliveries.state = 'queued' AND deliveries.retry_at IS NULL AND deliveries.broadcast_id IS NOT NULL
    ORDER BY deliveries.id LIMIT :limit
    """,
)


async def queued(connection: Connection, now: datetime, limit: int) -> list[Delivery]:
    """What can be sent or edited now; at most ``limit`` of each: retries, new ones, edits, broadcasts."""
    values = {"now": instants.to_text(now), "limit": limit}
    return [
        _delivery(row)
        for waiting in _WAITING
        for row in await connection.execute_fetchall(f"{_ERRAND} {waiting}", values)
    ]


async def has_digest(connection: Connection, subscription_id: int, day: str) -> bool:
    """Whether the subscription has had, or is about to get, a digest for its local day."""
    rows = await connection.execute_fetchall(
        "SELECT 1 FROM deliveries WHERE subscription_id = ? AND day = ?", (subscription_id, day)
    )
    return bool(list(rows))


def _delivery(row: Row) -> Delivery:
    return Delivery(
        id=row["id"],
        chat_id=row["chat_id"],
        thread_id=row["thread_id"],
        day=row["day"],
        articles=tuple(json.loads(row["articles"] or "[]")),
        planned_at=instants.from_text(row["planned_at"]),
        attempts=row["attempts"],
        late=bool(row["late"]),
        searches=tuple(json.loads(row["searches"] or "[]")),
        interests=row["interests"],
        digest_id=row["digest_id"] or 0,
        revision=row["revision"] or 0,
        message_id=row["message_id"],
        shown=row["shown"],
        language=row["language"],
        broadcast_id=row["broadcast_id"],
        source=(row["source_chat"], row["source_message"]) if row["source_chat"] else None,
    )
