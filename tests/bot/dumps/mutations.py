"""Samples of every format, and random damage done to them.

``python -m tests.bot.dumps.mutations [--count N] [--only NAME]...`` reads N mutations of each sample (10,000 unless
told) in one process, and tells how long that took and the memory that it needed at the most. A mutation is named by
its sample and number, and is the same at each run.
"""

import argparse
import gzip
import json
import random
import resource
import signal
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import process_time
from types import FrameType

from bot.dumps import documents, read, to_line
from storage.models import Article, Problem, Skipped
from tests.bot.dumps import html_systems as systems
from tests.bot.dumps import html_themes as themes
from tests.bot.dumps.archives import COMPRESSIONS, tarred, zipped
from tests.bot.dumps.html_pages import CRANE, FERRY, HOME, VIDEO
from tests.bot.dumps.pages import PARAGRAPH, article, page, post
from tests.bot.dumps.test_mhtml import part, saved
from tests.bot.dumps.test_warc import PACKED, PLAIN, record
from tests.bot.dumps.wxr_exports import content, export, item

MOST_MEMORY = 200 << 20  # bytes that reading may take, whatever it reads
_LONGEST = 10.0  # seconds of CPU after which a mutation counts as a hang
_EXPECTED = 10_000  # mutations of each sample

_STATUS = Path("/proc/self/status")
_ROOT = Path(__file__).parents[3]
_DAY = (_ROOT / "bot" / "preview" / "sample" / "2026-03-02.txt").read_bytes()
_FEEDS = {path.name: path.read_bytes() for path in sorted(Path(__file__).with_name("feeds").glob("*.xml"))}
_JSON_FEED = Path(__file__).with_name("feeds").joinpath("feed.json").read_bytes()
_LINES = "".join(
    to_line(each) + "\n" for each in (article(page(post())), article(page(post("Ferry Leaves", body="It left."))))
).encode()
_WXR = export(
    item(),
    content(f'<!-- wp:paragraph --><p>{PARAGRAPH}</p><!-- /wp:paragraph -->[caption id="a"]A crane[/caption]'),
    item(wp__status="draft"),
).encode()
_COMMENTS = "\n\n2 Comments »\n\n1.\n\nA gate! Comment by Ann | March 3, 2026 | Reply\n\nLeave a Reply Cancel reply\n\n"
_THEME = (
    f"Skip to content\n\nThe Harbour Ledger\n\nMenu\n\n• Home\n• About\n\nMonth: March 2026\n\nCrane Arrives\n\n"
    f"Posted on March 2, 2026 by heron\n\n{PARAGRAPH}\n\nPosted in Harbour | Tagged cranes, quays | Leave a comment\n\n"
    f"Ferry Leaves\n\nPosted on March 3, 2026 by heron\n\n• a gate;\n• a crane.\n\nPosted in Harbour | 2 Comments\n\n"
    "Older posts\n\nProudly powered by WordPress\n"
)
_EXTRACT = f"---\ntitle: Crane Arrives\nauthor: Mara Quill\ndate: 2026-03-02\nsitename: Ledger\n---\n{PARAGRAPH}\n"
_HTML = themes.andreas04(CRANE, FERRY, VIDEO).encode()
_FILES = {"a/day.txt": _DAY[:2000], "b.jsonl": _LINES, "c.html": systems.bare(FERRY).encode(), "d.xml": _WXR}

