import gzip
import io
import itertools
import pickle
import tarfile
import zipfile
from pathlib import Path

import pytest

from bot.dumps import Document, documents, read
from bot.dumps.container import LEADS_OUT, NOTHING, TOO_DEEP
from bot.dumps.members import LINK
from bot.dumps.tars import DEVICE
from bot.dumps.zips import OFFICE, PROTECTED
from storage.models import Problem
from tests.bot.dumps.archives import COMPRESSIONS, found, read_whole, tarred, zipped
from tests.bot.dumps.said import said

FILES = {"a.txt": b"first", "folder/b.txt": b"second"}
INSIDE = [("dump/a.txt", b"first"), ("dump/folder/b.txt", b"second")]
ARCHIVES = {"zip": zipped(FILES), "stored zip": zipped(FILES, zipfile.ZIP_STORED), "tar": tarred(FILES)} | {
    f"tar.{name}": compress(tarred(FILES)) for name, compress in COMPRESSIONS.items()
}


@pytest.mark.parametrize("name", ARCHIVES)
def test_an_archive_is_opened_whatever_its_name(name: str, tmp_path: Path) -> None:
    assert found(tmp_path, ARCHIVES[name]) == INSIDE


@pytest.mark.parametrize("name", COMPRESSIONS)
def test_a_compressed_file_is_a_document_of_its_own_name(name: str, tmp_path: Path) -> None:
    compress = COMPRESSIONS[name]
    assert found(tmp_path, compress(b"text")) == [("dump", b"text")]
    assert found(tmp_path, compress(b"")) == [("dump", b"")]
    assert found(tmp_path, compress(b"two ") + compress(b"streams")) == [("dump", b"two streams")]


@pytest.mark.parametrize(("outer", "inner"), [*itertools.product(ARCHIVES, ARCHIVES)])
def test_an_archive_in_an_archive_is_opened(outer: str, inner: str, tmp_path: Path) -> None:
    pack = tarred if "tar" in outer else zipped
    content = pack({"inner": ARCHIVES[inner], "c.txt": b"third"})
    content = COMPRESSIONS.get(outer.partition(".")[2], bytes)(content)
    nested = [(name.replace("dump/", "dump/inner/"), text) for name, text in INSIDE]
    assert found(tmp_path, content) == [*nested, ("dump/c.txt", b"third")]


@pytest.mark.parametrize("name", COMPRESSIONS)
def test_a_compressed_file_in_an_archive_is_a_document(name: str, tmp_path: Path) -> None:
    content = zipped({"page.txt.gz": COMPRESSIONS[name](b"text")})
    assert found(tmp_path, content) == [("dump/page.txt.gz", b"text")]


@pytest.mark.parametrize("inner", ARCHIVES)
def test_an_archive_in_an_archive_in_an_archive_is_a_problem_and_costs_nothing_else(inner: str, tmp_path: Path) -> None:
    content = zipped({"middle.tar": tarred({"inner": ARCHIVES[inner], "page.txt": b"text"}), "c.txt": b"third"})
    assert found(tmp_path, content) == [
        Problem("dump/middle.tar/inner", TOO_DEEP),
        ("dump/middle.tar/page.txt", b"text"),
        ("dump/c.txt", b"third"),
    ]


def test_hidden_files_and_what_systems_leave_are_left_out(tmp_path: Path) -> None:
    files = {"__MACOSX/._a.txt": b"", ".DS_Store": b"", "Thumbs.db": b"", ".git/config": b"", "./a.txt": b"first"}
    for content in (zipped(files), tarred(files)):
        assert found(tmp_path, content) == [("dump/a.txt", b"first")]


@pytest.mark.parametrize(
    "name", ["../a.txt", "/etc/passwd", "a/../../b", "C:\\a.txt", "\\\\server\\a.txt", "..\\a.txt"]
)
def test_a_name_that_leads_out_of_the_archive_is_a_problem(name: str, tmp_path: Path) -> None:
    for pack in (zipped, tarred):
        *problems, kept = found(tmp_path, pack({name: b"evil", "a.txt": b"first"}))
        assert problems == [Problem("dump/" + name.replace("\\", "/"), LEADS_OUT)]
        assert kept == ("dump/a.txt", b"first")


def special(name: str, kind: bytes, target: str = "") -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, target
    return info


def test_links_and_devices_are_problems(tmp_path: Path) -> None:
    content = tarred(
        FILES,
        special("link", tarfile.SYMTYPE, "a.txt"),
        special("hard", tarfile.LNKTYPE, "a.txt"),
        special("pipe", tarfile.FIFOTYPE),
        special("disk", tarfile.BLKTYPE),
        special("folder", tarfile.DIRTYPE),
    )
    assert found(tmp_path, content) == [
        *INSIDE,
        Problem("dump/link", LINK),
        Problem("dump/hard", LINK),
        Problem("dump/pipe", DEVICE),
        Problem("dump/disk", DEVICE),
    ]


