"""Lines that a page puts around its posts: pagers, section heads, comment threads with their form, sidebars."""

import re

from bot.dumps.posts import lines

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
_LONGEST = 200  # characters of a line of furniture


def _any_of(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


_BETWEEN_POSTS = _any_of(*_PAGER, *_SECTION)
_THREAD_LINE = _any_of(*_THREAD)
_AFTER_THREAD = _any_of(*_PAGER, *_SECTION, *_FORM)
_SIDEBAR_LINE = _any_of(*_PAGER, *_SIDEBAR)


def without_furniture(text: str) -> str:
    """``text`` from its first line that may be a title."""
    return _without_leading(text, _BETWEEN_POSTS)


def without_thread(text: str) -> str:
    """What follows a comment thread at the start of ``text``; all of it, where there is none."""
    end = max((line.end() for line in lines(text) if _is(_THREAD_LINE, line)), default=0)
    return _without_leading(text[end:], _AFTER_THREAD) if end else text


def without_sidebar(text: str) -> str:
    """``text`` up to its first line that heads a sidebar or pages on."""
    return text[: next((line.start() for line in lines(text) if _is(_SIDEBAR_LINE, line)), len(text))]


def _without_leading(text: str, furniture: re.Pattern[str]) -> str:
    start = next((line.start() for line in lines(text) if not _is(furniture, line)), len(text))
    return text[start:]


def _is(furniture: re.Pattern[str], line: re.Match[str]) -> bool:
    return len(line[0]) <= _LONGEST and furniture.fullmatch(line[0].rstrip()) is not None
