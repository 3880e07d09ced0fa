import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dumps import topics
from bot.dumps.names import names
from storage.models import Article


def about(body: str, title: str = "Some Title", **fields: str) -> tuple[str, ...]:
    return topics(Article(title=title, body=body, **fields))


def counted(text: str) -> dict[str, int]:
    return {name: mentions.count for name, mentions in names(text).items()}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They went to Alderwick and to Merrow Ford.", {"Alderwick": 1, "Merrow Ford": 1}),
        ("They saw Alderwick. Alderwick saw them.", {"Alderwick": 2}),
        ("Yesterday they sang. Nobody came.", {}),
        ("The Merrow Ford council met.", {"Merrow Ford": 1}),
        ("Paloma Reyes spoke. Later Reyes left.", {"Paloma Reyes": 2}),
        ("It was said by Dr. Paloma Reyes, and President Oda Lind agreed.", {"Paloma Reyes": 1, "Oda Lind": 1}),
        ("It was the Ruritanian Prime Minister Oda Lind.", {"Oda Lind": 1}),
        ("The news reached Alderwick’s harbour and Greyholm's pier.", {"Alderwick": 1, "Greyholm": 1}),
        ("It is an Alderwick-based firm, French-owned and Greyholm-led.", {"Alderwick": 1, "Greyholm": 1}),
        ("They met on Monday, in March, with Russian and Dutch sailors.", {}),
        ("ALDERWICK – Wool sold well.", {}),
        ("ALDERWICK – Wool from Greyholm sold well.", {"Greyholm": 1}),
        ("What Happens to the Old Boat\n\nIt sails to Greyholm.", {"Greyholm": 1}),
        ("They crossed the Strait of Merrow to see Hanne Brodd of Greyholm.",
         {"Strait of Merrow": 1, "Hanne Brodd": 1, "Greyholm": 1}),
        ("The Coastal Tide Watch (CTW) met, and the CTW voted.", {"Coastal Tide Watch": 3}),
        ("It flew to the US and the UK.", {"United States": 1, "United Kingdom": 1}),
        ("They said, “We will stay”, in Alderwick.", {"Alderwick": 1}),
        ("The so-called “Alderwick” plan", {}),
        ("It is the so-called “Alderwick” plan.", {"Alderwick": 1}),
        ("It was written by @Heron on Ahmed al-Tarn’s iPhone.", {"Ahmed al-Tarn": 1}),
        ("Она живёт в Москве, а работает в Туле.", {"Москве": 1, "Туле": 1}),
        ("Ζει στην Αθήνα και εργάζεται στον Πειραιά.", {"Αθήνα": 1, "Πειραιά": 1}),
        ("东京和大阪。", {}),
        ("يعيش في القاهرة.", {}),
        ("", {}),
    ],
)  # fmt: skip
def test_names_are_told_from_other_capitals(text: str, found: dict[str, int]) -> None:
    assert counted(text) == found


def test_topics_are_the_names_that_stand_most_often_and_soonest() -> None:
    body = "We went to Alderwick. " + "There was talk of Greyholm in the fog. " * 3 + "And so back to Alderwick."
    assert about(body) == ("Greyholm", "Alderwick")


def test_a_title_gives_weight_but_no_evidence() -> None:
    body = "It began in Alderwick and in Greyholm. " + "Nothing more was heard. " * 80 + "Then came Merrow Ford."
    assert about(body, "Merrow Ford Sings Loudly at Night") == ("Merrow Ford",)


def test_what_an_article_says_of_itself_is_no_topic() -> None:
    body = "The talk in Alderwick, says Island Radio, is of Mira Solvang. Solvang told Island Radio in Alderwick so."
    article = Article(title="T", body=body, source="Island Radio", author="Mira Solvang", categories=("Alderwick",))
    assert topics(article) == ()


def test_shouting_is_no_topic() -> None:
    assert about("It is NOT so, they said. It is NOT. And not ever, in Alderwick or near Alderwick.") == ("Alderwick",)


def test_there_are_six_at_most() -> None:
    towns = "Ada Bern Cork Dale Elm Ford Glen Hull".split()
    assert len(about(" ".join(f"It is near {town}, in {town}." for town in towns))) == 6


@given(st.text(), st.text(min_size=1))
def test_any_text_has_topics_or_none(body: str, title: str) -> None:
    found = about(body, title)
    assert len(found) <= 6
    assert len(set(found)) == len(found)
    assert all(name.strip() for name in found)
