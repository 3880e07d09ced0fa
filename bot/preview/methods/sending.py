"""sendMessage, sendPhoto, sendDocument, copyMessage, sendChatAction."""

import struct

from bot.preview.chats import Chat
from bot.preview.errors import BadRequestError, JsonObject, TooLargeError
from bot.preview.files import StoredFile
from bot.preview.keyboards import inline_keyboard
from bot.preview.methods.reading import caption_of, chat_of, link_preview_of, message_of, text_of
from bot.preview.parameters import Parameters
from bot.preview.world import World, quoted

DOCUMENT_LIMIT = 50 * 1024 * 1024
PHOTO_LIMIT = 10 * 1024 * 1024

# What of a message is copied; the rest says who wrote it, where and when.
_COPIED = (
    *("text", "entities", "link_preview_options", "caption", "caption_entities"),
    *("photo", "document", "sticker", "contact", "location", "venue"),
)
_ACTIONS = frozenset(
    "typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker "
    "find_location record_video_note upload_video_note".split()
)


def send_message(world: World, given: Parameters) -> JsonObject:
    """https://core.telegram.org/bots/api#sendmessage"""
    chat = chat_of(world, given)
    content = text_of(world, given).fields("text", "entities") | link_preview_of(given)
    return _send(world, chat, given, content)


def send_photo(world: World, given: Parameters) -> JsonObject:
    """https://core.telegram.org/bots/api#sendphoto"""
    chat = chat_of(world, given)
    stored = _file(world, given, "photo", "photos", PHOTO_LIMIT)
    width, height = _png_size(stored.content)
    size = {
        "file_id": stored.id,
        "file_unique_id": stored.unique_id,
        "file_size": len(stored.content),
        "width": width,
        "height": height,
    }
    return _send(world, chat, given, {"photo": [size], **_caption(world, given)})


def send_document(world: World, given: Parameters) -> JsonObject:
    """https://core.telegram.org/bots/api#senddocument"""
    chat = chat_of(world, given)
    stored = _file(world, given, "document", "documents", DOCUMENT_LIMIT)
    return _send(world, chat, given, {"document": stored.document(), **_caption(world, given)})


def copy_message(world: World, given: Parameters) -> JsonObject:
    """https://core.telegram.org/bots/api#copymessage - without a caption of its own."""
    chat = chat_of(world, given)
    source = chat_of(world, Parameters({"chat_id": given.text("from_chat_id")}))
    message = message_of(source, given, "message to copy not found")
    content = {name: message[name] for name in _COPIED if name in message}
    if not content:
        raise BadRequestError("message can't be copied")
    return {"message_id": _send(world, chat, given, content)["message_id"]}


def send_chat_action(world: World, given: Parameters) -> bool:
    """https://core.telegram.org/bots/api#sendchataction"""
    chat = chat_of(world, given)
    action = given.text("action").lower()
    if action not in _ACTIONS:
        raise BadRequestError("wrong parameter action in request")
    chat.require_bot()
    world.events.publish("action", {"chat_id": chat.id, "action": action})
    return True


def _send(world: World, chat: Chat, given: Parameters, content: JsonObject) -> JsonObject:
    keyboard = inline_keyboard(given)
    chat.require_voice()
    place = _place(chat, given)
    if given.boolean("protect_content"):
        content["has_protected_content"] = True
    if keyboard:
        content["reply_markup"] = keyboard
    return world.post(chat, world.bot.user(), {**place, **content})


def _place(chat: Chat, given: Parameters) -> JsonObject:
    """Where in the chat: the thread and the message replied to."""
    place: JsonObject = {}
    if thread := given.integer("message_thread_id"):
        if thread not in chat.topics:
            raise BadRequestError("message thread not found")
        place = {"message_thread_id": thread, "is_topic_message": True}
    reply = given.json_object("reply_parameters", "reply parameters")
    if reply is not None:
        lenient = bool(reply.get("allow_sending_without_reply"))
        return place | _reply(chat, reply.get("message_id"), lenient=lenient) | _quote(chat, reply)
    if given.has("reply_to_message_id"):
        lenient = given.boolean("allow_sending_without_reply")
        return place | _reply(chat, given.integer("reply_to_message_id"), lenient=lenient)
    return place


def _reply(chat: Chat, message_id: object, *, lenient: bool) -> JsonObject:
    message = chat.messages.get(message_id) if isinstance(message_id, int) else None
    if message is not None:
        return {"reply_to_message": quoted(message)}
    if lenient:
        return {}
    raise BadRequestError("message to be replied not found")


def _quote(chat: Chat, reply: JsonObject) -> JsonObject:
    """The part of the message replied to that the reply quotes, as plain text."""
    quote = reply.get("quote")
    if not quote:
        return {}
    message = chat.messages.get(reply.get("message_id", 0), {})
    text = str(message.get("text") or message.get("caption") or "")
    before, found, _ = text.partition(str(quote))
    if not found:
        raise BadRequestError("QUOTE_TEXT_INVALID")
    position = len(before.encode("utf-16-le")) // 2
    return {"quote": {"text": str(quote), "position": position, "is_manual": True}}


def _caption(world: World, given: Parameters) -> JsonObject:
    return caption_of(world, given).fields("caption", "caption_entities")


def _file(world: World, given: Parameters, name: str, folder: str, limit: int) -> StoredFile:
    """The file of a parameter: uploaded now, or sent before and named by its id. The preview fetches no addresses."""
    upload = given.upload(name)
    if upload is not None:
        if len(upload.content) > limit:
            raise TooLargeError
        if not upload.content:
            raise BadRequestError("file must be non-empty")
        return world.files.add(upload.name, upload.content, folder=folder)
    if not given.has(name):
        raise BadRequestError(f"there is no {name} in the request")
    if stored := world.files.by_id(given.text(name)):
        return stored
    if "://" in given.text(name):
        raise BadRequestError("failed to get HTTP URL content")
    raise BadRequestError("wrong file identifier/HTTP URL specified")


def _png_size(content: bytes) -> tuple[int, int]:
    """Width and height of a PNG; 1 by 1 for what is none, since the preview decodes no other pictures."""
    if content[:8] == b"\x89PNG\r\n\x1a\n" and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return int(width), int(height)
    return 1, 1
