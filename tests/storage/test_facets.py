from datetime import datetime

from storage.database import Database
from storage.search import Searcher
from tests.storage.archive import HARBOUR, LIBRARY, VENEZUELA, stored


async def test_what_was_found_is_counted_by_source_label_and_day(database: Database, now: datetime) -> None:
    await stored(database, now, HARBOUR, VENEZUELA, LIBRARY)
    answer = await Searcher(database).search("licences", with_facets=True)
    assert answer.facets
    assert answer.facets.counted == answer.total == 2
    assert [(label.name, label.articles) for label in answer.facets.sources] == [("Wire", 2)]
    assert [(label.name, label.articles) for label in answer.facets.labels] == [("Economy", 1), ("Society", 1)]
    assert answer.facets.days == (("2026-03-04", 1), ("2026-03-03", 1))


async def test_facets_are_of_all_pages_and_only_where_asked_for(database: Database, now: datetime) -> None:
    await stored(database, now, HARBOUR, VENEZUELA, LIBRARY)
    searcher = Searcher(database)
    assert (await searcher.search("licences")).facets is None
    one = await searcher.search("licences", limit=1, offset=1, with_facets=True)
    assert one.facets
    assert one.facets.counted == 2
    none = await searcher.search("zzzzzz", with_facets=True)
    assert none.facets
    assert none.facets.counted == 0
