"""The frames that WordPress's default themes put around their posts, and many others that grew from them.

A row is chosen by how much of a document it explains; of equals the first one.
"""

from bot.dumps.frames import Frame

_ENTRY_WAS_POSTED = (
    "[Tags: TAGS] This entry was posted on [WEEKDAY] DATE [at TIME] and is filed under CATEGORIES . REST",
    "[Tags: TAGS] This entry was posted on [WEEKDAY] DATE [at TIME] and is filed under CATEGORIES [and tagged TAGS] . REST",  # noqa: E501
    "This entry was posted in CATEGORIES and tagged TAGS on DATE [by AUTHOR] . [Bookmark the permalink.]",
    "This entry was posted in CATEGORIES on DATE [by AUTHOR] . [Bookmark the permalink.]",
    "This entry was posted in CATEGORIES and tagged TAGS by AUTHOR . Bookmark the permalink.",
    "This entry was posted in CATEGORIES and tagged TAGS . Bookmark the permalink.",
    "This entry was posted in CATEGORIES by AUTHOR . Bookmark the permalink.",
    "This entry was posted in CATEGORIES . Bookmark the permalink.",
    "This entry was posted on DATE [by AUTHOR] . [Bookmark the permalink.]",
)

FRAMES = (
    Frame(
        "twenty-ten",  # and Eleven
        anchor="below",
        below=("Posted on DATE by AUTHOR COMMENTS", "Posted on DATE by AUTHOR [NUMBER]", "Posted on DATE [COMMENTS]"),
        closing=("Posted in CATEGORIES Tagged TAGS [COMMENTS]", "Posted in CATEGORIES [COMMENTS]", *_ENTRY_WAS_POSTED),
    ),
    Frame(
        "twenty-twelve",
        anchor="closing",
        below=("COMMENTS",),
        closing=_ENTRY_WAS_POSTED,
    ),
    Frame(
        "twenty-thirteen",
        anchor="below",
        below=("DATE | CATEGORIES | TAGS | AUTHOR", "DATE | CATEGORIES | AUTHOR", "DATE LOST"),
        closing=("COMMENTS",),
    ),
    Frame(
        "twenty-fourteen",
        anchor="below",
        above=("CATEGORIES",),
        below=("DATE AUTHOR COMMENTS",),
        closing=("LISTED END", "LOOSE END", "LISTED LAST", "LOOSE LAST"),
    ),
    Frame(
        "twenty-fifteen",
        anchor="closing",
        closing=(
            "Posted on DATE [Author AUTHOR] [Format] Categories CATEGORIES Tags TAGS [COMMENTS]",
            "Posted on DATE [Author AUTHOR] [Format] Categories CATEGORIES [COMMENTS]",
        ),
    ),
    Frame(
        "twenty-sixteen",
        anchor="closing",
        closing=(
            "Author AUTHOR Posted on DATE [Format] Categories CATEGORIES Tags TAGS [COMMENTS]",
            "Author AUTHOR Posted on DATE [Format] Categories CATEGORIES [COMMENTS]",
        ),
    ),
    Frame(
        "twenty-seventeen",
        anchor="above",
        above=("Posted on DATE by AUTHOR", "Posted on DATE"),
        closing=("Categories CATEGORIES Tags TAGS END", "Categories CATEGORIES END"),
    ),
    Frame(
        "twenty-nineteen",
        anchor="closing",
        below=("Posted by AUTHOR DATE [COMMENTS]",),
        closing=(
            "Posted by AUTHOR [Posted on] DATE Posted in CATEGORIES Tags: TAGS [COMMENTS]",
            "Posted by AUTHOR [Posted on] DATE Posted in CATEGORIES [COMMENTS]",
        ),
    ),
    Frame(
        "twenty-twenty",
        anchor="below",
        above=("Categories CATEGORIES",),
        below=("Post author By AUTHOR Post date DATE [COMMENTS]", "By AUTHOR Post date DATE [COMMENTS]"),
        closing=("Tags TAGS",),
    ),
    Frame(
        "twenty-twenty-one",
        anchor="closing",
        closing=(
            "Published DATE [By AUTHOR] Categorized as CATEGORIES Tagged TAGS",
            "Published DATE [By AUTHOR] Categorized as CATEGORIES",
            "Published DATE [By AUTHOR] Tagged TAGS",
            "Published DATE [By AUTHOR]",
        ),
    ),
    Frame(
        "twenty-twenty-two",
        anchor="closing",
        closing=(
            "DAY / OWN CATEGORIES / OWN AUTHOR / OWN BARE STOP",
            "DAY / OWN CATEGORIES / OWN AUTHOR THREAD",
            "DAY",
        ),
    ),
    Frame(
        "twenty-twenty-three",
        anchor="closing",
        closing=("Posted DATE in CATEGORIES by AUTHOR Tags: TAGS", "Posted DATE in CATEGORIES by AUTHOR"),
    ),
    Frame(
        "twenty-twenty-four",
        anchor="below",
        below=("DATE — by AUTHOR in CATEGORIES", "DATE — by AUTHOR"),
        closing=("LISTED END", "LOOSE END"),
    ),
    Frame(
        "twenty-twenty-five",
        anchor="below",
        below=("Written by AUTHOR in CATEGORIES", "Written by / AUTHOR"),
        closing=("BARE END",),
    ),
    Frame(
        "kubrick",
        anchor="closing",
        below=("[WEEKDAY] DATE [by AUTHOR]",),
        closing=(
            "[Tags: TAGS /] Posted in CATEGORIES COMMENTS",
            "[Tags: TAGS /] Filed under CATEGORIES COMMENTS",
            *_ENTRY_WAS_POSTED[:2],
        ),
    ),
    Frame(
        "classic",
        anchor="below",
        above=("[WEEKDAY] DATE",),
        below=("Filed under: CATEGORIES Tags: TAGS — AUTHOR @ TIME", "Filed under: CATEGORIES — AUTHOR @ TIME"),
        closing=("COMMENTS",),
        days=True,
    ),
    Frame(
        "dated-titles",
        anchor="below",
        below=("DAY by AUTHOR", "by AUTHOR DAY", "Published DAY", "DAY"),
    ),
)
