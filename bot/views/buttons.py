"""Buttons and rows of them."""

from collections.abc import Callable, Sequence

from telegram import InlineKeyboardButton

from bot.texts import plain
from bot.views.callbacks import Callback, Nothing
from bot.views.screen import Row, shortened

_MOST_LABEL = 60  # UTF-16 units that a phone can show in one row


def button(label: str, callback: Callback) -> InlineKeyboardButton:
    """A button that shows ``label`` and means ``callback``."""
    return InlineKeyboardButton(shortened(label, _MOST_LABEL), callback_data=str(callback))


def link(label: str, url: str) -> InlineKeyboardButton:
    """A button that opens an address."""
    return InlineKeyboardButton(shortened(label, _MOST_LABEL), url=url)


def in_rows(buttons: Sequence[InlineKeyboardButton], width: int) -> list[Row]:
    """The buttons in rows of ``width``."""
    return [buttons[start : start + width] for start in range(0, len(buttons), width)]


def pager(page: int, pages: int, at: Callable[[int], Callback]) -> Row:
    """The row that leads to the page before and the page after; empty where there is one page only."""
    if pages < 2:
        return []
    before = button(plain("button-back-page"), at(page - 1)) if page > 0 else button("·", Nothing())
    after = button(plain("button-next-page"), at(page + 1)) if page + 1 < pages else button("·", Nothing())
    return [before, button(plain("button-page", page=page + 1, pages=pages), Nothing()), after]
