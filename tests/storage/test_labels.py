from dataclasses import replace
from datetime import datetime

import pytest

from storage import labels, undoing
from storage.database import Database
from storage.models import LabelKind
from tests.storage.archive import HARBOUR, LIBRARY, VENEZUELA, stored

NAMES = (
    "War Crimes",
    "Economy",
    "Economics",
    "Israel",
    "Militarism",
    "Arts, Letters, Stage",
    "Ethnic Cleansing, Racism, Zionism",
    "Ferries, Harbours, Tides",
    "Harbour",
    "US Coast Guard",
)
AUTHORS = ("Glenn Diesen", "Bram Okafor", "Chidi Okafor", "Lena Holt")
SOURCES = ("Tidewater Films",)


@pytest.fixture
async def named(database: Database, now: datetime) -> Database:
    """An archive whose articles are filed under all these names."""
    authors = [replace(LIBRARY, title=f"By {author}", author=author, source=SOURCES[0]) for author in AUTHORS]
    await stored(database, now, replace(HARBOUR, categories=NAMES, topics=(), source=None, author=None), *authors)
    return database


async def found(database: Database, typed: str) -> tuple[set[str], bool]:
    async with database.reading() as connection:
        answer = await labels.find(connection, typed)
    return {label.name for label in answer.labels}, answer.clear


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("war crimes", "War Crimes"),
        ("warcrimes", "War Crimes"),
        ("war crime", "War Crimes"),
        ("isreal", "Israel"),
        ("militarsm", "Militarism"),
        ("arts", "Arts, Letters, Stage"),
        ("ECONOMY", "Economy"),
        ("harbor", "Harbour"),
    ],
)
async def test_a_clear_winner_is_one_label(named: Database, typed: str, name: str) -> None:
    assert await found(named, typed) == ({name}, True)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("rascism", "Ethnic Cleansing, Racism, Zionism"),
        ("zionsm", "Ethnic Cleansing, Racism, Zionism"),
        ("ethnic clensing", "Ethnic Cleansing, Racism, Zionism"),
        ("deisen", "Glenn Diesen"),
        ("diesen glen", "Glenn Diesen"),
        ("coast gaurd", "US Coast Guard"),
        ("tides ferries", "Ferries, Harbours, Tides"),
    ],
)
async def test_one_word_of_a_longer_name_may_be_mistyped(named: Database, typed: str, name: str) -> None:
    assert await found(named, typed) == ({name}, True)


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("econom", {"Economy", "Economics"}),
        ("okafr", {"Bram Okafor", "Chidi Okafor"}),
        ("tide", {"Tidewater Films", "Ferries, Harbours, Tides"}),
    ],
)
async def test_near_ties_are_all_offered(named: Database, typed: str, names: set[str]) -> None:
    assert await found(named, typed) == (names, False)


@pytest.mark.parametrize(("typed", "name"), [("us", "US Coast Guard"), ("le", "Lena Holt")])
async def test_a_few_letters_are_only_an_offer(named: Database, typed: str, name: str) -> None:
    names, clear = await found(named, typed)
    assert name in names
    assert not clear


async def test_a_lone_weak_match_is_an_offer(database: Database, now: datetime) -> None:
    await stored(database, now, replace(LIBRARY, author="Bram Okafor", source=None))
    assert await found(database, "b") == ({"Bram Okafor"}, False)


@pytest.mark.parametrize("typed", ["zzzzqq", "", "?!", "of the sea and all that swims in it"])
async def test_what_is_like_nothing_finds_nothing(named: Database, typed: str) -> None:
    assert await found(named, typed) == (set(), False)


async def test_a_name_whose_articles_were_taken_back_is_not_found(database: Database, now: datetime) -> None:
    load_id, _ = await stored(database, now, LIBRARY)
    await undoing.undo(database, load_id, now)
    assert await found(database, "society") == (set(), False)
    assert await found(database, "societey") == (set(), False)


async def test_spellings_of_one_name_are_one_label(database: Database, now: datetime) -> None:
    await stored(database, now, HARBOUR, VENEZUELA, replace(LIBRARY, categories=("economy",)))
    async with database.reading() as connection:
        [economy] = [
            one for one in await labels.listed(connection, [LabelKind.CATEGORY]) if one.name.lower() == "economy"
        ]
        assert economy.articles == 3
        assert await labels.get(connection, economy.id) == economy
        assert await labels.find(connection, "economy") == labels.Found((economy,), clear=True)
        assert await labels.find(connection, "econmy") == labels.Found((economy,), clear=True)
        assert await labels.category_names(connection) == {"Arts, Letters, Stage", "Economy", "economy"}
