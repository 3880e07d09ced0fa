from dataclasses import replace
from datetime import datetime, timedelta
from sqlite3 import Connection

from hypothesis import given
from hypothesis import strategies as st

from storage import articles, identity, loads, search, search_index, undoing
from storage.database import Database
from storage.index_reader import IndexMemory, IndexReader
from storage.models import Article, Outcome, Undone
from tests.storage.archive import HARBOUR, LIBRARY, VENEZUELA, stored


async def everything(database: Database) -> list[Article]:
    async with database.reading() as connection:
        return [article.content() async for article in articles.every(connection)]


async def index(database: Database) -> dict[str, list[int]]:
    """In which articles each word is found."""

    def look(connection: Connection) -> dict[str, list[int]]:
        terms = [term for (term,) in connection.execute("SELECT term FROM vocabulary")]
        return {term: found.tolist() for term, found in IndexReader(connection, IndexMemory()).lists(terms).items()}

    return await database.in_thread(look)


async def test_an_article_comes_back_as_it_went_in(database: Database, now: datetime) -> None:
    await stored(database, now, HARBOUR, VENEZUELA)
    assert await everything(database) == [HARBOUR, VENEZUELA]


async def test_the_same_dump_twice_adds_nothing(database: Database, now: datetime) -> None:
    _, first = await stored(database, now, HARBOUR, VENEZUELA)
    _, second = await stored(database, now, HARBOUR, VENEZUELA)
    assert first == [Outcome.ADDED] * 2
    assert second == [Outcome.UNCHANGED] * 2


async def test_a_changed_text_is_an_update_and_is_found_by_its_new_words(database: Database, now: datetime) -> None:
    await stored(database, now, HARBOUR)
    changed = replace(HARBOUR, body="The harbour stays shut.")
    _, outcomes = await stored(database, now, changed)
    assert outcomes == [Outcome.UPDATED]
    assert await everything(database) == [changed]
    searcher = search.Searcher(database)
    assert (await searcher.search("shut")).total == 1
    assert (await searcher.search("ferries")).total == 0


async def test_an_article_twice_in_one_batch_is_stored_once(database: Database, now: datetime) -> None:
    fuller = replace(HARBOUR, tags=("storm",))
    _, outcomes = await stored(database, now, HARBOUR, fuller, HARBOUR)
    assert outcomes == [Outcome.ADDED, Outcome.UPDATED, Outcome.UNCHANGED]
    [article] = await everything(database)
    assert article.tags == ("storm",)


async def test_undo_leaves_the_archive_and_its_index_as_they_were(database: Database, now: datetime) -> None:
    await stored(database, now, HARBOUR, VENEZUELA)
    before = await everything(database), await index(database)
    load_id, _ = await stored(database, now, replace(HARBOUR, body="Other words."), LIBRARY)
    undone = await undoing.undo(database, load_id, now)
    async with database.reading() as connection:
        load = await loads.get(connection, load_id)
    assert undone == Undone(removed=1, restored=1, kept=0)
    assert (await everything(database), await index(database)) == before
    assert load is not None
    assert load.undone_at == now


async def test_undo_keeps_what_a_later_load_changed(database: Database, now: datetime) -> None:
    first, _ = await stored(database, now, HARBOUR, LIBRARY)
    later = replace(HARBOUR, body="As the later load has it.")
    second, _ = await stored(database, now + timedelta(hours=1), later)
    assert await undoing.undo(database, first, now) == Undone(removed=1, restored=0, kept=1)
    assert await everything(database) == [later]
    assert await undoing.undo(database, second, now) == Undone(removed=1, restored=0, kept=0)
    assert await everything(database) == []


async def test_a_chain_of_loads_taken_back_in_any_order_leaves_nothing(database: Database, now: datetime) -> None:
    for order in ((1, 2, 3), (3, 2, 1), (2, 3, 1), (2, 1, 3)):
        ids = [(await stored(database, now, replace(HARBOUR, body=f"Version {n}.")))[0] for n in (1, 2, 3)]
        for n in order:
            await undoing.undo(database, ids[n - 1], now)
        assert await everything(database) == [], order
        assert await index(database) == {}


async def test_two_loads_that_run_at_once_are_told_apart(database: Database, now: datetime) -> None:
    async with database.writing() as connection:
        early = await loads.start(connection, "early", None, now)
    late, _ = await stored(database, now, HARBOUR)
    changed = replace(HARBOUR, body="As the early one, which ends later, has it.")
    async with database.writing() as connection:
        await loads.store(connection, early, [identity.prepared(changed)], now)
    assert await undoing.undo(database, late, now) == Undone(removed=0, restored=0, kept=1)
    assert await everything(database) == [changed]
    await undoing.undo(database, early, now)
    assert await everything(database) == []


