"""Starting and stopping the bot: updates in, digests out, and an orderly end."""

import asyncio
import logging
import secrets
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from urllib.parse import urlsplit

from telegram import Update
from telegram.error import InvalidToken, NetworkError

from bot import application
from bot.application import App
from bot.clock import utc_now
from bot.console import DONE, MISUSED, say
from bot.context import Services
from bot.digest.deliver import Deliverer
from bot.digest.progress import Progress
from bot.loading.inbox import Inbox
from config.settings import Settings
from storage import folding
from storage.database import Database

log = logging.getLogger(__name__)

UPDATES = [
    Update.MESSAGE,
    Update.CALLBACK_QUERY,
    Update.INLINE_QUERY,
    Update.MY_CHAT_MEMBER,
    Update.CHAT_MEMBER,
    Update.MESSAGE_REACTION,
]
_LONGEST_WAIT = 60.0  # seconds between two attempts to reach Telegram at the start
_NONE_SET = (
    "GAZETTE_TOKEN is not set: get a token from @BotFather on Telegram and set it, "
    "or try the bot without one: gazette preview"
)
_UNKNOWN = "Telegram does not know this token: copy it again from @BotFather into GAZETTE_TOKEN."


def run(settings: Settings) -> int:
    """`gazette run`: serve until interrupted; the exit status."""
    if settings.token is None:
        return say(_NONE_SET, MISUSED)
    try:
        return asyncio.run(_run(settings, settings.token.get_secret_value()))
    except InvalidToken:
        return say(_UNKNOWN, MISUSED)


@asynccontextmanager
async def serving(services: Services, token: str) -> AsyncIterator[App]:
    """The bot, answering and sending digests, until the block ends.

    The end is orderly: what is being answered or sent is finished, nothing more is begun.

    Raises:
        telegram.error.InvalidToken: Telegram does not know the token.
    """
    await folding.tidy(services.database)  # a database that was brought up to date may have much to fold
    app = application.build(services, token)
    await _reach_telegram(app)
    try:
        menus = await application.prepare(app)
        async with application.broadcasts(app, services.settings, token) as sender:
            deliverer = Deliverer(sender, app.bot.username, services, services.settings.in_flight)
            await _listen(app, services.settings)
            await app.start()
            deliverer.start()
            progress = Progress(app.bot, services)
            progress.start()
            menus.start()
            inbox = Inbox(services.settings.inbox, services) if services.settings.inbox else None
            if inbox:
                inbox.start()
            try:
                yield app
            finally:
                await menus.stop()
                if app.updater:
                    await app.updater.stop()
                await deliverer.stop()
                await progress.stop()
                if inbox:
                    await inbox.stop()
                await app.stop()
    finally:
        await app.shutdown()


async def until_interrupted() -> None:
    """Return at SIGINT or SIGTERM."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):  # Windows: Ctrl-C raises KeyboardInterrupt instead
            loop.add_signal_handler(number, stop.set)
    await stop.wait()


async def _run(settings: Settings, token: str) -> int:
    async with Database(settings.database) as database:
        services = Services(database, settings, utc_now)
        if not await services.owners():
            services.claim_code = secrets.token_urlsafe(9)
        async with serving(services, token) as app:
            log.info("@%s is running", app.bot.username)
            if services.claim_code:
                say(f"Nobody runs this bot yet. Send it this message: /claim {services.claim_code}")
            await until_interrupted()
            log.info("Stopping")
    return DONE


async def _reach_telegram(app: App) -> None:
    """Initialise the application; where Telegram cannot be reached, try again, ever less often."""
    wait = 1.0
    while True:
        try:
            await app.initialize()
        except InvalidToken:
            raise
        except NetworkError as error:
            log.warning("Telegram could not be reached (%s); trying again in %d s", error.message, wait)
            await asyncio.sleep(wait)
            wait = min(wait * 2, _LONGEST_WAIT)
        else:
            return


async def _listen(app: App, settings: Settings) -> None:
    if app.updater is None:
        raise RuntimeError("the application was built without an updater")
    if settings.webhook_url is None:
        await app.updater.start_polling(allowed_updates=UPDATES, bootstrap_retries=-1)
        return
    address, _, port = settings.listen.rpartition(":")
    secret = settings.webhook_secret.get_secret_value() if settings.webhook_secret else secrets.token_urlsafe(32)
    await app.updater.start_webhook(
        listen=address,
        port=int(port),
        url_path=urlsplit(settings.webhook_url).path.lstrip("/"),
        webhook_url=settings.webhook_url,
        secret_token=secret,
        allowed_updates=UPDATES,
        bootstrap_retries=-1,
    )
