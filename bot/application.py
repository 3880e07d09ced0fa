"""The bot as python-telegram-bot runs it: which update goes to which handler, in which order."""

import logging
from functools import partial
from typing import Any

import httpx
from telegram import BotCommandScopeChat, BotCommandScopeDefault, LinkPreviewOptions, Message, MessageEntity, Update
from telegram.constants import ChatType, ParseMode
from telegram.error import BadRequest, Conflict, NetworkError, TelegramError
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    ContextTypes,
    Defaults,
    ExtBot,
    InlineQueryHandler,
    MessageHandler,
    filters,
)
from telegram.request import HTTPXRequest

from bot.bulk import Sender
from bot.commands import load, membership, picking, search, table, unknown
from bot.commands.inline import Inline
from bot.commands.pressed import pressed
from bot.context import Context, Services
from bot.limits import Limiter, Rates
from bot.replying import reply
from bot.texts import text
from bot.views.screen import Screen
from config.settings import Settings

log = logging.getLogger(__name__)

App = Application[Any, Context, dict[Any, Any], dict[Any, Any], dict[Any, Any], Any]

CONCURRENT_UPDATES = 16
_KEEP_ALIVE_SECONDS = 60.0
_CONNECTIONS = 32  # httpx gets slower beyond

# An edited message is no new question, nor is an article that somebody shared through us.
_NEW = filters.UpdateType.MESSAGE & ~filters.VIA_BOT


class AddressedToUs(filters.MessageFilter):
    """A message in a private chat; in a group, one that begins with the bot's name or a command with it."""

    def __init__(self, username: str) -> None:
        super().__init__()
        self._name = f"@{username.lower()}"

    def filter(self, message: Message) -> bool:
        """Whether the bot is meant."""
        if message.chat.type == ChatType.PRIVATE:
            return True
        entities = message.parse_entities() | message.parse_caption_entities()
        first = next((said for entity, said in entities.items() if entity.offset == 0 and _names(entity)), "")
        return first.lower().endswith(self._name)


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


async def prepare(application: App) -> None:
    """Once the bot is initialised and knows its own name: handlers and menus."""
    bot = application.bot
    services: Services = application.bot_data["services"]
    services.welcome_admin = partial(set_admin_menu, bot)
    add_handlers(application, bot.username)
    try:
        await bot.set_my_commands(table.menu(admins=False), scope=BotCommandScopeDefault())
    except TelegramError as error:  # the commands work without their menu
        log.warning("The menu of commands could not be set: %s", error.message)
    for admin in await services.admins():
        await set_admin_menu(bot, admin)


def add_handlers(application: App, username: str) -> None:
    """Every handler: commands, files, words, buttons; then what nobody understands."""
    for_us = AddressedToUs(username)
    for command in table.COMMANDS:
        application.add_handler(CommandHandler(command.name, command.handler, _NEW & for_us))
    private = filters.ChatType.PRIVATE & _NEW
    captioned = filters.Document.ALL & filters.CaptionRegex(r"^/load(@\w+)?(\s|$)") & _NEW & for_us
    application.add_handler(MessageHandler(captioned, table.BY_NAME["load"].handler))
    application.add_handler(MessageHandler(filters.Document.ALL & private, load.sent_file))
    application.add_handler(MessageHandler(filters.COMMAND & _NEW & for_us, _unknown_command))
    for_numbers = filters.Regex(rf"^(?:{picking.NUMBER.pattern})$") & _NEW & (filters.ChatType.PRIVATE | filters.REPLY)
    application.add_handler(MessageHandler(for_numbers, picking.number))
    application.add_handler(MessageHandler(filters.TEXT & _NEW & for_us, search.plain_words))
    application.add_handler(MessageHandler(private & ~filters.StatusUpdate.ALL, unknown.not_text))
    application.add_handler(CallbackQueryHandler(pressed))
    application.add_handler(InlineQueryHandler(Inline().asked))
    application.add_handler(ChatMemberHandler(membership.changed, ChatMemberHandler.MY_CHAT_MEMBER))
    application.add_error_handler(_went_wrong)


async def set_admin_menu(bot: ExtBot[Any], admin: int) -> None:
    """The admins' menu in this admin's own chat."""
    try:
        await bot.set_my_commands(table.menu(admins=True), scope=BotCommandScopeChat(admin))
    except TelegramError as error:  # they have never written to the bot: the menu is set when they do
        log.info("The menu of admin %d is not set yet: %s", admin, error.message)


async def _unknown_command(update: Update, context: Context) -> None:
    user = update.effective_user
    is_admin = user is not None and user.id in await context.services.admins()
    await unknown.not_a_command(update, context, table.names(admins=is_admin))


async def _went_wrong(update: object, context: Context) -> None:
    """The last resort: the log has what happened, the person a sentence."""
    error = context.error
    if isinstance(error, Conflict):
        log.error("Another process polls with the same token: stop one of the two.")
        return
    if isinstance(error, NetworkError) and not isinstance(error, BadRequest):
        log.warning("Telegram could not be reached: %s", error.message)
        return
    log.error("An update could not be handled", exc_info=error)
    if isinstance(update, Update) and update.effective_chat:
        await reply(update, context, Screen(text("went-wrong")))


def _names(entity: MessageEntity) -> bool:
    return entity.type in {MessageEntity.BOT_COMMAND, MessageEntity.MENTION}
