"""Articles as inline results: what one sees while typing ``@bot words`` in any chat, and what is then sent there."""

from markupsafe import Markup
from telegram import (
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    LinkPreviewOptions,
)
from telegram.constants import ParseMode

from bot.texts import plain
from bot.views import deep_links, lists
from bot.views.article import can_be_opened
from bot.views.buttons import link
from bot.views.callbacks import OpenArticle
from bot.views.deep_links import Target
from bot.views.screen import shortened
from storage.models import StoredArticle

PER_PAGE = 20
MOST_TYPED = 256  # characters; Telegram sends no more
_MOST_TITLE, _MOST_DESCRIPTION, _MOST_LEAD, _MOST_BUTTON = 120, 200, 240, 60  # UTF-16 units


def result(article: StoredArticle, username: str) -> InlineQueryResultArticle:
    """An article to choose. What is sent has its title, source, two lines, and ways to read it here or at the source.

    Args:
        username: The bot's, for the link back to it.
    """
    here = deep_links.link(username, OpenArticle(article.id))
    row = [link(plain("button-read-here"), here)]
    if article.url and can_be_opened(article.url):
        row.append(link(plain("read-link"), article.url))
    return InlineQueryResultArticle(
        id=str(article.id),
        title=shortened(article.title, _MOST_TITLE),
        description=shortened(lists.about(article).unescape(), _MOST_DESCRIPTION),
        input_message_content=InputTextMessageContent(
            str(_message(article, here)),
            parse_mode=ParseMode.HTML,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
        ),
        reply_markup=InlineKeyboardMarkup([row]),
    )


def switch(label: str, target: Target) -> InlineQueryResultsButton:
    """The button above the results: it opens the private chat with the bot at ``target``."""
    return InlineQueryResultsButton(shortened(label, _MOST_BUTTON), start_parameter=deep_links.payload(target))


def _message(article: StoredArticle, here: str) -> Markup:
    title = shortened(article.title, _MOST_TITLE)
    lines = [Markup('<b><a href="{}">{}</a></b>').format(here, title)]
    if said := lists.about(article):
        lines.append(Markup("<i>{}</i>").format(said))
    message = Markup("\n").join(lines)
    lead = shortened(" ".join((article.dek or article.body[: 4 * _MOST_LEAD]).split()), _MOST_LEAD)
    return Markup("{}\n\n{}").format(message, lead) if lead else message
