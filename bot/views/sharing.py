"""What brings the bot to others: the offer of a digest to a group, and buttons that share a link."""

from telegram import InlineKeyboardButton

from bot.texts import plain, text
from bot.views import deep_links
from bot.views.buttons import button, link
from bot.views.callbacks import EditDigest, ShareLink
from bot.views.deep_links import Target
from bot.views.screen import Screen, shortened

_MOST_SAID = 200


def digest_offer(chat_id: int, at: str, zone: str) -> Screen:
    """What a group is told when the bot was added to it by a link: a digest waits for a tap."""
    row = [button(plain("button-subscribe"), EditDigest(0, "new", str(chat_id)))]
    return Screen(text("group-offer", at=at, zone=zone), (row,))


def given(username: str, target: Target, said: str) -> Screen:
    """The link to ``target``, and a button that sends it, with some words, to a chat of one's choice."""
    url = deep_links.link(username, target)
    row = [link(plain("button-share-link"), deep_links.share_link(url, shortened(said, _MOST_SAID)))]
    return Screen(text("share-link", link=url), (row,))


def button_for(target: Target) -> InlineKeyboardButton:
    """A "Share" button: it gives the link to ``target``."""
    return button(plain("button-share"), ShareLink(deep_links.payload(target)))


def to_group(username: str) -> InlineKeyboardButton:
    """A button that adds the bot to a group."""
    return link(plain("button-add-to-group"), deep_links.group_link(username))
