import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dumps.html_text import text_of

MARKUP = [
    *("<p>", "</p>", "<ul>", "</ul>", "<ol start=9>", "<li>", "</li>", "<table>", "<tr>", "<td>", "</td>", "</table>"),
    *("<pre>", "</pre>", "<br>", "<b>", "</b>", "<script>", "</script>", "<img alt=x>", "<!--", "-->", "&", "<", "\n"),
    *("<select>", "<textarea>", "<svg>", "</div>", "<title>", "words ", " ", "\xa0", "\u202e", "\x00", "\ud800"),
]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        ("plain\n  text", "plain text"),
        ("<p>One <b>two</b>\nthree</p><p>four", "One two three\n\nfour"),
        ("<div><div>a</div>b</div>c", "a\n\nb\n\nc"),
        ("a<br>b<br><br>c", "a\nb\n\nc"),
        ("<ul><li>a<li><p>b</p><p>c</p></ul>d", "• a\n• b\nc\n\nd"),
        ("<ol><li>a<ol><li>b</ol><li>c</ol>", "1. a\n1. b\n2. c"),
        ("<ol start=3><li>a<li>b</ol>", "3. a\n4. b"),
        ("<table><tr><th>A<th>B<tr><td><p>a</p><td><td>c<td></table>d", "A | B\na | | c\n\nd"),
        ("<dl><dt>a<dd>b<dt>c<dd>d</dl>e", "a\nb\nc\nd\n\ne"),
        ("<pre>a\n  b\n\n\n\n    c</pre>", "a\n  b\n\n    c"),
        ("<figure><img alt='no'><figcaption>Cap</figcaption></figure>", "Cap"),
        ("<p>a<iframe>b</iframe><noscript>c</noscript><svg><text>d</text></svg></p>e", "a\n\ne"),
        ("Fish&nbsp;&amp;&nbsp; chips &lt;3", "Fish & chips <3"),
        ("a<!-- b -->c<?d?>e", "ace"),
        ("<html><head><title>a</title></head><body>b</body></html>", "b"),
    ],
)
def test_html_becomes_blocks_of_text(html: str, text: str) -> None:
    assert text_of(html) == text


def test_line_ends_count_only_where_they_are_asked_to() -> None:
    html = "One\ntwo\n\n<b>three</b>\n\n<ul>\n<li>four</li>\n</ul>"
    assert text_of(html) == "One two three\n\n• four"
    assert text_of(html, newlines=True) == "One\ntwo\n\nthree\n\n• four"


@given(st.lists(st.sampled_from(MARKUP), max_size=60).map("".join), st.booleans())
def test_any_html_becomes_tidy_text(html: str, newlines: bool) -> None:
    text = text_of(html, newlines=newlines)
    assert "\n\n\n" not in text
    assert " \n" not in text
    assert text == text.strip("\n")


def test_html_of_any_depth_is_read() -> None:
    assert text_of("<div>" * 100_000 + "deep") == "deep"
