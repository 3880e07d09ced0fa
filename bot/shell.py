"""The commands of the shell that work on the archive: search, export, digest, push, stats."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, TextIO

from bot.clock import utc_now
from bot.console import DONE, FAILED, MISUSED, answer, say
from bot.digest import compose, plan
from bot.digest.stories import Story
from bot.dumps import to_line
from bot.typed_dates import read_period
from config.settings import Settings
from storage import articles, figures
from storage.database import Database
from storage.models import SearchAnswer
from storage.search import Searcher


async def search(settings: Settings, query: str, *, limit: int, as_json: bool) -> int:
    """`gazette search`: one query, or one a line from standard input."""
    async with Database(settings.database) as database:
        searcher = Searcher(database)
        await searcher.warm_up()
        dates = partial(read_period, now=utc_now())
        if query != "-":
            found = await searcher.search(query, limit=limit, dates=dates)
            answer(json.dumps(_as_json(found), ensure_ascii=False) if as_json else _shown(found))
            return DONE
        async for line in _lines(sys.stdin):
            found = await searcher.search(line, limit=limit, dates=dates)
            answer(json.dumps(_as_json(found), ensure_ascii=False))
    return DONE


async def export(settings: Settings, output: Path | None) -> int:
    """`gazette export`: to a file, which is whole or not there, or to standard output."""
    async with Database(settings.database) as database:
        if output is None:
            await _export(database, sys.stdout)
            return DONE
        part = output.with_name(output.name + ".part")
        try:
            with part.open("w", encoding="utf-8", newline="\n") as stream:
                count = await _export(database, stream)
            part.replace(output)
        except OSError as error:
            return say(f"{output} cannot be written: {error.strerror}.", FAILED)
    say(f"{count} articles in {output}")
    return DONE


async def digest(settings: Settings, day: str | None, *, as_json: bool) -> int:
    """`gazette digest`: the summary of a day, or of the newest."""
    if day is not None and not _is_day(day):
        say(f"--day is {day!r}: expected a date such as 2026-01-07.")
        return MISUSED
    async with Database(settings.database) as database, database.reading() as connection:
        wanted = day or await articles.newest_day(connection)
        ids = await articles.ids_on_day(connection, wanted) if wanted else ()
        found = await articles.by_ids(connection, ids)
    composed = compose.compose([found[id_] for id_ in ids], wanted) if ids else None
    stories = composed.stories if composed else ()
    if as_json:
        listed = [_story(story) for story in stories]
        answer(json.dumps({"day": wanted, "articles": len(ids), "stories": listed}, ensure_ascii=False))
    elif composed is None:
        answer(f"There are no articles on {wanted}." if wanted else "The archive is empty: fill it with gazette load.")
    else:
        answer("\n\n".join([f"{composed.site} {composed.day}: {len(ids)} articles".strip(), *map(_told, stories)]))
    return DONE


async def push(settings: Settings, *, as_json: bool) -> int:
    """`gazette push`: the running bot begins to send within two seconds."""
    async with Database(settings.database) as database:
        queued = await plan.plan_push(database, utc_now(), settings.fresh_days)
    answer(json.dumps({"queued": queued}) if as_json else f"Queued {queued}; the running bot sends them.")
    return DONE


async def stats(settings: Settings, *, as_json: bool) -> int:
    """`gazette stats`."""
    async with Database(settings.database) as database, database.reading() as connection:
        numbers = await figures.of_archive(connection)
    answer(json.dumps(numbers) if as_json else "\n".join(f"{name:14}{value}" for name, value in numbers.items()))
    return DONE


async def _export(database: Database, stream: TextIO) -> int:
    count = 0
    async with database.reading() as connection:
        async for article in articles.every(connection):
            stream.write(to_line(article, article.id) + "\n")
            count += 1
    stream.flush()
    return count


def _as_json(found: SearchAnswer) -> dict[str, Any]:
    return {
        "query": found.query,
        "understood_as": found.understood_as,
        "total": found.total,
        "milliseconds": round(found.milliseconds, 3),
        "results": [
            {
                "id": result.article.id,
                "title": result.article.title,
                "source": result.article.source,
                "published": result.article.published,
                "snippet": result.snippet,
            }
            for result in found.results
        ],
    }


def _shown(found: SearchAnswer) -> str:
    lines = [f"Showing results for: {found.understood_as}"] if found.understood_as else []
    lines += [f"Left out: {' '.join(found.left_out)}"] if found.left_out else []
    if not found.results:
        return "Nothing found: try fewer or other words."
    for result in found.results:
        about = " · ".join(part for part in (result.article.source, result.article.published) if part)
        lines.append(f"{result.article.id:>6}  {result.article.title}\n        {about}\n        {result.snippet}")
    return "\n".join(lines)


def _story(story: Story) -> dict[str, Any]:
    return {
        "title": story.title,
        "category": story.category,
        "summary": story.summary,
        "sources": list(story.sources),
        "articles": list(story.articles),
    }


def _told(story: Story) -> str:
    sources = f" — {' · '.join(story.sources)}" if story.sources else ""
    return f"[{story.category or 'Other news'}] {story.title}{sources}\n{story.summary}".rstrip()


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


async def _lines(stream: TextIO) -> AsyncIterator[str]:
    lines: Iterator[str] = iter(stream)
    while (line := await asyncio.to_thread(next, lines, None)) is not None:
        yield line.rstrip("\n")
