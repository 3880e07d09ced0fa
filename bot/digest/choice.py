"""What a digest holds, found out once for all who have seen and want the same."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.digest import days, fresh
from bot.digest.fresh import Window
from storage import articles
from storage.database import Database
from storage.models import EVERY_DAY
from storage.sieve import Sieve

_MOST_KEPT = 5_000  # interests


@dataclass(frozen=True, slots=True)
class Reader:
    """What decides what is new to somebody.

    Attributes:
        seen_id: The highest article id that they have seen; None before their first digest.
        interests: What they want (storage.interests).
        reach: The most days from one of their digests to the next: so much longer does an article count as new, or
            a weekly digest would tell of half the week.
    """

    seen_id: int | None = None
    interests: str = ""
    reach: int = 1

    @classmethod
    def on(cls, of_week: int, seen_id: int | None, interests: str) -> "Reader":
        """Of a digest on these days of the week."""
        return cls(seen_id, interests, 1 if of_week == EVERY_DAY else days.longest_gap(of_week))


class Choice:
    """Chooses the articles of digests that are planned at one instant.

    Args:
        or_newest: Whether those to whom nothing is new get the newest day; those without a digest yet do in any case.
    """

    def __init__(
        self, database: Database, sieve: Sieve, now: datetime, fresh_days: int, *, or_newest: bool = False
    ) -> None:
        self._database = database
        self._sieve = sieve
        self._now = now
        self._fresh_days = fresh_days
        self._or_newest = or_newest
        self._highest: int | None = None
        self._windows: dict[int, Window] = {}
        self._passing: dict[tuple[int, str], tuple[int, ...]] = {}
        self._chosen: dict[Reader, tuple[int, ...]] = {}

    @property
    def highest(self) -> int:
        """The highest article id that was there when this began to choose: what a reader has then seen."""
        return self._highest or 0

    async def look(self, readers: Iterable[Reader]) -> None:
        """Choose for these readers; in no transaction, since it may take a while."""
        readers = set(readers)
        if len(self._passing) > _MOST_KEPT:
            self._passing.clear()
        wanted: defaultdict[int, set[str]] = defaultdict(set)
        for reader in readers:
            if (reader.reach, reader.interests) not in self._passing:
                wanted[reader.reach].add(reader.interests)
        for reach, texts in wanted.items():
            window = await self._window(reach)
            found = await self._sieve.of_interest(window.ids, texts)
            self._passing |= {(reach, interests): ids for interests, ids in found.items()}
        self._chosen = {reader: self._of(reader) for reader in readers}

    def of(self, reader: Reader) -> tuple[int, ...]:
        """The articles for a reader whom :meth:`look` was last given, by their ids; none where no digest is due."""
        return self._chosen[reader]

    async def _window(self, reach: int) -> Window:
        if reach not in self._windows:
            async with self._database.reading() as connection:
                if self._highest is None:
                    self._highest = await articles.highest_id(connection)
                fresh_days = self._fresh_days + reach - 1
                self._windows[reach] = await fresh.window(connection, fresh_days, self._now, self._highest)
        return self._windows[reach]

    def _of(self, reader: Reader) -> tuple[int, ...]:
        passing = self._passing[reader.reach, reader.interests]
        new = passing[bisect_right(passing, reader.seen_id) :] if reader.seen_id is not None else ()
        if new or not (self._or_newest or reader.seen_id is None):
            return new
        newest = self._windows[reader.reach].newest
        return tuple(id_ for id_ in passing if id_ in newest)


async def for_one(database: Database, sieve: Sieve, reader: Reader, now: datetime, fresh_days: int) -> tuple[int, ...]:
    """What is new for one reader, else the newest day, as far as it is of interest."""
    choice = Choice(database, sieve, now, fresh_days, or_newest=True)
    await choice.look([reader])
    return choice.of(reader)
