from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.digest.stories import Story, stories
from storage.models import StoredArticle
from tests.bot.digest.news import AMSEL, OTHERS, TOLVERN, article
from tests.bot.views.articles import articles, texts


def folded(listed: Sequence[StoredArticle]) -> list[set[int]]:
    return [set(story.articles) for story in stories(listed)]


def only(listed: Sequence[StoredArticle]) -> Story:
    [story] = stories(listed)
    return story


def test_articles_about_one_event_are_one_story() -> None:
    assert folded([*OTHERS, *AMSEL]) == [{6}, {7}, {8}, {1, 2, 3}]


def test_two_floods_are_two_stories() -> None:
    assert folded([*AMSEL, *TOLVERN]) == [{1, 2, 3}, {4, 5}]


def test_the_order_of_the_articles_does_not_change_what_is_one_story() -> None:
    listed = [*AMSEL, *TOLVERN, *OTHERS]
    assert sorted(folded(listed[::-1]), key=min) == sorted(folded(listed), key=min)


def test_a_day_of_one_story_is_one_story() -> None:
    assert folded(AMSEL) == [{1, 2, 3}]


def test_a_single_article_is_a_story() -> None:
    story = only(OTHERS[:1])
    assert (story.title, story.sources, story.articles) == ("A library lends tools", ("Wire",), (6,))


def test_no_articles_are_no_stories() -> None:
    assert stories([]) == []


def test_stories_stand_in_the_order_of_their_first_articles() -> None:
    listed = [OTHERS[0], TOLVERN[0], AMSEL[0], OTHERS[1], AMSEL[1], TOLVERN[1]]
    assert folded(listed) == [{6}, {4, 5}, {1, 2}, {7}]


def test_a_story_bears_the_title_that_says_what_all_of_them_say_and_asks_nothing() -> None:
    assert only(AMSEL[::-1]).title == "Flood in Port Amsel drives 400 people from their homes"


def test_the_first_article_is_the_one_whose_title_the_story_bears() -> None:
    assert only(AMSEL[::-1]).articles == (1, 3, 2)


def test_each_source_stands_beside_its_article() -> None:
    story = only(AMSEL)
    assert dict(zip(story.sources, story.articles, strict=True)) == {"Coast Radio": 1, "Wire": 2, "The Ledger": 3}


def test_a_source_that_tells_a_story_twice_is_named_once() -> None:
    story = only([AMSEL[0], replace(AMSEL[1], source="Coast Radio"), AMSEL[2]])
    assert story.sources == ("Coast Radio", "The Ledger")
    assert story.articles == (1, 3, 2)


def test_a_reprint_keeps_its_id_and_its_source() -> None:
    reprint = replace(AMSEL[0], id=9, source="Harbour Mirror", title="Flood drives hundreds from their homes")
    story = only([reprint, *AMSEL])
    assert set(story.sources) == {"Coast Radio", "Harbour Mirror", "Wire", "The Ledger"}
    assert set(story.articles) == {1, 2, 3, 9}


def test_of_reprints_the_fullest_is_told() -> None:
    cut = replace(AMSEL[0], id=9, source="Harbour Mirror", body=AMSEL[0].body.partition("\n\n")[0])
    assert only([cut, AMSEL[0]]).articles == (1, 9)


def test_an_article_without_a_source_goes_by_its_author_and_then_its_site() -> None:
    by_author = replace(AMSEL[0], source=None, author="Ines Falk", site="Digest")
    by_site = replace(AMSEL[1], source=None, site="Digest")
    assert set(only([by_author, by_site]).sources) == {"Ines Falk", "Digest"}


def test_articles_that_nobody_is_named_for_stand_behind_the_named() -> None:
    nameless = replace(AMSEL[0], source=None)
    story = only([nameless, *AMSEL[1:]])
    assert len(story.sources) == 2
    assert story.articles[-1] == nameless.id


def test_a_story_is_filed_where_most_of_its_articles_are() -> None:
    assert only(AMSEL).category == "Weather"
    assert only(AMSEL[1:2]).category == "Society"
    assert only(TOLVERN).category == ""


def test_a_story_in_a_language_without_spaces_is_folded_too() -> None:
    flood = article(
        1, "アムゼル港で洪水、400人が避難", "火曜日の夜、リンデ川がアムゼル港で氾濫し、住民400人が避難した。", "A"
    )
    again = article(
        2, "リンデ川が氾濫、アムゼル港の住民避難", "アムゼル港ではリンデ川の氾濫で400人が体育館に避難した。", "B"
    )
    chess = article(3, "チェス大会、オカフォーが首位", "ブレンの大会でオカフォーが41手で勝ち、5点で首位に立った。", "C")
    assert folded([flood, chess, again]) == [{1, 2}, {3}]


def test_a_story_in_another_language_than_english_is_folded_too() -> None:
    flood = article(
        1, "Inundación en Puerto Amsel", "El río Linde inundó Puerto Amsel y 400 vecinos dejaron sus casas.", "A"
    )
    again = article(
        2, "Vecinos de Puerto Amsel evacuados", "Unos 400 vecinos evacuados en Puerto Amsel al crecer el Linde.", "B"
    )
    chess = article(3, "Okafor gana en Brenn", "Ada Okafor ganó en 41 jugadas y lidera el torneo de ajedrez.", "C")
    assert folded([flood, chess, again]) == [{1, 2}, {3}]


def test_a_hundred_unrelated_articles_stay_apart() -> None:
    beginnings = ("Baker", "Court", "Ferry", "Museum", "Harvest", "Tunnel", "Choir", "Glacier", "Theatre", "Railway")
    subjects = ("opens", "closes", "appeals", "celebrates", "repairs", "paints", "measures", "hires", "sells", "moves")
    listed = [
        article(10 * at + on, f"{one} {two} in Place{at}{on}", f"The {one.lower()} of Name{on}{at} {two} on Tuesday.")
        for at, one in enumerate(beginnings)
        for on, two in enumerate(subjects)
    ]
    assert max(map(len, folded(listed))) <= 2


@settings(max_examples=40, deadline=None)
@given(st.lists(articles(bodies=texts), max_size=6, unique_by=lambda one: one.id))
def test_every_article_is_in_one_story_whatever_it_holds(listed: list[StoredArticle]) -> None:
    told = stories(listed)
    assert sorted(id_ for story in told for id_ in story.articles) == sorted(one.id for one in listed)
    by_id = {one.id: one for one in listed}
    for story in told:
        assert story.title == by_id[story.articles[0]].title
        for name, id_ in zip(story.sources, story.articles, strict=False):
            assert name in (by_id[id_].source, by_id[id_].author, by_id[id_].site)
