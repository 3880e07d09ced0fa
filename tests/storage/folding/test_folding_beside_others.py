"""Foldings while the archive is searched, loaded and folded by others."""

import asyncio
from collections.abc import Callable

import pytest

from storage import folding
from storage.database import Database
from tests.storage.folding.segmented import MOST, Hook, articles, count, is_whole, kill, load, long_ago, states
from tests.storage.index import expected, found


async def test_a_search_during_a_folding_finds_the_same(database: Database, between: Callable[[Hook], None]) -> None:
    index, seen = articles(30), 0

    async def look(number: int) -> None:
        nonlocal seen
        seen += 1
        assert await found(database, {*expected(index)}) == expected(index)

    between(look)
    await load(database, index)
    await folding.tidy(database, MOST)
    assert seen > 10
    assert await is_whole(database, index)


async def test_what_is_changed_during_a_folding_is_found_as_it_became(
    database: Database, between: Callable[[Hook], None]
) -> None:
    index = articles(30)

    async def change(number: int) -> None:
        if number % 3 == 0 and index:
            gone = min(index)
            del index[gone]
            await kill(database, gone)
        elif number % 3 == 1 and index:
            changed = max(index)
            index[changed] = {"changed": number + 1}
            await kill(database, changed)
            await load(database, {changed: index[changed]})

    await load(database, index)
    between(change)
    await folding.tidy(database, MOST)
    assert await is_whole(database, index)


async def test_several_that_fold_at_once_do_not_disturb_each_other(database: Database, other: Database) -> None:
    index = articles(60)
    await load(database, index)
    await asyncio.gather(*(folding.tidy(each, MOST) for each in (database, database, other, other)))
    await folding.tidy(database, MOST)
    assert await is_whole(database, index)
    assert set(await states(database)) == {"live"}


async def test_a_load_may_go_on_beside_a_folding(database: Database, other: Database) -> None:
    index = articles(60)
    await asyncio.gather(load(other, index), *(folding.tidy(database, MOST) for _ in range(5)))
    await folding.tidy(database, MOST)
    assert await is_whole(database, index)


@pytest.mark.parametrize("most", [MOST, 99])  # 99: what it made is cleaned up, and nothing else is folded
async def test_a_folding_that_slept_for_hours_gives_way_to_the_one_that_cleaned_up_behind_it(
    database: Database, other: Database, between: Callable[[Hook], None], most: int
) -> None:
    index = articles(9)

    async def sleep(number: int) -> None:
        if number == 2:
            await long_ago(other)
            await folding.tidy(other, most)

    await load(database, index, batch=3)
    between(sleep)
    await folding.tidy(database, MOST)
    await folding.tidy(database, MOST)
    assert await is_whole(database, index)
    assert set(await states(database)) == {"live"}


async def test_a_folding_gives_a_sign_of_life_with_each_chunk(
    database: Database, other: Database, between: Callable[[Hook], None]
) -> None:
    index, signs = articles(9), []

    async def look(number: int) -> None:
        signs.append(
            await count(other, "SELECT strftime('%s', 'now') - opened_at < 60 FROM segments WHERE state = 'made'")
        )
        await long_ago(other)

    await load(database, index, batch=3)
    between(look)
    await folding.tidy(database, MOST)
    assert len(signs) > 3
    assert all(signs)
