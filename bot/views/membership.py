"""What is said when the bot came into a channel."""

from bot.texts import plain, text
from bot.views.buttons import button
from bot.views.callbacks import EditDigest
from bot.views.screen import Screen, shortened
from storage.models import Chat

_MOST_TITLE = 60


def in_channel(chat: Chat) -> Screen:
    """To the person who brought it there: is the channel to get a digest?"""
    row = [button(plain("button-subscribe"), EditDigest(0, "new", str(chat.id)))]
    return Screen(text("channel-added", title=shortened(chat.title, _MOST_TITLE)), (row,))
