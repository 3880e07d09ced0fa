"""How digests go out: ``python -m benchmarks.delivery [--chats 20000] [--rate 28] [--enforce 30] …``.

``gazette run`` delivers a digest to every chat, against a Bot API server in a process of its own that enforces limits,
while people ask for /latest. Beside it stand loops of python-telegram-bot and of aiogram (installed in the folder that
``--peers`` names) that send the same text at the same pace. Examples:

    python -m benchmarks.delivery --chats 20000                          12 minutes at 28 a second
    python -m benchmarks.delivery --chats 20000 --paid 960 --bare        allow_paid_broadcast
    python -m benchmarks.delivery --chats 2000 --faults 0.05             refusals, resets, slow answers, blocked, moved
"""

import argparse
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from benchmarks import broadcast_peers, subscribers
from benchmarks.telegram import FIRST_CHAT, FIRST_GROUP, MOVED_BY, TOKEN

_LOOK_SECONDS = 0.5
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(slots=True)
class Server:
    """A Bot API server's process."""

    url: str
    process: subprocess.Popen[str]

    def figures(self) -> dict[str, Any]:
        """End it; what came in (``benchmarks.telegram.Figures``)."""
        out, _ = self.process.communicate()
        return dict(json.loads(out))


@contextmanager
def server(*options: str) -> Iterator[Server]:
    """A server with these options (``python -m benchmarks.telegram --help``)."""
    command = [sys.executable, "-m", "benchmarks.telegram", *options]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield Server(_stream(process.stdout).readline().strip(), process)
        finally:
            process.terminate()


def environment(database: Path, url: str, **settings: object) -> dict[str, str]:
    """What a process of Gazette is given: nothing of the operator's own settings."""
    given = {
        "database": database,
        "token": TOKEN,
        "admins": 1,
        "api_url": url,
        "api_file_url": url.replace("/bot", "/file/bot"),
        "log_level": "ERROR",
        **settings,
    }
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("GAZETTE_")}
    return inherited | {f"GAZETTE_{name.upper()}": str(value) for name, value in given.items()}


@contextmanager
def gazette(database: Path, url: str, **settings: object) -> Iterator[subprocess.Popen[bytes]]:
    """`gazette run`, ended in order where it still runs."""
    given = environment(database, url, **settings)
    with subprocess.Popen([sys.executable, "-m", "bot.cli", "run"], env=given) as process:
        try:
            yield process
        finally:
            process.send_signal(signal.SIGTERM)


def deliver(process: subprocess.Popen[bytes], database: Path, chats: int) -> float:
    """Wait until every delivery came to an end; CPU seconds of the process since the first one was sent."""
    began: float | None = None
    while True:
        time.sleep(_LOOK_SECONDS)
        states = subscribers.states(database)
        if process.poll() is not None:
            raise RuntimeError("gazette run has ended")
        if began is None and states.get("sent"):
            began = cpu(process.pid)
        if began is not None and sum(states.values()) == chats and not states.get("queued"):
            return cpu(process.pid) - began


def cpu(pid: int) -> float:
    """CPU seconds that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


def most_in_a_second(times: Sequence[float]) -> int:
    """The most messages in any second."""
    return max((bisect_left(times, at + 1) - number for number, at in enumerate(times)), default=0)


def peer(name: str, folder: Path | None, text: str, rate: float, messages: int) -> float:
    """CPU microseconds a message of another library's loop; not a number where it is not installed."""
    path = os.pathsep.join(filter(None, (str(folder or ""), str(Path.cwd()))))
    with server("--bare") as running:
        command = [sys.executable, "-m", "benchmarks.broadcast_peers", name, running.url, str(rate), str(messages)]
        done = subprocess.run(
            command, input=text, env=os.environ | {"PYTHONPATH": path}, capture_output=True, text=True, check=False
        )
    return float(done.stdout) if done.returncode == 0 else float("nan")


