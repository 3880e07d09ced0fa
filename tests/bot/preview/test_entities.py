"""Telegram's HTML as text and entities."""

from html import escape
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.preview.entities import Formatted, as_typed, entity_text, parse_html, with_entities
from bot.preview.markup import MarkupError

NO_CONTROLS = st.characters(
    exclude_categories=("Cs", "Cc", "Zl", "Zp"), exclude_characters="\u0333\u033f\u030a"
).filter(lambda character: not "\u2028" <= character <= "\u202e")


def shown(formatted: Formatted) -> list[tuple[str, str]]:
    """Each entity's kind and the text that it covers."""
    return [(entity["type"], entity_text(formatted.text, entity)) for entity in formatted.entities]


@pytest.mark.parametrize(
    ("html", "kind"),
    [
        ("<b>x</b>", "bold"),
        ("<strong>x</strong>", "bold"),
        ("<I>x</i>", "italic"),
        ("<em>x</>", "italic"),
        ("<u>x</u>", "underline"),
        ("<ins>x</ins>", "underline"),
        ("<s>x</s >", "strikethrough"),
        ("<strike>x</strike>", "strikethrough"),
        ("<del>x</del>", "strikethrough"),
        ('<span class="tg-spoiler">x</span>', "spoiler"),
        ("<tg-spoiler>x</tg-spoiler>", "spoiler"),
        ("<code>x</code>", "code"),
        ("<pre>x</pre>", "pre"),
        ("<blockquote>x</blockquote>", "blockquote"),
        ("<blockquote expandable>x</blockquote>", "expandable_blockquote"),
        ('<blockquote expandable="">x</blockquote>', "expandable_blockquote"),
    ],
)
def test_each_tag_becomes_its_entity(html: str, kind: str) -> None:
    assert parse_html(html) == Formatted("x", [{"offset": 0, "length": 1, "type": kind}], 1)


@pytest.mark.parametrize(
    ("html", "fields"),
    [
        (
            '<a href="https://Example.com/A?b=1&amp;c">x</a>',
            {"type": "text_link", "url": "https://example.com/A?b=1&c"},
        ),
        ("<a href='example.com'>x</a>", {"type": "text_link", "url": "http://example.com/"}),
        ("<a href=example.com>x</a>", {"type": "text_link", "url": "http://example.com/"}),
        ('<a href="tg://resolve?domain=x">x</a>', {"type": "text_link", "url": "tg://resolve?domain=x"}),
        ('<tg-emoji emoji-id="5368324170671202286">x</tg-emoji>', {"custom_emoji_id": "5368324170671202286"}),
        ('<pre><code class="language-python">x</code></pre>', {"type": "pre", "language": "python"}),
        ('<code class="language-python"><pre>x</pre></code>', {"type": "pre", "language": "python"}),
        ('<code class="language-python">x</code>', {"type": "code"}),
    ],
)
def test_an_attribute_says_more_of_an_entity(html: str, fields: dict[str, Any]) -> None:
    (entity,) = parse_html(html).entities
    assert {name: entity[name] for name in fields} == fields
    assert "language" in entity or entity["type"] != "pre"


def test_a_link_to_a_user_mentions_someone_known_and_nobody_else() -> None:
    user = {"id": 7, "is_bot": False, "first_name": "Iris"}
    html = '<a href="tg://user?id=7">Iris</a> <a href="tg://user?id=8">Otto</a>'
    mentioned = parse_html(html, {7: user}.get)
    assert mentioned.entities == [{"offset": 0, "length": 4, "type": "text_mention", "user": user}]
    assert parse_html(html).entities == []


@pytest.mark.parametrize(
    "href", ["", "/local", "localhost:8080/x", "javascript:alert(1)", "mailto:a@b.cd", "https://a b.c"]
)
def test_an_address_that_telegram_does_not_take_leaves_plain_text(href: str) -> None:
    assert parse_html(f'<a href="{href}">title</a>') == Formatted("title", [], 5)


def test_a_link_without_an_address_leads_to_its_text() -> None:
    assert parse_html("<a>example.com</a>").entities[0]["url"] == "http://example.com/"


@pytest.mark.parametrize(
    ("html", "sentence"),
    [
        ("a <x>b</x>", 'Unsupported start tag "x" at byte offset 2'),
        ("é😀 <Script>", 'Unsupported start tag "script" at byte offset 7'),
        ("1 < 2 > 0", 'Unsupported start tag "" at byte offset 2'),
        ("<br/>", 'Unsupported start tag "br/" at byte offset 0'),
        ("a <b", "Unclosed start tag at byte offset 2"),
        ("1<2", "Unclosed start tag at byte offset 1"),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ('<a href="x"', "Unclosed start tag at byte offset 0"),
        ("<a href", 'Unclosed start tag "a" at byte offset 0'),
        ("<a href=", 'Unclosed start tag "a" at byte offset 0'),
        ("<b ", 'Unclosed start tag "b" at byte offset 0'),
        ('<a "x">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href=x/y>z</a>", "Unexpected end of name token at byte offset 8"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<tg-emoji>x</tg-emoji>", "Invalid custom emoji identifier specified"),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("<b>x <i>y</i>", "Can't find end tag corresponding to start tag b"),
        ("&#xd800;", "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched"),
    ],
)
def test_wrong_markup_is_refused_in_telegrams_words(html: str, sentence: str) -> None:
    with pytest.raises(MarkupError) as refusal:
        parse_html(html)
    assert str(refusal.value).startswith(sentence)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("&lt;b&gt; &amp;amp; &quot;", '<b> &amp; "'),
        ("&#65;&#x42;&#x1F600;", "AB😀"),
        ("&lt &#65 &AMP; &nbsp; &eacute; &; &", "< A &AMP; &nbsp; &eacute; &; &"),
        ("&#0; &#1114111; &#00000065;", "&#0; &#1114111; &#00000065;"),
    ],
)
def test_only_four_names_and_numbers_are_characters(html: str, text: str) -> None:
    assert parse_html(html).text == text


