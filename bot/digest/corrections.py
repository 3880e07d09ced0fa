"""Articles corrected by a later load or taken back: the digests that show them are edited, not sent again."""

from datetime import datetime, timedelta

from storage import corrections
from storage.database import Database

_LOOKED_BACK = timedelta(days=45)  # three digests of a weekly subscription, with room


async def plan_edits(database: Database, now: datetime) -> int:
    """Queue the edits that what happened to articles since the last look asks for; how many digests they concern.

    Whether a digest shows what was corrected is seen when its message would be edited.
    """
    async with database.reading() as connection:
        unseen = await corrections.unseen(connection)
        if unseen is None:
            return 0
        corrected = unseen.articles
        digests = await corrections.digests_with(connection, corrected, now - _LOOKED_BACK) if corrected else []
    if digests:
        async with database.writing() as connection:
            await corrections.revise(connection, digests)
    for digest in digests:
        after: int | None = 0
        while after is not None:
            async with database.writing() as connection:
                after = await corrections.queue_edits(connection, digest, after, now)
    async with database.writing() as connection:
        await corrections.note(connection, unseen)
    return len(digests)
