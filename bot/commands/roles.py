"""Who may run the bot: commands for admins and for owners, answered in private."""

from telegram import Update, User

from bot.commands.asking import is_private
from bot.context import Context, Handler
from bot.replying import reply
from bot.texts import plain, text
from bot.views.buttons import link
from bot.views.screen import Screen
from storage.models import Role


def admins_only(handler: Handler) -> Handler:
    """``handler`` for admins, in private; everybody else learns only that it is not for them."""
    return _guarded(handler, Role.ADMIN)


def owners_only(handler: Handler, *, in_groups: bool = False) -> Handler:
    """``handler`` for owners, as :func:`admins_only`.

    Args:
        in_groups: Whether it may be asked for in a group, too. What it answers there, all members see.
    """
    return _guarded(handler, Role.OWNER, in_groups=in_groups)


def sender(update: Update) -> User | None:
    """Who wrote or pressed; None where somebody writes in the name of a group or channel: nobody knows who."""
    if update.message and update.message.sender_chat:
        return None
    return update.effective_user


def refusal(role: Role) -> str:
    """The name of the text that refuses somebody of this role what is for those above."""
    return "owners-only" if role is Role.ADMIN else "admins-only"


def _guarded(handler: Handler, needed: Role, *, in_groups: bool = False) -> Handler:
    async def guarded(update: Update, context: Context) -> None:
        user = sender(update)
        role = await context.services.role_of(user.id) if user else Role.READER
        if role < needed:
            await reply(update, context, Screen(text(refusal(role))))
        elif not in_groups and not is_private(update):
            address = link(plain("button-private"), f"https://t.me/{context.bot.username}")
            await reply(update, context, Screen(text("admins-private"), ([address],)))
        else:
            await handler(update, context)

    return guarded
