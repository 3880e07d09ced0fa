import pytest
from markupsafe import Markup

from bot.texts import MissingTextError, plain, text


def test_values_are_escaped_and_markup_is_not() -> None:
    assert text("search-nothing", query='<b>&"').startswith("Nothing found for “&lt;b&gt;&amp;&#34;”")
    assert text("digest-head", site=Markup("<i>x</i>"), date="d") == "<b><i>x</i> · d</b>"


def test_numbers_are_counted_as_people_do() -> None:
    assert "1 article" in text("list-newest", total=1)
    assert "1,204 articles" in text("list-newest", total=1204)


def test_plain_texts_bear_no_entities() -> None:
    assert plain("button-day", date="a & b") == "a & b"


def test_a_text_that_lacks_a_value_or_is_not_there_is_our_mistake() -> None:
    with pytest.raises(MissingTextError):
        text("search-nothing")
    with pytest.raises(MissingTextError):
        text("no-such-text")
