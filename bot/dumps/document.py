"""A document: a name that people know it by, and a way to its bytes."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from typing import BinaryIO


@dataclass(frozen=True, slots=True)
class Document:
    """One file of a dump, wherever it comes from.

    Attributes:
        path: As shown to people.
        open: Gives the content from its start, as often as it is asked, so that a reader may look at a document of
            any size twice without holding it in memory. The caller closes it. May raise ``OSError``.
    """

    path: str
    open: Callable[[], BinaryIO]

    @classmethod
    def of_bytes(cls, path: str, content: bytes) -> "Document":
        """A document that is in memory already."""
        return cls(path, partial(BytesIO, content))


@dataclass(frozen=True, slots=True)
class Hints:
    """What is known before a document is opened.

    Attributes:
        site: The digest's name, for documents that do not say it themselves.
        categories: Names known from the configuration and from earlier dumps; those that hold commas matter most.
    """

    site: str = ""
    categories: frozenset[str] = frozenset()


NO_HINTS = Hints()
