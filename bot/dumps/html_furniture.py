"""What a page puts around and into its posts, by the names that themes, plugins and sites give it: one row a kind."""

from collections.abc import Iterable

from turbohtml import Document, Element, Node, Text

# Gone wherever it stands.
_TAGS = "script style noscript template iframe object embed svg canvas audio video dialog input select button nav"
_ROLES = "navigation search dialog"
_CLASSES = (
    # comments and their form
    "comments-area comment-list commentlist comment-respond comment-body comment-form wp-block-comments p-comment "
    "h-cite wp-block-post-comments-form gh-comments fb-comments hcomment nocomments pingback trackback",
    # ways to other pages
    "navigation nav-links post-navigation posts-navigation pagination pagenavi wp-pagenavi page-links pager "
    "breadcrumb breadcrumbs bottomnavigation pagenav skip-link blog-pager post-nav read-next nav-previous nav-next "
    "wp-block-query-pagination",
    # other posts
    "related related-posts relatedposts related-articles related-content jp-relatedposts yarpp yarpp-related "
    "crp_related rpwe-block more-stories recommended recommendations also-read read-also wp-block-latest-posts "
    "wp-block-embed outbrain OUTBRAIN taboola",
    # sharing, rating, subscribing, advertising
    "sharedaddy sd-sharing sharing share share-buttons social-share social-links social-sharing post-share share-post "
    "post-share-buttons addtoany_share_save_container a2a_kit addthis_toolbox heateor_sss_sharing_container ssba "
    "essb_links shareaholic-canvas wp-block-social-links entry-share sd-like jetpack-likes-widget-wrapper wpl-likebox "
    "pd-rating pd-embed printfriendly tweetmeme_button mc4wp-form wp-block-jetpack-subscriptions newsletter "
    "jetpack_subscription_widget newsletter-signup subscribe-form gh-subscribe kg-signup-card wpcnt adsbygoogle "
    "advertisement ad-container ads advert",
    # about the author, editing, words for readers of screens
    "author-bio author-box author-info about-author post-author-bio entry-author-info edit-link editlink "
    "post-edit-link icon-action screen-reader-text sr-only visually-hidden mw-editsection toc_container",
    # the site's own
    "sidebar site-footer wp-block-template-part-footer cookie-notice cookie-banner cookie-consent cookies "
    "cookiebanner gdpr cc-window eu-cookie-law widget_eu_cookie_law_widget popup modal",
)
_IDS = (
    "comments respond commentlist commentform disqus_thread blog-pager related related-posts sidebar secondary "
    "tertiary colophon wpadminbar wm-ipp-base wm-ipp donato cookie-notice cookie-banner cookie-law-info-bar "
    "eu-cookie-law actionbar onetrust-consent-sdk usercentrics-root"
)
_NEVER = ", ".join(
    (
        *_TAGS.split(),
        *(f"[role={each}]" for each in _ROLES.split()),
        *(f".{each}" for each in " ".join(_CLASSES).split()),
        *(f"#{each}" for each in _IDS.split()),
        *("div.comments", "section.comments", "[aria-modal=true]"),
    )
)
# Gone unless a post stands in it.
_SELDOM = (
    "aside, [role=complementary], .widget, .widget-area, [hidden], [style*='display:none'], [style*='display: none'], "
    "[class*=cookie], [id*=cookie], [class*=consent], [id*=consent]"
)
_POST = "article, .hentry, .h-entry, .entry-content, .e-content, .post-body, .post-content, [itemprop~=articleBody]"
_LONG = 120  # characters of a paragraph that is no label of a form's field


def clear(page: Document) -> None:
    """Takes furniture out of a page; a form stays if it is a frame around the whole, as some systems make it."""
    drop(page.select(_NEVER))
    around = _around(page.select(_POST))
    drop([each for each in page.select(_SELDOM) if each not in around])
    around |= _around(each for each in page.find_all("p") if _is_long(each))
    drop([each for each in page.find_all("form") if each not in around])


def drop(elements: Iterable[Element]) -> None:
    """Takes elements out of their page, but for the page's own frame."""
    for element in elements:
        if element.parent is not None and element.tag not in ("html", "head", "body"):
            element.extract()


def _around(elements: Iterable[Element]) -> set[Node]:
    """The elements with all that they stand in."""
    found: set[Node] = set()
    for element in elements:
        node: Node | None = element
        while node is not None and node not in found:
            found.add(node)
            node = node.parent
    return found


def _is_long(element: Element) -> bool:
    return sum(len(each.data) for each in element if isinstance(each, Text)) > _LONG
