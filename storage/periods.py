"""The articles of a period or of a digest, for those who take them along as a file."""

import json
from collections.abc import Sequence

from aiosqlite import Connection

from storage.models import Entry


async def contents(connection: Connection, first_day: str, last_day: str) -> tuple[Entry, ...]:
    """The articles listed under ``first_day`` to ``last_day`` ("2026-01-07"), the newest day first, then as in lists.

    One that is known to the month or the year counts as of its first day, but for a period of a single day.
    """
    rows = await connection.execute_fetchall(
        """
        SELECT id, day, title FROM articles
         WHERE day >= substr(:first, 1, 4) AND day <= :last
           AND substr(day || '-01-01', 1, 10) >= :first
           AND (length(day) = 10 OR :first < :last)
         ORDER BY day DESC, CASE WHEN length(posted) > 10 THEN posted END DESC, id
        """,
        {"first": first_day, "last": last_day},
    )
    return tuple(Entry(*row) for row in rows)


async def contents_of(connection: Connection, ids: Sequence[int]) -> tuple[Entry, ...]:
    """Those of the articles with these ids that are still there, the newest day first, then as in lists."""
    rows = await connection.execute_fetchall(
        """
        SELECT id, day, title FROM articles
         WHERE id IN (SELECT value FROM json_each(?))
         ORDER BY day DESC, CASE WHEN length(posted) > 10 THEN posted END DESC, id
        """,
        (json.dumps(list(ids)),),
    )
    return tuple(Entry(*row) for row in rows)
