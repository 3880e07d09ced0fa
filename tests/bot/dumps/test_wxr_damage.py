"""Exports as they are met: cut, glued together, badly escaped, and worse."""

import random
import tracemalloc
from io import BytesIO

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.dumps import Document, Hints, wxr
from bot.dumps.wxr import ENDS_AFTER, ENDS_EARLY, ENDS_WITHIN, TOO_LONG
from bot.dumps.wxr_posts import LONGEST_CONTENT, MOST_TAGS, TOO_MUCH
from bot.dumps.wxr_units import LONGEST_ITEM
from storage.models import Article, Line, Problem, Skipped
from tests.bot.dumps.wxr_exports import CATEGORY, PARAGRAPH, RSS, TAG, article, content, export, item, results

CRANE, FOG, TIDE = (item(title=title, link=f"https://ledger.example/{title}") for title in ("Crane", "Fog", "Tide"))


def titles(dump: str | bytes) -> list[str]:
    """The titles of an export, with "?" for a problem."""
    return [each.title if isinstance(each, Article) else "?" for each in results(dump)]


@pytest.mark.parametrize(
    "broken",
    [
        FOG.replace("<title>Fog", "<title>Fog & <b>more"),
        FOG.replace("Fog</title>", "Fog &nbsp; &bogus;</title>"),
        FOG.replace("<wp:post_id>", "<media:thumbnail url='x'>y</media:thumbnail>\n<wp:post_id>"),
        FOG.replace("</wp:post_id>", ""),
        FOG.replace(PARAGRAPH, PARAGRAPH + " ]]> :) <b>end</b>"),
        FOG.replace(PARAGRAPH, "<![CDATA[ nested ]]> " + PARAGRAPH),
        FOG.replace(PARAGRAPH, PARAGRAPH + "\x0b\x00\x1f"),
        FOG.replace("]]></content:encoded>", "</content:encoded>"),
        FOG.replace("<![CDATA[" + PARAGRAPH + "]]>", f"<p>{PARAGRAPH}</p><br>"),
        FOG.replace("<wp:post_id>", "<br />\n<b>Warning</b>: Undefined index in <b>/srv/x.php</b><br>\n<wp:post_id>"),
    ],
)
def test_a_post_that_is_not_well_formed_is_read_and_costs_no_other(broken: str) -> None:
    assert broken != FOG
    crane, fog, tide = results(export(CRANE, broken, TIDE))
    assert isinstance(crane, Article)
    assert isinstance(fog, Article)
    assert isinstance(tide, Article)
    assert (crane.title, fog.title[:3], tide.title) == ("Crane", "Fog", "Tide")
    assert PARAGRAPH in fog.body
    assert (fog.posted, fog.author, fog.tags) == ("2026-03-02T09:30:00Z", "Mira Solvang", ("cranes",))


def test_an_item_in_a_cdata_section_is_text() -> None:
    quoted = content("How feeds work:\n\n<pre>&lt;item></item>\n<item><title>x</title></item>\n</pre>", title="Feeds")
    assert titles(export(CRANE, quoted, TIDE)) == ["Crane", "Feeds", "Tide"]


def test_an_item_that_lost_its_end_costs_no_other() -> None:
    assert titles(export(CRANE, FOG.replace("</item>", ""), TIDE)) == ["Crane", "Fog", "Tide"]


def test_an_item_in_a_comment_is_not_there() -> None:
    assert titles(export(CRANE, f"<!-- {FOG.replace('<![CDATA[', '').replace(']]>', '')} -->", TIDE)) == [
        "Crane",
        "Tide",
    ]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "windows-1252", "iso-8859-1"])
def test_an_export_is_read_in_its_encoding(encoding: str) -> None:
    dump = export(item(title="Café à Ærø")).replace("UTF-8", encoding)
    assert titles(dump.encode(encoding)) == ["Café à Ærø"]


@pytest.mark.parametrize(
    ("encoding", "title"), [("windows-1251", "Туман"), ("koi8-r", "Туман"), ("shift_jis", "霧の港"), ("gb2312", "港口")]
)
def test_a_declared_encoding_is_believed_where_the_bytes_are_not_utf_8(encoding: str, title: str) -> None:
    dump = export(item(title=title)).replace("UTF-8", encoding)
    assert titles(dump.encode(encoding)) == titles(dump) == [title]


def test_a_post_with_a_few_damaged_bytes_loses_no_more_than_these() -> None:
    dump = export(item(title="Caf\u00e9")).encode().replace(b"The tide", b"The \xfftide")
    assert titles(dump) == ["Café"]


@pytest.mark.parametrize(
    "before",
    [
        "\ufeff",
        "\n\n\n",
        "<br />\n<b>Warning</b>: Cannot modify header information in <b>/srv/x.php</b>\n",
        "Notice: x\n",
    ],
)
def test_what_stands_before_the_export_is_passed_over(before: str) -> None:
    assert titles(before + export(CRANE)) == ["Crane"]


def test_exports_one_after_the_other_are_read_each_with_its_site() -> None:
    found = results(export(CRANE) + export(FOG, title="Fog Signal"))
    assert [each.site for each in found if isinstance(each, Article)] == ["The Harbour Ledger", "Fog Signal"]


def test_an_export_without_version_namespaces_or_head_is_read() -> None:
    assert titles(export(CRANE, rss="<rss>").replace("<wp:wxr_version>1.2</wp:wxr_version>", "")) == ["Crane"]
    assert titles(CRANE + FOG) == ["Crane", "Fog", "?"]


