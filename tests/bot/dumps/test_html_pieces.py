from io import BytesIO

import pytest

from bot.dumps import html_page, html_pieces
from bot.dumps.html_pieces import pieces
from storage.models import Article, Problem
from tests.bot.dumps.html_pages import CRANE, FERRY, HOME, SECOND, SECOND_HTML, SITE, frame
from tests.bot.dumps.html_themes import andreas04
from tests.bot.dumps.pages import articles, results


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages that are long already at some kilobytes."""
    monkeypatch.setattr(html_pieces, "_CUT_FROM", 8_000)
    monkeypatch.setattr(html_pieces, "LONGEST_PAGE", 16_000)
    monkeypatch.setattr("bot.dumps.encoding.PIECE", 2_000)


def posts(count: int) -> str:
    return "\n".join(
        f'<div class="post hentry" id="post-{number}"><h2><a href="{HOME}/{number}/">Number {number}</a></h2>\n'
        f'<div class="entry">{SECOND_HTML}</div></div>'
        for number in range(count)
    )


@pytest.mark.usefixtures("small")
def test_a_long_page_is_read_in_pieces_that_know_their_site() -> None:
    page = frame(f'<p class="site-title">{SITE}</p>{posts(200)}', classes="archive")
    found = articles(page)
    assert [each.title for each in found] == [f"Number {number}" for number in range(200)]
    assert {(each.site, each.body) for each in found} == {(SITE, SECOND)}
    assert max(len(piece.content) for piece in pieces(BytesIO(page.encode()))) < 12_000


@pytest.mark.usefixtures("small")
def test_lines_are_counted_through_pieces() -> None:
    page = frame(posts(100), classes="archive")
    last = list(pieces(BytesIO(page.encode())))[-1]
    assert 150 < last.line <= page.count("\n")


@pytest.mark.usefixtures("small")
def test_embedded_pictures_do_not_make_a_page_long() -> None:
    picture = f'<img src="data:image/png;base64,{"iVBORw0KGgo" * 3000}">'
    page = andreas04(CRANE, FERRY).replace("<p>", f"<p>{picture}")
    assert [each.title for each in articles(page)] == [CRANE.title, FERRY.title]


@pytest.mark.usefixtures("small")
def test_a_page_that_stays_too_long_is_one_problem_and_the_next_page_is_read() -> None:
    page = frame("<h1>Title</h1>\n" + f"<p>{SECOND}</p>\n" * 200) + "\n" + andreas04(CRANE)
    found = results(page)
    assert found[0] == Problem("page.txt", html_page.TOO_LONG)
    assert [each.title for each in found[1:] if isinstance(each, Article)] == [CRANE.title]
    assert len(found) == 2


def test_pages_are_parted_where_one_ends_and_another_begins() -> None:
    page = "<html><body>a</body></html>\n"
    for between in ("", "\n\n", "<!-- x -->\n"):
        document = between.join([page, page, page]).encode()
        assert [piece.content.count(b"<html>") for piece in pieces(BytesIO(document))] == [1, 1, 1]
    for other in (page, page + "<!-- made by hand -->\n", page * 0 + "text"):
        assert len(list(pieces(BytesIO(other.encode())))) == 1
    assert list(pieces(BytesIO(b" \n"))) == []
