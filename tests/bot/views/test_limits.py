"""Whatever an article holds, a screen stays within Telegram's limits and parses as Telegram HTML."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.digest.compose import Digest
from bot.digest.stories import Story
from bot.loading.report import FileReport, LoadReport
from bot.preview.entities import parse_html
from bot.texts import ENGLISH, LANGUAGES, speaking
from bot.views import article, digest, labels, lists, reports, search
from bot.views.callbacks import ListKind, ListName, ShowList
from bot.views.digest_pages import lay_out
from bot.views.screen import MOST_UNITS, Screen, utf16_length
from storage.models import Label, LabelKind, Line, Problem, Reason, SearchAnswer, SearchResult, StoredArticle
from storage.query_parts import Mistake, MistakeKind
from tests.bot.views.articles import articles, names, texts
from tests.translating import LOCALES

NAME = ListName(ListKind.DAY, "2026-03-04")
often = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


WORDIEST = max(LANGUAGES, key=lambda language: len((LOCALES / f"{language}.ftl").read_text("utf-8")))


@pytest.fixture(autouse=True, params=sorted({ENGLISH, WORDIEST, "ar"}))
def spoken(request: pytest.FixtureRequest) -> Iterator[None]:
    """English, the language with the longest texts, and one whose values are isolated."""
    with speaking(request.param):
        yield


def check(screen: Screen) -> str:
    """The text as Telegram would show it; every limit holds."""
    parsed = parse_html(str(screen.text))
    assert 0 < utf16_length(parsed.text) <= MOST_UNITS
    assert len(parsed.entities) <= 100
    buttons = [button for row in screen.rows for button in row]
    assert len(buttons) <= 100
    assert all(len(row) <= 8 for row in screen.rows)
    assert all(button.text.strip() for button in buttons)
    assert all(len(str(button.callback_data).encode()) <= 64 for button in buttons if button.callback_data)
    return parsed.text


@often
@given(one=articles(), page=st.integers(-3, 40))
def test_any_page_of_any_article_fits(one: StoredArticle, page: int) -> None:
    check(article.screen(one, page, ShowList(NAME, 3), kept=one.truncated))


@often
@given(listed=st.lists(articles(texts), min_size=1, max_size=lists.PER_PAGE))
def test_any_list_fits(listed: list[StoredArticle]) -> None:
    head = lists.label_head(Label(1, LabelKind.TAG, listed[0].title, 12), 12)
    for days in lists.Days:
        check(lists.articles(head, listed, name=NAME, page=1, pages=3, days=days, extra=("tags",)))


@often
@given(listed=st.lists(articles(texts), min_size=1, max_size=search.PER_PAGE), query=texts)
def test_any_search_result_fits(listed: list[StoredArticle], query: str) -> None:
    found = tuple(SearchResult(one, one.body[:180], ((0, 3), (2, 5), (7, 9))) for one in listed)
    mistakes = tuple(Mistake(kind, query) for kind in MistakeKind)
    answer = SearchAnswer(query or "x", query[:300] or None, (query[:100],), mistakes, 99, 1.0, found)
    check(search.results(answer, name=ListName(ListKind.QUERY, "1"), page=0))
    check(search.nothing_found(replace(answer, total=0, results=()), 1))


@often
@given(
    listed=st.lists(articles(texts), min_size=1, max_size=12),
    copies=st.integers(1, 20),
    sources=st.lists(names, max_size=9),
    leading=st.integers(0, 8),
    private=st.booleans(),
)
def test_any_page_of_any_digest_fits_one_message(
    listed: list[StoredArticle], copies: int, sources: list[str], leading: int, private: bool
) -> None:
    told = [
        Story(one.title, one.dek or "", one.body, tuple(sources[number % 9 :]), tuple(range(1, 10)))
        for number, one in enumerate(listed * copies)
    ]
    composed = Digest(listed[0].day, listed[0].site, len(told), tuple(told), min(leading, len(told)), 2**39 - 1)
    for page in range(len(lay_out(composed, "gazette_bot")) + 1):
        check(digest.screen(composed, "gazette_bot", private=private, page=page, late=True))


@often
@given(named=st.lists(names, min_size=1, max_size=60), page=st.integers(0, 9))
def test_any_list_of_names_fits(named: list[str], page: int) -> None:
    listed = [Label(number, LabelKind.TAG, name, 3) for number, name in enumerate(named)]
    check(labels.screen("tags", listed, page))
    check(labels.several(named[0], listed[:8]))
    check(labels.unknown(named[0]))


reasons = st.builds(lambda title: Reason("export-ends-after").of(title=title), names)
problems = st.builds(Problem, names | st.builds(Line, st.integers(1, 1 << 40)), reasons)


@often
@given(rejected=st.lists(problems, max_size=30), name=names, files=st.integers(1, 2))
def test_any_report_fits(rejected: list[Problem], name: str, files: int) -> None:
    report = LoadReport(7, [FileReport(name, "text-page", added=1204, rejected=rejected)] * files)
    check(reports.loaded(report, name))
