"""The outbox: what each chat is to get, planned in one transaction and crossed off as Telegram takes it."""

import json
from collections.abc import Sequence
from datetime import datetime

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
        INSERT INTO deliveries (subscription_id, day, digest_id, planned_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (subscription_id, day) DO NOTHING
        """,
        [(subscription, day, digest_id, planned_at) for subscription, day, digest_id, _ in deliveries],
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


async def queued(connection: Connection, now: datetime, limit: int, after: int = 0) -> list[Delivery]:
    """The oldest deliveries that can be tried now, with ids above ``after``."""
    rows = await connection.execute_fetchall(
        """
        SELECT deliveries.id, subscriptions.chat_id, subscriptions.thread_id, deliveries.day, digests.articles,
               deliveries.attempts
          FROM deliveries
          JOIN subscriptions ON subscriptions.id = deliveries.subscription_id
          JOIN digests ON digests.id = deliveries.digest_id
         WHERE deliveries.state = 'queued'
           AND deliveries.id > :after
           AND ifnull(deliveries.retry_at, '') <= :now
         ORDER BY deliveries.id
         LIMIT :limit
        """,
        {"after": after, "now": instants.to_text(now), "limit": limit},
    )
    return [
        Delivery(
            id=row["id"],
            chat_id=row["chat_id"],
            thread_id=row["thread_id"],
            day=row["day"],
            articles=tuple(json.loads(row["articles"])),
            attempts=row["attempts"],
        )
        for row in rows
    ]


async def sent(connection: Connection, delivery_id: int, message_id: int, now: datetime) -> None:
    """Cross off a delivery that Telegram took."""
    await connection.execute(
        "UPDATE deliveries SET state = 'sent', message_id = ?, finished_at = ?, reason = NULL WHERE id = ?",
        (message_id, instants.to_text(now), delivery_id),
    )


async def failed(connection: Connection, delivery_id: int, reason: str, now: datetime) -> None:
    """Give up on a delivery, and say why."""
    await connection.execute(
        "UPDATE deliveries SET state = 'failed', reason = ?, finished_at = ? WHERE id = ?",
        (reason, instants.to_text(now), delivery_id),
    )


async def retry(connection: Connection, delivery_id: int, reason: str, at: datetime) -> None:
    """Try a delivery again at the instant ``at``."""
    await connection.execute(
        "UPDATE deliveries SET attempts = attempts + 1, reason = ?, retry_at = ? WHERE id = ?",
        (reason, instants.to_text(at), delivery_id),
    )


async def counts(connection: Connection) -> dict[str, int]:
    """How many deliveries are queued, sent and failed."""
    rows = await connection.execute_fetchall("SELECT state, count(*) FROM deliveries GROUP BY state")
    return {"queued": 0, "sent": 0, "failed": 0} | {row[0]: row[1] for row in rows}
