import pytest

from tests.bot.dumps.wxr_exports import body

BLOCKS = """<!-- wp:paragraph {"align":"left"} -->
<p>First
line &amp; more.</p>
<!-- /wp:paragraph -->

<!-- wp:heading -->
<h2>A Head</h2>
<!-- /wp:heading -->

<!-- wp:list --><ul><!-- wp:list-item --><li>one</li><!-- /wp:list-item -->
<!-- wp:list-item --><li>two</li><!-- /wp:list-item --></ul><!-- /wp:list -->

<!-- wp:image {"id":3} --><figure><img src="a.jpg" alt="not text"/><figcaption>A caption</figcaption></figure>
<!-- /wp:image -->

<!-- wp:embed {"url":"https://video.example/1"} -->
<figure><div>
https://video.example/1
</div></figure>
<!-- /wp:embed -->

<!-- wp:latest-posts {"postsToShow":4} /-->

Left over from the
classic editor.

Second paragraph of it.
"""


def test_blocks_become_blocks_of_text() -> None:
    assert body(BLOCKS).split("\n\n") == [
        "First line & more.",
        "A Head",
        "• one\n• two",
        "A caption",
        "Left over from the\nclassic editor.",
        "Second paragraph of it.",
    ]


def test_an_embedded_frame_that_is_never_closed_hides_nothing() -> None:
    assert body("<!-- wp:embed --><p>One</p><!-- wp:paragraph --><p>Two</p><!-- /wp:paragraph -->") == "One\n\nTwo"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("One\ntwo\n\nthree\n\n\n\nfour", "One\ntwo\n\nthree\n\nfour"),
        ("One\r\ntwo\r\n\r\nthree", "One\ntwo\n\nthree"),
        ("One<br />\ntwo<br><br>three", "One\ntwo\n\nthree"),
        ("<h2>Head</h2>\nText <b>in</b>\n<i>lines</i>", "Head\n\nText in\nlines"),
        ("Before<!--more-->\n\nAfter\n<!--nextpage-->\nLast", "Before\n\nAfter\n\nLast"),
        ("<ul>\n<li>a</li>\n<li>b\n<ol start='3'>\n<li>c</li>\n</ol></li>\n</ul>\nEnd", "• a\n• b\n3. c\n\nEnd"),
        ("<blockquote>So\n\nit is</blockquote>\nEnd", "So\n\nit is\n\nEnd"),
        ("<pre>a\n    b\n\n\n  c</pre>", "a\n    b\n\n  c"),
        ("<table><tr><th>A</th><th>B</th></tr>\n<tr><td><p>1</p></td>\n<td></td></tr></table>", "A | B\n1"),
        ("a<script>b()</script><style>p{}</style><iframe src='x'>c</iframe> d", "a d"),
        ("a &lt;b&gt; &#8211; caf&eacute;&nbsp;&nbsp;c", "a <b> – café c"),
        ("if a < b & b > c", "if a < b & b > c"),
    ],
)
def test_classic_content_reads_as_the_site_shows_it(html: str, text: str) -> None:
    assert body(html) == text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ('a [caption id="x" width="3"]<img alt="no"> Cap[/caption] b', "a\n\nCap\n\nb"),
        ('[caption id="x" caption="Cap"]<img>[/caption] b', "Cap\n\nb"),
        ('a [gallery ids="1,2" columns=2] [gallery] b', "a b"),
        ("a [embed width=3]https://video.example[/embed] b", "a b"),
        ("a [audio https://a.example/b.mp3] [video mp4='a']<a>x</a>[/video] b", "a b"),
        ("a [youtube=https://video.example] [vimeo 123] b", "a b"),
        ("[vc_row][vc_column width='1/2']a[/vc_column][/vc_row]", "a"),
        ("[dropcap]T[/dropcap]he [box]end[/box]", "The end"),
        ('[button link="x"] a', "a"),
        ("[[gallery]] and [[caption]x[/caption]]", "[gallery] and [caption]x[/caption]"),
        ("[code]if a[0] < b: [gallery][/code]", "if a[0] < b: [gallery]"),
        ("[note: [caption]x[/caption]]", "[note:\n\nx\n\n]"),
    ],
)
def test_shortcodes_go_and_the_text_between_them_stays(html: str, text: str) -> None:
    assert body(html) == text


@pytest.mark.parametrize(
    "prose",
    [
        "He said [sic] so.",
        "[US Secretary of State] Marco Tull arrived.",
        "[…] and [...] and [1] and [emphasis added]",
        "[video of the speech] and [Applause] and [/sarcasm]",
        "[where x=5] and [[sic]] and [a b [c] d]",
    ],
)
def test_ordinary_brackets_stay(prose: str) -> None:
    assert body(prose) == prose


@pytest.mark.parametrize(
    "run", ["[", "[a ", "[/a]", "[a][/a]", "[[a]", "<b>", "<div>", "<!-- wp:embed -->", "<!--", "\n"]
)
def test_long_runs_of_anything_are_read_in_good_time(run: str) -> None:
    assert body(run * 20_000 + "end").endswith("end") == (run != "<!--")
