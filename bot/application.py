"""The bot as python-telegram-bot runs it: which update goes to which handler, in which order."""

import logging
from typing import Any

import httpx
from telegram import LinkPreviewOptions, Update
from telegram.constants import ParseMode
from telegram.error import BadRequest, Conflict, NetworkError, TelegramError
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    ContextTypes,
    Defaults,
    InlineQueryHandler,
    MessageHandler,
    MessageReactionHandler,
    TypeHandler,
    filters,
)
from telegram.request import HTTPXRequest

from bot.addressing import NEW, AddressedToUs
from bot.bulk import Sender
from bot.commands import (
    admins,
    first_run,
    load,
    membership,
    moving,
    picking,
    reactions,
    search,
    speaking,
    table,
    unknown,
)
from bot.commands.gate import Gate
from bot.commands.inline import Inline
from bot.commands.pressed import pressed
from bot.commands.roles import sender
from bot.context import Context, Services
from bot.limits import Limiter, Rates
from bot.menus import Menus
from bot.replying import is_shut_out, reply
from bot.texts import text
from bot.views.screen import Screen
from config.settings import Settings
from storage import chats
from storage.models import Role

log = logging.getLogger(__name__)

App = Application[Any, Context, dict[Any, Any], dict[Any, Any], dict[Any, Any], Any]

CONCURRENT_UPDATES = 16
_KEEP_ALIVE_SECONDS = 60.0
_AT_ONCE = -101  # the group of the handler that notices who came and went
_BEFORE_ALL = -100  # the group of the handler that finds out which language is spoken
_AFTER_ALL = 100  # of the one that looks what came of it
_GATE = -1  # the group of the handlers that let a question pass
_CONNECTIONS = 32  # httpx gets slower beyond


def build(services: Services, token: str) -> App:
    """The application, not yet initialised; ``bot.running`` starts and stops it."""
    settings = services.settings
    application: App = (
        ApplicationBuilder()
        .token(token)
        .base_url(settings.api_url)
        .base_file_url(settings.api_file_url)
        .context_types(ContextTypes(context=Context))
        .defaults(Defaults(parse_mode=ParseMode.HTML, link_preview_options=LinkPreviewOptions(is_disabled=True)))
        .rate_limiter(Limiter(_rates(settings)))
        .concurrent_updates(CONCURRENT_UPDATES)
        .request(_request())
        .job_queue(None)
        .build()
    )
    application.bot_data["services"] = services
    return application


def broadcasts(application: App, settings: Settings, token: str) -> Sender:
    """What sends broadcasts, over connections of its own and under the limits that replies are under."""
    limiter = application.bot.rate_limiter
    if not isinstance(limiter, Limiter):
        raise TypeError("the application was built with another limiter")
    paid = settings.allow_paid_broadcast
    return Sender(token, settings.api_url, limiter, in_flight=settings.in_flight, paid=paid)


def _rates(settings: Settings) -> Rates:
    paid = settings.paid_rate if settings.allow_paid_broadcast else None
    return Rates(overall=settings.rate, chat=settings.chat_rate, group=settings.group_rate, paid=paid)


def _request() -> HTTPXRequest:
    """Connections that outlive the silence between two questions; httpx alone would drop them after 5 seconds."""
    limits = httpx.Limits(max_connections=_CONNECTIONS, keepalive_expiry=_KEEP_ALIVE_SECONDS)
    return HTTPXRequest(connection_pool_size=_CONNECTIONS, httpx_kwargs={"limits": limits})


async def prepare(application: App) -> Menus:
    """Once the bot is initialised and knows its own name: handlers, and what tells Telegram its menus."""
    bot = application.bot
    services: Services = application.bot_data["services"]
    services.bare |= await _bare(services)
    menus = Menus(bot, services)
    services.welcome_admin, services.describe = menus.tell_person, menus.describe_soon
    add_handlers(application, bot.username)
    return menus


def add_handlers(application: App, username: str) -> None:
    """Every handler: commands, files, words, buttons, what happens to chats; then what nobody understands."""
    services: Services = application.bot_data["services"]
    for_us = NEW & AddressedToUs(username, application.bot.id, table.BY_NAME, services.bare)
    application.add_handler(ChatMemberHandler(membership.noticed, ChatMemberHandler.ANY_CHAT_MEMBER), _AT_ONCE)
    application.add_handler(TypeHandler(Update, speaking.speak), group=_BEFORE_ALL)
    _add_gate(application, for_us)
    for command in table.COMMANDS:
        application.add_handler(CommandHandler(command.name, command.handler, for_us))
    private = filters.ChatType.PRIVATE & NEW
    captioned = filters.Document.ALL & filters.CaptionRegex(r"^/load(@\w+)?(\s|$)") & for_us
    application.add_handler(MessageHandler(captioned, table.BY_NAME["load"].handler))
    application.add_handler(MessageHandler(filters.Document.ALL & private, load.sent_file))
    application.add_handler(MessageHandler(filters.COMMAND & for_us, _unknown_command))
    application.add_handler(MessageHandler(filters.Regex(rf"^(?:{picking.NUMBER.pattern})$") & for_us, picking.number))
    application.add_handler(MessageHandler((filters.CONTACT | filters.FORWARDED) & private, admins.brought))
    application.add_handler(MessageHandler(filters.TEXT & for_us, search.plain_words))
    application.add_handler(MessageHandler(filters.StatusUpdate.MIGRATE, moving.moved))
    application.add_handler(MessageHandler(private & ~filters.StatusUpdate.ALL, unknown.not_text))
    application.add_handler(CallbackQueryHandler(pressed))
    application.add_handler(InlineQueryHandler(Inline().asked))
    application.add_handler(ChatMemberHandler(membership.changed, ChatMemberHandler.MY_CHAT_MEMBER))
    of_somebody = MessageReactionHandler.MESSAGE_REACTION_UPDATED
    application.add_handler(MessageReactionHandler(reactions.reacted, message_reaction_types=of_somebody))
    application.add_handler(TypeHandler(Update, first_run.Ticker().after), group=_AFTER_ALL)
    application.add_error_handler(_went_wrong)


def _add_gate(application: App, for_us: filters.BaseFilter) -> None:
    """What is asked passes the gate before any handler that answers."""
    gate = Gate(application.bot_data["services"].settings)
    application.add_handler(MessageHandler(for_us & ~filters.StatusUpdate.ALL, gate.message), _GATE)
    application.add_handler(CallbackQueryHandler(gate.press), _GATE)
    application.add_handler(InlineQueryHandler(gate.typed_inline), _GATE)


async def _bare(services: Services) -> set[int]:
    async with services.database.reading() as connection:
        return await chats.with_bare_commands(connection)


async def _unknown_command(update: Update, context: Context) -> None:
    user = sender(update)
    role = await context.services.role_of(user.id) if user else Role.READER
    await unknown.not_a_command(update, context, table.names(role))


async def _went_wrong(update: object, context: Context) -> None:
    """The last resort: the log has what happened, the person a sentence."""
    error = context.error
    if isinstance(error, Conflict):
        log.error("Another process polls with the same token: stop one of the two.")
        return
    if isinstance(error, NetworkError) and not isinstance(error, BadRequest):
        log.warning("Telegram could not be reached: %s", error.message)
        return
    if isinstance(error, TelegramError) and is_shut_out(error):
        log.info("Nothing can be said there: %s", error.message)
        return
    log.error("An update could not be handled", exc_info=error)
    if isinstance(update, Update) and (update.message or update.callback_query):
        await reply(update, context, Screen(text("went-wrong")))
