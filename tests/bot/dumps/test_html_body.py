import pytest

from tests.bot.dumps.html_pages import SECOND, SECOND_HTML, SHARING, frame
from tests.bot.dumps.pages import article, articles


def page(content: str, *, classes: str = "single", around: str = '<div class="entry-content">{}</div>') -> str:
    post = f'<article class="hentry"><h1 class="entry-title">The Title</h1>{around.format(content)}</article>'
    return frame(post, title="The Title", classes=classes)


@pytest.mark.parametrize(
    ("markup", "body"),
    [
        ("<p>One.</p><p>Two.</p>", "One.\n\nTwo."),
        ("<p>One,<br>two.</p>", "One,\ntwo."),
        ("One.<br><br>Two.<br /> <br />Three.", "One.\n\nTwo.\n\nThree."),
        ("<h2>Part</h2><p>One.</p>", "Part\n\nOne."),
        ("<p>One:</p><ul><li>a</li><li>b</li></ul><p>Two.</p>", "One:\n\n• a\n• b\n\nTwo."),
        ("<ul><li>a<ul><li>b</li></ul></li></ul>", "• a\n• b"),
        ("<ol><li>a<li>b</ol>", "1. a\n2. b"),
        ("<blockquote><p>One.</p><p>Two.</p></blockquote>", "One.\n\nTwo."),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("<table><tr><th>Port</th><th>Cranes</th></tr><tr><td>A</td><td>2</td></tr></table>", "Port | Cranes\nA | 2"),
        ("<div>One.<div>Two.</div>Three.</div>", "One.\n\nTwo.\n\nThree."),
        ("<p>A &amp; B&nbsp;&mdash; &#8220;C&#8221; &lt;d&gt;</p>", "A & B — “C” <d>"),
        ("<p>co\u00adop\u200b  and\n\tmore</p>", "coop and more"),
        ("<p>One <img src=x alt='A crane'> two.</p>", "One two."),
        ('<p>Well <img class="emoji" alt="🙂" src="x"> then.</p>', "Well 🙂 then."),
        ("<figure><img src=x><figcaption>A crane.</figcaption></figure><p>A crane.</p><p>One.</p>", "A crane.\n\nOne."),
        ("<h1>The Title</h1><p>One.</p>", "One."),
        ("<p>One.</p><script>x()</script><style>p{}</style><noscript>y</noscript><p>Two.</p>", "One.\n\nTwo."),
        ("<p>One.</p><iframe src=x>z</iframe><p>Two.</p>", "One.\n\nTwo."),
        (f"<p>One.</p>{SHARING}", "One."),
        ("<p>One.</p><p>Share this:</p><p>Like this:</p><p>Loading...</p>", "One."),
        ("<p>One.</p><div class='related-posts'><article><h3>Other</h3></article></div>", "One."),
        ("<p>One.</p><aside><p>By the way.</p></aside>", "One."),
        ("<p>One.</p><nav><a href=2>2</a></nav><form><input><label>Mail</label></form>", "One."),
        ("<p>One.</p><p hidden>Two.</p><p style='display:none'>Three.</p>", "One."),
        ("<p>One.</p><p class='post-tags'>Tags: <a rel=tag href=/tag/x>x</a></p>", "One."),
        ("<p>One <b>bold<i>er</b> and</i> more.", "One bolder and more."),
        ("<p>Done.</p><p>READ MORE: Another story altogether</p>", "Done.\n\nREAD MORE: Another story altogether"),
    ],
)
def test_markup_becomes_blocks(markup: str, body: str) -> None:
    found = article(page(markup))
    assert (found.body, found.truncated) == (body, False)


@pytest.mark.parametrize("around", ["{}", "<div>{}</div>", '<div class="storycontent">{}</div>'])
def test_the_text_is_found_with_and_without_an_element_of_its_own(around: str) -> None:
    assert article(page(SECOND_HTML, around=around)).body == SECOND


@pytest.mark.parametrize(
    ("markup", "body"),
    [
        ("<p>One, two &hellip; continue</p>", "One, two …"),
        ("<p>One, two…</p><p><a href=x>Continue reading The Title →</a></p>", "One, two…"),
        ('<p>One, two <a class="more-link" href="x">(more&hellip;)</a></p>', "One, two"),
        ("<p>One, two. (more…)</p>", "One, two."),
        ("<p>One, two.</p><p><a href=x>Read more »</a></p>", "One, two."),
        ("<p>One, two.</p><p>Read the rest of this entry »</p>", "One, two."),
        ("<p>One, two.</p><p>Weiterlesen →</p>", "One, two."),
        ("<p>One, two [&hellip;]</p>", "One, two […]"),
    ],
)
def test_what_a_list_cuts_is_flagged_and_loses_the_link_to_the_rest(markup: str, body: str) -> None:
    found = article(page(markup, classes="archive"))
    assert (found.body, found.truncated) == (body, True)


def test_a_summary_beside_the_text_is_not_the_body() -> None:
    found = article(page(f'<p class="p-summary">Short.</p><div class="e-content">{SECOND_HTML}</div>', around="{}"))
    assert (found.body, found.truncated) == (SECOND, False)


@pytest.mark.parametrize(
    ("first", "author", "source", "published", "dek"),
    [
        ("<p>By A. B. Quill | Island Radio | March 1, 2026</p>", "A. B. Quill", "Island Radio", "2026-03-01", None),
        ("<p>RT | March 1, 2026</p>", None, "RT", "2026-03-01", None),
        ("<p><em>Sputnik &#8211; 01.03.2026</em></p>", None, "Sputnik", "2026-03-01", None),
        ("<p>More is known now</p><p>RT | March 1, 2026</p>", None, "RT", "2026-03-01", "More is known now"),
        ("<h3>What Is Known</h3>", "Desk Hand", None, None, None),
        ("", "Desk Hand", None, None, None),
    ],
)
def test_the_byline_in_the_text_counts_more_than_the_markup(
    first: str, author: str | None, source: str | None, published: str | None, dek: str | None
) -> None:
    markup = page(first + SECOND_HTML).replace(
        "</h1>", '</h1><span class="author vcard"><b class="fn">Desk Hand</b></span>'
    )
    found = article(markup)
    assert (found.author, found.source, found.published, found.dek) == (author, source, published, dek)
    assert found.body.endswith(SECOND)
    assert ("What Is Known" in found.body) == ("What Is Known" in first)


def test_the_year_of_a_byline_is_mended_by_the_posts_own_date() -> None:
    markup = page("<p>RT | March 1, 2107</p>" + SECOND_HTML).replace("</h1>", "</h1><time datetime=2026-03-02>x</time>")
    assert article(markup).published == "2026-03-01"


def test_a_post_without_a_title_gets_one_of_its_first_words() -> None:
    post = '<div class="hentry"><div class="entry-content"><p>{}</p></div><a rel=bookmark href="http://a.example/{}">#</a></div>'
    page = frame(post.format("The tide is out again.", 1) + post.format("And in.", 2), classes="blog")
    assert [each.title for each in articles(page)] == ["The tide is out again.", "And in."]
