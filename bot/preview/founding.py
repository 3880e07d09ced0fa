"""New groups, forums and channels, as a person opens them on the chat page: everybody is in them, the bot comes too."""

from collections.abc import Mapping

from bot.preview.chats import Chat, ChatType, Standing
from bot.preview.errors import JsonObject, RefusedError
from bot.preview.world import World

TITLE_LIMIT = 128
FIRST_TOPIC = "News"

# What the page offers: the Bot API's kind, whether it has topics, what its first message says, how the bot comes in.
_KINDS: Mapping[str, tuple[ChatType, bool, JsonObject, Standing]] = {
    "group": (ChatType.GROUP, False, {"group_chat_created": True}, Standing.MEMBER),
    "forum": (ChatType.SUPERGROUP, True, {"supergroup_chat_created": True}, Standing.MEMBER),
    "channel": (ChatType.CHANNEL, False, {"channel_chat_created": True}, Standing.ADMINISTRATOR),
}


def found(world: World, person_id: int, kind: str, title: str) -> Chat:
    """Have a person open a "group", "forum" or "channel" with everybody in it, and bring the bot in.

    Raises:
        RefusedError: There is no such person or kind, or the title is empty or over 128 characters.
    """
    if kind not in _KINDS:
        raise RefusedError("A new chat is a group, a forum or a channel.")
    if not 1 <= len(title.strip()) <= TITLE_LIMIT:
        raise RefusedError(f"A chat needs a name of up to {TITLE_LIMIT} characters.")
    person = world.person(person_id)
    type_, is_forum, service, standing = _KINDS[kind]
    chat = world.create_chat(
        type_, title.strip(), world.people, creator=person.id, standing=Standing.LEFT, is_forum=is_forum
    )
    world.post(chat, person.user(), service)
    if is_forum:
        world.open_topic(chat, FIRST_TOPIC, by=person)
    world.add_bot(chat.id, by=person.id, standing=standing)
    return chat