def main() -> None:
    """Deliver, and print what was seen."""
    chosen = _options()
    groups, blocked = (chosen.chats // 100, chosen.chats // 50) if chosen.faults else (0, 0)
    people = range(FIRST_CHAT, FIRST_CHAT + chosen.chats - groups)
    old_groups = [FIRST_GROUP - number for number in range(groups)]
    rate = chosen.paid or chosen.rate
    settings = {"rate": chosen.rate, "in_flight": chosen.in_flight}
    if chosen.paid:
        settings |= {"allow_paid_broadcast": "true", "paid_rate": chosen.paid}
    with tempfile.TemporaryDirectory(prefix="gazette-bench-") as folder:
        database = Path(folder) / "archive.db"
        with server(*_server_options(chosen, len(people), groups, blocked)) as api:
            letter = subscribers.make(database, [*people, *old_groups])
            with gazette(database, api.url, **settings) as process:
                spent = deliver(process, database, chosen.chats)
            figures = api.figures()
        states, lost = subscribers.states(database), subscribers.lost_answers(database)
    print(f"{chosen.chats:,} chats, {rate:g}/s set, {len(letter.text):,} characters each\n")
    _print_pace(figures, rate)
    live = [*people[blocked:], *(MOVED_BY + group for group in old_groups)]
    _print_served(figures, live, states, lost)
    _print_cpu(spent / chosen.chats * 1e6, letter.text, rate, chosen)


def _options() -> argparse.Namespace:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--chats", type=int, default=1000)
    options.add_argument("--rate", type=float, default=28.0)
    options.add_argument("--enforce", type=float, default=30.0, help="messages a second that the server takes")
    options.add_argument("--per-chat", type=float, default=1.0, help="the same for one chat")
    options.add_argument("--paid", type=float, default=0.0, help="pay for so many a second; 1000 are taken")
    options.add_argument("--in-flight", type=int, default=8)
    options.add_argument("--asks", type=float, default=1.0, help="/latest, so many times a second")
    options.add_argument("--faults", type=float, default=0.0, help="the share of sends that go wrong")
    options.add_argument("--bare", action="store_true", help="a server that does next to nothing")
    options.add_argument("--delay", type=float, default=0.0, help="seconds for each message (with --bare)")
    options.add_argument("--peers", type=Path, help="the folder in which aiogram is installed")
    options.add_argument("--peer-messages", type=int, default=300, help="0 leaves the other loops out")
    return options.parse_args()


def _server_options(chosen: argparse.Namespace, chats: int, groups: int, blocked: int) -> list[str]:
    given = {
        "chats": chats,
        "groups": groups,
        "blocked": blocked,
        "overall": chosen.enforce,
        "per-chat": chosen.per_chat,
        "paid": 1000,
        "asks": chosen.asks,
        "faults": chosen.faults,
        "delay": chosen.delay,
    }
    return [*(f"--{name}={value}" for name, value in given.items()), *(["--bare"] if chosen.bare else [])]


def _print_pace(figures: dict[str, Any], rate: float) -> None:
    times, waits = figures["times"], sorted(figures["waits"])
    pace = (len(times) - 1) / times[-1] if len(times) > 1 else float("nan")
    print("Answers to those who ask are among the messages.\n")
    print("| messages/s | of the pace set | most in a second | 429s | replies | p50 ms | p95 ms | unanswered |")
    print("|---|---|---|---|---|---|---|---|")
    median = statistics.median(waits) * 1000 if waits else float("nan")
    slow = waits[int(0.95 * len(waits))] * 1000 if waits else float("nan")
    print(
        f"| {pace:.2f} | {pace / rate:.1%} | {most_in_a_second(times)} | {figures['refused']} | {len(waits)} "
        f"| {median:.1f} | {slow:.1f} | {figures['unanswered']} |\n"
    )


def _print_served(figures: dict[str, Any], live: Sequence[int], states: dict[str, int], lost: int) -> None:
    got = {int(chat): number for chat, number in figures["chats"].items()}
    served = Counter(got.get(chat, 0) for chat in live)
    more = sum((number - 1) * chats for number, chats in served.items() if number > 1)
    print("| live chats | served once | never | messages too many | answers lost | sent | failed |")
    print("|---|---|---|---|---|---|---|")
    print(
        f"| {len(live)} | {served[1]} | {served[0]} | {more} | {lost} | {states.get('sent', 0)} "
        f"| {states.get('failed', 0)} |\n"
    )


def _print_cpu(ours: float, text: str, rate: float, chosen: argparse.Namespace) -> None:
    print("| | CPU µs a message | beside ours |")
    print("|---|---|---|")
    asked = f", and {chosen.asks:g} answers a second" if chosen.asks else ""
    print(f"| gazette run: plan, send, cross off{asked} | {ours:,.0f} | |")
    for name in broadcast_peers.PEERS if chosen.peer_messages else ():
        theirs = peer(name, chosen.peers, text, rate, chosen.peer_messages)
        print(f"| {name}, a bare loop | {theirs:,.0f} | ours {ours / theirs:.2f}x |")


def _stream(stream: IO[str] | None) -> IO[str]:
    if stream is None:
        raise RuntimeError("the server's output is not read")
    return stream


if __name__ == "__main__":
    main()
