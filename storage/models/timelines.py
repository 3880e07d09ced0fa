"""Numbers over time, and of what they are made up."""

from dataclasses import dataclass
from datetime import date, timedelta

from storage.models.articles import Label, LabelKind


@dataclass(frozen=True, slots=True)
class Timeline:
    """A number for each stretch of ``step`` days (1 or 7), the oldest first.

    Attributes:
        first: The day with which the first stretch begins.
    """

    first: date
    step: int
    values: tuple[int, ...]

    def start(self, place: int) -> date:
        """The day with which the stretch at ``place`` begins."""
        return self.first + timedelta(days=place * self.step)

    @property
    def last(self) -> date:
        """The day with which the last stretch ends."""
        return self.start(len(self.values)) - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Shares:
    """The biggest labels of one kind, by their articles."""

    kind: LabelKind
    labels: tuple[Label, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """What came in, from whom, and who got it.

    Attributes:
        articles: By the day they are listed under; None for an archive without any.
        shares: Of categories (of tags or topics where there are none) and of sources; those that have labels.
        subscriptions: How many there were at the end of each stretch; None where nobody ever subscribed.
        sent: Messages that Telegram took; ``failed``: those that it did not; on the same days. None where none was due.
    """

    articles: Timeline | None
    shares: tuple[Shares, ...]
    subscriptions: Timeline | None
    sent: Timeline | None
    failed: Timeline | None
