"""A chat: who is in it, how the bot stands there, and its last messages."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from bot.preview.errors import BadRequestError, ForbiddenError, JsonObject
from bot.preview.reactions import Reactions

MESSAGES_KEPT = 5_000


class ChatType(StrEnum):
    """The Bot API's four kinds of chat."""

    PRIVATE = "private"
    GROUP = "group"
    SUPERGROUP = "supergroup"
    CHANNEL = "channel"


class Standing(StrEnum):
    """How the bot stands in a chat. In a private chat LEFT is a person who never wrote, KICKED one who blocked it.

    RESTRICTED is in a group without the right to write there.
    """

    MEMBER = "member"
    RESTRICTED = "restricted"
    ADMINISTRATOR = "administrator"
    LEFT = "left"
    KICKED = "kicked"


_REFUSALS = {
    (ChatType.PRIVATE, Standing.LEFT): "bot can't initiate conversation with a user",
    (ChatType.PRIVATE, Standing.KICKED): "bot was blocked by the user",
    (ChatType.GROUP, Standing.LEFT): "bot is not a member of the group chat",
    (ChatType.GROUP, Standing.KICKED): "bot was kicked from the group chat",
    (ChatType.SUPERGROUP, Standing.LEFT): "bot is not a member of the supergroup chat",
    (ChatType.SUPERGROUP, Standing.KICKED): "bot was kicked from the supergroup chat",
    (ChatType.CHANNEL, Standing.LEFT): "bot is not a member of the channel chat",
    (ChatType.CHANNEL, Standing.KICKED): "bot was kicked from the channel chat",
}

_ADMINISTRATOR_RIGHTS = {
    "can_be_edited": False,
    "is_anonymous": False,
    "can_manage_chat": True,
    "can_delete_messages": True,
    "can_manage_video_chats": True,
    "can_restrict_members": True,
    "can_promote_members": False,
    "can_change_info": True,
    "can_invite_users": True,
    "can_post_stories": False,
    "can_edit_stories": False,
    "can_delete_stories": False,
}
_NOTHING_ALLOWED = dict.fromkeys(
    (
        "can_send_messages",
        "can_send_audios",
        "can_send_documents",
        "can_send_photos",
        "can_send_videos",
        "can_send_video_notes",
        "can_send_voice_notes",
        "can_send_polls",
        "can_send_other_messages",
        "can_add_web_page_previews",
        "can_change_info",
        "can_invite_users",
        "can_pin_messages",
        "can_manage_topics",
        "can_edit_tag",
        "can_react_to_messages",
    ),
    False,
)
_EXTRA_OF_STATUS: dict[str, JsonObject] = {
    "creator": {"is_anonymous": False},
    "administrator": _ADMINISTRATOR_RIGHTS,
    "restricted": {"is_member": True, "until_date": 0, **_NOTHING_ALLOWED},
    "kicked": {"until_date": 0},
}


def chat_member(user: JsonObject, status: str) -> JsonObject:
    """The Bot API's ``ChatMember`` of a user with this status."""
    return {"user": user, "status": status, **_EXTRA_OF_STATUS.get(status, {})}


@dataclass(slots=True, kw_only=True)
class Chat:
    """One chat.

    Attributes:
        head: The Bot API's ``Chat`` as it stands in messages.
        member_ids: The people in it; the bot is told apart by ``standing``.
        administrator_ids: Those of them who are administrators, the creator included.
        migrated_to: The supergroup that this group became, or None.
        topics: Thread id to name, in a forum.
        messages: By message id, oldest first; a message is never changed in place, an edit puts a new one there.
        reactions: The people's and the bot's, by message id.
    """

    head: JsonObject
    member_ids: set[int]
    standing: Standing
    creator_id: int | None = None
    administrator_ids: set[int] = field(default_factory=set)
    migrated_to: int | None = None
    topics: dict[int, str] = field(default_factory=dict)
    messages: dict[int, JsonObject] = field(default_factory=dict)
    reactions: Reactions = field(default_factory=Reactions)

    @property
    def id(self) -> int:
        return int(self.head["id"])

    @property
    def type(self) -> ChatType:
        return ChatType(self.head["type"])

    @property
    def is_forum(self) -> bool:
        return bool(self.head.get("is_forum"))

    @property
    def is_group(self) -> bool:
        return self.type in (ChatType.GROUP, ChatType.SUPERGROUP)

    def keep(self, message: JsonObject) -> None:
        """Store a message, letting go of the oldest one past ``MESSAGES_KEPT``."""
        self.messages[message["message_id"]] = message
        if len(self.messages) > MESSAGES_KEPT:
            self.forget(next(iter(self.messages)))

    def forget(self, message_id: int) -> None:
        """Let go of a message."""
        del self.messages[message_id]
        self.reactions.forget(message_id)

    def require_voice(self) -> None:
        """Raise what Telegram answers where the bot cannot write in this chat."""
        self.require_bot()
        if self.standing is Standing.RESTRICTED:
            raise BadRequestError("not enough rights to send text messages to the chat")

    def require_bot(self) -> None:
        """Raise what Telegram answers where the bot is not in this chat."""
        if self.migrated_to is not None:
            raise BadRequestError(
                "group chat was upgraded to a supergroup chat",
                parameters={"migrate_to_chat_id": self.migrated_to},
            )
        if refusal := _REFUSALS.get((self.type, self.standing)):
            raise ForbiddenError(refusal)

    def status_of(self, user_id: int) -> str:
        """The ``status`` of a person in this chat."""
        if user_id == self.creator_id:
            return "creator"
        if user_id in self.administrator_ids:
            return "administrator"
        return "member" if user_id in self.member_ids else "left"


def group_chat(
    chat_id: int,
    kind: ChatType,
    title: str,
    members: Iterable[int],
    *,
    creator: int | None,
    standing: Standing,
    is_forum: bool = False,
    username: str | None = None,
) -> Chat:
    """A group, supergroup or channel with these members."""
    head: JsonObject = {"id": chat_id, "type": kind.value, "title": title}
    if username is not None:
        head["username"] = username
    if is_forum:
        head["is_forum"] = True
    member_ids = set(members) | ({creator} if creator is not None else set())
    administrators = {creator} if creator is not None else set()
    return Chat(
        head=head, member_ids=member_ids, standing=standing, creator_id=creator, administrator_ids=administrators
    )


def private_chat(user: JsonObject) -> Chat:
    """The private chat of a person who has not written to the bot yet."""
    head: JsonObject = {"id": user["id"], "first_name": user["first_name"]}
    head |= {name: user[name] for name in ("last_name", "username") if name in user}
    head["type"] = ChatType.PRIVATE.value
    return Chat(head=head, member_ids={user["id"]}, standing=Standing.LEFT)
