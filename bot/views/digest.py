"""A digest in one message: by category, each story with its title, source and a sentence or two."""

from urllib.parse import quote

from markupsafe import Markup

from bot.digest.compose import Digest
from bot.digest.stories import Story
from bot.texts import plain, text
from bot.views import dates
from bot.views.buttons import button, in_rows
from bot.views.callbacks import ListKind, ListName, OpenArticle, RunCommand, ShowList
from bot.views.screen import MOST_UNITS, Screen, shortened, units

_MOST_STORIES = 40  # Telegram keeps about 100 entities a message: two for each story, one for each category
_MOST_TITLE = 160
# How much each story says, from the fullest telling down to titles alone: characters of its summary.
_TELLINGS = (280, 200, 130, 80, 0)


def screen(digest: Digest, username: str, *, private: bool) -> Screen:
    """The digest as one message; in a private chat with a button for each story.

    A title leads to its article through a link that opens the bot; a button opens it at once. What is too long for one
    message is told shorter, and what still does not fit is told by its number, and found by the day's button.
    """
    stories = digest.stories
    body, told = _fitting(digest, username)
    rows = []
    if private:
        numbered = enumerate(stories[:told], start=1)
        opens = [button(str(number), OpenArticle(story.articles[0])) for number, story in numbered]
        rows += in_rows(opens, 5 if len(opens) <= 10 else 8)
    if told < len(stories):
        rows.append([button(plain("button-day", date=dates.shown(digest.day)), _day_list(digest))])
    rows.append([button(plain(f"button-{name}"), RunCommand(name)) for name in ("settings", "unsubscribe")])
    return Screen(body, tuple(rows))


def _fitting(digest: Digest, username: str) -> tuple[Markup, int]:
    """The fullest telling that fits, and how many stories it tells."""
    told = min(len(digest.stories), _MOST_STORIES)
    for characters in _TELLINGS:
        body = _body(digest, told, username, characters)
        if units(body) <= MOST_UNITS:
            return body, told
    while units(body) > MOST_UNITS:
        told -= 1
        body = _body(digest, told, username, 0)
    return body, told


def _body(digest: Digest, told: int, username: str, characters: int) -> Markup:
    site = shortened(digest.site, 80) or text("digest-name")
    head = text("digest-head", site=site, date=dates.weekday(digest.day))
    blocks = [Markup("{}\n{}").format(head, text("digest-count", articles=digest.articles))]
    category: str | None = None
    for number, story in enumerate(digest.stories[:told], start=1):
        if story.category != category:
            category = story.category
            blocks.append(Markup("<b>{}</b>").format(shortened(category, 80) if category else text("digest-other")))
        blocks.append(_story(number, story, username, characters))
    if told < len(digest.stories):
        blocks.append(text("digest-more", count=len(digest.stories) - told))
    return Markup("\n\n").join(blocks)


def _story(number: int, story: Story, username: str, characters: int) -> Markup:
    title = shortened(story.title, _MOST_TITLE)
    address = f"https://t.me/{quote(username)}?start=a{story.articles[0]}"
    line = Markup('{}. <a href="{}">{}</a>').format(number, address, title)
    if story.sources:
        line += Markup(" — {}").format(shortened(" · ".join(story.sources), 80))
    if characters and story.summary:
        line += Markup("\n{}").format(shortened(story.summary, characters))
    return line


def _day_list(digest: Digest) -> ShowList:
    return ShowList(ListName(ListKind.DAY, digest.day))
