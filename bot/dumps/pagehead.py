"""What a page puts around its posts: skip links, menus, headings of archives, pagers, comments, sidebars."""

import re
from collections.abc import Callable

from bot.dumps import bylines
from bot.dumps.posts import first_lines, lines, one_line

_LONGEST = 200  # characters of a line of furniture
_LINES = 60  # in which a title is looked for
_PARAGRAPH = re.compile(r".{80,}[.!?…][”’\"')]*|.{201,}|(?:\S+ ){4,}\S+\.[”’\"')]*", re.DOTALL)
_DAY = len("2026-03-02")
_ENDS_AFTER_COMMA = re.compile(r"\w, \w[\w, ]*\Z")
_WEAK_TAIL = 120  # characters: a line longer than that, below what may be a sidebar's head, shows that it is body


def _any_of(*patterns: str) -> Callable[[str], bool]:
    whole = re.compile("|".join(patterns), re.IGNORECASE)
    return lambda line: len(line) <= _LONGEST and whole.fullmatch(line) is not None


_ONWARD = r"(?:(?:previous|older|newer|next) ?(?:pages?|posts?|entries)|(?<=[«‹←] )(?:previous|older)|next(?= ?[»›→]))"
_PAGER = (
    rf"\W{{0,3}}{_ONWARD}(?:\W{{1,5}}{_ONWARD})?\W{{0,3}}",
    r"(?:page ?)?\d{1,5}(?: of \d+.*|(?:[ |]*…|[ |]+(?:page ?)?(?:\d{1,5}|\.\.\.|next|page|→)){1,20})|page \d+",
    r"posts? navigation|(?:previous|next):? .*|previous|next",
)
_ARCHIVE = (
    r"(?:(?:daily|monthly|yearly|category|tag|author) )?archives?:? .*|(?:day|month|year|category|tag|author): .*",
    r"archives? for .*|archives",
)
_SKIP = (
    r"(?:primary |main )?(?:menu(?: and widgets| ?close)?)?(?: ?skip to (?:the )?(?:primary |secondary |main )?content)?"  # noqa: E501
    r"(?:,? ?search)?",
    r"search(?: for)?:?(?:[ \[_(].*)?|scroll down to content|toggle (?:navigation|search)|home|close|\[edit\]|edit",
    r".+skip to content",
)
_FOOT = (
    r".*\bpowered by wordpress\b.*|(?:blog|create a free website).* at wordpress\.com.*|theme: .{1,40} by .*|(?:© ?|copyright ){1,2}\d{4}.*",  # noqa: E501
    r"entries \(rss\).*|to the top.*|designed with wordpress.*|up ↑",
    r".*\bpost comment\b.*|\[?submit comment\]?|.*notify me of (?:new|follow-up) .*|.*save my name, email.*",
    r"your email address will not be published.*|required fields are marked.*|.*this site uses akismet.*",
    r".*skip to (?:the )?(?:primary |secondary |main )?content",
    r"sorry, the comment form is closed.*|comments are closed\.?",
)
_THREAD = (
    r"(?:(?P<count>\d{1,6}|one|two|no) )(?:thoughts?|responses?|replies|reply|comments?)(?: (?:on|to) .{1,300}| ?»)?",
    r"join the conversation|leave a (?:reply|comment)(?: cancel reply)?|no comments yet\.?|comments",
)
_SHARE = (
    r"share this(?: post)?:?|like this:?|like loading\.*|loading\.*|share on .*|tweet|rate this:?|sharing is caring.*",
    r"(?:click to|share via) .*|like be the first to like this\.?|related",
    r"continue reading in the app|subscribe to our newsletter.*|advertisements?|report this ad",
)
_SIDEBAR = (
    r"recent (?:posts|comments)|archives|categories:?|meta:?|blogroll|pages|tags|search:?|archives:?|top posts.*",
    r"more posts|about|subscribe|follow us|calendar",
)
_BULLET = (r"• .*",)
_SINGLE_NAVIGATION = (r"(?:[«←→]|<-) ?\S.*|\S.* ?(?:[»→]|->)",)

_is_top = _any_of(*_PAGER, *_ARCHIVE, *_SKIP, *_SINGLE_NAVIGATION, *_BULLET)
_is_foot = _any_of(*_FOOT)
_is_strong_tail = _any_of(
    *_PAGER[:2], "posts? navigation", *_FOOT, "share this(?: post)?:?", "leave a (?:reply|comment)(?: cancel reply)?"
)
_is_weak_tail = _any_of(
    *_PAGER, rf"(?!.*\b(?:continue|keep|more|read)\b)(?:{_SINGLE_NAVIGATION[0]})", *_THREAD, *_SHARE, *_SIDEBAR
)
_is_share = _any_of(*_SHARE)
_SHARE_MARKS = ("Like this:", "Like Loading", "Share this")  # in the order in which they are cut off
_IN_THREAD = re.compile(r".* says:?|reply|leave a (?:reply|comment).*|.*\bat \d{1,2}:\d\d\b.*", re.IGNORECASE)
_THREAD_HEAD = re.compile(_THREAD[0], re.IGNORECASE)
_HEAD_OF_THREAD = re.compile(
    r"^(?:\d{1,6}|one) (?:thoughts?|responses?|repl(?:y|ies)) (?:on|to)\s\S[^\n]{0,300}$", re.IGNORECASE | re.MULTILINE
)
_is_form = _any_of("leave a (?:reply|comment)(?: cancel reply)?")
_is_comment = _any_of(r".* (?:says|said):?", r"(?:comment|pingback) by .*")
_FAR = 2000  # characters below a thread's head in which comments begin
_COUNTS = {"one": 1, "two": 2, "no": 0}


