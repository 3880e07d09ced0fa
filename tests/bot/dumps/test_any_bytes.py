"""Whatever the bytes: articles and problems, never a traceback, and never two articles in one."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.dumps import Document, read
from storage.models import Article, Problem, Skipped
from tests.bot.dumps.pages import FOOTER, HEAD, page, post, results

SAMPLE = sorted((Path(__file__).parents[3] / "bot" / "preview" / "sample").glob("*.txt"))
DAY = SAMPLE[0].read_bytes()
WHOLE = [each for each in results(DAY) if isinstance(each, Article)]
SHAPES = [
    *(b"{", b'{"title": "a", "body": "b"}\n', b"<html>", b"|", b"\xff\xfe", b"\x00", b"\n\n", b"\r"),
    *(
        b"\n\nMarch 2, 2026 Posted by | A, B | , |",
        b"By A | B | March 2, 2026\n",
        b"January 7, 2026\n\n",
        b"Posted by |",
    ),
    *(b"Comment by a | b | Reply\n", "… continue\n\n".encode(), "\u2028\u200b\xa0".encode(), HEAD.encode()),
    post().encode(),
]


def outcome(content: bytes) -> list[Article | Skipped | Problem]:
    form, reading = read(Document.of_bytes("any", content))
    assert form
    return list(reading)


@given(st.binary())
@example(b"")
def test_any_bytes_end_in_articles_and_problems(content: bytes) -> None:
    assert outcome(content)


@given(st.lists(st.sampled_from(SHAPES), max_size=12).map(b"".join))
def test_any_mixture_of_shapes_ends_in_articles_and_problems(content: bytes) -> None:
    for each in outcome(content):
        assert not isinstance(each, Article) or each.title.strip()


def assert_unmerged(found: list[Article | Skipped | Problem]) -> None:
    for each in found:
        if isinstance(each, Article):
            assert "Posted by" not in each.body
            for whole in WHOLE:
                if whole.title != each.title:
                    assert whole.body not in each.body or each.body in whole.body
                    assert f"{whole.title}\n\nBy {whole.author}" not in each.body
                    assert f"{whole.title}\n\n{whole.source}" not in each.body


@given(st.integers(0, len(DAY)))
def test_a_page_cut_short_anywhere_never_merges_two_articles(end: int) -> None:
    found = outcome(DAY[:end])
    assert_unmerged(found)
    titles = [each.title for each in found if isinstance(each, Article)]
    assert titles[:-1] == [each.title for each in WHOLE][: max(0, len(titles) - 1)]


@given(st.integers(0, len(DAY)))
def test_a_page_that_begins_anywhere_never_merges_two_articles(start: int) -> None:
    assert_unmerged(outcome(DAY[start:]))


@given(st.integers(0, len(DAY)), st.integers(0, len(DAY)))
def test_a_page_with_a_piece_missing_still_gives_what_is_whole(start: int, end: int) -> None:
    start, end = sorted((start, end))
    found = outcome(DAY[:start] + DAY[end:])
    wholes = {each.title for each in WHOLE}
    kept = [each for each in found if isinstance(each, Article)]
    for whole in WHOLE:
        begin = DAY.index(whole.title.encode())
        stop = DAY.index(b"\n", DAY.index(b"Posted by", begin))
        if stop < start or begin > end + 400:
            assert any(each.title == whole.title and each.body == whole.body for each in kept), wholes


@given(st.integers(0, len(DAY) - 1), st.integers(0, 255))
def test_a_page_with_one_wrong_byte_still_gives_its_other_articles(at: int, byte: int) -> None:
    found = outcome(DAY[:at] + bytes([byte]) + DAY[at + 1 :])
    bodies = {each.body for each in found if isinstance(each, Article)}
    assert sum(whole.body in bodies for whole in WHOLE) >= len(WHOLE) - 2


@pytest.mark.parametrize(
    "run", ["a", " ", "|", ",", "\n", "…", "\u200d", "A ", "•\n\n", "1/", "| ", "By ", "a, ", "<!--", "\0a"]
)
def test_long_runs_of_anything_are_read_in_good_time(run: str) -> None:
    long = run * (60_000 // len(run))
    for content in (long, page(post(body=long), post()), page(post(footer=f"{FOOTER}{long}|"))):
        assert outcome(content.encode())
