"""How broadcasts reach Telegram: over connections of their own, so that a slow one never makes a reply wait."""

from bot.bulk.letter import Letter
from bot.bulk.request import AiohttpRequest, AnswerLostError, NotSentError
from bot.bulk.sender import Sender

__all__ = ["AiohttpRequest", "AnswerLostError", "Letter", "NotSentError", "Sender"]