def is_junk(line: str) -> bool:
    """Whether a line at a page's top is neither its site's name nor a title."""
    return _is_top(line) or _is_foot(line)


def last_foot(text: str) -> int:
    """Where the last line of a page's foot ends, or of a form for comments: what follows is another page."""
    return max((line.end() for line in lines(text) if _is_foot(one_line(line[0]))), default=0)


def title_among(text: str, *, site: str, title: str | None, fresh: bool) -> int | None:
    """Where a post's title begins, in ``text`` that ends with its body.

    Args:
        text: From the post before on, or from the page's start.
        site: The name that pages begin with.
        title: As the frame repeats it, if it does.
        fresh: Whether a page begins here.
    """
    found = first_lines(text, _LINES)
    shown = [one_line(line[0]) for line in found]
    end = next((at for at, line in enumerate(shown) if at and _ends_heading(line)), len(shown))
    if title and (repeated := [at for at, line in enumerate(shown) if line == one_line(title)]):
        return found[max((at for at in repeated if at <= end), default=repeated[0])].start()
    fresh = fresh or site in shown[:end]
    start = max((at + 1 for at, line in enumerate(shown[:end]) if is_junk(line)), default=0)
    if start >= end and _is_list_of_posts(text, found[:end], fresh=fresh):
        return found[end - 1].start() + len("• ")
    if start >= end:
        start = next((at for at, line in enumerate(shown) if not is_junk(line)), len(shown))
        return found[start].start() if start < len(shown) else None
    if not fresh and not start:
        return found[0].start()
    names = [at for at in range(start, end) if shown[at] != site] or [start]
    whole = [at for at in names if not _PARAGRAPH.fullmatch(shown[at])] or names
    return found[whole[-1]].start()


def _is_list_of_posts(text: str, above: list[re.Match[str]], *, fresh: bool) -> bool:
    """Whether the last of the lines above a body is a title though it stands in a list, as block themes' posts do."""
    shown = [one_line(line[0]) for line in above]
    if not shown or not shown[-1].startswith("• ") or sum(not is_junk(line) for line in shown) > (2 if fresh else 0):
        return False
    follows_item = len(shown) > 1 and shown[-2].startswith("• ")
    return not follows_item or "\n\n" in text[above[-2].end() : above[-1].start()]


def _ends_heading(line: str) -> bool:
    return _PARAGRAPH.fullmatch(line) is not None or (is_byline(line) and not line.startswith("• "))


def is_byline(line: str) -> bool:
    """Whether ``line`` is a dated byline; "Ferry Timetable, March 2026" and "March 2026" alone may be other things."""
    found = bylines.dated(line)
    if found is None or found.sure:
        return found is not None
    if found.source:
        return not _ENDS_AFTER_COMMA.search(line)
    return any(len(each) == _DAY for each in found.dates)


def without_tail(text: str) -> tuple[str, int | None]:
    """``text`` up to the first line that is no body, and the number of comments where that line says so."""
    found = list(lines(text))
    shown = [one_line(line[0]) for line in found]
    last_long = max((at for at, line in enumerate(shown) if len(line) >= _WEAK_TAIL), default=-1)
    for at, line in enumerate(shown):
        if len(line) > _LONGEST:
            continue
        thread = _THREAD_HEAD.fullmatch(line) and any(map(_IN_THREAD.fullmatch, shown[at + 1 : at + 7]))
        if thread or _is_strong_tail(line) or (at > last_long and _is_weak_tail(line)):
            return text[: found[at].start()], _comments(shown[at:])
    return text, None


def without_share(text: str) -> str:
    """``text`` without buttons for sharing at its end, where only short lines follow their head."""
    for mark in _SHARE_MARKS:
        at = text.rfind(mark)
        if at >= 0 and all(len(line) < _WEAK_TAIL for line in text[at:].split("\n")):
            start = text.rfind("\n", 0, at) + 1
            if _is_share(one_line(text[start:].partition("\n")[0])):
                text = text[:start]
    return text


def threads(text: str) -> list[tuple[int, int]]:
    """Where threads of comments stand, each from its head ("2 thoughts on …") to the end of its page or of ``text``."""
    spans: list[tuple[int, int]] = []
    for head in _HEAD_OF_THREAD.finditer(text):
        if spans and head.start() < spans[-1][1]:
            continue
        after = first_lines(text[head.end() : head.end() + _FAR], 6)
        if any(_IN_THREAD.fullmatch(line := one_line(each[0])) or is_byline(line) for each in after):
            foot = next((each.end() for each in lines(text[head.end() :]) if _is_foot(one_line(each[0]))), None)
            spans.append((head.start(), len(text) if foot is None else head.end() + foot))
    return spans


def _comments(shown: list[str]) -> int | None:
    """The number that a thread's head says; none where a form for comments stands alone."""
    short = [line for line in shown if len(line) <= _LONGEST]
    for line in short:
        if match := _THREAD_HEAD.fullmatch(line):
            count = match["count"].lower()
            return _COUNTS[count] if count in _COUNTS else int(count)
    return 0 if any(map(_is_form, short)) and not any(map(_is_comment, short)) else None
