import io
import os
import pickle
import sys
import threading
from pathlib import Path

import pytest

from bot.dumps import Document, documents, read
from storage.models import Article, Problem
from tests.bot.dumps.pages import page, post
from tests.bot.dumps.said import said


def names(path: Path) -> list[str]:
    return [Path(each.path).name for each in documents(path) if isinstance(each, Document)]


def content(document: Document | Problem) -> bytes:
    assert isinstance(document, Document)
    with document.open() as stream:
        return stream.read()


def test_a_file_is_one_document_that_can_be_opened_again(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("text")
    (document,) = documents(str(tmp_path / "page.txt"))
    assert (document.path, content(document), content(document)) == (str(tmp_path / "page.txt"), b"text", b"text")
    assert content(pickle.loads(pickle.dumps(document))) == b"text"


def test_a_directory_is_read_in_order_without_what_is_hidden(tmp_path: Path) -> None:
    (tmp_path / "2").mkdir()
    (tmp_path / ".git").mkdir()
    for name in ("3.txt", "2/b.txt", "2/a.txt", "1.txt", ".hidden", ".git/config"):
        (tmp_path / name).write_text(name)
    assert names(tmp_path) == ["1.txt", "a.txt", "b.txt", "3.txt"]


def test_a_link_to_a_directory_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("text")
    (tmp_path / "loop").symlink_to(tmp_path)
    assert names(tmp_path) == ["page.txt"]


def test_a_file_named_as_standard_input_is_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "-").write_text("text")
    monkeypatch.chdir(tmp_path)
    (document,) = documents(".")
    assert content(document) == b"text"


def test_an_empty_directory_holds_no_documents(tmp_path: Path) -> None:
    assert list(documents(tmp_path)) == []


def test_a_name_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    (problem,) = documents(tmp_path / "none.txt")
    assert said(problem) == f"{tmp_path / 'none.txt'}: There is no such file or directory: check the name."


def test_a_name_that_no_system_takes_is_a_problem() -> None:
    (problem,) = documents("a" * 5000)
    assert said(problem).endswith(": It cannot be opened: file name too long.")


def test_standard_input_is_a_document(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(page(post()).encode())))
    for document in documents("-"):
        assert isinstance(document, Document)
        assert document.path == "standard input"
        assert [type(each) for each in read(document)[1]] == [Article]
        assert content(document).startswith(b"The Harbour Ledger")


def test_a_named_pipe_is_a_document(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_text, args=("text",))
    writer.start()
    assert [content(each) for each in documents(pipe)] == [b"text"]
    writer.join()


def test_a_name_that_is_not_text_is_shown_all_the_same(tmp_path: Path) -> None:
    odd = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")
    Path(odd).write_text("text")
    (document,) = documents(tmp_path)
    document.path.encode()
    assert content(document) == b"text"
