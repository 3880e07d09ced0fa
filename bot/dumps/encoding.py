"""Bytes become text, a piece at a time.

A byte order mark decides; without one each line is UTF-8, or else Windows-1252, which turns no byte down: documents
that were put together from several pages do mix the two.
"""

import codecs
from collections.abc import Iterator
from typing import BinaryIO

PIECE = 1 << 20  # bytes read at a time
LONGEST_LINE = 16 * PIECE  # bytes; a longer "line" is cut there, so that memory stays bounded

MARKS = (  # longest first: UTF-32's little-endian mark begins with UTF-16's
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def encoding_of(head: bytes) -> tuple[str, int]:
    """The encoding of a document that begins with ``head``, and the length of its byte order mark.

    UTF-16 without a mark shows by every second byte of Latin text being zero.
    """
    for mark, name in MARKS:
        if head.startswith(mark):
            return name, len(mark)
    half = len(head) // 2
    for name, zeros, others in (("utf-16-le", head[1::2], head[::2]), ("utf-16-be", head[::2], head[1::2])):
        if zeros.count(0) * 10 > half * 4 and others.count(0) * 100 < half:
            return name, 0
    return "utf-8", 0


def byte_lines(stream: BinaryIO) -> Iterator[bytes]:
    """The document as UTF-8 (or its own bytes, where they are not), in pieces that end where a line ends."""
    head = stream.read(PIECE)
    encoding, mark = encoding_of(head)
    pieces = _pieces(head[mark:], stream)
    yield from _whole_lines(pieces if encoding == "utf-8" else _recoded(pieces, encoding))


def text_lines(stream: BinaryIO) -> Iterator[str]:
    """The document's text, in pieces that end where a line ends (the last one ends where the document does)."""
    for lines in byte_lines(stream):
        try:
            yield lines.decode()
        except UnicodeDecodeError:
            yield "".join(_decoded(line) for line in lines.splitlines(keepends=True))


def _decoded(line: bytes) -> str:
    """A line that is not all UTF-8: UTF-8 with a few damaged characters, which are dropped, or Windows-1252."""
    text = line.decode(errors="replace")
    damaged = text.count("\ufffd")
    sound = sum(character > "\x7f" for character in text) - damaged
    cut = text.endswith("\ufffd") and damaged == 1  # the document ends within a character
    return text.replace("\ufffd", "") if sound >= damaged or cut else line.decode("cp1252", errors="ignore")


def _pieces(head: bytes, stream: BinaryIO) -> Iterator[bytes]:
    piece = head
    while piece:
        yield piece
        piece = stream.read(PIECE)


def _recoded(pieces: Iterator[bytes], encoding: str) -> Iterator[bytes]:
    decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
    for piece in pieces:
        yield decoder.decode(piece).encode("utf-8", "replace")


def _whole_lines(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The pieces, cut after their last line end; the last one ends where the document does."""
    held = b""
    for piece in pieces:
        end = held.rfind(b"\n") + 1
        if end or len(held) > LONGEST_LINE:
            yield held[:end] if end else held
            held = held[end:] if end else b""
        held += piece
    if held:
        yield held
