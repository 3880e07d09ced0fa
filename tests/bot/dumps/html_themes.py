"""Pages as WordPress's themes make them, of 2005 to 2024."""

from tests.bot.dumps.html_pages import COMMENTS, FEED_LINK, HOME, SHARING, SIDEBAR, SITE, Post, frame


def kubrick(*posts: Post, single: bool = False) -> str:
    """WordPress's default theme of 2005 to 2010."""
    if single:
        (post,) = posts
        meta = f"""<p class="postmetadata alt"><small>This entry was posted on Monday, March 2nd, 2026 at 9:30 am
        and is filed under
            {post.category_links()}. You can follow any responses to this entry through the <a href="feed/">RSS
            2.0</a> feed.
            </small></p>"""
        body = f"""<div class="{post.classes}" id="post-12"><h2>{post.title}</h2><div class="entry">{post.html}
            <p>Tags: {post.tag_links()}</p>{meta}</div></div>{COMMENTS}"""
        title = f"{post.title} &laquo;  {SITE}"
    else:
        body = "".join(
            f"""<div class="{post.classes}" id="post-12">
            <h2><a href="{post.url}" rel="bookmark" title="Permanent Link to it">{post.title}</a></h2>
            <small>March 2nd, 2026 <!-- by {post.poster} --></small>
            <div class="entry">{post.html}</div>
            <p class="postmetadata">{f"Tags: {post.tag_links()}<br />" if post.tags else ""} Posted in
            {post.category_links()} |
            <a href="{post.url}#comments" title="Comment on it">{post.comments_text} &#187;</a></p></div>"""
            for post in posts
        )
        title = f"{SITE} &raquo; 2026 &raquo; March"
        body = f'<h2 class="pagetitle">Archive for March, 2026</h2>{body}'
    navigation = (
        '<div class="navigation"><div class="alignleft"><a href="/page/2/">&laquo; Older Entries</a></div></div>'
    )
    header = f'<div id="header"><h1><a href="{HOME}/">{SITE}</a></h1><div class="description">Small news</div></div>'
    return frame(f'{header}<div id="content">{navigation}{body}{navigation}</div>{SIDEBAR}', title=title)


def andreas04(*posts: Post, single: bool = False) -> str:
    """A theme in which a post's text has no element of its own."""
    dash = "- " if single else ""
    body = "".join(
        f"""<div id="post-12" class="entry {post.classes}"><h2><a href="{post.url}">{post.title}</a></h2>
        {post.html}{SHARING}
        <p class="meta"><span class="date"><a href="{HOME}/2026/03/02/">{post.written}</a> {dash}<!-- at 9:30 am
        --></span>
        <span class="postedby">Posted by <a href="{HOME}/author/x/">{post.poster}</a> | {post.category_links()} |
        {post.tag_links()} | <a href="{post.url}#comments">{post.comments_text}</a></span></p></div>"""
        for post in posts
    )
    head = f'<link rel="alternate" type="application/rss+xml" title="{SITE} RSS Feed" href="{HOME}/feed/">'
    title = f"&raquo; {posts[0].title} {SITE}" if single else f"&raquo; 2026 &raquo; March &raquo; 02 {SITE}"
    header = f'<div id="sitetitle"><h1><a href="{HOME}">{SITE}</a></h1><h2>Small news</h2></div>'
    comments = (
        COMMENTS.replace("commentlist", "x-list").replace("<ol class", '<ol id="commentlist" class') if single else ""
    )
    below = '<div class="bottomnavigation"><p><a href="/page/2/">&laquo; Previous Entries</a></p></div>'
    left = f'<div id="content"><div id="left">{body}{comments}{below}</div></div>'
    return frame(f'<div id="container">{header}{left}</div>', title=title, head=head)


def twenty_ten(*posts: Post) -> str:
    body = "".join(
        f"""<div id="post-12" class="{post.classes}"><h2 class="entry-title">
        <a href="{post.url}" title="Permalink to it" rel="bookmark">{post.title}</a></h2>
        <div class="entry-meta"><span class="meta-prep meta-prep-author">Posted on</span>
        <a href="{post.url}" title="9:30 am" rel="bookmark"><span class="entry-date">{post.written}</span></a>
        <span class="meta-sep">by</span> <span class="author vcard"><a class="url fn n"
        href="{HOME}/author/desk/">{post.poster}</a>
        </span></div><div class="entry-content">{post.html}</div>
        <div class="entry-utility"><span class="cat-links"><span class="entry-utility-prep">Posted in</span>
        {post.category_links()}</span> <span class="meta-sep">|</span> <span class="tag-links">Tagged
        {post.tag_links()}</span>
        <span class="comments-link"><a href="{post.url}#comments">{post.comments_text}</a></span></div></div>"""
        for post in posts
    )
    header = f'<div id="header"><h1 id="site-title"><span><a href="/">{SITE}</a></span></h1></div>'
    main = f'<div id="main"><h1 class="page-title">Monthly Archives: <span>March 2026</span></h1>{body}</div>'
    return frame(header + main, title=f"2026 March | {SITE}", head=FEED_LINK, classes="archive date")


