"""Pages that browsers save as one file (MHTML, RFC 2557), and mails in HTML: their HTML parts."""

from collections.abc import Iterator
from email.message import Message
from email.parser import BytesFeedParser
from typing import BinaryIO
from urllib.parse import urlsplit

from bot.dumps.document import Document
from bot.dumps.html_encoding import page_text
from bot.dumps.web_document import web_document
from storage.models import Problem, Reason

LONGEST = 64 << 20  # bytes, with all pictures
_PIECE = 1 << 20  # bytes read at a time

TOO_LONG = Reason("saved-page-too-long")
TOO_NESTED = Reason("saved-page-too-nested")
NO_PAGE = Reason("saved-page-no-page")

_PAGE_TYPES = frozenset(("text/html", "application/xhtml+xml"))


def documents(saved: Document) -> Iterator[Document | Problem]:
    """The page, and its frames of the same site, each with its address noted in it.

    Raises:
        OSError: It cannot be read.
    """
    with saved.open() as stream:
        try:
            message = _message(stream)
            parts = [each for each in message.walk() if each.get_content_type() in _PAGE_TYPES] if message else []
        except RecursionError:
            yield Problem(saved.path, TOO_NESTED)
            return
    if message is None or not parts:
        yield Problem(saved.path, NO_PAGE if message else TOO_LONG)
        return
    main = _address(parts[0]) or str(message.get("Snapshot-Content-Location", "")).strip()
    yield _document(parts[0], saved.path, main)
    for part in parts[1:]:
        address = _address(part)
        if not main or _host(address) == _host(main):
            yield _document(part, f"{saved.path}/{address}" if address else saved.path, address)


def _message(stream: BinaryIO) -> Message | None:
    """The message in a stream; None where it is too long."""
    parser = BytesFeedParser()
    length = 0
    while piece := stream.read(_PIECE):
        length += len(piece)
        if length > LONGEST:
            return None
        parser.feed(piece)
    return parser.close()


def _document(part: Message, name: str, address: str) -> Document:
    content = part.get_payload(decode=True)
    text = page_text(content if isinstance(content, bytes) else b"", part.get_content_charset(""))
    return web_document(name, text, address)


def _address(part: Message) -> str:
    return "".join(str(part.get("Content-Location", "")).split())


def _host(address: str) -> str:
    try:
        return urlsplit(address).netloc
    except ValueError:
        return ""
