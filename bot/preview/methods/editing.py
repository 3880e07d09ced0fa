"""editMessageText, editMessageCaption, editMessageReplyMarkup, deleteMessage, setMessageReaction."""

from typing import Any

from bot.preview.chats import Chat, ChatType, Standing
from bot.preview.errors import BadRequestError, JsonObject
from bot.preview.keyboards import inline_keyboard
from bot.preview.methods.reading import caption_of, chat_of, link_preview_of, message_of, text_of
from bot.preview.parameters import Parameters
from bot.preview.reactions import EMOJI
from bot.preview.world import World

_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
_TEXT_FIELDS = ("text", "entities", "link_preview_options", "reply_markup")
_CAPTION_FIELDS = ("caption", "caption_entities", "reply_markup")


def edit_message_text(world: World, given: Parameters) -> JsonObject:
    """https://core.telegram.org/bots/api#editmessagetext"""
    chat, message = _editable(world, given)
    content = text_of(world, given).fields("text", "entities") | link_preview_of(given)
    if "text" not in message:
        raise BadRequestError("there is no text in the message to edit")
    return _edit(world, chat, message, _TEXT_FIELDS, content | _markup(given))


def edit_message_caption(world: World, given: Parameters) -> JsonObject:
    """https://core.telegram.org/bots/api#editmessagecaption"""
    chat, message = _editable(world, given)
    content = caption_of(world, given).fields("caption", "caption_entities")
    if "text" in message:
        raise BadRequestError("there is no caption in the message to edit")
    return _edit(world, chat, message, _CAPTION_FIELDS, content | _markup(given))


def edit_message_reply_markup(world: World, given: Parameters) -> JsonObject:
    """https://core.telegram.org/bots/api#editmessagereplymarkup"""
    chat, message = _editable(world, given)
    return _edit(world, chat, message, ("reply_markup",), _markup(given))


def delete_message(world: World, given: Parameters) -> bool:
    """https://core.telegram.org/bots/api#deletemessage"""
    chat = chat_of(world, given)
    message = message_of(chat, given, "message to delete not found")
    chat.require_bot()
    if not (world.is_by_bot(message) or chat.type is ChatType.PRIVATE or chat.standing is Standing.ADMINISTRATOR):
        raise BadRequestError("message can't be deleted")
    world.remove(chat, message["message_id"])
    return True


def set_message_reaction(world: World, given: Parameters) -> bool:
    """https://core.telegram.org/bots/api#setmessagereaction"""
    chat = chat_of(world, given)
    message = message_of(chat, given, "message to react not found")
    chat.require_bot()
    reactions = given.json_list("reaction", "reaction types")
    if len(reactions) > 1:
        raise BadRequestError("REACTIONS_TOO_MANY")
    emoji = _emoji(reactions[0]) if reactions else None
    world.give_reaction(chat, message["message_id"], world.bot.id, emoji)
    return True


def _editable(world: World, given: Parameters) -> tuple[Chat, JsonObject]:
    if given.has("inline_message_id"):
        raise BadRequestError("MESSAGE_ID_INVALID")
    chat = chat_of(world, given)
    message = message_of(chat, given, "message to edit not found")
    chat.require_bot()
    if not world.is_by_bot(message):
        raise BadRequestError("message can't be edited")
    return chat, message


def _emoji(reaction: Any) -> str:
    if isinstance(reaction, dict) and reaction.get("type") == "emoji" and reaction.get("emoji") in EMOJI:
        return str(reaction["emoji"])
    raise BadRequestError("REACTION_INVALID")


def _markup(given: Parameters) -> JsonObject:
    keyboard = inline_keyboard(given)
    return {"reply_markup": keyboard} if keyboard else {}


def _edit(world: World, chat: Chat, message: JsonObject, fields: tuple[str, ...], content: JsonObject) -> JsonObject:
    """Put ``content`` in the place of what the message has in ``fields``."""
    if all(message.get(name) == content.get(name) for name in fields):
        raise BadRequestError(_NOT_MODIFIED)
    kept = {name: value for name, value in message.items() if name not in fields}
    return world.replace(chat, {**kept, "edit_date": world.now(), **content})
