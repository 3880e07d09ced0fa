from datetime import datetime, timedelta

from storage import queries
from storage.database import Database


async def test_a_query_is_remembered_for_its_buttons_for_a_month(database: Database, now: datetime) -> None:
    ids = queries.query_id("harbour"), queries.query_id("x" * 300)
    assert all(0 <= id_ < 10**12 for id_ in ids)
    async with database.writing() as connection:
        await queries.remember(connection, "harbour", now)
        await queries.remember(connection, "harbour", now)
        assert await queries.remembered(connection, ids[0]) == "harbour"
        assert await queries.remembered(connection, ids[1]) is None
        await queries.remember(connection, "later", now + timedelta(days=32))
        assert await queries.remembered(connection, ids[0]) is None
