"""`gazette preview`: the same bot against a Bot API server of our own, with a chat page in the browser."""

from collections.abc import Sequence
from importlib.resources import as_file, files
from pathlib import Path

from bot import loading
from bot.clock import utc_now
from bot.console import DONE, FAILED, say
from bot.context import Services
from bot.loading.parcels import Source
from bot.preview import browsers
from bot.preview.people import ADA
from bot.preview.server import PortInUse, PreviewServer
from bot.running import serving, until_interrupted
from config.settings import Settings
from storage import loads, told
from storage.database import Database

DATABASE = Path("gazette-preview.db")
_ANOTHERS = "{} is a running bot's archive, and its readers are not here: name another in GAZETTE_DATABASE, or none."
_NO_LIMITS = {"rate": 1000.0, "chat_rate": 1000.0, "group_rate": 60_000}  # here nobody but us is spoken to


async def preview(settings: Settings, *, port: int, paths: Sequence[str], browser: bool) -> int:
    """Serve until interrupted; the exit status.

    Without GAZETTE_DATABASE the archive is ``gazette-preview.db``, so that a trial never mixes with the real one, whose
    readers are not here and would count as gone: it is refused. A new archive begins with the sample digest, unless
    ``paths`` say what to load.
    """
    server = PreviewServer(port=port)
    try:
        await server.start()
    except PortInUse as error:
        return say(str(error), FAILED)
    try:
        own = _own(settings, server)
        async with Database(own.database) as database:
            if await _is_anothers(database, server.world.bot.id):
                return say(_ANOTHERS.format(own.database), FAILED)
            await _fill(database, own, paths)
            async with serving(Services(database, own, utc_now), server.token):
                say(f"Talk to the bot: {server.url}  (Ctrl-C stops it)")
                if browser:
                    await browsers.show(server.url)
                await until_interrupted()
    finally:
        await server.stop()
    return DONE


def _own(settings: Settings, server: PreviewServer) -> Settings:
    """The operator's settings as far as they serve here: nothing of them reaches Telegram."""
    return settings.model_copy(
        update={
            "token": None,
            "database": settings.database if "database" in settings.model_fields_set else DATABASE,
            "admins": frozenset({ADA.id}),
            "api_url": server.api_url,
            "api_file_url": server.api_file_url,
            "webhook_url": None,
            **_NO_LIMITS,
        }
    )


async def _is_anothers(database: Database, bot_id: int) -> bool:
    """Whether another bot ran with the database."""
    async with database.reading() as connection:
        return bool(await told.bots(connection) - {bot_id})


async def _fill(database: Database, settings: Settings, paths: Sequence[str]) -> None:
    for path in paths:
        report = await loading.load(
            database,
            [Source(path)],
            name=Path(path).name,
            clock=utc_now,
            categories=settings.categories,
            limits=loading.archive_limits(settings),
        )
        say(f"{path}: {report.added} new, {report.updated} updated, {report.rejected} rejected")
        for complaint in report.complaints():
            say(complaint)
    async with database.reading() as connection:
        untouched = not await loads.recent(connection, 1)
    if untouched:
        with as_file(files("bot.preview") / "sample") as sample:
            await loading.load(database, [Source(str(sample))], name="the sample digest", clock=utc_now)
