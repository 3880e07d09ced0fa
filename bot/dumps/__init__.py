"""Bytes in, articles and problems out. Pure: no storage calls, no Telegram.

``documents(path)`` opens what a person hands over, ``read(document, hints)`` reads each document whatever its format,
and ``to_line(article, id)`` writes the one format that loses nothing.
"""

from bot.dumps.container import documents
from bot.dumps.document import Document, Hints
from bot.dumps.jsonl import to_line
from bot.dumps.limits import LIMITS, Limits
from bot.dumps.reading import read
from bot.dumps.topics import topics

__all__ = ["LIMITS", "Document", "Hints", "Limits", "documents", "read", "to_line", "topics"]