SAMPLES: dict[str, bytes] = {
    **{path.name: path.read_bytes() for path in sorted((_ROOT / "bot" / "preview" / "sample").glob("*.txt"))},
    "single.txt": (page(post(), head="") + _COMMENTS).encode(),
    "teasers.txt": page(post(body=f"{PARAGRAPH[:80]} … continue"), post("Ferry Leaves", body="It left.")).encode(),
    "newlines.txt": page(post(), post("Ferry Leaves")).replace("\n\n", "\n").encode(),
    "utf-16.txt": page(post()).encode("utf-16"),
    "theme.txt": _THEME.encode(),
    "lynx.txt": "".join(f"   {line}\n" for line in _THEME.replace("Crane", "[1]Crane").split("\n")).encode(),
    "extract.txt": _EXTRACT.encode(),
    "kubrick.html": themes.kubrick(CRANE, FERRY).encode(),
    "andreas04.html": _HTML,
    "twenty-fifteen.html": themes.twenty_fifteen(CRANE, FERRY, excerpts=True).encode(),
    "twenty-twenty-four.html": themes.twenty_twenty_four(CRANE, FERRY, single=True).encode(),
    "blogger.html": systems.blogger(CRANE, FERRY).encode(),
    "ghost.html": systems.ghost(CRANE).encode(),
    "news.html": systems.news_site(CRANE).encode(),
    "bare.html": systems.bare(FERRY).encode(),
    "page.mhtml": saved(part(_HTML, location=f"{HOME}/"), part(b"\x89PNG", kind="image/png", coding="base64")),
    "crawl.warc": PLAIN,
    "crawl.warc.gz": PACKED,
    "texts.wet": record(page(post()).encode(), kind="conversion", media="text/plain"),
    "export.wxr": _WXR,
    **_FEEDS,
    "feed.json": _JSON_FEED,
    "articles.jsonl": _LINES,
    "all.zip": zipped(_FILES),
    "stored.zip": zipped(_FILES, 0),
    "all.tar": tarred(_FILES),
    **{f"day.txt.{name}": compress(_DAY) for name, compress in COMPRESSIONS.items()},
    **{f"all.tar.{name}": compress(tarred(_FILES)) for name, compress in COMPRESSIONS.items()},
    "nested.zip": zipped({"in.zip": zipped(_FILES), "in.tar.gz": gzip.compress(tarred(_FILES)), "e.gz": PACKED}),
    "nested.tar": tarred({"in.zip": zipped(_FILES), "a.mhtml": saved(part(_HTML)), "b.bz2": COMPRESSIONS["bz2"](_WXR)}),
}
_RUNS = (
    *(
        b"<",
        b">",
        b"&",
        b"]]>",
        b"<![CDATA[",
        b"<!--",
        b"-->",
        b"<div>",
        b"</item>",
        b"<item>",
        b"[",
        b"{",
        b'"',
        b"\\",
    ),
    *(b"|", b", ", b"By ", b" | ", b"\n", b"\n\n", b"\r", b" ", b"\t", b"\0", b"\xff", "\u200d".encode(), b"a", b"0"),
    *(b"=", b"(", b"/", "…".encode(), "Ã©".encode(), b"January 7, 2026 ", b"Posted by ", b"&#x110000;", b"PK\3\4"),
)


def mutated(name: str, number: int) -> bytes:
    """A sample with one to four kinds of damage done to it."""
    chance = random.Random(f"{name}:{number}")
    data = SAMPLES[name]
    for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 4))):
        data = chance.choice(_DAMAGES)(data, chance)
    return data


def _stretch(data: bytes, chance: random.Random) -> tuple[int, int]:
    """Where a random stretch begins and ends; short ones are as likely as long ones."""
    start = chance.randrange(len(data) + 1)
    return start, min(len(data), start + int(2 ** chance.uniform(0, len(data).bit_length())))


def _flipped(data: bytes, chance: random.Random) -> bytes:
    damaged = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 5, 40)) if data else 0):
        at = chance.randrange(len(damaged))
        damaged[at] = chance.choice((chance.randrange(256), damaged[at] ^ 1 << chance.randrange(8)))
    return bytes(damaged)


def _cut(data: bytes, chance: random.Random) -> bytes:
    start, end = _stretch(data, chance)
    return chance.choice((data[:start], data[start:], data[:start] + data[end:], data[:start] + data[end:]))


