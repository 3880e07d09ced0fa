"""How broadcasts reach Telegram: over connections of their own, so that a slow one never makes a reply wait."""

from bot.bulk.letter import Copy, Letter
from bot.bulk.request import AiohttpRequest, AnswerLostError, NotSentError
from bot.bulk.sender import Sender

__all__ = ["AiohttpRequest", "AnswerLostError", "Copy", "Letter", "NotSentError", "Sender"]
