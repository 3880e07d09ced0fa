"""A screen: one message's text and buttons. The one place that knows Telegram's limits on them."""

from collections.abc import Sequence
from dataclasses import dataclass
from html.parser import HTMLParser

from markupsafe import Markup
from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import MessageLimit

from bot.views.callbacks import ShowArticle, ShowDigest, ShowList

MOST_UNITS = int(MessageLimit.MAX_TEXT_LENGTH)
MOST_ENTITIES = int(MessageLimit.MESSAGE_ENTITIES)  # links, bold stretches, quotes …: what is beyond is shown plain

Row = Sequence[InlineKeyboardButton]


@dataclass(frozen=True, slots=True)
class Screen:
    """What one message shows.

    Attributes:
        text: Telegram HTML, at most 4096 UTF-16 units once its markup is taken off.
        rows: Buttons, row by row; none for a message without a keyboard.
        preview: The address whose preview is shown under the text; None for no preview.
        here: What leads back to the list that is shown, whose entries have numbers; None for what is no list.
        article: What leads to the page of the one article that is shown; None where it is none, or several.
    """

    text: Markup
    rows: tuple[Row, ...] = ()
    preview: str | None = None
    here: ShowList | ShowDigest | None = None
    article: ShowArticle | None = None

    @property
    def keyboard(self) -> InlineKeyboardMarkup | None:
        """The buttons as Telegram takes them."""
        rows = [list(row) for row in self.rows if row]
        return InlineKeyboardMarkup(rows) if rows else None


def units(text: str) -> int:
    """The length that Telegram counts: UTF-16 units of the text with its markup taken off."""
    counter = _Counter()
    counter.feed(text)
    counter.close()
    return counter.units


def utf16_length(text: str) -> int:
    """The UTF-16 units of plain text."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def shortened(text: str, most: int) -> str:
    """Plain text of at most ``most`` UTF-16 units, cut after a word, with an ellipsis where it was cut."""
    if utf16_length(text) <= most:
        return text
    cut = text[: most - 1]
    while utf16_length(cut) > most - 1:
        cut = cut[:-1]
    space = cut.rfind(" ")
    return (cut[:space] if space > most // 2 else cut).rstrip() + "…"


class _Counter(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.units = 0

    def handle_data(self, data: str) -> None:
        self.units += utf16_length(data)