def _inserted(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    put = chance.choice((chance.randbytes(chance.randrange(1, 20)), chance.choice(_RUNS)))
    return data[:at] + put + data[at:]


def _repeated(data: bytes, chance: random.Random) -> bytes:
    start, end = _stretch(data, chance)
    times = chance.choice((2, 2, 3, 50))
    return data[:start] + data[start:end][:2000] * times + data[end:]


def _swapped(data: bytes, chance: random.Random) -> bytes:
    start, end = _stretch(data, chance)
    at = chance.randrange(start, end + 1)
    return data[:start] + data[at:end] + data[start:at] + data[end:]


def _spliced(data: bytes, chance: random.Random) -> bytes:
    other = SAMPLES[chance.choice(list(SAMPLES))]
    start, end = _stretch(other, chance)
    at = chance.randrange(len(data) + 1)
    return data[:at] + chance.choice((other[start:], other[start:end] + data[at:]))


def _run(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    return data[:at] + chance.choice(_RUNS) * chance.choice((100, 1000, 5000)) + data[at:]


_DAMAGES: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    *(_flipped, _flipped, _cut, _cut, _inserted, _repeated, _swapped, _spliced, _run),
)


def outcome(path: Path, data: bytes) -> list[Article | Skipped | Problem]:
    """Everything that is read of a file with this content, which is never nothing."""
    path.write_bytes(data)
    found: list[Article | Skipped | Problem] = []
    for each in documents(path, "dump"):
        found += [each] if isinstance(each, Problem) else read(each)[1]
    assert found
    for each in found:
        if isinstance(each, Article):
            assert each.title.strip()
            assert "\n" not in each.title
            to_line(each).encode()
    return found


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


class HangError(Exception):
    """A mutation took longer than any should."""


@contextmanager
def _no_hang() -> Iterator[None]:
    def stop(_: int, frame: FrameType | None) -> None:
        raise HangError

    signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, _LONGEST)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def peak_memory() -> int:
    """The most memory that this process ever had, in bytes.

    Linux hands a new process the peak of the one that started it in ``ru_maxrss``, but not in its status file.
    """
    if _STATUS.exists():
        [peak] = (line for line in _STATUS.read_text("ascii").splitlines() if line.startswith("VmHWM:"))
        return int(peak.split()[1]) << 10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def main(arguments: Sequence[str] | None = None) -> int:
    """Read mutations of the samples; 1 where anything went wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.bot.dumps.mutations", description=__doc__)
    parser.add_argument("--count", type=int, default=_EXPECTED, help="mutations of each sample")
    parser.add_argument("--only", action="append", choices=SAMPLES, help="a sample (may be given again)")
    parser.add_argument("--from", type=int, default=0, dest="first", help="the first mutation's number")
    options = parser.parse_args(arguments)
    failures = 0
    with tempfile.NamedTemporaryFile(prefix="gazette-mutation-") as file:
        for name in options.only or SAMPLES:
            failures += _report(name, range(options.first, options.first + options.count), Path(file.name))
    memory = peak_memory()
    say(json.dumps({"failures": failures, "peak_memory": memory}))
    return 1 if failures or memory > MOST_MEMORY else 0


def _report(name: str, numbers: range, path: Path) -> int:
    """Read mutations of one sample and print a line about it; how many of them failed."""
    kinds: Counter[str] = Counter()
    failures, begun, slowest = 0, process_time(), (0.0, 0)
    for number in numbers:
        started = process_time()
        try:
            with _no_hang():
                kinds.update(type(each).__name__ for each in outcome(path, mutated(name, number)))
        except Exception:  # noqa: BLE001  whatever it is, it is told, and the others are read
            failures += 1
            say(f"{name}:{number}\n{traceback.format_exc()}")
        slowest = max(slowest, (process_time() - started, number))
    say(
        f"{name:24} {len(numbers)} mutations, {failures} failures, {process_time() - begun:7.1f} s, "
        f"slowest {slowest[0] * 1000:5.0f} ms (number {slowest[1]}), peak {peak_memory() / 2**20:4.0f} MB, "
        + ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items()))
    )
    return failures


if __name__ == "__main__":
    raise SystemExit(main())
