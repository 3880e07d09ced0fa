"""Taking an article down: asked, and done."""

from bot.texts import plain, text
from bot.views import dates
from bot.views.buttons import button
from bot.views.callbacks import RemoveArticle, UndoLoad
from bot.views.screen import Screen, shortened
from storage.models import StoredArticle

_MOST_TITLE = 200


def asked(article: StoredArticle) -> Screen:
    """Whether this article is meant."""
    shown = text("remove-sure", title=shortened(article.title, _MOST_TITLE), date=dates.shown(article.day))
    return Screen(shown, ([button(plain("button-remove"), RemoveArticle(article.id))],))


def removed(article: StoredArticle, load_id: int) -> Screen:
    """It is down; the load that took it down can be undone."""
    shown = text("remove-done", title=shortened(article.title, _MOST_TITLE))
    return Screen(shown, ([button(plain("button-put-back"), UndoLoad(load_id))],))
