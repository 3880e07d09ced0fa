from hypothesis import given
from inline_snapshot import snapshot
from telegram import InputTextMessageContent

from bot.preview.entities import parse_html
from bot.views import deep_links, inline
from bot.views.screen import MOST_UNITS, utf16_length
from storage.models import StoredArticle
from tests.bot.views.articles import articles
from tests.bot.views.test_limits import often
from tests.storage.archive import LIBRARY


def message(article: StoredArticle) -> str:
    content = inline.result(article, "gazette_bot").input_message_content
    assert isinstance(content, InputTextMessageContent)
    return content.message_text


@often
@given(articles())
def test_any_article_stays_within_the_limits_of_an_inline_result(article: StoredArticle) -> None:
    result = inline.result(article, "gazette_bot")
    assert 1 <= len(result.id.encode()) <= 64
    assert result.title
    assert utf16_length(result.title) <= 120
    assert utf16_length(result.description or "") <= 200
    assert 0 < utf16_length(parse_html(message(article)).text) <= MOST_UNITS
    assert result.reply_markup
    assert all(button.url for row in result.reply_markup.inline_keyboard for button in row)


def test_what_is_sent_says_what_it_is_and_leads_back() -> None:
    article = StoredArticle(
        id=12,
        stored_at="2026-03-05T08:00:00.000000Z",
        day="2026-03-04",
        title="Library <Opens>",
        source="Coast Radio",
        published="2026-03-04",
        url="https://news.example/library",
        body="The library\nlends tools now.\n\nIt opens at nine.",
    )
    assert message(article) == snapshot(
        """\
<b><a href="https://t.me/gazette_bot?start=a12">Library &lt;Opens&gt;</a></b>
<i>Coast Radio · 4 Mar 2026</i>

The library lends tools now. It opens at nine.\
"""
    )
    result = inline.result(article, "gazette_bot")
    assert (result.title, result.description) == ("Library <Opens>", "Coast Radio · 4 Mar 2026")


def test_the_button_above_the_results_is_short_and_leads_to_the_search() -> None:
    button = inline.switch("Nothing found " * 9, deep_links.Search(LIBRARY.title[:20]))
    assert utf16_length(button.text) <= 60
    assert deep_links.parse(button.start_parameter or "") == deep_links.Search(LIBRARY.title[:20])
