"""The first minutes of a bot: the code that makes an owner, and a checklist that ticks itself off.

What is done of it is read from what is there (a name, articles, a subscription), however it came there: by a button of
the checklist, by a command, by ``gazette load``.
"""

import logging
import secrets
from zlib import crc32

from telegram import Message, Update
from telegram.error import BadRequest

from bot.commands import logbook, setup, subscribe
from bot.commands.asking import is_private, words_of
from bot.commands.places import Place, known
from bot.commands.roles import sender
from bot.context import Context, Services
from bot.replying import reply
from bot.texts import language, text
from bot.views import first_run as view
from bot.views import wishes
from bot.views.callbacks import TakeStep
from bot.views.first_run import State, Step
from bot.views.screen import Screen
from storage import admins, figures, first_run, subscriptions
from storage.models import Admin, Deed, FirstRun, Role

log = logging.getLogger(__name__)


async def claim(update: Update, context: Context) -> None:
    """``/claim CODE``: make its sender an owner. The code serves once."""
    user, services = sender(update), context.services
    if user is None:
        return
    if services.claim_code is None:
        await reply(update, context, Screen(text("claim-over")))
        return
    typed = words_of(context)
    if not secrets.compare_digest(typed.encode(), services.claim_code.encode()):
        await reply(update, context, Screen(text("claim-wrong")))
        return
    services.claim_code = None
    async with services.database.writing() as connection:
        await admins.add(connection, Admin(user.id, user.full_name, services.clock(), is_owner=True))
    await logbook.note(services, user.id, Deed.CLAIM)
    if not (is_private(update) and await _begin(update, context, user.id)):
        await reply(update, context, Screen(text("claimed")))
    if services.welcome_admin:
        await services.welcome_admin(user.id)


async def is_offered(update: Update, context: Context) -> bool:
    """Whether this person, an owner in private, may begin it: nobody has."""
    user = sender(update)
    if user is None or not is_private(update) or await context.services.role_of(user.id) < Role.OWNER:
        return False
    return await _read(context.services) is None


async def goes_on(update: Update, context: Context) -> bool:
    """Send the checklist again to the owner whom it walks through; whether there was one to send."""
    user = sender(update)
    if user is None or not is_private(update):
        return False
    async with context.services.checklist:
        run = await _read(context.services)
        if run is None or run.user_id != user.id:
            return False
        await _send(update, context, run)
    return True


async def take(update: Update, context: Context, callback: TakeStep) -> None:
    """A button of the checklist was pressed, by an owner; :class:`Ticker` then shows what has changed."""
    user, services, act = update.effective_user, context.services, callback.act
    if user is None:
        return
    if act == view.BEGIN:
        if not await _begin(update, context, user.id):
            await reply(update, context, view.later())
        return
    async with services.checklist:
        run = await _pressed(update, services)
        if run and run.user_id == user.id:
            await _do(update, context, run, act)


class Ticker:
    """Ticks off, after whatever an owner did in private, what was done of the checklist."""

    def __init__(self) -> None:
        self._is_over = False

    async def after(self, update: Update, context: Context) -> None:
        """Show the checklist as it is now, where that has changed."""
        user = update.effective_user
        if self._is_over or user is None or not is_private(update):
            return
        run = await _read(context.services)
        self._is_over = run is not None and run.is_over
        if run is None or run.user_id != user.id:
            return
        async with context.services.checklist:
            run = await _read(context.services)  # as it is by now
            if run and run.message_id:
                await _refresh(context, run)


async def _read(services: Services) -> FirstRun | None:
    async with services.database.reading() as connection:
        return await first_run.get(connection)


async def _pressed(update: Update, services: Services) -> FirstRun | None:
    """How far it has come. The message that was pressed is the checklist, be it so new that this is not noted yet."""
    message = update.effective_message
    async with services.database.writing() as connection:
        run = await first_run.get(connection)
        if message and run and run.message_id != message.message_id:
            await first_run.show(connection, message.message_id, None)
        return await first_run.get(connection)


