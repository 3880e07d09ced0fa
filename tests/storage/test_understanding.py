import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

import pytest

from storage.database import Database
from storage.index_reader import IndexMemory, IndexReader
from storage.matching import ONLY_TITLE, Group
from storage.models import Article
from storage.query import Term
from storage.understanding import RARE, Understanding, Wanted
from storage.vocabulary import Vocabulary
from tests.storage.archive import stored

# One text a language, with enough of its small words for it to be known.
TEXTS = {
    "en": "The sanctions that were lifted had hurt the growers, and the minister sanctioned it. They sanction no more.",
    "ru": "Новые санкции были введены против банков, и это не всё. Они говорят о санкциях, но от санкций нет толку.",
    "es": "Las sanciones que se han impuesto a los bancos no son para siempre. El ministro habla de una sanción más.",
    "fr": "Les élections sont pour dimanche et les partis ne sont pas prêts. Une élection dans le nord est avec eux.",
    "de": "Die Wahlen sind am Sonntag und der Minister hat sie nicht gewollt. Es ist eine Wahl für das Land.",
    "ar": "قال الوزير ان العقوبات على البنوك في المدينة لا تكفي. هذه عقوبات من الحكومة الى الشركات التي كانت هنا.",
}


@pytest.fixture
async def archive(database: Database, now: datetime) -> Database:
    more = [
        Article(title=f"Notice {n}", body=f"War crimes, a storm and the multipolar world, says the committee: {n}.")
        for n in range(1, RARE + 1)
    ]
    await stored(database, now, *(Article(title=of, body=text) for of, text in TEXTS.items()), *more)
    return database


Found = list[dict[str, tuple[float, bool]]]  # for each word: what may stand for it, its weight, whether it corrects


def either(*typed: str) -> Wanted:
    """Any of these: each a word, or a phrase in quotes."""
    return Wanted(tuple(Term(tuple(text.strip('"').split()), phrase='"' in text) for text in typed))


async def understood(database: Database, ask: Callable[[Understanding], Sequence[Group]]) -> Sequence[Group]:
    def look(connection: sqlite3.Connection) -> Sequence[Group]:
        vocabulary = Vocabulary()
        vocabulary.follow(connection)
        return ask(Understanding(connection, IndexReader(connection, IndexMemory()), vocabulary))

    return await database.in_thread(look)


def in_short(groups: Sequence[Group]) -> Found:
    return [{each.term: (each.weight, each.is_correction) for each in group.alternatives} for group in groups]


async def plain(database: Database, *typed: str | Wanted, is_begun: bool = False) -> Found:
    """``is_begun``: the text ends within the last word."""
    wanted = [each if isinstance(each, Wanted) else either(each) for each in typed]
    wanted[-1] = replace(wanted[-1], is_begun=is_begun)
    return in_short(await understood(database, lambda words: words.plain(wanted)))


async def corrected(database: Database, *typed: str | Wanted, bolder: bool = False) -> Found:
    wanted = [each if isinstance(each, Wanted) else either(each) for each in typed]
    return in_short(await understood(database, lambda words: words.corrected(words.plain(wanted), bolder=bolder)))


async def test_a_word_stands_for_itself_above_all(archive: Database) -> None:
    [found] = await plain(archive, "sanctions")
    assert found["sanctions"] == (1.0, False)
    assert all(weight < 1 and not corrects for term, (weight, corrects) in found.items() if term != "sanctions")


@pytest.mark.parametrize(
    ("typed", "form"),
    [
        ("sanction", "sanctions"),
        ("sanctions", "sanctioned"),
        ("sanctioning", "sanctioned"),  # itself unknown
        ("санкция", "санкции"),
        ("санкции", "санкциях"),
        ("sancion", "sanciones"),
        ("sanciones", "sancion"),
        ("election", "elections"),
        ("wahl", "wahlen"),
        ("العقوبات", "عقوبات"),
        ("عقوبات", "العقوبات"),
    ],
)
async def test_a_word_stands_for_its_inflections(archive: Database, typed: str, form: str) -> None:
    [found] = await plain(archive, typed)
    assert form in found


