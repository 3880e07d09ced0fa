"""The gate that every question passes: nobody keeps the bot from answering the others."""

from telegram import Chat, InlineQuery, Update
from telegram.constants import ChatType
from telegram.error import BadRequest
from telegram.ext import ApplicationHandlerStop

from bot.allowance import Allowance
from bot.commands.asking import sender_of
from bot.context import Context
from bot.replying import acknowledge, reply
from bot.texts import plain, text
from bot.views.screen import Screen
from config.settings import Settings

_KEPT = 5  # seconds for which Telegram's apps repeat an answer by themselves: to the same button, the same words


class Gate:
    """Lets a question pass, or says once that there were too many and is silent from then on.

    Admins of the bot always pass. In a group one member's questions count, and those of the group together.
    """

    def __init__(self, settings: Settings) -> None:
        self._private = Allowance(settings.allowance_private)
        self._member = Allowance(settings.allowance_member)
        self._group = Allowance(settings.allowance_group)
        self._inline = Allowance(settings.allowance_private)

    async def message(self, update: Update, context: Context) -> None:
        """Somebody wrote something that the bot is to answer.

        Raises:
            ApplicationHandlerStop: It is not answered.
        """
        chat, asker = update.effective_chat, sender_of(update)
        if chat is None or asker is None:
            return
        now = context.services.clock()
        if context.services.mute.get(chat.id, now):
            raise ApplicationHandlerStop
        spent = self._spend(chat, asker, context)
        if spent is None or await _is_admin(update, context):
            return
        allowance, who = spent
        if allowance.is_to_be_told(who):
            of_all = allowance is self._group
            await reply(update, context, Screen(text("allowance-spent-group" if of_all else "allowance-spent")))
        raise ApplicationHandlerStop

    async def press(self, update: Update, context: Context) -> None:
        """Somebody pressed a button.

        Raises:
            ApplicationHandlerStop: Nothing comes of it; a notice said so.
        """
        query, asker = update.callback_query, sender_of(update)
        if query is None or asker is None:
            return
        if self._spend(update.effective_chat, asker, context) is None or await _is_admin(update, context):
            return
        await acknowledge(query, plain("allowance-spent-press"), alert=False, kept=_KEPT)
        raise ApplicationHandlerStop

    async def typed_inline(self, update: Update, context: Context) -> None:
        """Somebody typed behind the bot's name in some chat.

        Raises:
            ApplicationHandlerStop: Nothing is searched for; what the person sees is empty.
        """
        query = update.inline_query
        if query is None or self._inline.take(query.from_user.id, context.services.clock()):
            return
        if await _is_admin(update, context):
            return
        await _answer_nothing(query)
        raise ApplicationHandlerStop

    def _spend(self, chat: Chat | None, asker: int, context: Context) -> tuple[Allowance, object] | None:
        """Count a question; None where it may be asked, else the allowance that is spent and whose it is.

        A button under a message that was sent through inline mode is in no chat that the bot knows.
        """
        now = context.services.clock()
        if chat is None or chat.type == ChatType.PRIVATE:
            return None if self._private.take(asker, now) else (self._private, asker)
        if not self._member.take((chat.id, asker), now):
            return self._member, (chat.id, asker)
        return None if self._group.take(chat.id, now) else (self._group, chat.id)


async def _is_admin(update: Update, context: Context) -> bool:
    user = update.effective_user
    return user is not None and user.id in await context.services.admins()


async def _answer_nothing(query: InlineQuery) -> None:
    try:
        await query.answer([], cache_time=_KEPT, is_personal=True)
    except BadRequest:  # it came too late: whoever typed has gone on
        return
