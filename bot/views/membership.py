"""What is said when the bot came into a group or channel, or may no longer write there."""

from telegram import InlineKeyboardButton
from telegram.constants import ChatType

from bot.texts import plain, text
from bot.views.buttons import button
from bot.views.callbacks import EditDigest
from bot.views.screen import Screen, shortened
from storage.models import Chat

_MOST_TITLE = 60


def in_group(chat: Chat, name: str, username: str, at: str, zone: str) -> Screen:
    """To a group that the bot was added to: what it answers, and a digest that waits for one of the admins."""
    row = [button(plain("button-subscribe"), EditDigest(0, "new", str(chat.id)))]
    said = text("group-welcome", name=name, username=username) + "\n\n" + text("group-offer", at=at, zone=zone)
    return Screen(said, (row, [bare_commands(chat.id, allowed=False)]))


def in_channel(chat: Chat) -> Screen:
    """To the person who brought it there: is the channel to get a digest?"""
    row = [button(plain("button-subscribe"), EditDigest(0, "new", str(chat.id)))]
    return Screen(text("channel-added", title=shortened(chat.title, _MOST_TITLE)), (row,))


def back(chat: Chat) -> Screen:
    """The bot is back where it had been removed: is what rested to go on?"""
    row = [button(plain("button-resume"), EditDigest(0, "back", str(chat.id)))]
    name = "channel-back" if chat.type == ChatType.CHANNEL else "group-back"
    return Screen(text(name, title=shortened(chat.title, _MOST_TITLE)), (row,))


def muted(chat: Chat) -> Screen:
    """To the person who took the right to write from the bot, or brought it in without."""
    return Screen(text("chat-muted", title=shortened(chat.title, _MOST_TITLE)))


def bare_commands(chat_id: int, *, allowed: bool) -> InlineKeyboardButton:
    """A button that has commands without the bot's name answered in a group, or no longer."""
    label = plain("button-bare-off" if allowed else "button-bare-on")
    return button(label, EditDigest(0, "bare", f"{chat_id}.{int(not allowed)}"))
