"""From corrected articles to the messages that show them: what is to be edited."""

import json
from collections.abc import Sequence
from datetime import datetime

from aiosqlite import Connection

from storage import instants

LAST_DIGESTS = 3  # of a chat, that are kept up to date
_CHUNK = 2_000


async def unseen(connection: Connection) -> tuple[int, int, tuple[int, ...]]:
    """The change noted with :func:`note`, the archive's last one, and the articles that loads corrected in between."""
    [(seen, last)] = await connection.execute_fetchall(
        "SELECT change_id, (SELECT max(change_id, ifnull(max(id), 0)) FROM changes) FROM corrections_seen"
    )
    rows = await connection.execute_fetchall(
        """
        SELECT DISTINCT article_id FROM changes
         WHERE id > ? AND id <= ? AND before IS NOT NULL
        """,
        (seen, last),
    )
    return int(seen), int(last), tuple(row["article_id"] for row in rows)


async def note(connection: Connection, change_id: int) -> None:
    """All that was corrected up to this change is looked after."""
    await connection.execute("UPDATE corrections_seen SET change_id = max(change_id, ?)", (change_id,))


async def digests_with(connection: Connection, articles: Sequence[int], since: datetime) -> list[int]:
    """The digests planned since then that hold one of these articles."""
    rows = await connection.execute_fetchall(
        """
        SELECT id FROM digests
         WHERE planned_at >= ?
           AND EXISTS (SELECT 1 FROM json_each(digests.articles) WHERE value IN (SELECT value FROM json_each(?)))
         ORDER BY id
        """,
        (instants.to_text(since), json.dumps(list(articles))),
    )
    return [row["id"] for row in rows]


async def revise(connection: Connection, digests: Sequence[int]) -> None:
    """The text of these digests changed: what is sent from now on shows the new one."""
    await connection.executemany("UPDATE digests SET revision = revision + 1 WHERE id = ?", [(id_,) for id_ in digests])


async def queue_edits(connection: Connection, digest: int, after: int, now: datetime) -> int | None:
    """Queue the edit of this digest's messages with delivery ids above ``after``, some thousands of them.

    Only the last three messages of a chat are edited. Gives the id to go on after, or None where all are done.
    """
    rows = list(
        await connection.execute_fetchall(
            "SELECT id FROM deliveries WHERE digest_id = ? AND id > ? ORDER BY id LIMIT ?", (digest, after, _CHUNK)
        )
    )
    if not rows:
        return None
    await connection.execute(
        """
        UPDATE deliveries SET edit_at = :now
         WHERE digest_id = :digest AND id BETWEEN :first AND :last AND state = 'sent' AND message_id IS NOT NULL
           AND (SELECT count(*)
                  FROM subscriptions AS mine
                  JOIN subscriptions AS beside ON beside.chat_id = mine.chat_id
                  JOIN deliveries AS later ON later.subscription_id = beside.id
                 WHERE mine.id = deliveries.subscription_id AND later.id > deliveries.id AND later.state = 'sent'
                ) < :last_digests
        """,
        {
            "digest": digest,
            "first": rows[0]["id"],
            "last": rows[-1]["id"],
            "now": instants.to_text(now),
            "last_digests": LAST_DIGESTS,
        },
    )
    return int(rows[-1]["id"])