def test_an_export_cut_within_a_post_says_so_with_the_line_and_the_title() -> None:
    dump = export(CRANE, FOG)
    cut = dump[: dump.rindex("Nobody in")]
    assert results(cut)[1:] == [Problem(Line(24), ENDS_WITHIN.of(title="Fog"))]


def test_a_post_that_is_cut_after_its_text_is_kept_with_what_is_known_of_it() -> None:
    dump = export(CRANE, FOG)
    found, problem = results(dump[: dump.rindex(TAG)])[1:]
    assert isinstance(found, Article)
    assert (found.title, found.categories, found.comments) == ("Fog", ("Science",), None)
    assert problem == Problem(Line(24), ENDS_AFTER.of(title="Fog"))


def test_an_export_cut_between_two_posts_says_so() -> None:
    dump = export(CRANE, FOG)
    cut = dump[: dump.rindex("<item>")]
    assert results(cut) == [article(CRANE), Problem(Line(9), ENDS_EARLY)]


def test_entities_of_a_document_type_are_never_expanded() -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<!DOCTYPE rss [<!ENTITY l0 "ha"><!ENTITY file SYSTEM "file:///etc/passwd">{laughs}]>\n{RSS}'
    (found,) = results(export(item(title="&l9; &file;"), rss=bomb))
    assert isinstance(found, Article)
    assert found.title == "&l9; &file;"


def endless(size: int, opening: bytes, closing: bytes = b"") -> Document:
    class Stream(BytesIO):
        left = size

        def read(self, wanted: int | None = -1) -> bytes:
            if self.tell() < len(opening):
                return super().read(wanted)
            length = min(1 << 20, self.left)
            self.left -= length
            return b"All work and no play. " * (length // 22) + b"\n" if length else super().read(wanted)

    return Document("export.xml", lambda: Stream(opening + closing))


def test_an_item_longer_than_any_post_is_left_out_and_the_rest_is_read() -> None:
    opening = export().partition("</channel>")[0].encode() + b"<item><title>Long</title><content:encoded><![CDATA["
    tracemalloc.start()
    found = list(wxr.read(endless(2 * LONGEST_ITEM, opening), Hints()))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert Problem(Line(9), TOO_LONG) in found
    assert peak < 150 << 20


@pytest.mark.parametrize("html", ["a" * (LONGEST_CONTENT + 1), "<b>" * (MOST_TAGS + 1)])
def test_a_text_larger_than_any_post_is_left_out_and_the_rest_is_read(html: str) -> None:
    found = results(export(CRANE, content(html), FOG))
    assert [type(each) for each in found] == [Article, Problem, Article]
    assert found[1] == Problem(Line(24), TOO_MUCH)


def outcome(dump: bytes) -> list[Article | Skipped | Problem]:
    return list(wxr.read(Document.of_bytes("any", dump), Hints()))


PIECES = [
    *(
        b"<item>",
        b"</item>",
        b"<![CDATA[",
        b"]]>",
        b"<!--",
        b"-->",
        b"<title>",
        b"</title>",
        b"<channel>",
        b"</channel>",
    ),
    *(
        b"<wp:author>",
        b"</wp:author>",
        b"<wp:status>publish</wp:status>",
        b"<wp:post_type>post</wp:post_type>",
        b"&",
        b"<",
    ),
    *(
        b"<content:encoded>",
        b"</content:encoded>",
        b"<wp:comment>",
        b"\x00",
        b"\xff",
        b"<!DOCTYPE a [",
        b"[a]",
        b"[/a]",
    ),
    *(RSS.encode(), b"<wp:author_login>", b"\n\n", b"<category domain='category'>", b"words ", CATEGORY.encode()),
]


@given(st.lists(st.sampled_from(PIECES), max_size=60).map(b"".join))
@example(b"")
@example(b"<item>")
@example(b"<item><item></item>")
def test_any_mixture_of_pieces_ends_in_articles_and_problems(dump: bytes) -> None:
    for each in outcome(dump):
        assert not isinstance(each, Article) or each.title.strip()


WHOLE = export(CRANE, content("<p>a</p>\n\n[gallery] b", title="Gallery"), item(wp__status="draft"), FOG, TIDE).encode()
WANTED = outcome(WHOLE)


@given(st.integers(0, len(WHOLE)))
def test_an_export_cut_anywhere_gives_the_posts_before_the_cut(end: int) -> None:
    found = outcome(WHOLE[:end])
    whole = WHOLE.count(b"</item>", 0, end)
    assert found[:whole] == WANTED[:whole]
    assert end > WHOLE.index(b"</channel>") + 10 or isinstance(found[-1], Problem)


@given(st.randoms(use_true_random=False))
def test_mutations_of_an_export_end_in_articles_and_problems(chance: random.Random) -> None:
    dump = bytearray(WHOLE)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(dump))
        dump[at : at + chance.choice((0, 1, 1, 30))] = chance.choice(
            (b"", b"<", b"]]>", bytes([chance.randrange(256)]))
        )
    assert outcome(bytes(dump))


RUNS = [
    *(b"<item>", b"<item></item>", b"<![CDATA[", b"<!--", b"<a>", b"<a><![CDATA[x]]>", b"<title>", b"</item>"),
    *(b"<item>\n<title>a", b"<content:encoded><![CDATA[", b"<wp:meta_value><![CDATA[ ]] </wp:meta_value>"),
]


@pytest.mark.parametrize("run", RUNS)
def test_long_runs_of_anything_are_read_in_good_time(run: bytes) -> None:
    opening = export().partition("</channel>")[0].encode()
    for before in (opening, opening + b"<item><title>A &", opening + b"<item><content:encoded><![CDATA["):
        assert outcome(before + run * (60_000 // len(run)))
