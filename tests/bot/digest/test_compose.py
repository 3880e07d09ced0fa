from dataclasses import replace

from bot.digest.compose import compose
from storage.models import Article, StoredArticle
from tests.storage.archive import HARBOUR


def article(id_: int, *categories: str, **values: str) -> StoredArticle:
    content = replace(HARBOUR, title=f"No. {id_}", categories=categories, **values)  # type: ignore[arg-type]
    fields = {name: getattr(content, name) for name in Article.__slots__}
    return StoredArticle(id=id_, stored_at="2026-03-05T08:00:00.000000Z", day="2026-03-04", **fields)


def test_stories_stand_by_category_the_biggest_first_and_those_without_one_last() -> None:
    listed = [article(1), article(2, "Sport"), article(3, "Economy"), article(4, "Economy"), article(5)]
    digest = compose(listed)
    assert [story.articles for story in digest.stories] == [(3,), (4,), (2,), (1,), (5,)]
    assert [story.category for story in digest.stories] == ["Economy", "Economy", "Sport", "", ""]
    assert digest.articles == 5


def test_a_digest_bears_its_site_s_name_where_all_come_from_one() -> None:
    assert compose([article(1), article(2)]).site == HARBOUR.site
    assert compose([article(1), article(2, site="Other")]).site == ""
