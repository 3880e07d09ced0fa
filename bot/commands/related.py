"""Earlier on this: what the archive has beside one article."""

from bot.context import Services
from bot.digest import related
from bot.texts import plain, text
from bot.views import lists
from bot.views.buttons import button
from bot.views.callbacks import ListName, ShowArticle
from bot.views.lists import Days
from bot.views.screen import Screen, shortened
from storage import articles
from storage.models import StoredArticle

_MOST_TITLE = 160


async def screen(services: Services, name: ListName) -> Screen:
    """The articles that are related to the one that the list is named by, with the way back to it."""
    article, found = await _found(services, name)
    if article is None:
        return Screen(text("list-gone"))
    title = shortened(article.title, _MOST_TITLE)
    back = [button(plain("button-to-article"), ShowArticle(article.id))]
    if not found:
        return Screen(text("related-none", title=title), (back,))
    head = text("related-head", title=title)
    return lists.articles(head, found, name=name, page=0, pages=1, days=Days.LINES, also=back)


async def article_at(services: Services, name: ListName, number: int) -> int | None:
    """The id of the related article with this number (from 1), or None where there are fewer."""
    _, found = await _found(services, name)
    return found[number - 1].id if number <= len(found) else None


async def _found(services: Services, name: ListName) -> tuple[StoredArticle | None, list[StoredArticle]]:
    if not name.of.isdecimal():
        return None, []
    async with services.database.reading() as connection:
        article = await articles.get(connection, int(name.of))
    return article, await related.related(article, services.neighbours) if article else []
