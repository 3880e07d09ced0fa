"""Groups, forums and channels that a test opens, and what is said there."""

from typing import Any

from bot.preview.chats import ChatType, Standing
from bot.preview.people import ADA, NOOR, RUI
from tests.e2e.talk import Message, Talk

NAME = "gazette_preview_bot"


def opened(talk: Talk, kind: ChatType = ChatType.SUPERGROUP, *, of: int = ADA.id, **how: Any) -> Talk:
    """A new chat that Noor administers, with everybody in it; the talk there of ``of``."""
    made = talk.server.world.create_chat(kind, "Harbour", [ADA.id, RUI.id, NOOR.id], creator=NOOR.id, **how)
    return Talk(talk.server, talk.services, of, made.id)


def as_(talk: Talk, person: int) -> Talk:
    """The talk of somebody else in the same chat."""
    return Talk(talk.server, talk.services, person, talk.chat)


async def next_message(talk: Talk, before: int) -> Message:
    """The first message of the bot's after so many."""
    return await talk.server.world.wait_for(lambda: next(iter(talk.theirs()[before:]), None), 15)


async def added(talk: Talk, by: int, standing: Standing = Standing.MEMBER) -> Message:
    """Have somebody bring the bot in; what it says there first."""
    before = len(talk.theirs())
    talk.server.world.add_bot(talk.chat, by=by, standing=standing)
    return await next_message(talk, before)
