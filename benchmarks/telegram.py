"""A Bot API server in a process of its own, with limits, faults and people who ask: ``python -m benchmarks.telegram``.

It prints its address as a line, serves until its standard input ends, and then prints what came in as JSON.
"""

import argparse
import asyncio
import gc
import json
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace

from benchmarks.bare_api import BareApi
from bot.preview.chats import Chat, ChatType, Standing, group_chat
from bot.preview.errors import TooManyRequestsError
from bot.preview.faults import Fault
from bot.preview.limits import Limits
from bot.preview.people import ADA, Person
from bot.preview.server import PreviewServer
from bot.preview.world import World

TOKEN = "4200:benchmark"
FIRST_CHAT = 7_000_000_001
FIRST_GROUP = -4_000_000_001
MOVED_BY = -(10**12)  # from a group's id to its supergroup's
FIRST_ASKER = 8_000_000_001
ASKERS = 50  # so that none of them asks twice in a second


@dataclass(slots=True)
class Figures:
    """What came in.

    Attributes:
        times: When a message was taken, in seconds from the first one on, in order; answers to askers included.
        chats: How many messages each chat got.
        waits: Seconds from a command's arrival to its answer, of each.
        unanswered: Commands without an answer at the end.
        refused: Messages refused with a 429 by the limits.
    """

    times: list[float] = field(default_factory=list)
    chats: dict[int, int] = field(default_factory=dict)
    waits: list[float] = field(default_factory=list)
    unanswered: int = 0
    refused: int = 0


class Desk(Limits):
    """Limits that count what they let through, and time the answers to those who ask.

    Attributes:
        figures: What came in so far.
    """

    def __init__(self, **limits: float | None) -> None:
        super().__init__(penalty=3.0, **{name: most for name, most in limits.items() if most})
        self.figures = Figures()
        self._asked: dict[int, float] = {}
        self._began: float | None = None

    def admit(self, chat_id: int, *, paid: bool = False) -> None:
        """Count a message to this chat, as ``Limits`` does."""
        try:
            super().admit(chat_id, paid=paid)
        except TooManyRequestsError:
            self.figures.refused += 1
            raise
        now = time.perf_counter()
        if self._began is None:
            self._began = now
        self.figures.times.append(now - self._began)
        if FIRST_ASKER <= chat_id < FIRST_ASKER + ASKERS:
            if chat_id in self._asked:
                self.figures.waits.append(now - self._asked.pop(chat_id))
            return
        self.figures.chats[chat_id] = self.figures.chats.get(chat_id, 0) + 1

    async def ask(self, say: Callable[[int, str], object], a_second: float) -> None:
        """Have one person after the other write a command, from the first message of the broadcast on."""
        number = 0
        while True:
            await asyncio.sleep(1 / a_second)
            person = FIRST_ASKER + number % ASKERS
            if self._began is not None and person not in self._asked:
                self._asked[person] = time.perf_counter()
                say(person, "/latest")
                number += 1

    def close(self) -> Figures:
        """The figures, at the end."""
        self.figures.unanswered = len(self._asked)
        return self.figures


async def main() -> None:
    """Serve."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--bare", action="store_true", help="the server that does next to nothing")
    options.add_argument("--chats", type=int, default=100)
    options.add_argument("--groups", type=int, default=0, help="groups that became supergroups")
    options.add_argument("--blocked", type=int, default=0, help="of the chats, the first ones")
    options.add_argument("--overall", type=float, help="messages a second that are taken")
    options.add_argument("--per-chat", type=float)
    options.add_argument("--paid", type=float)
    options.add_argument("--delay", type=float, default=0.0, help="seconds for each message (bare only)")
    options.add_argument("--asks", type=float, default=0.0, help="commands a second")
    options.add_argument("--faults", type=float, default=0.0, help="share of sends that go wrong")
    chosen = options.parse_args()
    # Telegram does not stop to look through 20,000 chats for garbage; what came in meanwhile would count as one burst.
    gc.disable()
    desk = Desk(overall=chosen.overall, per_chat=chosen.per_chat, paid=chosen.paid)
    if chosen.bare:
        bare = BareApi(desk, chosen.delay)
        print(await bare.start(), flush=True)
        await _until_end(desk, bare.say, chosen.asks)
    else:
        preview = _preview(chosen, desk)
        await preview.start()
        print(preview.api_url, flush=True)
        await _until_end(desk, lambda person, text: preview.world.send_text(person, person, text), chosen.asks)
        desk.figures.chats = _texts(preview.world)
        await preview.stop()
    print(json.dumps(asdict(desk.close())), flush=True)


async def _until_end(desk: Desk, say: Callable[[int, str], object], a_second: float) -> None:
    asking = asyncio.create_task(desk.ask(say, a_second)) if a_second else None
    await asyncio.to_thread(sys.stdin.read)
    if asking:
        asking.cancel()


def _preview(chosen: argparse.Namespace, limits: Limits) -> PreviewServer:
    preview = PreviewServer(token=TOKEN)
    preview.limits = limits
    world = preview.world
    for person in (*range(FIRST_CHAT, FIRST_CHAT + chosen.chats), *range(FIRST_ASKER, FIRST_ASKER + ASKERS)):
        world.add_person(Person(id=person, first_name="Reader"))
        world.chat(person).standing = Standing.MEMBER
    for person in range(FIRST_CHAT, FIRST_CHAT + chosen.blocked):
        world.chat(person).standing = Standing.KICKED
    for number in range(chosen.groups):
        old = world.add_chat(_group(FIRST_GROUP - number, ChatType.GROUP))
        old.migrated_to = world.add_chat(_group(MOVED_BY + old.id, ChatType.SUPERGROUP)).id
    if chosen.faults:
        _break(preview, chosen.faults)
    return preview


def _group(chat_id: int, kind: ChatType) -> Chat:
    return group_chat(chat_id, kind, "Group", [ADA.id], creator=ADA.id, standing=Standing.MEMBER)


def _break(preview: PreviewServer, share: float) -> None:
    """A fifth of the share each: 429, 502, a reset before and one after the call is carried out, a slow answer."""
    for fault in (
        Fault(status=429, retry_after=1),
        Fault(status=502),
        Fault(hang_up="before"),
        Fault(hang_up="after"),
        Fault(delay=1.0),
    ):
        preview.faults.add(replace(fault, method="sendMessage", share=share / 5, times=None))


def _texts(world: World) -> dict[int, int]:
    """How many of the bot's texts each chat holds."""
    return {
        chat.id: sum(message["from"]["is_bot"] and "text" in message for message in chat.messages.values())
        for chat in world.chats.values()
        if not FIRST_ASKER <= chat.id < FIRST_ASKER + ASKERS
    }


if __name__ == "__main__":
    asyncio.run(main())
