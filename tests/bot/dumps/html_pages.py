"""HTML pages for the tests: posts in our own words, and what stands around them."""

from dataclasses import dataclass, replace

SITE = "The Harbour Ledger"
HOME = "https://ledger.example"

BODY_HTML = """\
<p>By Mara Quill | Island Radio | March 1, 2026</p>
<p>The tide was out when the crane arrived,<br />and it was in again before anyone had found
the <b>key</b> to the gate &#8211; which had been hanging where it always hangs.</p>
<h3>What Comes Next</h3>
<ul><li>A new gate;</li><li>a <a href="/tag/locks/">lock</a>.</li></ul>
<blockquote><p>&#8220;Nobody was surprised,&#8221; said the harbour master, who had been on the pier since the early
morning and had seen it all before.</p></blockquote>"""
BODY = """\
The tide was out when the crane arrived,
and it was in again before anyone had found the key to the gate – which had been hanging where it always hangs.

What Comes Next

• A new gate;
• a lock.

“Nobody was surprised,” said the harbour master, who had been on the pier since the early morning and had seen it all \
before."""
SECOND_HTML = """\
<p>Two ferries left Alderwick on Sunday, and one of them came back. The other is expected on Tuesday, with the
post.</p>
<p>The harbour office sold eleven tickets, all of them for the front row, and would not say to whom.</p>"""
SECOND = """\
Two ferries left Alderwick on Sunday, and one of them came back. The other is expected on Tuesday, with the post.

The harbour office sold eleven tickets, all of them for the front row, and would not say to whom."""


@dataclass(frozen=True, slots=True)
class Post:
    """A post as its site knows it."""

    title: str = "Crane Arrives, Key Does Not"
    slug: str = "crane-arrives"
    html: str = BODY_HTML
    day: str = "2026-03-02"
    time: str = "09:30:00"
    written: str = "March 2, 2026"
    poster: str = "Ledger Desk"
    categories: tuple[str, ...] = ("Harbour", "War, Peace")
    tags: tuple[str, ...] = ("cranes", "Locks & Keys")
    comments: int = 3

    @property
    def url(self) -> str:
        return f"{HOME}/{self.day.replace('-', '/')}/{self.slug}/"

    @property
    def instant(self) -> str:
        return f"{self.day}T{self.time}+00:00"

    @property
    def classes(self) -> str:
        names = [f"category-{_slug(each)}" for each in self.categories] + [f"tag-{_slug(each)}" for each in self.tags]
        return f"post-12 post type-post status-publish format-standard hentry {' '.join(names)}"

    def category_links(self, separator: str = ", ") -> str:
        return separator.join(_link("category", each, "category tag") for each in self.categories)

    def tag_links(self, separator: str = ", ") -> str:
        return separator.join(_link("tag", each, "tag") for each in self.tags)

    @property
    def comments_text(self) -> str:
        return {0: "Leave a comment", 1: "1 Comment"}.get(self.comments, f"{self.comments} Comments")


CRANE = Post()
FERRY = Post(
    title="Ferries: “One of Two”",
    slug="ferries",
    html=SECOND_HTML,
    time="08:00:00",
    categories=("Ferries",),
    tags=(),
    comments=0,
)
VIDEO = replace(
    FERRY,
    title="Video: The Pier at Night",
    slug="pier-at-night",
    html='<p><iframe src="https://video.example/1"></iframe></p>',
)


def _slug(name: str) -> str:
    return "-".join("".join(each if each.isalnum() else " " for each in name.casefold()).split())


def _link(kind: str, name: str, rel: str) -> str:
    return f'<a href="{HOME}/{kind}/{_slug(name)}/" rel="{rel}">{name.replace("&", "&amp;")}</a>'


def frame(body: str, *, title: str = SITE, head: str = "", classes: str = "") -> str:
    """A whole page around a body."""
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<style>p {{ color: black }}</style><script>var x = "<p>not text</p>";</script>{head}</head>
<body class="{classes}">{body}</body></html>"""


FEED_LINK = f'<link rel="alternate" type="application/rss+xml" title="{SITE} &raquo; Feed" href="{HOME}/feed/">'
SIDEBAR = """<div id="sidebar" role="complementary"><ul><li><h2>Archives</h2><ul><li><a href="/2026/02/">February
2026</a></li>
</ul></li></ul></div>"""
COMMENTS = """<h3 id="comments">3 Responses to &#8220;Crane&#8221;</h3><ol class="commentlist">
<li class="comment" id="comment-1"><cite>Ann</cite> <p>I have a key.</p></li>
<li class="comment" id="comment-2"><cite>Bo</cite> <p>So have I, and it fits.</p></li>
<li class="comment" id="comment-3"><cite>Cy</cite> <p>Which gate?</p></li></ol>
<div id="respond"><h3>Leave a Reply</h3><form id="commentform"><p><label>Name</label><input
name="author"></p></form></div>"""
SHARING = """<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a
href="?share=x">X</a></li></ul>
</div><div id="jp-relatedposts" class="jp-relatedposts"><h3><em>Related</em></h3></div>"""
