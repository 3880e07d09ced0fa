from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage import postings, segments
from storage.database import Database
from storage.postings import EVERY, REACH
from tests.storage.index import entries, expected, found

LAST = 255 * REACH  # the base of the highest ids that fit


async def add(database: Database, index: dict[int, dict[str, int]]) -> None:
    async with database.writing() as connection:
        await segments.add(connection, entries(index))


async def remove(database: Database, *ids: int) -> None:
    async with database.writing() as connection:
        await segments.remove(connection, ids)


async def live(database: Database) -> list[segments.Segment]:
    async with database.reading() as connection:
        return await segments.live(connection)


async def test_articles_of_a_segment_are_found_at_once(database: Database) -> None:
    index = {3: {"storm": 128, "harbour": 4}, 9: {"storm": 7}}
    await add(database, index)
    assert await found(database, {"storm", "harbour", EVERY, "zebra"}) == expected(index)
    [segment] = await live(database)
    assert (segment.low, segment.high, segment.articles, segment.alive) == (3, 9, 2, 2)


async def test_nothing_is_found_in_an_empty_archive(database: Database) -> None:
    assert await found(database, {"storm", EVERY}) == {}
    await remove(database, 1, 2)
    await add(database, {})
    assert await live(database) == []


async def test_a_removed_article_is_not_found_and_the_others_are(database: Database) -> None:
    await add(database, {1: {"storm": 1}, 2: {"storm": 2}, 3: {"storm": 3}})
    await remove(database, 2, 99)
    assert await found(database, {"storm", EVERY}) == expected({1: {"storm": 1}, 3: {"storm": 3}})
    [segment] = await live(database)
    assert segment.dead_ids().tolist() == [2]
    assert segment.alive == 2


async def test_an_article_that_died_twice_is_dead_once(database: Database) -> None:
    await add(database, {1: {"storm": 1}, 2: {"storm": 2}})
    await remove(database, 2)
    await remove(database, 2, 2)
    [segment] = await live(database)
    assert segment.dead_ids().tolist() == [2]


async def test_a_changed_article_is_found_by_its_new_words_alone(database: Database) -> None:
    await add(database, {1: {"old": 1}, 2: {"old": 1}})
    await remove(database, 1)
    await add(database, {1: {"new": 1}})
    assert await found(database, {"old", "new", EVERY}) == expected({1: {"new": 1}, 2: {"old": 1}})


async def test_ids_far_apart_get_segments_of_their_own_and_are_found_in_order(database: Database) -> None:
    index = {id_: {"storm": 5} for id_ in (1, REACH - 1, REACH, REACH + 1, LAST, LAST + REACH - 1)}
    await add(database, index)
    assert [segment.base for segment in await live(database)] == [0, REACH, LAST]
    assert await found(database, {"storm", EVERY}) == expected(index)
    await remove(database, REACH, LAST + REACH - 1)
    left = {id_: words for id_, words in index.items() if id_ not in {REACH, LAST + REACH - 1}}
    assert await found(database, {"storm", EVERY}) == expected(left)


async def test_a_batch_that_is_rolled_back_leaves_nothing(database: Database) -> None:
    async with database.writing(rehearsal=True) as connection:
        await segments.add(connection, entries({1: {"storm": 1}}))
    assert await live(database) == []


async def test_every_posting_of_a_segment_counts_the_dead_too(database: Database) -> None:
    await add(database, {4: {"storm": 1}, 6: {}})
    await remove(database, 4)
    async with database.reading() as connection:
        [segment] = await segments.live(connection)
        every = await segments.every(connection, segment.id)
        nothing = await segments.every(connection, segment.id + 1)
    assert postings.ids_of(every, 0).tolist() == [4, 6]
    assert nothing.size == 0


ID = st.sampled_from([1, 2, 3, REACH - 1, REACH, LAST + 7])
PLACES = st.dictionaries(st.sampled_from("abc"), st.integers(1, 255), max_size=3)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(batches=st.lists(st.dictionaries(ID, st.none() | PLACES, min_size=1, max_size=4), max_size=5))
async def test_after_any_batches_the_articles_are_found_as_the_last_one_left_them(
    database: Database, batches: list[dict[int, dict[str, int] | None]]
) -> None:
    """None removes an article, as a batch of changes would that is taken back."""
    async with database.writing() as connection:
        await connection.execute("DELETE FROM segments")
    model: dict[int, dict[str, int]] = {}
    for batch in batches:
        await remove(database, *batch)
        added = {id_: words for id_, words in batch.items() if words is not None}
        await add(database, added)
        model = {id_: words for id_, words in model.items() if id_ not in batch} | added
        assert await found(database, {*"abc", EVERY}) == expected(model)
