"""Which article each message shows, so that what somebody does to the message is done to the article."""

from datetime import datetime, timedelta

from aiosqlite import Connection

from storage import instants

_REMEMBERED = timedelta(days=90)


async def remember(
    connection: Connection, chat_id: int, message_id: int, article_id: int, shown: str, now: datetime
) -> None:
    """The message shows this article; ``shown`` is what a button to it would say. Those of long ago are forgotten."""
    await connection.execute(
        """
        INSERT INTO shown_articles (chat_id, message_id, article_id, shown, shown_at)
        SELECT :chat, :message, id, :shown, :now FROM articles WHERE id = :article
        ON CONFLICT (chat_id, message_id)
        DO UPDATE SET article_id = excluded.article_id, shown = excluded.shown, shown_at = excluded.shown_at
        """,
        {
            "chat": chat_id,
            "message": message_id,
            "article": article_id,
            "shown": shown,
            "now": instants.to_text(now),
        },
    )
    await connection.execute(
        "DELETE FROM shown_articles WHERE chat_id = ? AND shown_at < ?",
        (chat_id, instants.to_text(now - _REMEMBERED)),
    )


async def under(connection: Connection, chat_id: int, message_id: int) -> str | None:
    """What :func:`remember` was told of the message; None for one that shows no article."""
    rows = await connection.execute_fetchall(
        "SELECT shown FROM shown_articles WHERE chat_id = ? AND message_id = ?", (chat_id, message_id)
    )
    return next((row[0] for row in rows), None)


async def replaced(connection: Connection, chat_id: int, message_id: int) -> None:
    """The message shows something else by now."""
    await connection.execute("DELETE FROM shown_articles WHERE chat_id = ? AND message_id = ?", (chat_id, message_id))


async def forget(connection: Connection, chat_id: int) -> None:
    """Forget all messages of the chat."""
    await connection.execute("DELETE FROM shown_articles WHERE chat_id = ?", (chat_id,))
