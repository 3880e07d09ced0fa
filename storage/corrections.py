"""From corrected articles to the messages that show them: what is to be edited."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from aiosqlite import Connection

from storage import instants

LAST_DIGESTS = 3  # of a chat, that are kept up to date
_CHUNK = 2_000


@dataclass(frozen=True, slots=True)
class Unseen:
    """What happened to articles since digests were last looked through.

    Attributes:
        articles: Those that loads corrected or that were taken down, and those of loads that were taken back.
        change_id: The archive's last change.
        undone_id: The last of what was taken back.
    """

    articles: tuple[int, ...]
    change_id: int
    undone_id: int


async def unseen(connection: Connection) -> Unseen | None:
    """What happened since the last :func:`note`; None where nothing did."""
    [(seen, last, undone)] = await connection.execute_fetchall(
        """
        SELECT change_id, (SELECT max(change_id, ifnull(max(id), 0)) FROM changes),
               (SELECT ifnull(max(id), 0) FROM undone)
          FROM corrections_seen
        """
    )
    if seen == last and not undone:
        return None
    rows = await connection.execute_fetchall(
        """
        SELECT article_id FROM changes WHERE id > ? AND id <= ? AND before IS NOT NULL
         UNION
        SELECT article_id FROM undone WHERE id <= ?
        """,
        (seen, last, undone),
    )
    return Unseen(tuple(row["article_id"] for row in rows), int(last), int(undone))


async def note(connection: Connection, looked_after: Unseen) -> None:
    """All of this is looked after."""
    await connection.execute("UPDATE corrections_seen SET change_id = max(change_id, ?)", (looked_after.change_id,))
    await connection.execute("DELETE FROM undone WHERE id <= ?", (looked_after.undone_id,))


async def undone(connection: Connection, articles: Iterable[int]) -> None:
    """These were taken back, or given back what stood there before."""
    await connection.executemany("INSERT INTO undone (article_id) VALUES (?)", [(id_,) for id_ in articles])


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
