import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.digest.quotation import is_paired
from bot.digest.summary import story_summary, summary
from storage.models import Article
from storage.words import words

OPENING = "The harbour bridge of Port Amsel opened to traffic on Monday after nine years of work."
SECOND = "Some 4,000 people walked over it before the first bus came."


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (f"{OPENING}\n\n{SECOND}", f"{OPENING} {SECOND}"),
        (f"PORT AMSEL (Wire) — {OPENING}", OPENING),
        (f"  • one thing\n  • another thing\n\n{OPENING}", OPENING),
        (f"What the mayor said\n\n{OPENING}", OPENING),
        (f"Would the bridge ever open?\n\n{OPENING}", f"Would the bridge ever open? {OPENING}"),
        (f"Editor’s note: This story was updated on Tuesday.\n\n{OPENING}", OPENING),
        (f"{OPENING}\n\nClick here to see the pictures of the day.", OPENING),
        (f"{OPENING}\n\nHowever, ferries sail until spring.", f"{OPENING} However, ferries sail until spring."),
        (f"However, the ferries will sail on.\n\n{OPENING}", OPENING),
        (f"On Monday he said that all was well.\n\n{OPENING}", OPENING),
        (f"“We waited for nine years. It was worth it.\n\n{OPENING}", OPENING),
        (f"{OPENING}\n\nWould you walk over it at night?", OPENING),
        ("", ""),
        ("No full stop here", "No full stop here"),
    ],
)
def test_a_summary_says_what_happened(body: str, expected: str) -> None:
    assert summary(Article(title="A bridge", body=body), most=160) == expected


def test_it_may_have_a_sentence_that_leans_on_the_one_before_it() -> None:
    body = f"{OPENING} It is the longest in the country."
    assert summary(Article(title="A bridge", body=body)) == body


def test_it_has_two_sentences_where_they_fill_the_space() -> None:
    body = f"{OPENING} {SECOND} The toll is three crowns for a car."
    assert summary(Article(title="A bridge", body=body), most=150) == f"{OPENING} {SECOND}"


def test_it_has_three_where_they_are_short() -> None:
    body = f"{OPENING} {SECOND} The toll is three crowns for a car."
    assert summary(Article(title="A bridge", body=body), most=280) == body


def test_it_does_not_say_the_title_again() -> None:
    body = f"The harbour bridge of Port Amsel opened.\n\n{SECOND}"
    assert summary(Article(title="Harbour bridge opened, Port Amsel", body=body)) == SECOND


def test_it_does_not_say_one_thing_twice() -> None:
    again = "On Monday the harbour bridge of Port Amsel opened to traffic."
    assert summary(Article(title="A bridge", body=f"{OPENING} {again} {SECOND}")) == f"{OPENING} {SECOND}"


def test_a_long_sentence_ends_at_a_clause() -> None:
    body = "The council voted to keep the ferries, which carry twenty thousand people a day across the river mouth."
    assert summary(Article(title="Ferries", body=body), most=60) == "The council voted to keep the ferries…"


def test_a_sentence_without_clauses_ends_after_a_word() -> None:
    assert summary(Article(title="T", body="wort " * 100 + "ende."), most=50).endswith(" wort…")


def test_a_good_dek_stands_for_it() -> None:
    dek = "Nine years late, the first bus crossed the river mouth on Monday"
    assert summary(Article(title="A bridge", dek=dek, body=OPENING)) == dek


@pytest.mark.parametrize(
    "dek",
    [
        "In short.",
        "A bridge, at last",
        "Who will pay for the nine years that the bridge took?",
        "He said that the bridge had cost less than the ferries did",
        "The harbour bridge of Port Amsel opened to traffic after nine […]",
        "Photo: The harbour bridge of Port Amsel on a winter morning",
    ],
)
def test_a_slogan_or_half_a_dek_does_not(dek: str) -> None:
    assert summary(Article(title="A bridge opens", dek=dek, body=OPENING)) == OPENING


def test_a_dek_is_better_than_nothing() -> None:
    assert summary(Article(title="A bridge", dek="At last.", body="")) == "At last."


def test_a_story_is_told_as_most_of_its_sources_tell_it() -> None:
    aside = "The weather was fine on the coast and the gardens of the governor were full of roses."
    odd = Article(title="A day in Port Amsel", body=f"{aside} {aside.replace('governor', 'bishop')}")
    told = Article(title="Bridge opens", body=OPENING)
    retold = Article(
        title="Traffic on bridge", body="After nine years of work, the bridge of Port Amsel opened Monday."
    )
    assert summary(odd).startswith(aside)
    assert "bridge" in story_summary([odd, told, retold])


