"""/unread: what came in since its reader last looked, as much of it as the time calls for."""

import asyncio
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from aiosqlite import Connection
from telegram import Update

from bot.commands import digests, listing
from bot.commands.asking import own_zone, sender_of
from bot.context import Context, Services
from bot.digest import compose
from bot.replying import reply
from bot.texts import text
from bot.views import dates
from bot.views.callbacks import ListKind, ListName
from bot.views.screen import Screen
from storage import articles, readers
from storage.models import StoredArticle
from storage.readers import Look

_EVERYTHING_FOR = timedelta(days=2)  # after so long a list of all is what one wants
_MOST_LISTED = 60  # articles that one looks through, however long one was away
_MOST_READ = 3_000  # articles of which the biggest stories are taken
_STORIES_A_DAY = 4
_MOST_STORIES = 60


async def unread(update: Update, context: Context) -> None:
    """``/unread``: everything new after a day, the biggest stories after a month; the first time, the newest day."""
    reader, services = sender_of(update), context.services
    if reader is None:
        return
    now = services.clock()
    async with services.database.reading() as connection:
        look = await readers.last_look(connection, reader)
        highest = await articles.highest_id(connection)
        newest = await articles.newest_day(connection, until=(now.date() + timedelta(days=1)).isoformat())
        ids = await _new(connection, look, highest, services.settings.fresh_days) if look else ()
    if newest is None:
        await reply(update, context, Screen(text("list-empty")))
        return
    if look is None:
        await reply(update, context, await listing.screen(services, ListName(ListKind.DAY, newest)))
    elif not ids:
        since = dates.moment(look.at, await own_zone(update, context))
        await reply(update, context, Screen(text("unread-none", since=since)))
    elif len(ids) <= _MOST_LISTED or now - look.at <= _EVERYTHING_FOR:
        name = _name(look, highest, services.settings.fresh_days)
        await reply(update, context, await listing.screen(services, name))
    else:
        zone = ZoneInfo(await own_zone(update, context))
        biggest = await _biggest(services, ids)
        period = f"{look.at.astimezone(zone).date()}/{now.astimezone(zone).date()}"
        await digests.send(update, context, biggest, day=period)
    context.application.create_task(_looked(services, reader, highest, now), update)


def _earliest(look: Look, fresh_days: int) -> date:
    """What is listed under earlier days is old, though it came in only now."""
    return look.at.date() - timedelta(days=fresh_days)


async def _new(connection: Connection, look: Look, highest: int, fresh_days: int) -> tuple[int, ...]:
    if look.seen_id >= highest:
        return ()
    return await articles.ids_since(connection, look.seen_id, _earliest(look, fresh_days).isoformat())


def _name(look: Look, highest: int, fresh_days: int) -> ListName:
    return ListName(ListKind.UNREAD, f"{look.seen_id}-{highest}-{_earliest(look, fresh_days):%Y%m%d}")


async def _biggest(services: Services, ids: Sequence[int]) -> list[int]:
    """The articles of each day's biggest stories."""
    async with services.database.reading() as connection:
        found = await articles.by_ids(connection, ids[-_MOST_READ:])
    return await asyncio.to_thread(lambda: list(_of_days(list(found.values()))))


def _of_days(listed: Sequence[StoredArticle]) -> Iterator[int]:
    by_day = sorted(listed, key=lambda article: article.day)
    days = [list(of_day) for _, of_day in groupby(by_day, key=lambda article: article.day)]
    each = max(1, min(_STORIES_A_DAY, _MOST_STORIES // len(days)))
    for of_day in days[-_MOST_STORIES:]:
        yield from compose.biggest(of_day, each)


async def _looked(services: Services, user_id: int, highest: int, now: datetime) -> None:
    async with services.database.writing() as connection:
        await readers.look(connection, user_id, highest, now)
