"""Searches that a chat follows: what it follows, and the alert that tells what they found."""

from collections.abc import Sequence

from markupsafe import Markup

from bot.texts import plain, text
from bot.views import lists
from bot.views.buttons import button, in_rows
from bot.views.callbacks import EditFollow, OpenArticle, RunCommand
from bot.views.enumeration import listed_markup
from bot.views.screen import Row, Screen, shortened
from storage.models import Follow, Label, StoredArticle
from storage.query import Mistake

MOST_OFFERED = 12
MOST_TOLD = 10  # articles of one alert that are named
_MOST_QUERY = 120
_MOST_TITLE = 160
_MOST_SEARCHES = 5


def followed(query: str, *, is_new: bool) -> Screen:
    """The answer to /follow."""
    rows = ([button(plain("button-following"), RunCommand("following"))],)
    return Screen(text("follow-done" if is_new else "follow-already", query=shortened(query, _MOST_QUERY)), rows)


def mistaken(mistakes: Sequence[Mistake]) -> Screen:
    """What is wrong with the operators of a search that was to be followed."""
    said = [text(f"search-{each.kind.value}", typed=shortened(each.text, _MOST_QUERY)) for each in mistakes[:3]]
    return Screen(Markup("\n").join([text("follow-mistake"), *said]))


def listed(here: Sequence[Follow]) -> Screen:
    """All that the chat follows, with a button for each that ends it."""
    if not here:
        return Screen(text("following-none"), ([button(plain("button-follow"), RunCommand("follow"))],))
    lines = [text("following-line", number=number, query=each.query) for number, each in enumerate(here, start=1)]
    ends = [
        button(plain("button-unfollow", query=shortened(each.query, 40)), EditFollow("end", each.id)) for each in here
    ]
    return Screen(Markup("\n").join([text("following-head"), *lines]), tuple(in_rows(ends, 1)))


def offered(labels: Sequence[Label]) -> Screen:
    """The biggest topics, each a tap away from being followed."""
    buttons = [
        button(
            plain("label-neither", name=shortened(label.name, 36), articles=label.articles), EditFollow("add", label.id)
        )
        for label in labels
    ]
    return Screen(text("follow-ask"), tuple(in_rows(buttons, 2)))


def alert(articles: Sequence[StoredArticle], searches: Sequence[str]) -> Screen:
    """What a load brought for these searches; at least one article, the newest first."""
    named = listed_markup(text("quoted", words=shortened(query, 60)) for query in searches[:_MOST_SEARCHES])
    blocks = [text("alert-head", searches=named + (" …" if len(searches) > _MOST_SEARCHES else ""))]
    told = sorted(articles, key=lambda article: (article.day, -article.id), reverse=True)[:MOST_TOLD]
    blocks += [
        Markup("<b>{}.</b> {}\n<i>{}</i>").format(number, shortened(article.title, _MOST_TITLE), lists.about(article))
        for number, article in enumerate(told, start=1)
    ]
    if len(articles) > len(told):
        blocks.append(text("alert-more", count=len(articles) - len(told)))
    opens = [button(str(number), OpenArticle(article.id)) for number, article in enumerate(told, start=1)]
    rows: list[Row] = [*in_rows(opens, 5), [button(plain("button-following"), RunCommand("following"))]]
    return Screen(Markup("\n\n").join(blocks), tuple(rows))
