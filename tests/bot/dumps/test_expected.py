"""Whole pages against what a person wrote down of them: our sample and, where they stand, the real dumps."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.dumps import Hints, documents, read
from storage.models import Article

ROOT = Path(__file__).parents[3]
SAMPLE = ROOT / "bot" / "preview" / "sample"
REAL = ROOT.parent / "shared" / "dumps"

PAGES = [
    (SAMPLE / f"{each.stem.split('.')[0]}.txt", each) for each in (Path(__file__).parent / "expected").glob("*.json")
]
PAGES += [(each.with_name(each.name.replace(".expected.json", ".txt")), each) for each in REAL.glob("*.expected.json")]


def as_written_down(article: Article, expected: dict[str, Any]) -> dict[str, Any]:
    """An article in the form of an expected entry."""
    words = article.body.split()
    derived = {
        "first_words": " ".join(words[: len(expected["first_words"].split())]),
        "last_words": " ".join(words[-len(expected["last_words"].split()) :]),
        "body_lines": sum(1 for line in article.body.splitlines() if line.strip()),
    }
    plain = {key: getattr(article, key) for key in expected if key not in derived}
    return {key: list(value) if isinstance(value, tuple) else value for key, value in (plain | derived).items()}


@pytest.mark.parametrize(("page", "expected"), PAGES, ids=[page.stem for page, _ in PAGES])
def test_a_page_gives_exactly_what_a_person_wrote_down_of_it(page: Path, expected: Path) -> None:
    wanted = json.loads(expected.read_text(encoding="utf-8"))
    (document,) = documents(page)
    form, reading = read(document, Hints())
    found = list(reading)
    assert form == "text-page"
    assert all(isinstance(each, Article) and each.site == wanted["site"] and not each.truncated for each in found)
    assert [
        as_written_down(article, entry) for article, entry in zip(found, wanted["articles"], strict=True)
    ] == wanted["articles"]


def test_the_sample_holds_a_dozen_articles_on_three_days_and_one_story_told_twice() -> None:
    found = [each for document in documents(SAMPLE) for each in read(document)[1]]
    assert len(found) >= 12
    assert {each.posted for each in found} == {"2026-03-02", "2026-03-03", "2026-03-04"}
    ferry = [each.source for each in found if "Greyholm" in each.title]
    assert ferry == ["The Quay Courier", "Island Radio"]
