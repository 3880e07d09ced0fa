import pytest

from bot.dumps.html_encoding import page_text
from tests.bot.dumps.html_pages import SECOND_HTML
from tests.bot.dumps.pages import article

TITLE = "“Café” – Ærø"


def page(declared: str = "", title: str = TITLE) -> str:
    return f"<html><head>{declared}<title>{title}</title></head><body><h1>{title}</h1>{SECOND_HTML}</body></html>"


META = '<meta charset="{}">'
HTTP_EQUIV = '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset={}">'


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        (META.format("utf-8"), "utf-8"),
        ("", "utf-8"),
        ("", "utf-8-sig"),
        ("", "utf-16"),
        ("", "utf-16-le"),
        ("", "utf-32"),
        (META.format("utf-16"), "utf-16-be"),
        (META.format("windows-1252"), "cp1252"),
        (HTTP_EQUIV.format("iso-8859-1"), "cp1252"),
        ("", "cp1252"),
        (META.format("iso-8859-1"), "utf-8"),  # as browsers save what was declared otherwise
        (META.format("utf-8"), "cp1252"),
        (META.format("nonsense"), "utf-8"),
    ],
)
def test_a_page_is_read_in_what_it_is_written_in(declared: str, encoding: str) -> None:
    assert article(page(declared).encode(encoding)).title == TITLE


@pytest.mark.parametrize(
    ("title", "encoding", "label"),
    [
        ("Порт открыт снова, и кран на месте", "cp1251", "windows-1251"),
        ("Порт открыт снова, и кран на месте", "koi8-r", "koi8-r"),
        ("港は再び開かれました", "shift_jis", "Shift_JIS"),
        ("港は再び開かれました", "euc_jp", "x-euc-jp"),
        ("港は再び開かれました", "iso2022_jp", "iso-2022-jp"),
        ("港口重新开放", "gb18030", "gb2312"),
        ("Přístav je znovu otevřen", "cp1250", "windows-1250"),
    ],
)
def test_a_page_of_another_script_is_read_as_declared(title: str, encoding: str, label: str) -> None:
    assert article(page(HTTP_EQUIV.format(label), title).encode(encoding)).title == title


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Порт открыт снова, и кран стоит на своём месте у воды. ", "cp1251"),
        ("港は再び開かれ、クレーンも来ました。", "shift_jis"),
    ],
)
def test_an_encoding_that_is_not_declared_is_told_by_the_letters(text: str, encoding: str) -> None:
    assert article(page(title=text * 4).encode(encoding)).title == (text * 4).strip()


def test_what_the_server_said_counts_where_the_page_is_no_utf_8() -> None:
    content = page(META.format("utf-8"), "Порт").encode("cp1251")
    assert "<title>Порт</title>" in page_text(content, " Windows-1251 ")


@pytest.mark.parametrize("charset", ["", "nonsense", "x\0y", "replacement", "a" * 500, "utf-7"])
def test_any_bytes_become_text(charset: str) -> None:
    assert page_text(bytes(range(256)) * 4, charset)


def test_a_few_damaged_letters_do_not_change_the_encoding_of_the_rest() -> None:
    content = page().replace("</h1>", "</h1>\n<p>x").encode() + b"\n<p>caf\xe9 \xff</p>"
    assert article(content).title == TITLE
