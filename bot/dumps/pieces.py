"""A document that comes in pieces, of which only what is looked at is in memory."""

from collections.abc import Iterable, Iterator
from typing import AnyStr, Generic


class Pieces(Generic[AnyStr]):
    """A document as far as it is in memory: its front is taken, and more of it appended, piece by piece.

    What is taken is freed only with the next piece, so that taking copies nothing but what it gives.

    Attributes:
        data: What is in memory.
        at: Where in it the front is; what stands before was taken.
        freed: How much of the document stood before ``data``, and is no longer in memory.
        ended: Whether nothing follows ``data``.
    """

    def __init__(self, pieces: Iterable[AnyStr], newline: AnyStr) -> None:
        self.data: AnyStr = newline[:0]
        self.at, self.freed, self.ended = 0, 0, False
        self._pieces: Iterator[AnyStr] = iter(pieces)
        self._newline: AnyStr = newline
        self._line, self._counted = 1, 0

    def take(self, length: int) -> AnyStr:
        """So much from the front on, or what is in memory of that."""
        taken = self.data[self.at : self.at + length]
        self.at += length
        return taken

    def take_all(self) -> AnyStr:
        """All that is in memory from the front on."""
        return self.take(len(self.data) - self.at)

    def line(self) -> int:
        """The number of the line that the front is in, from 1."""
        self._line += self.data.count(self._newline, self._counted, self.at)
        self._counted = self.at
        return self._line

    def more(self) -> bool:
        """Have one more piece in memory; False where there is none."""
        piece = next(self._pieces, None)
        if piece is None:
            self.ended = True
            return False
        self.line()
        self.freed += self.at
        self.data = self.data[self.at :] + piece
        self.at = self._counted = 0
        return True