async def test_an_inflection_of_one_language_is_none_of_another(archive: Database) -> None:
    [found] = await plain(archive, "bancos")
    assert "банков" not in found


@pytest.mark.parametrize(
    ("typed", "is_begun", "begun"),
    [
        ("comm", True, {"committee"}),
        ("comm", False, set()),
        ("c", True, set()),
        ("20", True, set()),
        ("multip", True, {"multipolar"}),
        ("сан", True, {"санкции", "санкциях", "санкций"}),
    ],
)
async def test_the_last_word_stands_for_what_begins_so_while_it_is_typed(
    archive: Database, typed: str, is_begun: bool, begun: set[str]
) -> None:
    [_, found] = await plain(archive, "storm", typed, is_begun=is_begun)
    assert {term for term in found if term.startswith(typed) and term != typed} >= begun
    assert bool(found) == bool(begun)


async def test_only_the_last_word_is_completed(archive: Database) -> None:
    assert (await plain(archive, "comm", "storm", is_begun=True))[0] == {}


async def test_a_longer_completion_is_worth_less(archive: Database) -> None:
    [found] = await plain(archive, "comm", is_begun=True)
    [longer] = await plain(archive, "committe", is_begun=True)
    assert found["committee"] < longer["committee"] < (1.0, False)


async def test_two_words_may_have_been_one(archive: Database) -> None:
    for found in await plain(archive, "multi", "polar"):
        assert found == {"multipolar": (0.9, False)}
    before, multi, polar, behind = await plain(archive, "storm", "multi", "polar", "world")
    assert "multipolar" in multi.keys() & polar.keys()
    assert "multipolar" not in before | behind


async def test_words_of_different_fields_or_sides_of_an_or_were_not_one(archive: Database) -> None:
    in_title = replace(either("polar"), worth=ONLY_TITLE)
    assert await plain(archive, "multi", in_title) == [{}, {}]
    assert (
        await plain(archive, replace(either("multi"), worth=ONLY_TITLE), in_title) == [{"multipolar": (0.9, False)}] * 2
    )
    assert await plain(archive, either("multi", "polar")) == [{}]
    assert await plain(archive, either("multi"), either("polar", "wolrd")) == [{}, {}]
    assert await plain(archive, "multi", '"polar"') == [{}, {}]


async def test_only_what_was_typed_is_exact(archive: Database) -> None:
    wanted = [either("sanction", '"multipolar world"'), either("strom"), replace(either("comm"), is_begun=True)]
    groups = await understood(archive, lambda words: words.corrected(words.plain(wanted), bolder=True))
    assert [{each.term for each in group.alternatives if each.is_exact} for group in groups] == [
        {"sanction", "multipolar world"},
        set(),
        set(),
    ]
    assert all({each.term for each in group.alternatives if not each.is_exact} for group in groups)


async def test_a_group_says_what_was_typed_and_what_of_it_may_be_mistyped(archive: Database) -> None:
    wanted = [replace(either("storm", '"the committee"', "wra"), worth=ONLY_TITLE), either('"war crimes"')]
    plain_groups: list[Group] = []
    wider: list[Group] = []

    def ask(words: Understanding) -> Sequence[Group]:
        plain_groups.extend(words.plain(wanted))
        wider.extend(words.corrected(plain_groups, bolder=True))
        return wider

    await understood(archive, ask)
    for first, second in (plain_groups, wider):
        assert (first.typed, first.words, first.phrases) == (
            "storm OR the committee OR wra",
            ("storm", "wra"),
            (("the", "committee"),),
        )
        assert (second.typed, second.words, second.phrases) == ("war crimes", (), (("war", "crimes"),))
        assert first.worth is ONLY_TITLE


async def test_a_phrase_stands_for_itself_alone(archive: Database) -> None:
    itself = {"war crimes": (1.0, False)}
    assert await corrected(archive, '"war crimes"', bolder=True) == [itself]
    assert await corrected(archive, '"wra crimes"', '"storm elections"', '"sanctioning"', bolder=True) == [{}, {}, {}]


