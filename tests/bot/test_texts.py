import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from markupsafe import Markup

from bot.commands import start, table, tag
from bot.digest import days, vocabulary
from bot.texts import MissingTextError, plain, text
from bot.views import first_run, reports, setup, subscription
from storage.models import Deed, Inviters, LabelKind
from storage.query_parts import MistakeKind
from tests import translating
from tests.bot import reasons


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


BOT = Path(__file__).parents[2] / "bot"
MESSAGES = re.findall(r"^([a-z][\w-]*) =", (BOT / "locales" / "en.ftl").read_text("utf-8"), re.MULTILINE)
# Names that the code puts together, by the place where it does.
COMPOSED = {
    *(f"command-{command.name}" for command in table.COMMANDS if command.in_menu),
    *(f"button-{name}" for name in (*start.FIRST_THINGS, "settings", "unsubscribe")),
    *(f"button-part-{name}" for name in subscription.PARTS),
    *(f"kind-{kind}" for kind in LabelKind),
    *(f"labels-{name}" for name in tag.KINDS),
    *(f"labels-none-{name}" for name in tag.KINDS),
    *(f"{kind}-unknown" for kind in (LabelKind.SOURCE, LabelKind.AUTHOR)),
    *(f"search-{kind.value}" for kind in MistakeKind),
    *(f"log-{deed}" for deed in Deed),
    *(f"on-{day}" for day in days.NAMES),
    *vocabulary.LISTS,
    *(f"skipped-{word}" for word in reports.SKIPPED),
    *(f"reason-{name}" for name in reasons.names()),
    *(f"{name}-{part}" for part in setup.PARTS for name in ("button-setup", "setup-ask")),
    *(f"setup-{part}" for part in setup.PARTS if part != "groups"),
    *(f"setup-groups-{who}" for who in Inviters),
    *(f"button-setup-{who}" for who in Inviters),
    *(f"first-run-{step}{end}" for step in first_run.STEPS for end in ("", "-done", "-ask")),
    *(f"first-run-{step}-skipped" for step in first_run.STEPS if step != "name"),
    *(f"chart-{thing}-{unit}" for thing in ("articles", "deliveries", "said") for unit in ("day", "week")),
    *(f"chart-{kind}" for kind in LabelKind if kind is not LabelKind.AUTHOR),
}


def code() -> Iterator[ast.AST]:
    for path in BOT.rglob("*.py"):
        yield from ast.walk(ast.parse(path.read_text("utf-8")))


def test_every_message_has_one_text_and_is_used() -> None:
    assert [name for name, count in Counter(MESSAGES).items() if count > 1] == []
    used = COMPOSED | {node.value for node in code() if isinstance(node, ast.Constant)}
    referred = set(re.findall(r"\{ ([a-z][\w-]*) \}", (BOT / "locales" / "en.ftl").read_text("utf-8")))
    assert set(MESSAGES) - used - referred == set()


def test_every_message_that_is_used_is_there() -> None:
    asked = {
        value.value
        for node in code()
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"text", "plain"}
        for argument in node.args[:1]
        for value in ([argument.body, argument.orelse] if isinstance(argument, ast.IfExp) else [argument])
        if isinstance(value, ast.Constant)
    }
    assert (asked | COMPOSED) - set(MESSAGES) == set()


def test_a_reason_is_given_the_values_that_its_sentence_speaks_of() -> None:
    texts, _ = translating.read((BOT / "locales" / "en.ftl").read_text("utf-8"))
    given = dict(reasons.given())
    assert given["export-ends-within"] == {"title"}
    for name in reasons.names():
        assert texts[f"reason-{name}"].values == given.get(name, set()), name
