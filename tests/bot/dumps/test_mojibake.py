import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dumps import Document, read
from bot.dumps.mojibake import mended
from storage.models import Article
from tests.bot.dumps.pages import article, page, post
from tests.bot.dumps.wxr_exports import content, export

WORDS = (
    *("It isn’t “over” – yet…", "café", "Überfall", "déjà vu", "São Paulo", "naïve", "Müller & Søn", "20 °C", "£100"),
    *(
        "© 2026",
        "привет",
        "Вести с полей",
        "Ελλάδα",
        "שלום",
        "مرحبا",
        "日本語のニュース",
        "中文新闻",
        "😀 hello",
        "€5",
        "30 → 40",
    ),
    *("Škoda w długo", "Österreich", "œuvre", "№ 5 на «Север»"),
)


def misread(text: str, codec: str = "cp1252") -> str:
    """UTF-8 as a program reads it that takes it for another encoding."""
    return "".join(bytes([byte]).decode(codec, "ignore") or chr(byte) for byte in text.encode())


@pytest.mark.parametrize("text", WORDS)
def test_text_that_was_read_wrong_is_mended(text: str) -> None:
    assert mended(f"It says: {misread(text)}.") == f"It says: {text}."


@pytest.mark.parametrize("text", WORDS)
def test_text_that_was_read_wrong_twice_is_mended(text: str) -> None:
    assert mended(f"It says: {misread(misread(text))}.") == f"It says: {text}."


@pytest.mark.parametrize("text", ["привет", "Вести с полей", "It isn’t “over” – yet…"])
def test_text_that_was_read_as_cyrillic_is_mended(text: str) -> None:
    assert mended(misread(text, "cp1251")) == text


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("dÃ©jÃ  vu", "déjà vu"),
        ("dÃ©jÃ vu", "déjà vu"),
        ("â€œquoteâ€ and on", "“quote” and on"),
        ("Ã‰TÃ‰ Ã€ LA MER", "ÉTÉ À LA MER"),
        ("the end.Â\xa0 And on", "the end.\xa0 And on"),
    ],
)
def test_what_was_cleaned_away_in_it_is_put_back(broken: str, whole: str) -> None:
    assert mended(broken) == whole


@pytest.mark.parametrize(
    "text",
    [
        *("SÃO PAULO", "“IRMÔ", "a “IRMÃ” e o “NÃO”", "ROMÂNIA", "“Â”", "Â…", "L’ÉTÉ…", "“LÀ…”", "FRANÇ…", "É«", "»Ö«"),
        *(
            "voilà\xa0», dit-elle",
            "«\xa0déjà\xa0»",
            "‘l’été’” dit",
            "à… “là”",
            "Úžasný KŮŽE",
            "Ø½ inch, 2×½",
            "Spaß§ 5",
        ),
        *(
            "Ångström’s Å",
            "ESPAÑA’S “Ñ”",
            "«СССР» и «США»",
            "Рјечник",
            "Ísland: ÞAÐ… ”ÐÐ”",
            "Nº 1, Ñº",
            "l’É\xadTÉ",
            "IRMÃ\xa0DE",
        ),
        *("Ä", "Åland – Ä", "日本語", "привет", "é”", "ï", "“à”"),
    ],
)
def test_text_that_merely_holds_such_letters_stays(text: str) -> None:
    assert mended(text) == text


def test_only_lines_that_hold_mojibake_change() -> None:
    assert mended("“IRMÃ”\nitâ€™s SÃO\nSÃO") == "“IRMÃ”\nit’s SÃO\nSÃO"


LETTERS = st.sampled_from([chr(code) for code in (*range(0x80, 0x180), 0x2013, 0x2019, 0x201C, 0x201D, 0x20AC, 0x2122)])


@given(st.text(LETTERS | st.sampled_from(" aA\n.ÃÂâ€РСвЂ") | st.characters(exclude_categories=["Cs"])))
def test_text_that_is_mended_stays_as_it_is(text: str) -> None:
    assert mended(mended(text)) == mended(text)


@given(st.text(st.characters(exclude_categories=["Cs"])).map(misread))
def test_whatever_was_read_wrong_stays_as_it_is_once_mended(text: str) -> None:
    assert mended(mended(text)) == mended(text)


@given(st.text(st.characters(max_codepoint=0x7F)))
def test_ascii_stays(text: str) -> None:
    assert mended(text) == text


@pytest.mark.parametrize(
    "run", ["Ã©", "Ã", "Ãƒ", "ÃƒÆ’Ã‚Â", "â€™", "â€", "Ð¿", "é’”", "à ", "ðŸ˜€", "\x9d", "Рї", "вЂ", "Ã  "]
)
def test_long_runs_are_mended_in_good_time(run: str) -> None:
    for text in (run * (100_000 // len(run)), f"{run}\n" * 20_000, "Ã" + "ƒ" * 50_000):
        assert mended(text)


def test_a_text_page_is_mended() -> None:
    found = article(misread(page(post("Crane’s Arrival", body="It isn’t – “here”. " * 9))))
    assert (found.title, found.body[:19]) == ("Crane’s Arrival", "It isn’t – “here”. ")


def test_an_export_is_mended() -> None:
    dump = export(content(f"<p>{misread('It isn’t')} here: caf&Atilde;&copy;</p>", title=misread("Über")))
    [found] = read(Document.of_bytes("export.xml", dump.encode()))[1]
    assert isinstance(found, Article)
    assert (found.title, found.body) == ("Über", "It isn’t here: café")
