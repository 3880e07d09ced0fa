"""Pages for the tests, made of our own words in the shapes that real ones have."""

from bot.dumps import Document, Hints, read
from bot.dumps.document import NO_HINTS
from storage.models import Article, Problem, Skipped

SITE = "The Harbour Ledger"
HEAD = f"{SITE}\n\nSmall news, kept properly\n\n"
PARAGRAPH = (
    "The tide was out when the crane arrived, and it was in again before anyone had found the key to the gate, which "
    "had been hanging, as it turned out, where it always hangs. Nobody in Alderwick was much surprised by that."
)
FOOTER = "March 2, 2026 Posted by | Science | , , | Leave a comment"


def post(
    title: str = "Crane Arrives",
    byline: str = "Island Radio | March 2, 2026",
    body: str = PARAGRAPH,
    footer: str = FOOTER,
) -> str:
    """A post as a day page has it, its parts set off by blank lines; parts that are empty are left out."""
    return "\n\n".join(part for part in (title, byline, body, footer) if part)


def page(*posts: str, head: str = HEAD) -> str:
    return head + "\n\n".join(posts)


def results(page: str | bytes, hints: Hints = NO_HINTS) -> list[Article | Skipped | Problem]:
    content = page.encode() if isinstance(page, str) else page
    _, reading = read(Document.of_bytes("page.txt", content), hints)
    return list(reading)


def articles(page: str | bytes, hints: Hints = NO_HINTS) -> list[Article]:
    """The articles of a page that holds nothing else."""
    found = results(page, hints)
    assert all(isinstance(each, Article) for each in found), found
    return [each for each in found if isinstance(each, Article)]


def article(page: str | bytes, hints: Hints = NO_HINTS) -> Article:
    """The only article of a page."""
    (only,) = articles(page, hints)
    return only
