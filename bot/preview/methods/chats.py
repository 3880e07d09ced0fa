"""getChat, getChatMember, getChatAdministrators, getChatMemberCount, leaveChat."""

from bot.preview.chats import Chat, ChatType, Standing, chat_member
from bot.preview.errors import BadRequestError, JsonObject
from bot.preview.methods.reading import chat_of
from bot.preview.parameters import Parameters
from bot.preview.world import World

_PERMISSIONS = {
    "can_send_messages": True,
    "can_send_audios": True,
    "can_send_documents": True,
    "can_send_photos": True,
    "can_send_videos": True,
    "can_send_video_notes": True,
    "can_send_voice_notes": True,
    "can_send_polls": True,
    "can_send_other_messages": True,
    "can_add_web_page_previews": True,
    "can_change_info": False,
    "can_invite_users": True,
    "can_pin_messages": False,
    "can_manage_topics": False,
}
_GIFTS = {
    "unlimited_gifts": False,
    "limited_gifts": False,
    "unique_gifts": False,
    "premium_subscription": False,
    "gifts_from_channels": False,
}


def get_chat(world: World, given: Parameters) -> JsonObject:
    """https://core.telegram.org/bots/api#getchat"""
    chat = _known(world, given)
    full = chat.head | {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": _GIFTS}
    return full | {"permissions": _PERMISSIONS} if chat.is_group else full


def get_chat_member(world: World, given: Parameters) -> JsonObject:
    """https://core.telegram.org/bots/api#getchatmember"""
    chat = _known(world, given)
    user_id = given.integer("user_id")
    if user_id == world.bot.id:
        return chat_member(world.bot.user(), chat.standing)
    person = world.people.get(user_id)
    if person is None:
        raise BadRequestError("member not found" if user_id > 0 else "invalid user_id specified")
    return chat_member(person.user(), chat.status_of(user_id))


def get_chat_administrators(world: World, given: Parameters) -> list[JsonObject]:
    """https://core.telegram.org/bots/api#getchatadministrators"""
    chat = _known(world, given)
    if chat.type is ChatType.PRIVATE:
        raise BadRequestError("there are no administrators in the private chat")
    people = [world.people[person_id] for person_id in sorted(chat.administrator_ids) if person_id in world.people]
    members = [chat_member(person.user(), chat.status_of(person.id)) for person in people]
    if chat.standing is Standing.ADMINISTRATOR:
        members.append(chat_member(world.bot.user(), chat.standing))
    return members


def get_chat_member_count(world: World, given: Parameters) -> int:
    """https://core.telegram.org/bots/api#getchatmembercount"""
    return len(_known(world, given).member_ids) + 1


def leave_chat(world: World, given: Parameters) -> bool:
    """https://core.telegram.org/bots/api#leavechat"""
    chat = _known(world, given)
    if chat.type is ChatType.PRIVATE:
        raise BadRequestError("chat member status can't be changed in private chats")
    world.stand(chat.id, Standing.LEFT, by=world.bot.id)
    return True


def _known(world: World, given: Parameters) -> Chat:
    """A chat that the bot may ask about: one that it is in, or a person whom it has met."""
    chat = chat_of(world, given)
    if chat.type is not ChatType.PRIVATE:
        chat.require_bot()
    elif chat.standing is Standing.LEFT:
        raise BadRequestError("chat not found")
    return chat
