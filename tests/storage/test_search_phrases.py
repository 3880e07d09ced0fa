"""What becomes of a search whose phrase stands nowhere, or whose words would do without it."""

from datetime import datetime

import pytest

from storage.database import Database
from tests.storage.archive import HARBOUR, LIBRARY, VENEZUELA, stored
from tests.storage.asking import ask, note, titles


@pytest.fixture
async def archive(database: Database, now: datetime) -> Database:
    await stored(database, now, HARBOUR, VENEZUELA, LIBRARY)
    return database


@pytest.mark.parametrize(
    ("query", "title"), [('"storm harbour" ferries', HARBOUR), ('"storm harbour" telescope', LIBRARY)]
)
async def test_a_phrase_that_stands_nowhere_is_what_is_left_out(archive: Database, query: str, title: object) -> None:
    answer = await ask(archive, query)
    assert [result.article.content() for result in answer.results] == [title]
    assert answer.left_out == ("storm harbour",)


async def test_an_unwanted_phrase_costs_no_article_that_lacks_its_words(database: Database, now: datetime) -> None:
    await stored(
        database, now, *(note(f"Notice {n}", "A storm.") for n in range(450)), note("Rain", "A storm of rain.")
    )
    answer = await ask(database, 'storm -"of rain"')
    assert answer.total == 450


async def test_a_phrase_after_an_or_ends_no_word_before_it(archive: Database) -> None:
    assert titles(await ask(archive, 'tele OR "port ams')) == titles(await ask(archive, 'tele OR "port ams" '))
