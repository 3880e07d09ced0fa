"""The outbox: what each chat is to get, planned in one transaction and crossed off as Telegram takes it."""

import json
from collections.abc import Mapping, Sequence
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


async def queued(connection: Connection, now: datetime, limit: int, after: int = 0) -> list[Delivery]:
    """The oldest deliveries that can be tried now, with ids above ``after``."""
    rows = await connection.execute_fetchall(
        """
        SELECT deliveries.id, subscriptions.chat_id, subscriptions.thread_id, deliveries.day, digests.articles,
               deliveries.planned_at, deliveries.attempts
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
            planned_at=instants.from_text(row["planned_at"]),
            attempts=row["attempts"],
        )
        for row in rows
    ]


async def has_digest(connection: Connection, subscription_id: int, day: str) -> bool:
    """Whether the subscription has had, or is about to get, a digest for its local day."""
    rows = await connection.execute_fetchall(
        "SELECT 1 FROM deliveries WHERE subscription_id = ? AND day = ?", (subscription_id, day)
    )
    return bool(list(rows))


async def sent(connection: Connection, taken: Mapping[int, int], now: datetime) -> None:
    """Cross off what Telegram took: message ids by delivery ids."""
    await connection.executemany(
        "UPDATE deliveries SET state = 'sent', message_id = ?, finished_at = ?, reason = NULL WHERE id = ?",
        [(message_id, instants.to_text(now), delivery_id) for delivery_id, message_id in taken.items()],
    )


async def failed(connection: Connection, delivery_id: int, reason: str, now: datetime) -> None:
    """Give up on a delivery, and say why. What it held counts as unseen again, unless a later digest was sent."""
    values = {"id": delivery_id, "reason": reason, "now": instants.to_text(now)}
    await connection.execute(
        "UPDATE deliveries SET state = 'failed', reason = :reason, finished_at = :now WHERE id = :id", values
    )
    await connection.execute(
        """
        UPDATE subscriptions
           SET seen_id = (SELECT seen_before FROM deliveries WHERE id = :id)
         WHERE id = (SELECT subscription_id FROM deliveries WHERE id = :id)
           AND NOT EXISTS (SELECT 1 FROM deliveries AS later
                            WHERE later.subscription_id = subscriptions.id AND later.id > :id)
        """,
        values,
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
