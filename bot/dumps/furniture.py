"""Lines that a page puts around its posts: pagers, section heads, comment threads with their form, sidebars."""

import re

from bot.dumps.posts import first_lines

_PAGER = (
    r"[«‹←<]+\s*(?:previous|older|newer|next)\b.*",
    r"(?:previous|older|newer|next) (?:page|posts?|entries)\b.*",
    r".*\b(?:next|newer) (?:page|posts?|entries)\s*[»›→>]+",
    r"page \d+ of \d+.*",
    r"\d+(?: \d+)* (?:…|\.\.\.)(?: \d+)*",
)
_SECTION = (
    "current news and analysis",
    "featured video",
    "from the archives",
    "aletho news original content",
    "recent posts",
    "related",
    r"share this:?|like this:?|like loading\.*|loading\.*|rate this:?|advertisements?",
)
_SIDEBAR = (
    "archives|categories|blogroll|meta|tags|pages|search|site info|disclaimer|more links|blog stats|top posts|calendar",
    "recent (?:comments|posts)|latest posts|follow (?:blog|us|this blog).*|subscribe.*|contact.*",
    r"(?:blog|create a free website).* at wordpress\.com.*|(?:proudly )?powered by wordpress.*|theme: .*",
)
# The last of these lines in a stretch is where a comment thread ends, or its form begins.
_THREAD = (
    r"(?:comment|pingback|trackback) by .+\|.*",
    r"(?:no|\d+) (?:comments?|responses?)(?: yet\.?| »)",
    "leave a (?:reply|comment)(?: cancel reply)?",
    "fill in your details below.*|you are commenting using your.*|notify me of (?:new|follow-up) .*",
    r"your email address will not be published.*|this site uses akismet.*|sorry, the comment form is closed.*",
)
_FORM = (
    "cancel(?: reply)?|change|reply|connecting to %s|required fields are marked.*|enter your comment here.*|δ",
    r"(?:name|email|e-mail|website|comment)(?: ?\*| ?\(.*\))?|post comment|submit comment|save my name.*",
    "(?:rss|comments) feed .*|trackback (?:uri|url).*|.*log ?out.*",
)


def _lines(*patterns: str) -> re.Pattern[str]:
    return re.compile(r"[ \t]*(?:" + "|".join(patterns) + r")[ \t]*", re.IGNORECASE)


_BETWEEN_POSTS = _lines(*_PAGER, *_SECTION)
_AFTER_THREAD = _lines(*_PAGER, *_SECTION, *_FORM)
_THREAD_LINE = re.compile(rf"^{_lines(*_THREAD).pattern}$", re.IGNORECASE | re.MULTILINE)
_SIDEBAR_LINE = re.compile(rf"^{_lines(*_PAGER, *_SIDEBAR).pattern}$", re.IGNORECASE | re.MULTILINE)


def without_furniture(text: str) -> str:
    """``text`` from its first line that may be a title."""
    return _without_leading(text, _BETWEEN_POSTS)


def without_thread(text: str) -> str:
    """What follows a comment thread at the start of ``text``; all of it, where there is none."""
    end = max((match.end() for match in _THREAD_LINE.finditer(text)), default=0)
    return _without_leading(text[end:], _AFTER_THREAD) if end else text


def without_sidebar(text: str) -> str:
    """``text`` up to its first line that heads a sidebar or pages on."""
    sidebar = _SIDEBAR_LINE.search(text)
    return text[: sidebar.start()] if sidebar else text


def _without_leading(text: str, pattern: re.Pattern[str]) -> str:
    while (lines := first_lines(text, 1)) and pattern.fullmatch(lines[0][0]):
        text = text[lines[0].end() :]
    return text
