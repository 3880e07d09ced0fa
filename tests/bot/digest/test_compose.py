from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.digest import compose as composing
from bot.digest.compose import FEWEST_LEADING, Digest, compose, number_of
from bot.digest.stories import Story
from storage.models import Article, StoredArticle
from tests.storage.archive import HARBOUR


def article(id_: int, *categories: str, **values: str) -> StoredArticle:
    told = {"title": f"No. {id_}", "body": "", **values}
    content = replace(HARBOUR, categories=categories, topics=(), **told)  # type: ignore[arg-type]
    fields = {field: getattr(content, field) for field in Article.__slots__}
    return StoredArticle(id=id_, stored_at="2026-03-05T08:00:00.000000Z", day="2026-03-04", **fields)


def ids(digest: Digest) -> list[int]:
    return [story.articles[0] for story in digest.stories]


def test_stories_stand_by_category_the_biggest_first_and_those_without_one_last() -> None:
    listed = [article(1), article(2, "Sport"), article(3, "Economy"), article(4, "Economy"), article(5)]
    digest = compose(listed)
    assert ids(digest) == [3, 4, 2, 1, 5]
    assert [story.category for story in digest.stories] == ["Economy", "Economy", "Sport", "", ""]
    assert digest.articles == 5
    assert digest.leading == 0


def test_a_digest_bears_its_site_s_name_where_all_come_from_one() -> None:
    assert compose([article(1), article(2)]).site == HARBOUR.site
    assert compose([article(1), article(2, site="Other")]).site == ""


def test_what_several_sources_tell_leads_the_most_told_first(monkeypatch: pytest.MonkeyPatch) -> None:
    listed = [article(number, "Sport") for number in range(1, 7)]
    tell(monkeypatch, {3: ("A", "B"), 5: ("A", "B", "C")})
    digest = compose(listed)
    assert ids(digest) == [5, 3, 1, 2, 4, 6]
    assert digest.leading == 2


def test_of_a_long_day_the_first_of_the_biggest_categories_lead() -> None:
    listed = [article(number, f"Category {number % 6}") for number in range(1, 40)]
    digest = compose(listed)
    leaders = digest.stories[: digest.leading]
    assert len(leaders) == FEWEST_LEADING
    assert len({story.category for story in leaders}) == FEWEST_LEADING
    assert compose([article(number) for number in range(1, 40)]).leading == FEWEST_LEADING


def test_what_bears_more_of_the_readers_interests_comes_sooner() -> None:
    listed = [article(1, "Sport"), article(2, "Sport", source="Wire"), article(3, "Sport", title="An Osprey nests")]
    assert ids(compose(listed)) == [1, 2, 3]
    assert ids(compose(listed, interests=["wire"])) == [2, 1, 3]
    digest = compose(listed, interests=["sport", "OSPREY"])
    assert ids(digest)[0] == 3
    assert digest.leading == 1


def test_newer_stories_stand_before_older_ones_of_the_same_weight() -> None:
    listed = [article(1, "Sport"), article(2, "Sport", published="2026-03-09"), article(3, "Sport")]
    assert ids(compose(listed)) == [2, 1, 3]


@given(st.permutations([article(number, f"Category {number % 3}") for number in range(1, 12)]))
def test_the_order_in_which_articles_are_given_does_not_matter(listed: list[StoredArticle]) -> None:
    assert compose(listed) == compose(sorted(listed, key=lambda one: one.id))


def test_the_number_stands_for_the_articles_and_the_interests() -> None:
    assert number_of([2, 1]) == number_of((1, 2))
    assert len({number_of([1]), number_of([2]), number_of([1], ["a"]), number_of([12])}) == 4
    assert 0 <= number_of(range(500), ["x"]) < 2**39
    assert compose([article(1)], number=7).number == 7


def test_the_biggest_stories_of_many_are_those_with_the_most_sources(monkeypatch: pytest.MonkeyPatch) -> None:
    tell(monkeypatch, {4: ("A", "B")})
    assert composing.biggest([article(number) for number in range(1, 6)], 1) == [4]


@pytest.fixture(autouse=True)
def each_a_story(monkeypatch: pytest.MonkeyPatch) -> None:
    """Which articles tell the same story is another's work: here each one is a story of its own."""
    tell(monkeypatch, {})


def tell(monkeypatch: pytest.MonkeyPatch, sources: dict[int, tuple[str, ...]]) -> None:
    """Have each article be a story, told by these sources where it is named here."""

    def stories(listed: Sequence[StoredArticle]) -> list[Story]:
        return [
            Story(
                title=one.title,
                category=one.categories[0] if one.categories else "",
                summary="",
                sources=sources.get(one.id, ("A",)),
                articles=(one.id,),
            )
            for one in listed
        ]

    monkeypatch.setattr(composing, "stories", stories)
