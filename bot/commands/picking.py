"""A number, typed or as a reply, opens the entry that bears it."""

import re

from telegram import Message, MessageEntity, Update

from bot.commands import digests, listing, read, search
from bot.commands.asking import is_private
from bot.context import Context, Services
from bot.replying import reply
from bot.texts import text
from bot.views import callbacks
from bot.views.callbacks import OpenArticle, ShowArticle, ShowDigest, ShowList
from bot.views.screen import Screen
from storage import readers

NUMBER = re.compile(r"\s*(?:#|no\.?\s?)?(\d{1,3})\.?\s*", re.IGNORECASE | re.ASCII)
_DEEP_LINK = re.compile(r"https://t\.me/\w+\?start=a(\d{1,15})", re.ASCII)

Chosen = OpenArticle | ShowArticle


async def number(update: Update, context: Context) -> None:
    """``3``: in a private chat of the list before its reader, as a reply of the list or digest replied to.

    Where no list has the number, it is searched for as any other words.
    """
    message, user = update.effective_message, update.effective_user
    match = NUMBER.fullmatch(message.text or "") if message else None
    if message is None or user is None or match is None:
        return
    wanted = int(match[1])
    asked = message.reply_to_message
    if asked is not None and asked.from_user is not None and asked.from_user.id == context.bot.id:
        chosen = of_message(asked, wanted)
        if chosen is None:
            await reply(update, context, Screen(text("pick-none", number=str(wanted))))
            return
    elif not is_private(update):
        return
    else:
        chosen = await _of_last_list(context.services, user.id, wanted)
    if chosen is None:
        await search.plain_words(update, context)
        return
    await read.open_article(update, context, chosen.article_id, getattr(chosen, "back", None))


def of_message(message: Message, wanted: int) -> Chosen | None:
    """The article that a number means under a list or digest: by its button, else by the link in its line."""
    return _of_buttons(message, wanted) or _of_links(message, wanted)


def _of_buttons(message: Message, wanted: int) -> Chosen | None:
    for row in message.reply_markup.inline_keyboard if message.reply_markup else ():
        for button in row:
            if button.text == str(wanted) and isinstance(button.callback_data, str):
                meant = callbacks.parse(button.callback_data)
                return meant if isinstance(meant, Chosen) else None
    return None


def _of_links(message: Message, wanted: int) -> OpenArticle | None:
    """A digest's line is "3. Title — Source", the title being a link to the article."""
    links = message.parse_entities([MessageEntity.TEXT_LINK])
    text = (message.text or "").encode("utf-16-le")
    for entity in links:
        before = text[: entity.offset * 2].decode("utf-16-le")
        target = _DEEP_LINK.fullmatch(entity.url or "")
        if target and before.rpartition("\n")[2] == f"{wanted}. ":
            return OpenArticle(int(target[1]))
    return None


async def _of_last_list(services: Services, user_id: int, wanted: int) -> Chosen | None:
    async with services.database.reading() as connection:
        shown = await readers.last_shown(connection, user_id)
    match callbacks.parse(shown or ""):
        case ShowList(name) as here:
            article_id = await listing.article_at(services, name, wanted, user_id)
            return ShowArticle(article_id, None, here) if article_id else None
        case ShowDigest(number):
            composed = await digests.numbered(services, number)
            told = composed.stories[wanted - 1 : wanted] if composed and wanted else ()
            return OpenArticle(told[0].articles[0]) if told else None
        case _:
            return None
