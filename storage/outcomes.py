"""What became of the messages in the outbox, written in groups as it becomes known."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from aiosqlite import Connection

from storage import instants, subscriptions


@dataclass(frozen=True, slots=True)
class Sent:
    """Telegram took it.

    Attributes:
        revision: The digest's, as the message shows it.
        shown: A hash of the message, of at most 63 bits.
    """

    delivery_id: int
    message_id: int
    revision: int
    shown: int


@dataclass(frozen=True, slots=True)
class Postponed:
    """It is to be tried again at the instant ``at``.

    Attributes:
        unsure: Whether the answer was lost, so that the message may be there already.
    """

    delivery_id: int
    at: datetime
    reason: str
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class Failed:
    """It is given up.

    Attributes:
        unreachable: The chat that takes no messages any more, or None where others may go well.
    """

    delivery_id: int
    reason: str
    unreachable: int | None = None


@dataclass(frozen=True, slots=True)
class Stopped:
    """Its broadcast was stopped before it was sent."""

    delivery_id: int


@dataclass(frozen=True, slots=True)
class Edited:
    """The message shows this revision now, or cannot be edited any more: ``reason`` says why."""

    delivery_id: int
    revision: int
    shown: int | None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class EditPostponed:
    """The message is to be edited at the instant ``at``."""

    delivery_id: int
    at: datetime
    reason: str


Outcome = Sent | Postponed | Failed | Stopped | Edited | EditPostponed


async def record(connection: Connection, outcomes: Sequence[Outcome], now: datetime) -> None:
    """Write what became of some messages. Each is written once, however often it is recorded."""
    if sent := [one for one in outcomes if isinstance(one, Sent)]:
        await _sent(connection, sent, now)
    if postponed := [one for one in outcomes if isinstance(one, Postponed)]:
        await _postponed(connection, postponed)
    if stopped := [one for one in outcomes if isinstance(one, Stopped)]:
        await _stopped(connection, stopped, now)
    if edited := [one for one in outcomes if isinstance(one, Edited)]:
        await _edited(connection, edited, now)
    if edits_postponed := [one for one in outcomes if isinstance(one, EditPostponed)]:
        await _edits_postponed(connection, edits_postponed)
    for outcome in outcomes:
        if isinstance(outcome, Failed):
            await _failed(connection, outcome, now)


async def _sent(connection: Connection, sent: Sequence[Sent], now: datetime) -> None:
    """Cross these off. One whose digest was revised meanwhile shows the older text: it is to be edited.

    What was on its way when its broadcast was stopped was sent all the same.
    """
    await connection.executemany(
        """
        UPDATE deliveries
           SET state = 'sent', message_id = :message, finished_at = :now, reason = NULL, retry_at = NULL, attempts = 0,
               revision = :revision, shown = :shown,
               edit_at = CASE WHEN (SELECT revision FROM digests WHERE id = digest_id) > :revision THEN :now END
         WHERE id = :id AND state IN ('queued', 'stopped')
        """,
        [
            {
                "id": one.delivery_id,
                "message": one.message_id,
                "revision": one.revision,
                "shown": one.shown,
                "now": instants.to_text(now),
            }
            for one in sent
        ],
    )


async def _postponed(connection: Connection, postponed: Sequence[Postponed]) -> None:
    await connection.executemany(
        """
        UPDATE deliveries SET attempts = attempts + 1, unsure = unsure + ?, reason = ?, retry_at = ?
         WHERE id = ? AND state = 'queued'
        """,
        [(one.unsure, one.reason, instants.to_text(one.at), one.delivery_id) for one in postponed],
    )


async def _stopped(connection: Connection, stopped: Sequence[Stopped], now: datetime) -> None:
    await connection.executemany(
        "UPDATE deliveries SET state = 'stopped', finished_at = ? WHERE id = ? AND state = 'queued'",
        [(instants.to_text(now), one.delivery_id) for one in stopped],
    )


async def _failed(connection: Connection, failed: Failed, now: datetime) -> None:
    """Give up, and say why. What a digest held counts as unseen again, unless a later one was planned."""
    values = {"id": failed.delivery_id, "reason": failed.reason, "now": instants.to_text(now)}
    cursor = await connection.execute(
        """
        UPDATE deliveries SET state = 'failed', reason = :reason, finished_at = :now
         WHERE id = :id AND state IN ('queued', 'stopped')
        """,
        values,
    )
    if cursor.rowcount:
        await connection.execute(
            """
            UPDATE subscriptions
               SET seen_id = (SELECT seen_before FROM deliveries WHERE id = :id)
             WHERE id = (SELECT subscription_id FROM deliveries WHERE id = :id AND broadcast_id IS NULL)
               AND NOT EXISTS (SELECT 1 FROM deliveries AS later
                                WHERE later.subscription_id = subscriptions.id AND later.id > :id
                                  AND later.broadcast_id IS NULL)
            """,
            values,
        )
    if failed.unreachable is not None:
        await subscriptions.pause(connection, failed.unreachable, failed.reason)


async def _edited(connection: Connection, edited: Sequence[Edited], now: datetime) -> None:
    """Cross these edits off, but for those whose digest was revised once more."""
    await connection.executemany(
        """
        UPDATE deliveries
           SET revision = :revision, shown = ifnull(:shown, shown), reason = :reason, attempts = 0,
               edit_at = CASE WHEN (SELECT revision FROM digests WHERE id = digest_id) > :revision
                               AND :reason IS NULL THEN :now END
         WHERE id = :id
        """,
        [
            {
                "id": one.delivery_id,
                "revision": one.revision,
                "shown": one.shown,
                "reason": one.reason,
                "now": instants.to_text(now),
            }
            for one in edited
        ],
    )


async def _edits_postponed(connection: Connection, postponed: Sequence[EditPostponed]) -> None:
    await connection.executemany(
        "UPDATE deliveries SET attempts = attempts + 1, reason = ?, edit_at = ? WHERE id = ?",
        [(one.reason, instants.to_text(one.at), one.delivery_id) for one in postponed],
    )
