"""Parameters that several methods share: which chat, which message, what text."""

from bot.preview.chats import Chat
from bot.preview.entities import Formatted, UserLookup, as_typed, parse_html, with_entities
from bot.preview.errors import BadRequestError, JsonObject
from bot.preview.markup import MarkupError
from bot.preview.parameters import Parameters
from bot.preview.world import CAPTION_LIMIT, TEXT_LIMIT, World

# Before it is parsed, markup and all.
WRITTEN_BYTES = 1 << 15


def chat_of(world: World, given: Parameters) -> Chat:
    """The chat of ``chat_id``: an id, or the ``@username`` of a channel or supergroup.

    Raises:
        BadRequestError: None given, or there is no such chat.
    """
    if not given.has("chat_id"):
        raise BadRequestError("chat_id is empty")
    name = given.text("chat_id")
    if name.startswith("@"):
        wanted = name[1:].casefold()
        for chat in world.chats.values():
            if chat.id < 0 and chat.head.get("username", "").casefold() == wanted:
                return chat
    elif found := world.chats.get(given.integer("chat_id")):
        return found
    raise BadRequestError("chat not found")


def message_of(chat: Chat, given: Parameters, missing: str) -> JsonObject:
    """The message of ``message_id``.

    Raises:
        BadRequestError: None given, or it is gone; ``missing`` is the sentence for that.
    """
    message_id = given.integer("message_id")
    if message_id <= 0:
        raise BadRequestError("message identifier is not specified")
    if message := chat.messages.get(message_id):
        return message
    raise BadRequestError(missing)


def text_of(world: World, given: Parameters) -> Formatted:
    """``text`` as a message keeps it.

    Raises:
        BadRequestError: It is empty, over 4096 UTF-16 units once parsed, or its markup is wrong.
    """
    if not given.has("text"):
        raise BadRequestError("message text is empty")
    formatted = _formatted(world, given, "text", "entities")
    if not formatted.text:
        raise BadRequestError("text must be non-empty")
    if formatted.length > TEXT_LIMIT:
        raise BadRequestError("message is too long")
    return formatted


def caption_of(world: World, given: Parameters) -> Formatted:
    """``caption`` as a message keeps it; it may be empty.

    Raises:
        BadRequestError: It is over 1024 UTF-16 units once parsed, or its markup is wrong.
    """
    formatted = _formatted(world, given, "caption", "caption_entities")
    if formatted.length > CAPTION_LIMIT:
        raise BadRequestError("message caption is too long")
    return formatted


def link_preview_of(given: Parameters) -> JsonObject:
    """The message's ``link_preview_options`` field, or nothing."""
    options = given.json_object("link_preview_options", "link preview options")
    if options is None and given.boolean("disable_web_page_preview"):
        options = {"is_disabled": True}
    return {"link_preview_options": options} if options else {}


def _formatted(world: World, given: Parameters, text_name: str, entities_name: str) -> Formatted:
    text, mode = given.text(text_name), given.text("parse_mode").lower()
    if len(text.encode("utf-8", "surrogatepass")) > WRITTEN_BYTES:
        raise BadRequestError("text is too long")
    user = _user_lookup(world)
    try:
        if mode == "html":
            return parse_html(text, user)
        if mode in ("markdown", "markdownv2"):
            raise BadRequestError("unsupported parse_mode: the preview knows HTML only")
        if mode:
            raise BadRequestError("unsupported parse_mode")
        if given.has(entities_name):
            return with_entities(text, given.json_list(entities_name, "entities"), user)
        return as_typed(text)
    except MarkupError as error:
        raise BadRequestError(f"can't parse entities: {error}") from None


def _user_lookup(world: World) -> UserLookup:
    def find(user_id: int) -> JsonObject | None:
        person = world.people.get(user_id)
        return person.user() if person else None

    return find
