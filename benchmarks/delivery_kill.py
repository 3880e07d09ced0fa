"""What a kill -9 repeats or loses: ``python -m benchmarks.delivery_kill [--kills 100]``.

``gazette run`` delivers digests as fast as a server takes them, is killed at a random moment, and is started again,
until all are out. Each chat is to get its digest once; what was on its way, or not yet crossed off, may come twice.
"""

import argparse
import asyncio
import random
import signal
import sys
import tempfile
from collections import Counter
from pathlib import Path

from benchmarks import subscribers
from benchmarks.bare_api import BareApi
from benchmarks.delivery import environment
from benchmarks.telegram import FIRST_CHAT
from bot.preview.limits import Limits

IN_FLIGHT, UNACKNOWLEDGED = 8, 4
_LOOK_SECONDS = 0.002


class Log(Limits):
    """Limits that refuse nothing and note whom each message went to, and in which life of the bot.

    Attributes:
        life: How often the bot was killed so far.
        taken: (life, chat) of each message, in order.
    """

    def __init__(self) -> None:
        super().__init__()
        self.life = 0
        self.taken: list[tuple[int, int]] = []

    def admit(self, chat_id: int, *, paid: bool = False) -> None:
        """Note a message."""
        self.taken.append((self.life, chat_id))

    def repeated(self) -> Counter[int]:
        """How many messages came again, by the kill that they came after."""
        seen: set[int] = set()
        again: Counter[int] = Counter()
        for life, chat in self.taken:
            again[life] += chat in seen
            seen.add(chat)
        return again


async def live(database: Path, url: str, log: Log, messages: int | None) -> None:
    """Run the bot until so many messages more were taken, then kill it; with None until nothing is queued."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.cli", "run", env=environment(database, url, rate=1000, chat_rate=1000)
    )
    wanted = len(log.taken) + (messages or 0)
    while log.taken[wanted - 1 :] == [] if messages else subscribers.states(database).get("queued"):
        if process.returncode is not None:
            raise RuntimeError("gazette run has ended")
        await asyncio.sleep(_LOOK_SECONDS if messages else 0.5)
    process.send_signal(signal.SIGKILL if messages else signal.SIGTERM)
    await process.wait()


async def run(database: Path, kills: int, most: int, delay: float, seed: int) -> Log:
    """Kill the bot so often; what was taken."""
    log = Log()
    api = BareApi(log, delay)
    url = await api.start()
    draw = random.Random(seed)
    for kill in range(1, kills + 1):
        await live(database, url, log, draw.randint(1, most))
        await asyncio.sleep(2 * delay)  # what was on its way arrives
        log.life = kill
        if kill % 10 == 0:
            print(f"{kill} kills, {len(log.taken):,} messages", file=sys.stderr, flush=True)
    await live(database, url, log, None)
    return log


def main() -> None:
    """Kill, and print what was repeated and lost."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--kills", type=int, default=100)
    options.add_argument("--most", type=int, default=150, help="messages between two kills, at the most")
    options.add_argument("--delay", type=float, default=0.03, help="seconds that a message takes")
    options.add_argument("--seed", type=int, default=0)
    chosen = options.parse_args()
    chats = range(FIRST_CHAT, FIRST_CHAT + chosen.kills * chosen.most)
    with tempfile.TemporaryDirectory(prefix="gazette-bench-") as folder:
        database = Path(folder) / "archive.db"
        subscribers.make(database, chats)
        log = asyncio.run(run(database, chosen.kills, chosen.most, chosen.delay, chosen.seed))
    again = log.repeated()
    repeated = [again[kill] for kill in range(1, chosen.kills + 1)]
    lost = len(set(chats) - {chat for _, chat in log.taken})
    print("| kills | chats | lost | repeated in all | a kill, mean | a kill, most | allowed |")
    print("|---|---|---|---|---|---|---|")
    print(
        f"| {chosen.kills} | {len(chats):,} | {lost} | {sum(repeated)} | {sum(repeated) / chosen.kills:.1f} "
        f"| {max(repeated)} | {IN_FLIGHT + UNACKNOWLEDGED} |"
    )


if __name__ == "__main__":
    main()
