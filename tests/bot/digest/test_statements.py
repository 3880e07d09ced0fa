import pytest

from bot.digest.asides import is_aside
from bot.digest.leaning import leans_back
from bot.digest.markup import without_markup
from bot.digest.passages import passages
from bot.digest.statements import is_whole, statements
from storage.models import Article


@pytest.mark.parametrize(
    ("sentence", "spoken"),
    [
        ("However, the ferries sail.", "en"),
        ("But he said no.", "en"),
        ("On Monday he said no.", "en"),
        ("In 2019, they closed the line.", "en"),
        ("In his speech on Monday, he said no.", "en"),
        ("This mechanism joins both towns.", "en"),
        ("It opened on Monday.", "en"),
        ("“We never knew,” she said.", "en"),
        ("“We never knew,” he later told reporters.", "en"),
        ("Many of them came by bus.", "en"),
        ("Aber die Fähren fahren.", "de"),
        ("Cependant, le bac reste.", "fr"),
        ("Sin embargo, el barco sale.", "es"),
        ("Однако паром ходит.", "ru"),
        ("但是渡轮继续运行。", "zh"),
        ("しかし船は残る。", "ja"),
        ("وهو رئيس البلدية.", "ar"),
    ],
)
def test_some_sentences_lean_on_the_one_before(sentence: str, spoken: str) -> None:
    assert leans_back(sentence, spoken)


@pytest.mark.parametrize(
    "sentence",
    [
        "Both Amsel and Olav voted.",
        "This week the ferries sail.",
        "It is clear that the ferries sail.",
        "It’s no secret that ferries are slow.",
        "Instead of ferries, the council chose a bridge.",
        "So far 4,000 people have come.",
        "“We never knew,” said the mayor.",
        "Mayor Ann Pell told reporters: “We knew,” she said.",
        "Theirry’s ferry sails.",
        "On Monday the council met.",
    ],
)
def test_others_stand_by_themselves(sentence: str) -> None:
    assert not leans_back(sentence, "en")


def test_what_an_article_begins_with_may_point_at_itself() -> None:
    assert not leans_back("This guide shows every ferry.", "en", is_first=True)
    assert leans_back("He showed every ferry.", "en", is_first=True)


@pytest.mark.parametrize(
    "sentence",
    [
        "Editor’s note: names were changed.",
        "This article was originally published in the Ledger.",
        "Guest post by Ann Pell of the harbour office.",
        "Photo: Ann Pell.",
        "Click here to subscribe.",
        "Sign up for our newsletter.",
        "Follow us for more.",
        "By Ann Pell and Jan Reed.",
        "The views expressed are those of the author.",
        "For more information, visit the harbour office.",
        "The timetable is available here.",
        "Lea también: el puente.",
    ],
)
def test_asides_are_about_the_page(sentence: str) -> None:
    assert is_aside(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The Harbour Post on Tuesday published a list of ferries.",
        "The report was published on Monday.",
        "Copyright law changes in May.",
        "Support for the bridge grew.",
        "By Monday the bridge had opened.",
        "Subway lines reopen.",
        "Readers learn more about their ferries at the museum.",
        "For more than a decade ferries sailed.",
    ],
)
def test_news_of_pages_and_pictures_is_no_aside(sentence: str) -> None:
    assert not is_aside(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["Too short.", "It was said that the […]", "The mayor said “no to all of it.", "These sail:"],
)
def test_what_is_broken_or_cut_off_is_no_whole_sentence(sentence: str) -> None:
    assert not is_whole(sentence)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("A **bold** [link](https://a.example/x_(y) \"T\") of `code`.", ["A bold link of code."]),
        ("<p>One &amp; two.</p><ul><li>three</li></ul><p>Four.</p>", ["One & two.", "Four."]),
        ("![a picture](b.png)\n\n## A heading.\n\n> Said so.", ["Said so."]),
        ("It ended there.1 The senators left.[2]", ["It ended there. The senators left."]),
        ("They read it (PDF, 2 MB, 9 pages) at https://a.example/b .", ["They read it at."]),
        ("The lines of this mail were\nwrapped by a machine at a\nfew letters each.", None),
        ("Each line is a paragraph here.\nSo is this.", ["Each line is a paragraph here.", "So is this."]),
        ("*****\n\nwww.a.example\n\n| a | table |", []),
        ("The mayor ``never'' said so.", ["The mayor “never” said so."]),
    ],
)  # fmt: skip
def test_passages_are_the_prose_of_a_body(body: str, expected: list[str] | None) -> None:
    assert list(passages(body)) == (expected if expected is not None else [body.replace("\n", " ")])


def test_plain_text_has_no_markup_to_lose() -> None:
    assert without_markup("2 * 3 < 7 and snake_case * stays") == "2 * 3 < 7 and snake_case * stays"


def test_asides_do_not_count_as_sentences() -> None:
    body = "This post was first published elsewhere.\n\nThe harbour bridge opened on Monday."
    assert [statement.at for statement in statements(Article(title="T", body=body))] == [0]