def test_a_link_in_a_zip_is_a_problem(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("link")
    link.external_attr = 0o120777 << 16
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(link, "/etc/passwd")
    assert found(tmp_path, buffer.getvalue()) == [Problem("dump/link", LINK)]


def protected(files: dict[str, bytes], names: set[str]) -> bytes:
    """A zip in which some files say that they need a password."""
    content = bytearray(zipped(files))
    for signature, name_at, flag_at in ((b"PK\x03\x04", 30, 6), (b"PK\x01\x02", 46, 8)):
        at = content.find(signature)
        while at >= 0:
            if any(content[at + name_at :].startswith(name.encode()) for name in names):
                content[at + flag_at] |= 1
            at = content.find(signature, at + 4)
    return bytes(content)


def test_a_protected_archive_is_one_problem_that_says_what_to_do(tmp_path: Path) -> None:
    assert found(tmp_path, protected(FILES, set(FILES))) == [Problem("dump", PROTECTED)]


def test_a_protected_file_costs_no_other(tmp_path: Path) -> None:
    assert found(tmp_path, protected(FILES, {"a.txt"})) == [Problem("dump/a.txt", PROTECTED), INSIDE[1]]


def test_a_file_packed_in_an_unusual_way_is_a_problem_that_names_it(tmp_path: Path) -> None:
    (problem,) = found(tmp_path, zipped({"a.txt": b"first"}, zipfile.ZIP_LZMA))
    assert said(problem).startswith("dump/a.txt: It is packed in a way that is not read (LZMA)")


@pytest.mark.parametrize("part", ["[Content_Types].xml", "mimetype"])
def test_an_office_document_is_turned_down_in_a_sentence(part: str, tmp_path: Path) -> None:
    assert found(tmp_path, zipped({part: b"", "word/document.xml": b"<w/>"})) == [Problem("dump", OFFICE)]


@pytest.mark.parametrize("content", [zipped({}), zipped({".hidden": b"x"}), tarred({}, special("f", tarfile.DIRTYPE))])
def test_an_archive_without_files_is_a_problem(content: bytes, tmp_path: Path) -> None:
    assert found(tmp_path, content) == [Problem("dump", NOTHING)]


def test_names_in_utf_8_that_do_not_say_so_are_read_right(tmp_path: Path) -> None:
    name = "Zürich–Ærø.txt".encode()
    content = zipped({"x" * len(name): b"text"}).replace(b"x" * len(name), name)
    assert found(tmp_path, content) == [("dump/Zürich–Ærø.txt", b"text")]


def test_names_that_cannot_be_shown_are_shown_with_marks(tmp_path: Path) -> None:
    info = tarfile.TarInfo(b"caf\xe9\n\x07.txt".decode("utf-8", "surrogateescape"))
    assert found(tmp_path, tarred({}, info)) == [("dump/caf\ufffd\ufffd\ufffd.txt", b"")]


def test_a_member_can_be_opened_again_and_in_another_process(tmp_path: Path) -> None:
    long = b"line\n" * 500_000  # more than is kept in memory
    for name, content in {
        "zip": zipped({"a.txt": long}),
        "tar": tarred({"a.txt": long}),
        "gz": gzip.compress(long),
    }.items():
        (tmp_path / name).write_bytes(content)
        for document in documents(tmp_path / name):
            assert isinstance(document, Document)
            assert read_whole(document) == read_whole(pickle.loads(pickle.dumps(document))) == long


def test_a_zip_is_still_read_when_the_walk_through_it_is_over(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(ARCHIVES["zip"])
    assert [read_whole(each) for each in list(documents(tmp_path / "a.zip")) if isinstance(each, Document)] == [
        b"first",
        b"second",
    ]


def test_archives_in_a_directory_are_opened_under_their_names(tmp_path: Path) -> None:
    (tmp_path / "b.zip").write_bytes(ARCHIVES["zip"])
    (tmp_path / "c.txt").write_bytes(b"third")
    names = [each.path for each in documents(tmp_path, shown="export") if isinstance(each, Document)]
    assert names == ["export/b.zip/a.txt", "export/b.zip/folder/b.txt", "export/c.txt"]


def test_a_compressed_export_is_read_as_it_is_unpacked(tmp_path: Path) -> None:
    line = b'{"title": "Ferry", "body": "It sails again."}\n'
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(line * 3))
    (document,) = documents(tmp_path / "a.jsonl.gz")
    assert isinstance(document, Document)
    form, reading = read(document)
    assert (form, len(list(reading))) == ("jsonl", 3)
