"""What a picture is to show: every word of it is said here, none by the plotting library."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Label:
    """Words in a picture, and what stands there where no font of this system has their letters."""

    words: str
    instead: str = ""


class Tone(StrEnum):
    """What a number is about, told by its colour."""

    NEWS = "news"
    READERS = "readers"
    GOOD = "good"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Series:
    """A number for each place from left to right."""

    values: tuple[int, ...]
    tone: Tone
    name: Label | None = None


@dataclass(frozen=True, slots=True)
class Grid:
    """Where a panel is marked.

    Attributes:
        places: Places (from 0) with what stands below them.
        levels: Numbers above 0 with how they are written.
    """

    places: tuple[tuple[int, Label], ...]
    levels: tuple[tuple[int, Label], ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """A column for each place, the series on top of each other."""

    title: Label
    series: tuple[Series, ...]
    grid: Grid


@dataclass(frozen=True, slots=True)
class Steps:
    """One number that stays as it is until it changes."""

    title: Label
    series: Series
    grid: Grid


@dataclass(frozen=True, slots=True)
class Bar:
    """A name with its number, and how that is written."""

    name: Label
    value: int
    written: Label


@dataclass(frozen=True, slots=True)
class Bars:
    """Names by their numbers, the biggest first."""

    title: Label
    bars: tuple[Bar, ...]
    tone: Tone = Tone.NEWS


Panel = Columns | Steps | Bars