async def _begin(update: Update, context: Context, user_id: int) -> bool:
    """Begin it, or go on; False where it is over, or another owner's."""
    async with context.services.checklist:
        async with context.services.database.writing() as connection:
            await first_run.begin(connection, user_id)
            run = await first_run.get(connection)
        if run is None or run.user_id != user_id:
            return False
        await _send(update, context, run)
    return True


async def _do(update: Update, context: Context, run: FirstRun, act: str) -> None:
    match act:
        case view.KEEP_NAME:
            await setup.keep(update, context, "name", context.bot.first_name, context.bot.first_name)
        case view.SUBSCRIBE:
            await _subscribe(update, context)
        case view.LATER:
            await _end(context, run, view.later())
        case _ if act.removeprefix(view.SKIP) in view.STEPS:
            async with context.services.database.writing() as connection:
                await first_run.skip(connection, act.removeprefix(view.SKIP))


async def _send(update: Update, context: Context, run: FirstRun) -> None:
    """The checklist as a new message, below all others."""
    screen, is_over = await _screen(context, run)
    message = await reply(update, context, screen)
    async with context.services.database.writing() as connection:
        if is_over:
            await first_run.end(connection, context.services.clock())
        elif message:
            await first_run.show(connection, message.message_id, _mark(screen))


async def _refresh(context: Context, run: FirstRun) -> None:
    screen, is_over = await _screen(context, run)
    if is_over:
        await _end(context, run, screen)
    elif _mark(screen) != run.shown:
        message_id = run.message_id if await _edit(context, run, screen) else None
        async with context.services.database.writing() as connection:
            await first_run.show(connection, message_id, _mark(screen))


async def _end(context: Context, run: FirstRun, screen: Screen) -> None:
    async with context.services.database.writing() as connection:
        await first_run.end(connection, context.services.clock())
    await _edit(context, run, screen)


async def _edit(context: Context, run: FirstRun, screen: Screen) -> bool:
    """Put the screen in the checklist's place; False where somebody deleted it."""
    try:
        edited = await context.bot.edit_message_text(
            screen.text, run.user_id, run.message_id, reply_markup=screen.keyboard
        )
    except BadRequest as error:
        log.info("The checklist of the first run could not be edited: %s", error.message)
        return "not modified" in error.message.lower()
    return isinstance(edited, Message)


async def _screen(context: Context, run: FirstRun) -> tuple[Screen, bool]:
    """The checklist as it is now, and whether all of it is done or skipped."""
    services = context.services
    whole = await services.whole_bot()
    async with services.database.reading() as connection:
        articles = (await figures.of_archive(connection))["articles"]
        own = await subscriptions.of_chat(connection, run.user_id or 0, None)
    when = {"days": wishes.on_days(own[0].days), "at": own[0].at, "zone": own[0].zone} if own else {}
    done = {"name": {"value": whole.name.value}, "load": {"articles": articles}, "subscribe": when}
    steps = [_step(name, run, {key: value for key, value in done[name].items() if value}) for name in view.STEPS]
    if not any(step.state is State.OPEN for step in steps):
        return view.over(steps, context.bot.username), True
    return view.checklist(steps, context.bot.first_name, whole.hour.value, whole.zone.value), False


def _step(name: str, run: FirstRun, done: dict[str, object]) -> Step:
    if done:
        return Step(name, State.DONE, done)
    return Step(name, State.SKIPPED if name in run.skipped else State.OPEN)


async def _subscribe(update: Update, context: Context) -> None:
    chat = update.effective_chat
    if chat is None:
        return
    async with context.services.database.reading() as connection:
        has_one = bool(await subscriptions.of_chat(connection, chat.id, None))
    if not has_one:
        await subscribe.begin(context, Place(known(chat), language=language()))


def _mark(screen: Screen) -> int:
    return crc32(f"{screen.text}{screen.keyboard.to_json() if screen.keyboard else ''}".encode())
