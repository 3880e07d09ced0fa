from datetime import datetime

import pytest

from storage import labels
from storage.database import Database
from storage.models import Label, LabelKind
from tests.storage.archive import HARBOUR, LIBRARY, VENEZUELA, stored

NAMES = ["War Crimes", "Economy", "Economics", "Israel", "Militarism", "Arts, Letters, Stage", "Environment"]
LISTED = [Label(number, LabelKind.CATEGORY, name, 10 - number) for number, name in enumerate(NAMES)]


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
    ],
)
def test_a_clear_winner_is_one_label(typed: str, name: str) -> None:
    assert [label.name for label in labels.nearest(labels.words.key(typed), LISTED)] == [name]


def test_near_ties_are_all_offered() -> None:
    assert {label.name for label in labels.nearest("econom", LISTED)} >= {"Economy", "Economics"}


def test_what_is_like_nothing_finds_nothing() -> None:
    assert labels.nearest("zzzzqq", LISTED) == []


async def test_spellings_of_one_name_are_one_label(database: Database, now: datetime) -> None:
    from dataclasses import replace

    await stored(database, now, HARBOUR, VENEZUELA, replace(LIBRARY, categories=("economy",)))
    async with database.reading() as connection:
        [economy] = [
            one for one in await labels.listed(connection, [LabelKind.CATEGORY]) if one.name.lower() == "economy"
        ]
        assert economy.articles == 3
        assert await labels.get(connection, economy.id) == economy
        assert await labels.find(connection, "economy") == [economy]
        assert await labels.category_names(connection) == {"Arts, Letters, Stage", "Economy", "economy"}
