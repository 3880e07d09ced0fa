"""What is not understood: the nearest command, or a sentence that helps."""

from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler
from telegram import Update

from bot.context import Context
from bot.replying import reply
from bot.texts import text
from bot.views.screen import Screen, shortened

_NEAR = 0.8
_MOST_TYPED = 40


def near(typed: str, names: tuple[str, ...]) -> str | None:
    """The command that ``typed`` most likely meant, or None."""
    best = process.extractOne(typed.lower(), names, scorer=JaroWinkler.similarity, score_cutoff=_NEAR)
    return best[0] if best else None


async def not_a_command(update: Update, context: Context, names: tuple[str, ...]) -> None:
    """An unknown command; ``names`` are those that its sender may use."""
    message = update.effective_message
    said = (message.text or message.caption or "") if message else ""
    typed = said.split(maxsplit=1)[0].lstrip("/").partition("@")[0] if said else ""
    meant = near(typed, names)
    shown = shortened(typed, _MOST_TYPED)
    screen = text("unknown-command-near", typed=shown, near=meant) if meant else text("unknown-command", typed=shown)
    await reply(update, context, Screen(screen))


async def not_text(update: Update, context: Context) -> None:
    """A sticker, a voice message, a photo …"""
    await reply(update, context, Screen(text("not-text")))
