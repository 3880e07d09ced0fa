"""Buttons under a channel's posts: they lead into each reader's own chat, so that nothing changes or is said there."""

from telegram import Update
from telegram.constants import ChatType

from bot.views import deep_links
from bot.views.callbacks import (
    Callback,
    KeepArticle,
    Nothing,
    OpenArticle,
    SaveDigest,
    ShareLink,
    ShowArticle,
    ShowDigest,
    ShowList,
)
from bot.views.deep_links import Target


def is_in_channel(update: Update) -> bool:
    """Whether what happened, happened in a channel."""
    return update.effective_chat is not None and update.effective_chat.type == ChatType.CHANNEL


def address(username: str, callback: Callback) -> str | None:
    """The link that does in private what the button says; None for one that does nothing."""
    if isinstance(callback, Nothing):
        return None
    try:
        return deep_links.link(username, _target(callback))
    except ValueError:  # a list that no link leads to
        return deep_links.link(username, deep_links.SETTINGS)


def _target(callback: Callback) -> Target:
    match callback:
        case ShowArticle(article_id=id_) | OpenArticle(article_id=id_) | KeepArticle(article_id=id_):
            return OpenArticle(id_)
        case ShowDigest(number) | SaveDigest(number):
            return ShowDigest(number)
        case ShareLink(payload):
            return deep_links.parse(payload) or deep_links.SETTINGS
        case ShowList():
            return callback
        case _:
            return deep_links.SETTINGS
