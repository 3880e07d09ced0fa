"""The preview's world: people, chats, messages, and what of it the bot is told. It knows nothing of HTTP.

People act on it with the methods here, the bot through the Bot API's methods (``bot.preview.methods``), and whoever
watches listens to ``World.events``. A message is the Bot API's ``Message`` as a plain dictionary that is never
changed once it is stored: an edit stores a new one.
"""

from collections.abc import Callable
from typing import TypeVar

from bot.preview.chats import Chat, ChatType, Standing
from bot.preview.entities import Formatted, as_typed
from bot.preview.errors import JsonObject, RefusedError
from bot.preview.files import FileStore
from bot.preview.menu import CommandMenu
from bot.preview.people import ANONYMOUS, BotAccount, Person
from bot.preview.places import Clock, Places, utc_now
from bot.preview.privacy import is_told_of_reactions
from bot.preview.queries import Queries
from bot.preview.reactions import EMOJI, reaction_types
from bot.preview.webhook import Webhook

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
UPLOAD_LIMIT = 100 * 1024 * 1024

T = TypeVar("T")


class World(Places):
    """Everything that the preview knows, and what people do in it.

    Attributes:
        names: The bot's own name and descriptions, by field and language.
        webhook: Where updates go, or None where the bot polls.
    """

    def __init__(self, bot: BotAccount, clock: Clock = utc_now) -> None:
        super().__init__(bot, clock)
        self.files = FileStore()
        self.menu = CommandMenu()
        self.callbacks = Queries()
        self.inline_queries = Queries()
        self.names: dict[tuple[str, str], str] = {}
        self.webhook: Webhook | None = None

    async def wait_for(self, condition: Callable[[], T], timeout: float = 5.0) -> T:  # noqa: ASYNC109
        """Return the first true value of ``condition()``; it is looked at again whenever something happens here.

        Raises:
            TimeoutError: It stayed false for ``timeout`` seconds.
        """
        return await self.events.wait_for(condition, timeout)

    def send_text(
        self,
        person_id: int,
        chat_id: int,
        text: str,
        reply_to: int | None = None,
        thread: int | None = None,
        *,
        anonymous: bool = False,
    ) -> JsonObject:
        """Have a person write a text, an administrator perhaps in the group's name; answer the message.

        Raises:
            RefusedError: The person cannot write there so, or the text is empty or over 4096 UTF-16 units.
        """
        content = _typed(text).fields("text", "entities")
        return self.send_content(person_id, chat_id, content, reply_to, thread, anonymous=anonymous)

    def send_document(
        self,
        person_id: int,
        chat_id: int,
        file_name: str,
        content: bytes,
        caption: str | None = None,
        reply_to: int | None = None,
        thread: int | None = None,
    ) -> JsonObject:
        """Have a person send a file; answer the message.

        Raises:
            RefusedError: As for ``send_text``; or the file is empty or over 100 MB, or its caption over 1024 units.
        """
        if not content:
            raise RefusedError("Telegram sends no empty files.")
        if len(content) > UPLOAD_LIMIT:
            raise RefusedError("The preview takes files of up to 100 MB.")
        _require_length(caption or "", CAPTION_LIMIT, "caption")
        self._require_voice(person_id, chat_id)
        stored = self.files.add(file_name, content)
        typed = as_typed(caption or "")
        fields = {"document": stored.document(), **typed.fields("caption", "caption_entities")}
        return self.send_content(person_id, chat_id, fields, reply_to, thread)

    def send_content(
        self,
        person_id: int,
        chat_id: int,
        content: JsonObject,
        reply_to: int | None = None,
        thread: int | None = None,
        *,
        anonymous: bool = False,
    ) -> JsonObject:
        """Have a person send anything else: ``content`` is the message's own fields ("sticker", "location", …).

        Raises:
            RefusedError: The person cannot write there so, or what is replied to is gone.
        """
        person, chat = self._require_voice(person_id, chat_id), self.chat(chat_id)
        place = _place(chat, reply_to, thread)
        if chat.type is ChatType.PRIVATE:
            chat.standing = Standing.MEMBER
        if anonymous and not (chat.is_group and person_id in chat.administrator_ids):
            raise RefusedError("Only the administrators of a group write in its name.")
        sender = ANONYMOUS if anonymous else person.user()
        in_name_of = {"sender_chat": chat.head} if anonymous else {}
        message = self.post(chat, sender, {**in_name_of, **place, **content})
        self.tell_bot(message)
        return message

    def edit_text(self, person_id: int, chat_id: int, message_id: int, text: str) -> JsonObject:
        """Have a person change a text of theirs; answer the message.

        Raises:
            RefusedError: As for ``send_text``, or it is not a text of theirs.
        """
        self._require_voice(person_id, chat_id)
        chat, typed = self.chat(chat_id), _typed(text)
        before = chat.messages.get(message_id, {})
        if "text" not in before or before.get("from", {}).get("id") != person_id:
            raise RefusedError("Only a text of one's own can be edited.")
        kept = {name: value for name, value in before.items() if name != "entities"}
        after = {**kept, **typed.fields("text", "entities"), "edit_date": self.now()}
        self.tell_bot(self.replace(chat, after))
        return after

    def press(self, person_id: int, chat_id: int, message_id: int, data: str) -> str:
        """Have a person press a button; answer the callback query's id. The data may be forged, as apps could.

        Raises:
            RefusedError: No such message, or it is not one of the bot's.
        """
        person = self._require_member(person_id, chat_id)
        message = self.chat(chat_id).messages.get(message_id)
        if message is None:
            raise RefusedError("That message is gone.")
        if not self.is_by_bot(message):
            raise RefusedError("Only the bot's messages have buttons.")
        query_id = self.callbacks.ask(person_id)
        query = {"id": query_id, "from": person.user(), "message": message, "chat_instance": str(chat_id), "data": data}
        self.updates.add("callback_query", query)
        return query_id

    def react(self, person_id: int, chat_id: int, message_id: int, emoji: str | None) -> None:
        """Have a person react to a message, or with None take their reaction back.

        Raises:
            RefusedError: No such message, or Telegram has no such reaction.
        """
        person, chat = self._require_member(person_id, chat_id), self.chat(chat_id)
        if message_id not in chat.messages:
            raise RefusedError("That message is gone.")
        if emoji is not None and emoji not in EMOJI:
            raise RefusedError("Telegram has no such reaction.")
        before = self.give_reaction(chat, message_id, person_id, emoji)
        if before == emoji or not is_told_of_reactions(chat):
            return
        change = {
            "chat": chat.head,
            "message_id": message_id,
            "user": person.user(),
            "date": self.now(),
            "old_reaction": reaction_types(before),
            "new_reaction": reaction_types(emoji),
        }
        self.updates.add("message_reaction", change)

    def ask_inline(self, person_id: int, query: str, offset: str = "") -> str:
        """Have a person type ``@bot query`` in some chat; answer the inline query's id."""
        person = self.person(person_id)
        query_id = self.inline_queries.ask(person_id, query)
        asked = {"id": query_id, "from": person.user(), "query": query, "offset": offset, "chat_type": "sender"}
        self.updates.add("inline_query", asked)
        return query_id

    def choose(
        self, person_id: int, chat_id: int, query_id: str, result_id: str, thread: int | None = None
    ) -> JsonObject:
        """Have a person send a result of an inline query of theirs to a chat; answer the message.

        Raises:
            RefusedError: The person cannot write there, or the bot gave them no such result.
        """
        answer = self.inline_queries.answers.get(query_id)
        sent = answer.content["sent"].get(result_id) if answer and answer.user_id == person_id else None
        if answer is None or not sent:
            raise RefusedError("There is no such result any more.")
        message = self.send_content(person_id, chat_id, {**sent, "via_bot": self.bot.user()}, thread=thread)
        chosen = {"result_id": result_id, "from": self.person(person_id).user(), "query": answer.asked}
        self.updates.add("chosen_inline_result", chosen)
        return message

    def close(self) -> None:
        """End every long poll and every stream of events."""
        self.updates.end_poll()
        self.events.close()

    def _require_voice(self, person_id: int, chat_id: int) -> Person:
        person, chat = self._require_member(person_id, chat_id), self.chat(chat_id)
        if chat.type is ChatType.CHANNEL and person_id not in chat.administrator_ids:
            raise RefusedError(f"{person.first_name} does not write in this channel.")
        return person

    def _require_member(self, person_id: int, chat_id: int) -> Person:
        person, chat = self.person(person_id), self.chat(chat_id)
        if chat.migrated_to is not None:
            raise RefusedError("This group has become a supergroup; write there.")
        if person_id not in chat.member_ids:
            raise RefusedError(f"{person.first_name} is not in this chat.")
        if chat.type is ChatType.PRIVATE and chat.standing is Standing.KICKED:
            raise RefusedError(f"{person.first_name} has blocked the bot: unblock it first.")
        return person


def quoted(message: JsonObject) -> JsonObject:
    """A message as it stands inside the reply to it: without the one that it replied to itself."""
    return {name: value for name, value in message.items() if name != "reply_to_message"}


def _typed(text: str) -> Formatted:
    _require_length(text, TEXT_LIMIT, "message")
    typed = as_typed(text)
    if not typed.text:
        raise RefusedError("A message needs some text.")
    return typed


def _place(chat: Chat, reply_to: int | None, thread: int | None) -> JsonObject:
    place: JsonObject = {}
    if thread is not None:
        if thread not in chat.topics:
            raise RefusedError("There is no such topic in this chat.")
        place = {"message_thread_id": thread, "is_topic_message": True}
    if reply_to is not None:
        if reply_to not in chat.messages:
            raise RefusedError("The message to reply to is gone.")
        place["reply_to_message"] = quoted(chat.messages[reply_to])
    return place


def _require_length(text: str, limit: int, what: str) -> None:
    length = len(text.strip().encode("utf-16-le", "surrogatepass")) // 2
    if length > limit:
        raise RefusedError(f"A {what} holds at most {limit} characters; this one has {length}.")
