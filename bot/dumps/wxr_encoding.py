"""The bytes of a WordPress export become UTF-8, whatever encoding its XML declaration names."""

import codecs
import re
from collections.abc import Iterator
from itertools import chain
from typing import BinaryIO

import turbohtml.detect  # noqa: F401  registers the encodings of the web as "whatwg-…"

from bot.dumps.encoding import byte_lines

_HEAD = 4096  # bytes that the declaration stands in, PHP's warnings before it included
_DECLARED = re.compile(rb"<\?xml\s[^>]*?encoding\s*=\s*[\"']([\w:.-]{1,40})[\"']")
_ESCAPED = frozenset(("iso-2022-jp",))  # encodings that look like ASCII
_USUAL = frozenset(("utf-8", "windows-1252", "replacement"))  # what lines are taken for without a declaration


def utf8_lines(stream: BinaryIO) -> Iterator[bytes]:
    """The document in pieces that end where a line ends: UTF-8, but for lines that are damaged.

    A line that is UTF-8 stays as it is, whatever is declared, since exports do get saved anew by editors.
    """
    pieces = byte_lines(stream)
    head = next(pieces, b"")
    codec = _declared(head[:_HEAD])
    whole = chain((head,), pieces)
    yield from whole if codec is None else (_recoded(piece, codec) for piece in whole)


def _declared(head: bytes) -> str | None:
    """The codec of the encoding that is declared, if it is none of the usual ones."""
    declared = _DECLARED.search(head)
    if declared is None:
        return None
    name = declared[1].decode("ascii", "replace").lower()
    try:
        found = codecs.lookup(f"whatwg-{name}").name.replace("_", "-")
    except LookupError:
        return None
    return None if found.removeprefix("whatwg-") in _USUAL else found


def _recoded(piece: bytes, codec: str) -> bytes:
    if piece.isascii() and b"\x1b" not in piece:
        return piece
    return b"".join(_recoded_line(line, codec) for line in piece.splitlines(keepends=True))


def _recoded_line(line: bytes, codec: str) -> bytes:
    try:
        if codec.removeprefix("whatwg-") not in _ESCAPED:
            line.decode()
            return line
    except UnicodeDecodeError:
        pass
    return line.decode(codec, "replace").encode()