async def test_a_phrase_may_hold_words_too_common_to_search_for(archive: Database) -> None:
    groups = await understood(archive, lambda words: words.plain([either('"says the committee"'), either("committee")]))
    [phrase], [word, *_] = (group.alternatives for group in groups)
    assert phrase.places.tolist() == word.places.tolist()


async def test_each_word_beside_an_or_has_its_inflections_and_corrections(archive: Database) -> None:
    [found] = await corrected(archive, either("sanctions", "strom", '"war crimes"'))
    assert found["sanctions"] == found["war crimes"] == (1.0, False)
    assert not found["sanctioned"][1]
    assert found["storm"][1]


async def test_both_unknown_words_of_one_stem_have_their_inflections(archive: Database) -> None:
    for found in await plain(archive, "sanctioning", "sanctionings"):
        assert "sanctioned" in found


@pytest.mark.parametrize(("typed", "parts"), [("warcrimes", "war crimes"), ("multipolarworld", "multipolar world")])
async def test_one_word_may_have_been_two(archive: Database, typed: str, parts: str) -> None:
    [found] = await corrected(archive, typed)
    assert found[parts][1]


async def test_words_that_never_stand_together_were_not_one(archive: Database) -> None:
    [found] = await corrected(archive, "stormsanctions")
    assert found == {}


@pytest.mark.parametrize(
    ("typed", "meant", "bolder"),
    [
        ("comittee", "committee", False),
        ("commitete", "committee", False),
        ("comitte", "committee", True),  # two in seven letters
        ("strom", "storm", False),
        ("stomr", "storm", False),
        ("wra", "war", True),
        ("санкцыи", "санкции", False),
        ("elektions", "elections", False),
    ],
)
async def test_a_mistyped_word_stands_for_those_near_it(
    archive: Database, typed: str, meant: str, bolder: bool
) -> None:
    [found] = await corrected(archive, typed, bolder=bolder)
    weight, corrects = found[meant]
    assert corrects
    assert 0 < weight < 1
    if bolder:
        assert meant not in (await corrected(archive, typed))[0]


@pytest.mark.parametrize("typed", ["2027", "x2", "st", "xqzxqzxqz"])
async def test_numbers_short_words_and_words_near_none_stay_unknown(archive: Database, typed: str) -> None:
    assert await corrected(archive, typed, bolder=True) == [{}]


async def test_a_known_word_is_corrected_only_where_nothing_else_was_found(archive: Database) -> None:
    assert await corrected(archive, "storm") == await plain(archive, "storm")
    assert "war" not in (await corrected(archive, "was"))[0]


async def test_a_rare_word_may_be_a_typo_that_the_archive_holds(database: Database, now: datetime) -> None:
    many = [Article(title=f"Notice {n}", body=f"The harbour is shut {n}.") for n in range(RARE)]
    await stored(database, now, Article(title="Typo", body="The harbuor is shut."), *many)
    [found] = await corrected(database, "harbuor")
    assert found["harbuor"] == (1.0, False)
    assert found["harbour"][1]
    assert "harbuor" not in (await corrected(database, "harbour"))[0]


async def test_of_near_words_the_likelier_weighs_more(database: Database, now: datetime) -> None:
    many = [Article(title=f"Notice {n}", body="The storm is here.") for n in range(9)]
    await stored(database, now, Article(title="Rare", body="A stoma and a stump."), *many)
    [found] = await corrected(database, "stomr", bolder=True)
    assert found["storm"] > found["stoma"]


async def test_a_word_whose_articles_are_all_gone_stands_for_nothing(database: Database, now: datetime) -> None:
    await stored(database, now, Article(title="Note", body="The lighthouse is lit.", url="https://example.org/1"))
    await stored(database, now, Article(title="Note", body="The lamp is lit.", url="https://example.org/1"))
    assert await corrected(database, "lighthouse", "lihgthouse", "lighthouses", bolder=True) == [{}, {}, {}]
    assert await plain(database, "lightho", is_begun=True) == [{}]


async def test_a_text_of_any_words_is_understood(archive: Database) -> None:
    typed = ["a" * 5_000, "北京", "हिन्दी", "x", "storm", "storm"]
    assert len(await corrected(archive, *typed, bolder=True)) == len(typed)