def twenty_twelve(post: Post) -> str:
    """A single page."""
    body = f"""<article id="post-12" class="{post.classes}"><header class="entry-header"><h1
    class="entry-title">{post.title}</h1>
        <div class="comments-link"><a href="#comments">3 Replies</a></div></header>
        <div class="entry-content">{post.html}{SHARING}</div>
        <footer class="entry-meta">This entry was posted in {post.category_links()} and tagged {post.tag_links()} on
        <a href="{post.url}" title="9:30 am" rel="bookmark"><time class="entry-date"
        datetime="{post.instant}">{post.written}
        </time></a> <span class="by-author"> by <span class="author vcard"><a class="url fn n" href="/author/d/"
        rel="author">
        {post.poster}</a></span></span>.</footer></article>
        <nav class="nav-single"><span class="nav-previous"><a href="/x/">Older story</a></span></nav>
        <div id="comments" class="comments-area"><h2 class="comments-title">3 thoughts on &ldquo;it&rdquo;</h2>
        <ol class="commentlist"><li class="comment"><article class="comment"><header><cite class="fn">Ann</cite>
        <time datetime="2026-03-05T10:00:00+00:00">March 5</time></header><p>I have a
        key.</p></article></li></ol></div>"""
    head = f'{FEED_LINK}<link rel="canonical" href="{post.url}">'
    return frame(f'<h1 class="site-title"><a href="/">{SITE}</a></h1><div id="main">{body}</div>',
                 title=f"{post.title} | {SITE}", head=head, classes="single single-post postid-12")  # fmt: skip


def twenty_fifteen(*posts: Post, excerpts: bool = False) -> str:
    """An archive, of whole posts or of excerpts."""
    body = "".join(
        f"""<article id="post-12" class="{post.classes}"><header class="entry-header"><h2 class="entry-title">
        <a href="{post.url}" rel="bookmark">{post.title}</a></h2></header>"""
        + (
            f"""<div class="entry-summary"><p>The tide was out when the crane arrived &hellip; <a href="{post.url}"
            class="more-link">
            Continue reading <span class="screen-reader-text">{post.title}</span></a></p></div>"""
            if excerpts
            else f'<div class="entry-content">{post.html}</div>'
        )
        + f"""<footer class="entry-footer"><span class="posted-on"><span class="screen-reader-text">Posted on </span>
        <a href="{post.url}" rel="bookmark"><time class="entry-date published"
        datetime="{post.instant}">{post.written}</time>
        <time class="updated" datetime="2026-04-01T00:00:00+00:00">April 1, 2026</time></a></span>
        <span class="byline"><span class="author vcard"><span class="screen-reader-text">Author </span>
        <a class="url fn n" href="/author/d/">{post.poster}</a></span></span>
        <span class="cat-links"><span class="screen-reader-text">Categories </span>{post.category_links()}</span>
        <span class="tags-links"><span class="screen-reader-text">Tags </span>{post.tag_links()}</span>
        <span class="comments-link"><a href="{post.url}#comments">{post.comments_text}<span
        class="screen-reader-text"> on it
        </span></a></span></footer></article>"""
        for post in posts
    )
    header = f'<header id="masthead"><p class="site-title"><a href="/" rel="home">{SITE}</a></p></header>'
    heading = '<header class="page-header"><h1 class="page-title">Month: March 2026</h1></header>'
    aside = '<div id="secondary" class="widget-area"><aside class="widget"><h2>Search</h2></aside></div>'
    title = f"March 2026 &#8211; {SITE}"
    main = f'<main id="main">{heading}{body}</main>'
    return frame(header + main + aside, title=title, head=FEED_LINK, classes="archive date")


def twenty_twenty_four(*posts: Post, single: bool = False) -> str:
    """A block theme: nothing but blocks' classes on a single page, with cards of other posts below."""
    terms = '<div class="taxonomy-{} wp-block-post-terms"><span class="wp-block-post-terms__prefix">in</span> {}</div>'
    cards = "".join(
        f"""<li class="wp-block-post post-9 post type-post status-publish hentry">
        <h2 class="wp-block-post-title"><a href="{post.url}" target="_self">{post.title}</a></h2>
        <div class="wp-block-post-date"><time datetime="{post.instant}"><a
        href="{post.url}">{post.written}</a></time></div>
        <div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">Two ferries left Alderwick on
        &hellip;</p></div>
        </li>"""
        for post in posts[1 if single else 0 :]
    )
    title = SITE
    query = f'<div class="wp-block-query"><ul class="wp-block-post-template">{cards}</ul></div>'
    body = f'<main class="wp-block-group">{query}</main>'
    if single:
        post = posts[0]
        title = f"{post.title} &#8211; {SITE}"
        body = f"""<main class="wp-block-group"><h1 class="wp-block-post-title">{post.title}</h1>
            <div class="wp-block-template-part"><div class="wp-block-post-date"><time
            datetime="{post.instant}">{post.written}</time></div>
            <div class="wp-block-post-author-name">{post.poster}</div>
            {terms.format("category", post.category_links())}</div>
            <div class="entry-content wp-block-post-content">{post.html}</div>
            {terms.format("post_tag", post.tag_links())}
            <section class="wp-block-template-part"><div class="wp-block-comments"><h2
            class="wp-block-comments-title">3 responses to
            &#8220;it&#8221;</h2><ol class="wp-block-comment-template"><li class="comment"><p>I have a
            key.</p></li></ol></div></section>
            <h2>More posts</h2>{query}</main>"""
    header = (
        f'<header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">{SITE}</a></p></header>'
    )
    blocks = f'<div class="wp-site-blocks">{header}{body}<footer><p>Designed with WordPress</p></footer></div>'
    classes = "single single-post postid-12" if single else "home blog"
    return frame(blocks, title=title, head=FEED_LINK, classes=classes)
