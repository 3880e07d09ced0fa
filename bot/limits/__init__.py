"""How fast the bot may speak: Telegram's limits kept, people answered first, refusals heeded.

Telegram's figures: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
"""

from bot.limits.lanes import BroadcastsStoppedError
from bot.limits.limiter import BROADCAST, Limiter, Rates

__all__ = ["BROADCAST", "BroadcastsStoppedError", "Limiter", "Rates"]
