"""The languages to choose from, each by its own name."""

from functools import cache

from bot import texts
from bot.texts import plain, text
from bot.views.buttons import button, in_rows
from bot.views.callbacks import ChooseLanguage
from bot.views.screen import Row, Screen, shortened
from storage.models import Chat

_MOST_TITLE, _MOST_TYPED = 60, 40
AUTOMATIC = "auto"  # that of the person's Telegram


def choices(chat: Chat, spoken: str, *, elsewhere: bool = False) -> Screen:
    """The languages to tap, the one that is spoken in the chat named and marked.

    Args:
        elsewhere: Whether the chat is a channel that is spoken of in private.
    """
    if elsewhere:
        head = text("language-channel", title=shortened(chat.title, _MOST_TITLE), language=own_name(spoken))
    else:
        head = text("language-you" if chat.type == "private" else "language-here", language=own_name(spoken))
    buttons = [
        button(_label(own_name(code), chosen=code == spoken), ChooseLanguage(code, chat.id)) for code in texts.LANGUAGES
    ]
    rows: list[Row] = in_rows(buttons, 2)
    if chat.type == "private":
        rows.append([button(plain("button-language-auto"), ChooseLanguage(AUTOMATIC, chat.id))])
    return Screen(head, tuple(rows))


def unknown(typed: str) -> Screen:
    """None of the languages is called so."""
    names = plain("names-comma").join(map(own_name, texts.LANGUAGES))
    return Screen(text("language-unknown", typed=shortened(typed, _MOST_TYPED), languages=names))


@cache
def own_name(language: str) -> str:
    """What its speakers call a language: "Deutsch"."""
    with texts.speaking(language):
        return plain("language-name")


def _label(name: str, *, chosen: bool) -> str:
    return plain("choice-made", choice=name) if chosen else name
