"""Articles, subscriptions and deliveries over time, added up by the database."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from sqlite3 import Row

from aiosqlite import Connection

from storage import articles, labels
from storage.models import History, LabelKind, Shares, Timeline

MOST_STRETCHES = 60
FEWEST_STRETCHES = 7  # one column alone would be as wide as the picture
MOST_LABELS = 5
_WEEK = 7
_FARTHEST = timedelta(days=MOST_STRETCHES * _WEEK)
_FILED = (LabelKind.CATEGORY, LabelKind.TAG, LabelKind.TOPIC)


async def history(connection: Connection, today: date) -> History:
    """The last 60 days, or weeks where there are more days; ``today`` is UTC's."""
    messages = await _messages(connection, today)
    return History(
        articles=await _articles(connection, today),
        shares=await _shares(connection),
        subscriptions=await _subscriptions(connection, today),
        sent=messages.get("sent"),
        failed=messages.get("failed"),
    )


async def note_subscriptions(connection: Connection, today: date) -> None:
    """Note how many subscriptions there are today."""
    await connection.execute(
        """
        INSERT INTO subscriber_days (day, subscriptions)
        SELECT ?, count(*) FROM subscriptions WHERE kind = 'digest' AND paused_why IS NULL
        ON CONFLICT (day) DO UPDATE SET subscriptions = excluded.subscriptions
        """,
        (today.isoformat(),),
    )


def timeline(counts: Mapping[date, int], last: date, *, first: date | None = None) -> Timeline:
    """What each day had as a timeline that ends with ``last``: by days where 60 of them reach back to the first.

    Args:
        first: The day with which to begin; the first that has any where it is not given.
    """
    first = min(counts, default=last) if first is None else first
    step = 1 if (last - first).days < MOST_STRETCHES else _WEEK
    stretches = min(max((last - first).days // step + 1, FEWEST_STRETCHES), MOST_STRETCHES)
    begin = last - timedelta(days=stretches * step - 1)
    sums = Counter[int]()
    for day, count in counts.items():
        if begin <= day <= last:
            sums[(day - begin).days // step] += count
    return Timeline(begin, step, tuple(sums[place] for place in range(stretches)))


async def _articles(connection: Connection, today: date) -> Timeline | None:
    """Articles known to the day, until the newest that is not dated in the future."""
    tomorrow = (today + timedelta(days=1)).isoformat()  # somewhere it is tomorrow already
    newest = await articles.newest_day(connection, tomorrow)
    if newest is None:
        return None
    last = date.fromisoformat(newest)
    rows = await connection.execute_fetchall(
        "SELECT day, count(*) FROM articles WHERE day > ? AND day <= ? AND length(day) = 10 GROUP BY day",
        ((last - _FARTHEST).isoformat(), newest),
    )
    return timeline(_by_day(rows), last)


async def _shares(connection: Connection) -> tuple[Shares, ...]:
    """The biggest categories (else tags, else topics) and sources."""
    found = []
    for kinds in (_FILED, (LabelKind.SOURCE,)):
        for kind in kinds:
            if biggest := (await labels.listed(connection, [kind]))[:MOST_LABELS]:
                found.append(Shares(kind, tuple(biggest)))
                break
    return tuple(found)


async def _subscriptions(connection: Connection, today: date) -> Timeline | None:
    """How many there were at the end of each stretch. On days without a note there were as many as before."""
    rows = await connection.execute_fetchall(
        """
        SELECT day, subscriptions FROM subscriber_days
         WHERE day >= coalesce((SELECT max(day) FROM subscriber_days WHERE day <= :farthest), '') AND day <= :today
         ORDER BY day
        """,
        {"farthest": (today - _FARTHEST).isoformat(), "today": today.isoformat()},
    )
    noted = _by_day(rows)
    if not any(noted.values()):
        return None
    empty = timeline({}, today, first=min(noted))
    ends = [empty.start(place + 1) - timedelta(days=1) for place in range(len(empty.values))]
    known = [max((day for day in noted if day <= end), default=None) for end in ends]
    return Timeline(empty.first, empty.step, tuple(noted[day] if day else 0 for day in known))


async def _messages(connection: Connection, today: date) -> dict[str, Timeline]:
    """Digests, alerts and broadcasts by what became of them, over the same days."""
    rows = await connection.execute_fetchall(
        "SELECT day, sum(sent) AS sent, sum(failed) AS failed FROM delivery_days WHERE day > ? GROUP BY day",
        ((today - _FARTHEST).isoformat(),),
    )
    days = [date.fromisoformat(row["day"]) for row in rows]
    if not days:
        return {}
    first, last = min(days), max(today, *days)
    counts = {state: dict(zip(days, (row[state] for row in rows), strict=True)) for state in ("sent", "failed")}
    return {state: timeline(each, last, first=first) for state, each in counts.items()}


def _by_day(rows: Iterable[Row]) -> dict[date, int]:
    return {date.fromisoformat(day): count for day, count in rows}
