"""Which messages a bot is given; in groups with privacy mode on, as bots have it unless told otherwise.

Source: https://core.telegram.org/bots/features#privacy-mode
"""

from bot.preview.chats import Chat, ChatType, Standing
from bot.preview.entities import entity_text
from bot.preview.errors import JsonObject
from bot.preview.people import BotAccount

SERVICE = frozenset(
    {
        "new_chat_members",
        "left_chat_member",
        "new_chat_title",
        "migrate_to_chat_id",
        "migrate_from_chat_id",
        "supergroup_chat_created",
        "group_chat_created",
        "channel_chat_created",
        "forum_topic_created",
        "pinned_message",
    }
)


def is_for_the_bot(message: JsonObject, chat: Chat, bot: BotAccount) -> bool:
    """Whether the bot is given this message of a person."""
    if chat.standing in (Standing.LEFT, Standing.KICKED):
        return False
    if chat.type is ChatType.CHANNEL:
        return chat.standing is Standing.ADMINISTRATOR
    if chat.type is ChatType.PRIVATE or chat.standing is Standing.ADMINISTRATOR or not SERVICE.isdisjoint(message):
        return True
    replied_to = message.get("reply_to_message", {}).get("from", {})
    return replied_to.get("id") == bot.id or _addresses(message, bot)


def is_told_of_reactions(chat: Chat) -> bool:
    """Whether the bot is given people's reactions: in private, and where it is an administrator.

    Source: https://core.telegram.org/bots/api#update (``message_reaction``)
    """
    if chat.type is ChatType.PRIVATE:
        return chat.standing is Standing.MEMBER
    return chat.standing is Standing.ADMINISTRATOR


def _addresses(message: JsonObject, bot: BotAccount) -> bool:
    name = f"@{bot.username}".casefold()
    text = message.get("text") or message.get("caption") or ""
    for entity in message.get("entities") or message.get("caption_entities") or ():
        written = entity_text(text, entity).casefold()
        if entity["type"] == "mention" and written == name:
            return True
        if entity["type"] == "bot_command" and ("@" not in written or written.endswith(name)):
            return True
    return False
