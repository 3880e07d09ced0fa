"""Archives that are damaged, cut off or made to harm."""

import gzip
import io
import re
import struct
import tarfile
import tempfile
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dumps import Document, documents, limits, read
from bot.dumps.broken_zips import NO_DIRECTORY
from bot.dumps.limits import LIMITS, Limits
from bot.dumps.unpacked import DAMAGED
from bot.problems import sentence
from config.settings import Settings
from storage.models import Article, Problem
from tests.bot.dumps.archives import COMPRESSIONS, found, tarred, zipped

LINES = b"".join(
    b'{"title": "Ferry %d", "topics": [], "body": "It sails at %d."}\n' % (n, n * n) for n in range(20_000)
)
FILES = {f"{number}.txt": b"".join(LINES.splitlines(keepends=True)[number * 7 :][:7]) for number in range(4)}


def outcome(path: Path, content: bytes, limits: Limits = LIMITS) -> list[object]:
    """Everything that is read of a file."""
    (path / "dump").write_bytes(content)
    results: list[object] = []
    for each in documents(path / "dump", "dump", limits):
        results += [each] if isinstance(each, Problem) else read(each)[1]
    return results


@pytest.mark.parametrize("name", COMPRESSIONS)
def test_of_a_file_that_is_cut_off_all_that_unpacks_is_read(name: str, tmp_path: Path) -> None:
    content = COMPRESSIONS[name](LINES)
    *articles, problem = outcome(tmp_path, content[: len(content) * 3 // 4])
    assert problem == Problem("dump", DAMAGED)
    assert sum(isinstance(each, Article) for each in articles) >= 5000 * (name != "bz2")  # in one block


@pytest.mark.parametrize("name", COMPRESSIONS)
def test_what_follows_compressed_content_is_a_problem_after_it(name: str, tmp_path: Path) -> None:
    results = outcome(tmp_path, COMPRESSIONS[name](LINES) + b"garbage")
    assert len(results) == 20_001
    assert results[-1] == Problem("dump", DAMAGED)


def test_a_compressed_text_page_that_is_cut_off_keeps_its_first_posts(tmp_path: Path) -> None:
    page = "The Harbour Ledger\n\n" + "".join(
        f"A Title for Post {n}\n\nBy Ann Reed | Quay Courier | March {n}, 2026\n\n"
        f"The crane arrived {n * 7919} days ago.\n\nMarch {n}, 2026 Posted by editor | Port | Cranes |\n\n"
        for n in range(1, 28)
    )
    content = gzip.compress(page.encode())
    *articles, problem = outcome(tmp_path, content[: len(content) * 9 // 10])
    assert problem == Problem("dump", DAMAGED)
    assert sum(isinstance(each, Article) for each in articles) > 10


def test_a_zip_that_is_cut_off_gives_the_files_before_the_cut(tmp_path: Path) -> None:
    content = zipped(FILES)
    *files, problem = found(tmp_path, content[: content.index(b"3.txt")])
    assert files == [(f"dump/{name}", text) for name, text in list(FILES.items())[:3]]
    assert problem == Problem("dump", NO_DIRECTORY)


def test_a_zip_that_was_written_to_a_pipe_and_is_cut_off_gives_the_files_before_the_cut(tmp_path: Path) -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

        def tell(self) -> int:
            raise OSError

    pipe = Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in FILES.items():
            archive.writestr(name, text)
    content = pipe.getvalue()
    *files, problem = found(tmp_path, content[: content.index(b"PK\1\2")])
    assert files == [(f"dump/{name}", text) for name, text in FILES.items()]
    assert problem == Problem("dump", NO_DIRECTORY)


def test_one_damaged_file_in_a_zip_costs_no_other(tmp_path: Path) -> None:
    content = bytearray(zipped(FILES, zipfile.ZIP_STORED))
    content[content.index(FILES["1.txt"]) + 250] ^= 0xFF
    results = outcome(tmp_path, bytes(content))
    assert results.count(Problem("dump/1.txt", DAMAGED)) == 1
    titles = {each.title for each in results if isinstance(each, Article)}
    assert titles >= {f"Ferry {number}" for number in (*range(7), *range(14, 28))}


def test_a_zip_that_lies_about_a_place_costs_only_that_file(tmp_path: Path) -> None:
    content = bytearray(zipped(FILES))
    entry = content.index(b"PK\1\2", content.index(b"PK\1\2") + 4)
    content[entry + 42 : entry + 46] = struct.pack("<L", 3)
    results = outcome(tmp_path, bytes(content))
    assert Problem("dump/1.txt", DAMAGED) in results
    assert not {Problem("dump/0.txt", DAMAGED), Problem("dump/2.txt", DAMAGED)} & set(results)


@pytest.mark.parametrize("name", ["tar", *COMPRESSIONS])
def test_a_tar_that_is_cut_off_gives_the_files_before_the_cut(name: str, tmp_path: Path) -> None:
    content = tarred(FILES)[: 3 * 1024 + 512 + 250]
    if name != "tar":
        content = COMPRESSIONS[name](content)
    assert found(tmp_path, content) == [
        *((f"dump/{name}", text) for name, text in list(FILES.items())[:3]),
        ("dump/3.txt", FILES["3.txt"][:250]),
        Problem("dump/3.txt", DAMAGED),
        Problem("dump", DAMAGED),
    ]


def test_a_damaged_header_in_a_tar_costs_one_file(tmp_path: Path) -> None:
    content = bytearray(tarred(FILES))
    content[1024:1100] = b"\xff" * 76
    results = found(tmp_path, bytes(content))
    assert [each[0] for each in results if isinstance(each, tuple)] == ["dump/0.txt", "dump/2.txt", "dump/3.txt"]
    assert results[-1] == Problem("dump", DAMAGED)


def test_a_tar_with_a_boundless_header_is_damaged(tmp_path: Path) -> None:
    info = tarfile.TarInfo("././@LongLink")
    info.type, info.size = tarfile.GNUTYPE_LONGNAME, 1 << 32
    content = tarred(FILES)[: 4 * 1024] + info.tobuf() + bytes(10_000)
    assert found(tmp_path, content)[-1] == Problem("dump", DAMAGED)


TOO_DENSE = limits.TOO_DENSE.of(times=200)
SAME = b'{"title": "a", "topics": [], "body": "%s"}\n' % (b"b" * 20_000) * 600


@pytest.mark.parametrize("name", COMPRESSIONS)
def test_a_file_that_unpacks_to_far_more_than_its_size_is_not_read_on(name: str, tmp_path: Path) -> None:
    (tmp_path / "dump").write_bytes(COMPRESSIONS[name](SAME))
    (document,) = documents(tmp_path / "dump", "dump")
    assert isinstance(document, Document)
    *_, problem = read(document)[1]
    assert problem == Problem("dump", TOO_DENSE)


def test_a_member_that_unpacks_to_far_more_than_its_size_costs_no_other(tmp_path: Path) -> None:
    assert found(tmp_path, zipped({"bomb": SAME, "a.txt": b"first"})) == [
        Problem("dump/bomb", TOO_DENSE),
        ("dump/a.txt", b"first"),
    ]


def test_a_tar_that_unpacks_to_far_more_than_its_size_is_not_read_on(tmp_path: Path) -> None:
    *_, problem = found(tmp_path, gzip.compress(tarred({"bomb": SAME, "a.txt": b"first"})))
    assert problem == Problem("dump", TOO_DENSE)


def test_each_limit_names_the_setting_that_raises_it() -> None:
    reasons = (limits.TOO_LARGE, limits.TOO_DENSE, limits.TOO_MUCH, limits.TOO_MANY_FILES)
    sentences = " ".join(sentence(reason.of(megabytes=1, times=1, files=1)) for reason in reasons)
    named = set(re.findall(r"GAZETTE_(ARCHIVE_\w+)", sentences))
    assert named == {name.upper() for name in Settings.model_fields if name.startswith("archive_")}


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_each_limit_has_a_sentence(pack: Callable[[dict[str, bytes]], bytes], tmp_path: Path) -> None:
    content = pack({"a": b"x" * 600, "b": b"y" * 600, "c": b"z" * 10})
    assert found(tmp_path, content, Limits(member_bytes=500)) == [
        Problem("dump/a", limits.TOO_LARGE.of(megabytes=0.0005)),
        Problem("dump/b", limits.TOO_LARGE.of(megabytes=0.0005)),
        ("dump/c", b"z" * 10),
    ]
    assert found(tmp_path, content, Limits(total_bytes=1000)) == [
        ("dump/a", b"x" * 600),
        Problem("dump", limits.TOO_MUCH.of(megabytes=0.001)),
    ]
    assert found(tmp_path, content, Limits(members=2)) == [
        ("dump/a", b"x" * 600),
        ("dump/b", b"y" * 600),
        Problem("dump", limits.TOO_MANY_FILES.of(files=2)),
    ]


def test_limits_count_what_inner_archives_hold(tmp_path: Path) -> None:
    content = zipped({f"{n}.zip": zipped({"a": b"x", "b": b"y"}) for n in range(3)})
    assert len([each for each in found(tmp_path, content, Limits(members=5)) if isinstance(each, tuple)]) == 3


def test_a_zip_that_lies_about_sizes_gives_no_more_than_it_says(tmp_path: Path) -> None:
    content = bytearray(zipped({"a.txt": b"x" * 100_000}))
    for signature, at in ((b"PK\3\4", 22), (b"PK\1\2", 24)):
        start = content.index(signature) + at
        content[start : start + 4] = struct.pack("<L", 10)
    (document,) = documents_of(tmp_path, bytes(content))
    with document.open() as stream, pytest.raises(OSError, match="damaged"):
        stream.read()


def documents_of(path: Path, content: bytes) -> list[Document]:
    (path / "dump").write_bytes(content)
    return [each for each in documents(path / "dump", "dump") if isinstance(each, Document)]


def test_a_long_compressed_file_is_read_in_bounded_memory(tmp_path: Path) -> None:
    with gzip.open(tmp_path / "long.gz", "wb", compresslevel=1) as file:
        for number in range(3000):
            noise = b"%032x" % (number * 0x9E3779B97F4A7C15F39CC0605CEDC835)
            file.write(b'{"title": "a", "topics": [], "body": "%s"}\n' % (noise[:32] * 800))
    tracemalloc.start()
    try:
        (document,) = documents(tmp_path / "long.gz")
        assert isinstance(document, Document)
        assert sum(1 for _ in read(document)[1]) == 3000
        assert tracemalloc.get_traced_memory()[1] < 12 << 20
    finally:
        tracemalloc.stop()


SAMPLES = [zipped(FILES), zipped(FILES, zipfile.ZIP_STORED), tarred(FILES), zipped({"in.tar": tarred(FILES)})]
SAMPLES += [compress(LINES[:2000]) for compress in COMPRESSIONS.values()]
SAMPLES += [compress(tarred(FILES)) for compress in COMPRESSIONS.values()]


def whole(content: bytes) -> None:
    """Read all there is; nothing but documents and problems comes out."""
    with tempfile.TemporaryDirectory() as folder:
        for each in outcome(Path(folder), content, Limits(total_bytes=1 << 20, member_bytes=1 << 20)):
            assert each


@given(st.sampled_from(SAMPLES), st.data())
def test_an_archive_with_wrong_bytes_anywhere_ends_in_articles_and_problems(sample: bytes, data: st.DataObject) -> None:
    content = bytearray(sample)
    for at in data.draw(st.lists(st.integers(0, len(sample) - 1), max_size=6)):
        content[at] = data.draw(st.integers(0, 255))
    whole(bytes(content))


@given(st.sampled_from(SAMPLES), st.data())
def test_an_archive_with_a_piece_missing_ends_in_articles_and_problems(sample: bytes, data: st.DataObject) -> None:
    start, end = sorted((data.draw(st.integers(0, len(sample))), data.draw(st.integers(0, len(sample)))))
    whole(sample[:start] + sample[end:])


@given(st.sampled_from([sample[:20] for sample in SAMPLES]), st.binary(max_size=2000))
def test_an_archive_of_nonsense_ends_in_problems(head: bytes, rest: bytes) -> None:
    whole(head + rest)
