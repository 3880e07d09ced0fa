"""Pages as other systems than WordPress make them."""

import json

from tests.bot.dumps.html_pages import SECOND_HTML, SITE, Post, frame


def blogger(*posts: Post) -> str:
    body = "".join(
        f"""<div class="date-outer"><h2 class="date-header"><span>Monday, March 2, 2026</span></h2><div
        class="date-posts">
        <div class="post-outer"><div class="post hentry uncustomized-post-template" itemprop="blogPost"
        itemscope="itemscope"
        itemtype="http://schema.org/BlogPosting"><a name="77"></a>
        <h3 class="post-title entry-title" itemprop="name"><a href="{post.url}">{post.title}</a></h3>
        <div class="post-body entry-content" itemprop="description
        articleBody">{post.html.replace("<p>", "").replace("</p>", "<br /><br />")}
        </div><div class="post-footer"><span class="post-author vcard">Posted by <span class="fn" itemprop="author"
        itemscope
        itemtype="http://schema.org/Person"><span itemprop="name">{post.poster}</span></span></span>
        <span class="post-timestamp">at <a class="timestamp-link" href="{post.url}" rel="bookmark" title="permanent
        link">
        <abbr class="published" itemprop="datePublished" title="{post.instant}">9:30 AM</abbr></a></span>
        <span class="post-comment-link"><a class="comment-link" href="{post.url}#comment-form">{post.comments}
        comments:</a></span>
        <span class="post-labels">Labels:
        {post.tag_links().replace("/tag/", "/search/label/")}</span></div></div></div></div></div>"""
        for post in posts
    )
    return frame(f'<div class="widget Header"><h1 class="title">{SITE}</h1></div><div class="main section" id="main">'
                 f'<div class="widget Blog" id="Blog1"><div class="blog-posts hfeed">{body}</div></div></div>'
                 '<div class="sidebar section"><div class="widget"><h2>About</h2><p>Us</p></div></div>',
                 head=f'<meta property="og:site_name" content="{SITE}">')  # fmt: skip


def ghost(post: Post) -> str:
    claims = {
        "@context": "https://schema.org",
        "@type": "Article",
        "publisher": {"@type": "Organization", "name": SITE},
        "author": {"@type": "Person", "name": post.poster},
        "headline": post.title,
        "url": post.url,
        "datePublished": f"{post.day}T{post.time}.000Z",
        "dateModified": "2026-04-01T00:00:00.000Z",
        "keywords": ", ".join(post.tags),
    }
    body = f"""<header id="gh-navigation" class="gh-navigation"><a class="gh-navigation-logo"
    href="/">{SITE}</a></header>
        <main class="gh-main"><article class="gh-article post tag-cranes"><header class="gh-article-header gh-canvas">
        <a class="gh-article-tag" href="/tag/cranes/">cranes</a><h1 class="gh-article-title">{post.title}</h1>
        <p class="gh-article-excerpt is-body">A gate, a crane, and a question</p>
        <div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/author/desk/">{post.poster}</a></h4>
        <div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="{post.day}">02 Mar
        2026</time></div></div>
        </header><section class="gh-content gh-canvas is-body">{post.html}</section></article>
        <section class="gh-container is-grid"><h2 class="gh-container-title">Read more</h2><div class="gh-feed">
        <article class="gh-card post"><a class="gh-card-link" href="/other/"><h3 class="gh-card-title">Other</h3>
        <p class="gh-card-excerpt">Something else entirely</p></a></article></div></section></main>"""
    head = (
        f'<link rel="canonical" href="{post.url}"><meta property="og:site_name" content="{SITE}">'
        f'<meta property="og:type" content="article"><meta property="og:title" content="{post.title}">'
        f'<meta property="article:published_time" content="{post.day}T{post.time}.000Z">'
        f'<script type="application/ld+json">{json.dumps(claims)}</script>'
    )
    return frame(body, title=post.title, head=head, classes="post-template tag-cranes")


def jekyll(post: Post) -> str:
    """A static site with microformats and microdata, all addresses relative."""
    body = f"""<header class="site-header"><a class="site-title" rel="author" href="/">{SITE}</a></header>
        <main class="page-content"><article class="post h-entry" itemscope itemtype="http://schema.org/BlogPosting">
        <header class="post-header"><h1 class="post-title p-name" itemprop="name headline">{post.title}</h1>
        <p class="post-meta"><time class="dt-published" datetime="{post.instant}" itemprop="datePublished">Mar 2,
        2026</time>
        • <span itemprop="author" itemscope itemtype="http://schema.org/Person"><span class="p-author h-card"
        itemprop="name">
        {post.poster}</span></span></p></header>
        <div class="post-content e-content" itemprop="articleBody">{post.html}</div>
        <ul class="post-tags"><li><a class="p-category" rel="tag" href="/tags/cranes/">cranes</a></li></ul>
        <a class="u-url" href="/2026/03/02/{post.slug}/" hidden></a></article></main>"""
    head = f'<link rel="canonical" href="{post.url}"><meta property="og:site_name" content="{SITE}">'
    return frame(body, title=f"{post.title} | {SITE}", head=head)


def news_site(post: Post, body: str = "") -> str:
    """A site of its own making, which says all in JSON-LD."""
    claims = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "Organization", "@id": "#org", "name": SITE},
            {"@type": "Person", "@id": "#mara", "name": "Mara Quill"},
            {
                "@type": ["NewsArticle"],
                "headline": post.title.replace("&", "&amp;"),
                "mainEntityOfPage": {"@type": "WebPage", "@id": post.url},
                "author": [{"@id": "#mara"}],
                "publisher": {"@id": "#org"},
                "datePublished": f"{post.day}T11:30:00+02:00",
                "articleSection": list(post.categories),
                "keywords": list(post.tags),
                "commentCount": post.comments,
                "articleBody": "The body as the script has it.\n\nIn two paragraphs.",
            },
        ],
    }
    text = (
        body
        or f'<div class="c-12"><h1>{post.title}</h1><div class="c-7"><div class="c-8">{SECOND_HTML}</div></div></div>'
    )
    menu = "".join(f'<div class="c-1"><a href="/{each}">{each}</a></div>' for each in ("home", "world", "sport"))
    foot = '<div class="c-9"><a href="/terms">Terms</a> <a href="/ads">Ads</a></div>'
    script = f'<script type="application/ld+json">{json.dumps(claims)}</script>'
    return frame(f'<div class="c-0">{menu}</div>{text}{foot}', title=f"{post.title} - {SITE}", head=script)


def bare(post: Post) -> str:
    """A page from before all that, in capitals and with unclosed tags."""
    return f"""<HTML><HEAD><TITLE>{post.title}</TITLE></HEAD><BODY BGCOLOR=white>
<TABLE><TR><TD><A HREF=/>Home</A><BR><A HREF=/links.htm>Links</A></TD><TD>
<H1>{post.title}</H1>{SECOND_HTML.replace("<p>", "<P>").replace("</p>", "")}
</TD></TR></TABLE></BODY></HTML>"""
