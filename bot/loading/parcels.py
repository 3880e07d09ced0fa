"""What the reading process hands to the one that stores, piece by piece, over a pipe."""

import pickle
import struct
from dataclasses import dataclass
from typing import BinaryIO

from bot.dumps import Hints, Limits
from storage.identity import Prepared
from storage.models import Problem, Skipped

LENGTH = struct.Struct("!Q")

Item = Prepared | Skipped | Problem


@dataclass(frozen=True, slots=True)
class Source:
    """Something to read: a path, and the name under which people know it where that is another."""

    path: str
    shown: str | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be read, what is known before, and how much archives may unpack to."""

    sources: tuple[Source, ...]
    hints: Hints
    limits: Limits


@dataclass(frozen=True, slots=True)
class Opened:
    """A document begins: its name as shown, and its format."""

    path: str
    format: str


@dataclass(frozen=True, slots=True)
class Parcel:
    """Some of the document's articles, ready to be stored, and what could not be read.

    Attributes:
        bytes_read: How far in all sources the reading has come, of ``bytes_total``; 0 of 0 where sizes are not known.
    """

    items: tuple[Item, ...]
    bytes_read: int
    bytes_total: int


@dataclass(frozen=True, slots=True)
class Finished:
    """Everything has been read."""


Message = Opened | Parcel | Finished


def write(stream: BinaryIO, message: Message | Order) -> None:
    """Write one message with its length before it."""
    data = pickle.dumps(message, protocol=pickle.HIGHEST_PROTOCOL)
    stream.write(LENGTH.pack(len(data)))
    stream.write(data)
    stream.flush()
