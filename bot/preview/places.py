"""Who is in the preview's world, where, and what stands written there: people, chats, memberships, messages."""

import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from itertools import count

from bot.preview.chats import Chat, ChatType, Standing, chat_member, group_chat, private_chat
from bot.preview.errors import JsonObject, RefusedError
from bot.preview.events import Events
from bot.preview.people import BotAccount, Person, Role
from bot.preview.privacy import is_for_the_bot
from bot.preview.updates import UpdateQueue

Clock = Callable[[], datetime]

_FIRST_CREATED_PERSON = 6_200_000_001
_FIRST_CREATED_GROUP = 4_100_000_001
_CHANNEL_OFFSET = -1_000_000_000_000


def utc_now() -> datetime:
    """The present, aware, in UTC."""
    return datetime.now(UTC)


def first_number() -> int:
    """Where message and update numbers start: past every number of an earlier start of the preview.

    Four a second since 2020 stays under 2**31 until 2037, and leaves a bot's database, which remembers ids, without a
    second message of the same number. The real clock, since a test's own may stand still.
    """
    return int((time.time() - datetime(2020, 1, 1, tzinfo=UTC).timestamp()) * 4)


class Places:
    """People and chats, and the bot's standing among them; the bot is told what Telegram would tell it.

    Args:
        bot: The bot's account.
        clock: Gives the dates of messages.
    """

    def __init__(self, bot: BotAccount, clock: Clock = utc_now) -> None:
        self.bot = bot
        self.clock = clock
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.events = Events()
        first = first_number()
        self.updates = UpdateQueue(first, self.events.wake)
        self._message_ids = count(first)
        self._own_message_ids: dict[int, count[int]] = {}
        self._person_ids = count(_FIRST_CREATED_PERSON)
        self._group_ids = count(_FIRST_CREATED_GROUP)

    # Who and where

    def add_person(self, person: Person) -> Person:
        """Let someone in. They have not written to the bot yet."""
        self.people[person.id] = person
        self.chats[person.id] = private_chat(person.user())
        return person

    def create_person(
        self, first_name: str, username: str | None = None, *, role: Role = "reader", language_code: str = "en"
    ) -> Person:
        """Let someone new in."""
        person = Person(
            id=next(self._person_ids),
            first_name=first_name,
            username=username,
            role=role,
            language_code=language_code,
        )
        return self.add_person(person)

    def add_chat(self, chat: Chat) -> Chat:
        """Open a group, supergroup or channel."""
        self.chats[chat.id] = chat
        return chat

    def create_chat(
        self,
        kind: ChatType,
        title: str,
        members: Iterable[int],
        *,
        creator: int,
        standing: Standing = Standing.MEMBER,
        is_forum: bool = False,
        username: str | None = None,
    ) -> Chat:
        """Open a group, supergroup or channel with these people, and the bot in it unless ``standing`` says otherwise.

        A channel needs the bot as its administrator for anything to come of it.
        """
        number = next(self._group_ids)
        chat_id = -number if kind is ChatType.GROUP else _CHANNEL_OFFSET - number
        return self.add_chat(
            group_chat(
                chat_id,
                kind,
                title,
                members,
                creator=creator,
                standing=standing,
                is_forum=is_forum,
                username=username,
            )
        )

    def create_topic(self, chat_id: int, name: str, *, by: int) -> int:
        """Open a topic in a forum; answer its thread id."""
        message = self.open_topic(self.chat(chat_id), name, by=self.person(by))
        self.tell_bot(message)
        return int(message["message_id"])

    def open_topic(self, chat: Chat, name: str, *, by: Person) -> JsonObject:
        """Open a topic without telling the bot; answer the message that says so, whose id is the topic's.

        Raises:
            RefusedError: The chat is no forum.
        """
        if not chat.is_forum:
            raise RefusedError("Only a forum has topics.")
        message = self.post(chat, by.user(), {"forum_topic_created": {"name": name, "icon_color": 7322096}})
        chat.topics[message["message_id"]] = name
        return message

    def person(self, person_id: int) -> Person:
        """The person with this id.

        Raises:
            RefusedError: There is none.
        """
        if person := self.people.get(person_id):
            return person
        raise RefusedError(f"Nobody here has the id {person_id}.")

    def chat(self, chat_id: int) -> Chat:
        """The chat with this id.

        Raises:
            RefusedError: There is none.
        """
        if chat := self.chats.get(chat_id):
            return chat
        raise RefusedError(f"There is no chat with the id {chat_id}.")

    def messages(self, chat_id: int) -> list[JsonObject]:
        """The messages of a chat, oldest first."""
        return list(self.chat(chat_id).messages.values())

    # How the bot stands

    def stand(self, chat_id: int, standing: Standing, *, by: int) -> None:
        """Change how the bot stands in a chat, by a person or itself, and tell it so (``my_chat_member``)."""
        chat = self.chat(chat_id)
        if chat.standing is standing:
            return
        before, chat.standing = chat.standing, standing
        change = {
            "chat": chat.head,
            "from": self.bot.user() if by == self.bot.id else self.person(by).user(),
            "date": self.now(),
            "old_chat_member": chat_member(self.bot.user(), before),
            "new_chat_member": chat_member(self.bot.user(), standing),
        }
        self.updates.add("my_chat_member", change)

    def block(self, person_id: int, blocked: bool = True) -> None:
        """Have a person block the bot, or let it write again."""
        self.stand(self.person(person_id).id, Standing.KICKED if blocked else Standing.MEMBER, by=person_id)

    @property
    def blocked(self) -> list[int]:
        """The ids of the people who have blocked the bot."""
        return [person_id for person_id in self.people if self.chats[person_id].standing is Standing.KICKED]

    def add_bot(self, chat_id: int, *, by: int, standing: Standing = Standing.MEMBER) -> None:
        """Have a person bring the bot into a group, or make it an administrator there."""
        chat = self.chat(chat_id)
        was_out = chat.standing in (Standing.LEFT, Standing.KICKED)
        self.stand(chat_id, standing, by=by)
        if was_out and chat.is_group:
            self.tell_bot(self.post(chat, self.person(by).user(), {"new_chat_members": [self.bot.user()]}))

    def remove_bot(self, chat_id: int, *, by: int) -> None:
        """Have a person throw the bot out of a group."""
        self.stand(chat_id, Standing.KICKED, by=by)

    def promote(self, chat_id: int, person_id: int, *, by: int, administrator: bool = True) -> None:
        """Make a member an administrator, or one an ordinary member; the bot is told where it is one itself."""
        chat, user = self.chat(chat_id), self.person(person_id).user()
        before = chat.status_of(person_id)
        (chat.administrator_ids.add if administrator else chat.administrator_ids.discard)(person_id)
        if chat.standing is Standing.ADMINISTRATOR and chat.status_of(person_id) != before:
            change = {
                "chat": chat.head,
                "from": self.person(by).user(),
                "date": self.now(),
                "old_chat_member": chat_member(user, before),
                "new_chat_member": chat_member(user, chat.status_of(person_id)),
            }
            self.updates.add("chat_member", change)

    def migrate(self, chat_id: int, *, by: int, joins_first: bool = True) -> Chat:
        """Turn a group into a supergroup with a new id; answer that. The old id is refused from now on.

        The bot hears that it is in the new one after it has heard that the group moved, or (``joins_first``) before.
        """
        old, person = self.chat(chat_id), self.person(by)
        new = self.create_chat(
            ChatType.SUPERGROUP,
            str(old.head["title"]),
            old.member_ids,
            creator=old.creator_id if old.creator_id is not None else by,
            standing=Standing.LEFT,
        )
        old.migrated_to = new.id
        if joins_first:
            self.stand(new.id, old.standing, by=by)
        self.tell_bot(self.post(old, person.user(), {"migrate_to_chat_id": new.id}))
        self.tell_bot(self.post(new, person.user(), {"migrate_from_chat_id": old.id}))
        self.stand(new.id, old.standing, by=by)
        return new

    # What stands written

    def post(self, chat: Chat, sender: JsonObject, content: JsonObject) -> JsonObject:
        """Store a new message and show it, under the channel's name where ``chat`` is one. The bot is not told."""
        author = {"sender_chat": chat.head} if chat.type is ChatType.CHANNEL else {"from": sender}
        message = {
            "message_id": self._next_message_id(chat),
            **author,
            "chat": chat.head,
            "date": self.now(),
            **content,
        }
        chat.keep(message)
        self.events.publish("message", {"message": message})
        return message

    def replace(self, chat: Chat, message: JsonObject) -> JsonObject:
        """Put an edited message in the place of the one with its id, and show it."""
        chat.messages[message["message_id"]] = message
        self.events.publish("edit", {"message": message})
        return message

    def remove(self, chat: Chat, message_id: int) -> None:
        """Delete a message."""
        chat.forget(message_id)
        self.events.publish("delete", {"chat_id": chat.id, "message_id": message_id})

    def give_reaction(self, chat: Chat, message_id: int, user_id: int, emoji: str | None) -> str | None:
        """Give a message this reaction of somebody's, or None, and show it; answer the one that they had given it."""
        before = chat.reactions.give(message_id, user_id, emoji)
        shown = {"chat_id": chat.id, "message_id": message_id, "reactions": chat.reactions.counted(message_id)}
        self.events.publish("reaction", shown)
        return before

    def tell_bot(self, message: JsonObject) -> None:
        """Queue a message, new or edited, for the bot, if Telegram would let it see it."""
        chat = self.chats[message["chat"]["id"]]
        if is_for_the_bot(message, chat, self.bot):
            kind = "channel_post" if chat.type is ChatType.CHANNEL else "message"
            self.updates.add(f"edited_{kind}" if "edit_date" in message else kind, message)

    def is_by_bot(self, message: JsonObject) -> bool:
        """Whether the bot wrote it, or may edit it: in a channel that is every post."""
        author: JsonObject = message.get("from") or {}
        return author.get("id") == self.bot.id or message["chat"]["type"] == ChatType.CHANNEL

    def now(self) -> int:
        """The clock's present as Unix time, in whole seconds."""
        return int(self.clock().timestamp())

    def _next_message_id(self, chat: Chat) -> int:
        """Private chats and groups share one sequence; a supergroup or channel has its own, as in Telegram."""
        if chat.type in (ChatType.PRIVATE, ChatType.GROUP):
            return next(self._message_ids)
        if chat.id not in self._own_message_ids:
            self._own_message_ids[chat.id] = count(first_number())
        return next(self._own_message_ids[chat.id])