def test_bold_is_cut_where_italic_begins_and_code_holds_nothing() -> None:
    assert shown(parse_html("<b>one <i>two</i> three</b>")) == [
        ("bold", "one "),
        ("bold", "two three"),
        ("italic", "two"),
    ]
    assert shown(parse_html("<b>one <code>two</code> three</b>")) == [
        ("bold", "one "),
        ("code", "two"),
        ("bold", "three"),
    ]
    assert shown(parse_html("<code>one <b>two</b></code>")) == [("code", "one two")]


def test_bold_is_merged_where_it_touches() -> None:
    assert shown(parse_html("<b>one</b><b> two <b>three</b></b>")) == [("bold", "one two three")]


def test_of_links_code_and_quotations_inside_one_another_the_outer_stays() -> None:
    assert shown(parse_html('<a href="a.com">one <code>two</code></a>')) == [("text_link", "one two")]
    assert shown(parse_html("<blockquote>a <blockquote>b</blockquote></blockquote>")) == [("blockquote", "a b")]
    assert shown(parse_html('<a href="a.com">x <blockquote>y</blockquote></a>')) == [("blockquote", "y")]
    assert shown(parse_html("<blockquote><b>a</b> <code>b</code></blockquote>")) == [
        ("blockquote", "a b"),
        ("bold", "a"),
        ("code", "b"),
    ]


def test_blanks_around_a_text_and_before_a_stretch_go() -> None:
    assert parse_html(" \n <b> x </b> \n") == Formatted("x", [{"offset": 0, "length": 1, "type": "bold"}], 1)
    assert parse_html("a<b>  </b>b<i> c</i>") == Formatted("a  b c", [{"offset": 5, "length": 1, "type": "italic"}], 6)
    assert parse_html("<b> </b>") == Formatted("", [], 0)


def test_control_characters_become_blanks_or_go() -> None:
    assert parse_html("a\tb\r\n<b>c\u202ed</b>") == Formatted(
        "a b\ncd", [{"offset": 4, "length": 2, "type": "bold"}], 6
    )


def test_a_hundred_entities_are_kept_links_before_bold() -> None:
    html = "".join(f'<b>{n}</b> <a href="a.com/{n}">x</a> ' for n in range(60))
    kinds = [entity["type"] for entity in parse_html(html).entities]
    assert len(kinds) == 100
    assert (kinds.count("text_link"), kinds.count("bold")) == (60, 40)


def test_commands_mentions_and_addresses_are_found_in_what_people_type() -> None:
    typed = as_typed(
        "/tag@gazette_bot 😀 @ada_marsh #news see (https://example.com/a_(b)), example.org. a/b x@y.com 1.5"
    )
    assert shown(typed) == [
        ("bot_command", "/tag@gazette_bot"),
        ("mention", "@ada_marsh"),
        ("hashtag", "#news"),
        ("url", "https://example.com/a_(b)"),
        ("url", "example.org"),
        ("email", "x@y.com"),
    ]


def test_what_is_found_leaves_links_and_code_alone_and_cuts_bold() -> None:
    formatted = parse_html('<a href="a.com">/one</a> <code>/two</code> <b>see /three now</b>')
    assert shown(formatted) == [
        ("text_link", "/one"),
        ("code", "/two"),
        ("bold", "see "),
        ("bot_command", "/three"),
        ("bold", "/three"),
        ("bold", "now"),
    ]


def test_entities_may_be_given_as_such() -> None:
    given_entities = [{"type": "bold", "offset": 3, "length": 2}, {"type": "url", "offset": 0, "length": 2}]
    assert shown(with_entities("😀 ab", given_entities)) == [("bold", "ab")]
    for broken in ({"offset": 1, "length": 1}, {"offset": 0, "length": 99}, {"offset": 4, "length": 2}):
        with pytest.raises(MarkupError):
            with_entities("😀 ab", [{"type": "bold", **broken}])


@given(st.text(NO_CONTROLS))
def test_escaped_text_comes_back_as_it_was(text: str) -> None:
    parsed = parse_html(escape(text))
    assert parsed.text == text.strip(" \n")
    assert parsed.length == len(parsed.text.encode("utf-16-le")) // 2


@given(st.lists(st.tuples(st.text(NO_CONTROLS, min_size=1), st.sampled_from(["b", "i", "u", "code", "tg-spoiler"]))))
def test_offsets_count_utf16_units(pieces: list[tuple[str, str]]) -> None:
    html = "|".join(f"<{tag}>({escape(text)})</{tag}>" for text, tag in pieces)
    parsed = parse_html(html)
    written = [
        entity for entity in parsed.entities if entity["type"] in ("bold", "italic", "underline", "code", "spoiler")
    ]
    found = [entity_text(parsed.text, entity) for entity in written]
    if not any(set("./@#:") & set(text) for text, _tag in pieces):
        assert found == [f"({text})" for text, _tag in pieces][:100]
    for entity in parsed.entities:
        assert 0 <= entity["offset"] < entity["offset"] + entity["length"] <= parsed.length


@given(st.text(st.sampled_from("<>/&ab \"'=;#x1\n😀")))
def test_any_markup_is_parsed_or_refused(html: str) -> None:
    try:
        parsed = parse_html(html)
    except MarkupError:
        return
    starts = [entity["offset"] for entity in parsed.entities]
    assert starts == sorted(starts)