async def test_a_load_runs_until_it_ends_or_gives_no_sign_for_a_minute(database: Database, now: datetime) -> None:
    async with database.writing() as connection:
        load_id = await loads.start(connection, "x", None, now)
        load = await loads.get(connection, load_id)
        assert load is not None
        assert loads.is_running(load, now + timedelta(seconds=59))
        assert not loads.is_running(load, now + timedelta(seconds=61))
        await loads.finish(connection, load_id, now)
        load = await loads.get(connection, load_id)
    assert load is not None
    assert not loads.is_running(load, now)


async def test_a_column_of_one_title_every_day_is_many_articles(database: Database, now: datetime) -> None:
    days = [
        replace(HARBOUR, title="Morning briefing", posted=f"2026-03-0{n}", published=None, body=f"News of day {n}.")
        for n in range(1, 6)
    ]
    assert (await stored(database, now, *days))[1] == [Outcome.ADDED] * 5
    assert (await stored(database, now, *days))[1] == [Outcome.UNCHANGED] * 5


async def test_reprints_under_other_titles_are_kept_and_known(database: Database, now: datetime) -> None:
    text = "\n\n".join(f"The {word} paragraph of a text that is printed in two places." for word in ("first", "other"))
    await stored(
        database,
        now,
        replace(HARBOUR, body=text),
        replace(LIBRARY, body=f"A line of its own.\n\n{text}"),
        replace(VENEZUELA, body="The first paragraph of a text that is printed in one place only, and no second one."),
    )
    async with database.reading() as connection:
        assert await search_index.reprints(connection, [1, 2, 3]) == {2: 1}


async def test_ids_are_never_used_again(database: Database, now: datetime) -> None:
    load_id, _ = await stored(database, now, HARBOUR)
    await undoing.undo(database, load_id, now)
    await stored(database, now, HARBOUR)
    async with database.reading() as connection:
        [article] = (await articles.latest(connection, 10)).articles
    assert article.id == 2


def test_a_source_tells_two_articles_of_one_title_apart() -> None:
    other = replace(HARBOUR, source="Wire")
    unknown = replace(HARBOUR, source=None)
    assert not identity.same(HARBOUR, other)
    assert identity.same(HARBOUR, unknown)


def test_a_day_between_two_copies_is_allowed_where_they_begin_the_same_and_two_are_not() -> None:
    assert identity.same(HARBOUR, replace(HARBOUR, posted="2026-03-03"))
    assert not identity.same(HARBOUR, replace(HARBOUR, posted="2026-03-03", body="Another text."))
    assert not identity.same(HARBOUR, replace(HARBOUR, posted="2026-03-04"))


def test_without_dates_only_the_same_beginning_makes_the_same_article() -> None:
    undated = replace(HARBOUR, posted=None, published=None, body="The harbour reopened. " * 20)
    assert identity.same(undated, replace(undated, body=undated.body + "\n\nMore."))
    assert not identity.same(undated, replace(undated, body="Quite another text."))


def test_addresses_decide_where_both_have_one() -> None:
    here = replace(HARBOUR, url="https://ledger.example/1")
    assert identity.same(here, replace(LIBRARY, url=here.url))
    assert not identity.same(here, replace(here, url="https://ledger.example/2"))


def test_a_cut_copy_never_replaces_the_full_text() -> None:
    cut = replace(HARBOUR, body="The harbour… continue", truncated=True, tags=("storm",))
    kept = identity.merged(HARBOUR, cut)
    assert kept.body == HARBOUR.body
    assert not kept.truncated
    assert kept.tags == ("storm",)
    assert kept.topics == ("Port Amsel",)
    assert identity.merged(cut, HARBOUR).body == HARBOUR.body


def test_a_category_split_at_its_commas_yields_to_the_whole_name() -> None:
    split = replace(HARBOUR, categories=("Arts", "Letters", "Stage", "Economy"))
    assert identity.merged(split, HARBOUR).categories == HARBOUR.categories
    assert identity.merged(HARBOUR, split).categories == ("Economy", "Arts, Letters, Stage")


names = st.lists(st.text("abAB ,", min_size=1, max_size=6), max_size=4, unique=True).map(tuple)


@given(categories=names, tags=names, topics=names)
def test_an_article_merged_with_itself_is_itself(
    categories: tuple[str, ...], tags: tuple[str, ...], topics: tuple[str, ...]
) -> None:
    article = replace(HARBOUR, categories=categories, tags=tags, topics=topics)
    assert identity.merged(article, article) == article
