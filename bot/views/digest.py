"""A digest as messages: what happened in full first, the rest by category, more of it at a tap."""

from telegram import InlineKeyboardButton

from bot.digest.compose import Digest
from bot.texts import plain, text
from bot.views import sharing
from bot.views.buttons import button, in_rows, pager
from bot.views.callbacks import OpenArticle, RunCommand, SaveDigest, ShowDigest
from bot.views.digest_pages import lay_out
from bot.views.screen import Row, Screen

_NARROW, _WIDE = 5, 8  # buttons in a row


def screen(digest: Digest, username: str, *, private: bool, page: int = 0, late: bool = False) -> Screen:
    """A page (from 0) of the digest as one message; in a private chat with a button for each story told in full.

    A title leads to its article through a link that opens the bot; a button opens it at once. A page that the digest
    does not have is its last.

    Args:
        username: The bot's.
        late: Whether the digest says that it comes late.
    """
    pages = lay_out(digest, username, late=late)
    page = min(max(page, 0), len(pages) - 1)
    shown = pages[page]
    rows: list[Row] = _openers(digest, shown.whole) if private else []
    body = shown.text
    if len(pages) > 1:
        rows.append(_way_on(digest, page, len(pages), len(digest.stories) - shown.told))
        body += "\n\n" + text("digest-reply")
    take_along = button(plain("button-save-file"), SaveDigest(digest.number))
    rows.append([sharing.button_for(ShowDigest(digest.number)), take_along])
    rows.append([button(plain(f"button-{name}"), RunCommand(name)) for name in ("settings", "unsubscribe")])
    return Screen(body, tuple(row for row in rows if row), here=ShowDigest(digest.number, page))


def _openers(digest: Digest, whole: int) -> list[Row]:
    numbered = enumerate(digest.stories[:whole], start=1)
    opens = [button(str(number), OpenArticle(story.articles[0])) for number, story in numbered]
    return in_rows(opens, _NARROW if len(opens) in {5, 9, 10} else _WIDE)


def _way_on(digest: Digest, page: int, pages: int, left: int) -> list[InlineKeyboardButton] | Row:
    """From the first page a button that says how much is left; from there on a pager."""
    if page == 0:
        return [button(plain("button-digest-more", count=left), ShowDigest(digest.number, 1))]
    return pager(page, pages, lambda to: ShowDigest(digest.number, to))