def test_reprints_have_one_voice_together() -> None:
    lone = "The weather was fine on the coast and the gardens of the governor were full of white roses."
    reprint = [Article(title=f"Roses {number}", body=lone) for number in range(5)]
    pair = [
        Article(title="Bridge opens", body=OPENING),
        Article(
            title="Traffic", body="After nine years of work, the bridge of Port Amsel opened to traffic on Monday."
        ),
    ]
    assert "bridge" in story_summary([*reprint, *pair])


def test_a_story_of_no_articles_says_nothing() -> None:
    assert story_summary([]) == ""


@pytest.mark.parametrize(
    ("title", "body", "expected"),
    [
        (
            "大桥",
            "新华社北京1月3日电 连接两岸的新大桥星期一正式通车，市长出席了仪式。但是渡轮将继续运行到春天。",
            "连接两岸的新大桥星期一正式通车",
        ),
        (
            "橋",
            "港の新しい橋が月曜日に開通し、市長は「長い九年だった。」と述べた。渡し船は春まで運航する。",
            "港の新しい橋が月曜日に開通し、市長は「長い九年だった。」と述べた。",
        ),
        (
            "جسر",
            "افتتح الجسر الجديد في الميناء يوم الاثنين بعد تسع سنوات من العمل. هل كان ذلك كافيا؟",
            "افتتح الجسر الجديد",
        ),
        (
            "Мост",
            "ПОРТ, 3 янв — Новости. Мост через реку открыли в понедельник, в 2025 г. его закончили.",
            "Мост через",
        ),
        (
            "Puente",
            "AMSEL, 3 ene (Agencia) -- El puente del puerto abrió el lunes a las 3 p. m. ante el Sr. Ruiz.",
            "El puente",
        ),
        (
            "Pont",
            "Mais le bac reste.\n\nLe pont du port a ouvert lundi, neuf ans après, a dit M. Dupont.",
            "Le pont du port",
        ),
        (
            "Brücke",
            "Er kam spät.\n\nDie Hafenbrücke ist am 3. Januar nach neun Jahren eröffnet worden.",
            "Die Hafenbrücke",
        ),
    ],
)
def test_other_languages_are_summarized_too(title: str, body: str, expected: str) -> None:
    assert summary(Article(title=title, body=body)).startswith(expected)


MARKS = '“ ” " ( ) ‘ ’ « » „ 「 」 ``` ** •'.split()
PIECES = st.sampled_from(
    [
        *MARKS,
        ". ",
        "? ",
        "… ",
        "\n\n",
        "\n",
        " ",
        ", ",
        " — ",
        "MOSCOW – ",
        "[a](b)",
        "<p>",
        "&amp;",
        "However, ",
        "He said ",
        "The bridge opened",
        "大桥。",
        "です",
        "مرحبا",
        "e\u0301",
    ]
)
TEXTS = st.one_of(st.text(), st.lists(st.one_of(PIECES, st.text(max_size=8))).map("".join))


@given(TEXTS, TEXTS, st.none() | TEXTS, st.integers(1, 300))
def test_any_article_has_a_summary_of_its_own_words_that_fits(
    title: str, body: str, dek: str | None, most: int
) -> None:
    text = summary(Article(title=title or "T", body=body, dek=dek), most)
    assert len(text) <= most
    assert is_paired(text)
    assert text == text.strip()


WORDS = st.lists(
    st.sampled_from("bridge harbour opened Monday he said “it works” However, (again) Dr. 4,000 ?".split())
)


@given(st.lists(WORDS.map(lambda chosen: " ".join(chosen) + ".")), st.integers(20, 300))
def test_every_word_of_a_summary_stands_in_the_article(sentences: list[str], most: int) -> None:
    body = "\n\n".join(sentences)
    assert set(words(summary(Article(title="T", body=body), most))) <= set(words(body))


@given(st.lists(TEXTS, max_size=4), st.integers(1, 300))
def test_a_story_of_any_articles_has_one_too(bodies: list[str], most: int) -> None:
    articles = [Article(title=f"T{number}", body=body) for number, body in enumerate(bodies)]
    text = story_summary(articles, most)
    assert len(text) <= most
    assert text == story_summary(articles, most)
