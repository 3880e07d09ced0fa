from bot.problems import place, sentence
from storage.models import Line, Problem, Reason

DAMAGED = Reason("damaged")
ENDS_AFTER_TITLE = Reason("text-ends-after-title")


def test_a_line_is_named_with_its_document_where_that_is_not_plain() -> None:
    problem = Problem(Line(12_345), DAMAGED)
    assert place(problem) == "line 12345"
    assert place(problem, "dump.zip/page.html") == "dump.zip/page.html, line 12345"


def test_a_document_is_its_own_place() -> None:
    assert place(Problem("dump.zip/page.html", DAMAGED), "dump.zip") == "dump.zip/page.html"


def test_a_sentence_is_plain_text() -> None:
    assert "“<b>Fog</b> & more”" in sentence(ENDS_AFTER_TITLE.of(title="<b>Fog</b> & more"))


def test_a_title_as_long_as_a_page_is_cut() -> None:
    said = sentence(ENDS_AFTER_TITLE.of(title='"' * 5_000))
    assert "title “" + '"' * 149 + "…”: " in said
    assert len(place(Problem(Line(3), DAMAGED), "x" * 5_000)) < 200
