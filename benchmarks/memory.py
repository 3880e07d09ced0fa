"""What one engine costs a process of its own: ``python -m benchmarks.memory ENGINE FOLDER QUERIES``, as JSON.

``opening``: seconds to open the index and answer one short query. ``private``: the process's private bytes when it has
answered every query of the file, as Linux counts them (/proc/self/smaps_rollup); null elsewhere.
"""

import json
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks.peers import ENGINES
from benchmarks.peers.engine import Engine

_SMAPS = Path("/proc/self/smaps_rollup")


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds, and bytes or None where they cannot be told."""

    opening: float
    private: int | None


def cost(engine: Engine, queries: Path) -> Cost:
    """What ``engine``, already built, costs a new process that asks it all the queries (a JSON list of texts)."""
    command = [sys.executable, "-m", "benchmarks.memory", engine.name, str(engine.folder), str(queries)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return Cost(**json.loads(done.stdout))


def private_bytes() -> int | None:
    """The memory that this process shares with no other, in bytes."""
    if not _SMAPS.exists():
        return None
    lines = _SMAPS.read_text(encoding="ascii").splitlines()
    return sum(int(line.split()[1]) << 10 for line in lines if line.startswith("Private_"))


def main() -> None:
    """Open, ask, and tell."""
    name, folder, queries = sys.argv[1:]
    engine = ENGINES[name](Path(folder))
    started = time.perf_counter()
    engine.open()
    engine.search("archive")
    opening = time.perf_counter() - started
    for text in json.loads(Path(queries).read_text(encoding="utf-8")):
        engine.search(text)
    private = private_bytes()
    engine.close()
    print(json.dumps({"opening": opening, "private": private}))


if __name__ == "__main__":
    main()
