"""The page's pure modules, called as they stand: text to markup, addresses to links, messages to rows."""

from typing import Any

from playwright.async_api import Page


async def rendered(modules: Page, text: str, entities: list[dict[str, Any]]) -> str:
    """The markup that the page makes of text and entities."""
    html: str = await modules.evaluate(
        """async ([text, entities]) => {
          const { renderText } = await import("/static/entities.js");
          const root = document.createElement("div");
          root.append(renderText(text, entities));
          return root.innerHTML;
        }""",
        [text, entities],
    )
    return html


def entity(kind: str, offset: int, length: int, **more: str) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length, **more}


async def test_overlapping_entities_are_split_where_the_outer_one_ends(modules: Page) -> None:
    html = await rendered(modules, "abcdef", [entity("bold", 0, 4), entity("italic", 2, 4)])
    assert html == "<strong>ab<em>cd</em></strong><em>ef</em>"


async def test_entities_beyond_the_text_are_cut(modules: Page) -> None:
    html = await rendered(modules, "abc", [entity("bold", 2, 40), entity("italic", 30, 4), entity("code", -1, 2)])
    assert html == "<code>a</code>b<strong>c</strong>"


async def test_unknown_entities_leave_their_text(modules: Page) -> None:
    assert await rendered(modules, "abc", [entity("custom_emoji", 0, 3)]) == "<span>abc</span>"


async def test_a_quote_ends_its_line(modules: Page) -> None:
    html = await rendered(modules, "quote\nafter", [entity("blockquote", 0, 5)])
    assert html == '<blockquote class="quote">quote</blockquote>after'


async def test_a_hostile_address_is_no_link(modules: Page) -> None:
    for address in (
        "javascript:alert(1)",
        " javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
    ):
        assert await rendered(modules, "click", [entity("text_link", 0, 5, url=address)]) == "<span>click</span>"


async def test_messages_stand_in_groups_under_their_days(modules: Page) -> None:
    rows = await modules.evaluate(
        """async () => {
          const { arrange } = await import("/static/rows.js");
          const day = 86400;
          const said = [[day, 7], [day + 60, 7], [day + 61, 9], [day + 5000, 9], [2 * day, 9]];
          const messages = said.map(([date, id], index) => ({ message_id: index + 1, date, from: { id } }));
          const drawn = ({ first, last }) => `${first ? "(" : ""}m${last ? ")" : ""}`;
          return arrange(messages, { personId: 7, isPrivate: true, unreadFrom: 4 })
            .map((row) => row.kind === "message" ? drawn(row) : row.label);
        }"""
    )
    assert rows == ["2 January 1970", "(m", "m)", "(m)", "Unread messages", "(m)", "3 January 1970", "(m)"]


async def test_deep_links_are_told_from_others(modules: Page) -> None:
    links = {
        "https://t.me/gazette_preview_bot?start=a1": {"parameter": "start", "payload": "a1"},
        "https://T.me/Gazette_Preview_Bot?start=": {"parameter": "start", "payload": ""},
        "tg://resolve?domain=gazette_preview_bot&start=s_x": {"parameter": "start", "payload": "s_x"},
        "https://t.me/gazette_preview_bot?startgroup=d": {"parameter": "startgroup", "payload": "d"},
        "https://t.me/gazette_preview_bot": {"parameter": None, "payload": ""},
        "https://t.me/another_bot?start=a1": None,
        "https://example.org/gazette_preview_bot?start=a1": None,
    }
    understood = await modules.evaluate(
        """async (addresses) => {
          const { deepLink } = await import("/static/links.js");
          return addresses.map((address) => deepLink(address, "gazette_preview_bot"));
        }""",
        list(links),
    )
    assert understood == list(links.values())


async def test_a_spoiler_that_is_split_by_a_link_opens_as_one(modules: Page) -> None:
    parts = [entity("spoiler", 0, 3), entity("text_link", 4, 4, url="https://example.org/"), entity("spoiler", 4, 4)]
    html = await rendered(modules, "the link", parts)
    assert html.count('class="spoiler"') == 1
    assert "the <a " in html


async def test_sizes_are_told_in_two_digits_or_three(modules: Page) -> None:
    sizes = {0: "0 B", 999: "999 B", 1536: "1.5 KB", 21_000_000: "20.0 MB", 200_000_000: "191 MB"}
    told = await modules.evaluate(
        """async (sizes) => {
          const { fileSize } = await import("/static/filesize.js");
          return sizes.map((size) => fileSize(size));
        }""",
        list(sizes),
    )
    assert told == list(sizes.values())
