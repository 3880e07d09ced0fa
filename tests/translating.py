"""What is wrong with a translation: `python -m tests.translating de` prints it, and the tests want none of it."""

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from babel import Locale
from fluent.syntax import FluentParser, ast

from tests import word_lists

LOCALES = Path(__file__).parents[1] / "bot" / "locales"

# Texts that may read as in English in any language, and those that do in one.
SAME = {"choice-made", "following-line", "label-neither", "label-with-kind", "load-problem", "stats-never"}
SAME_IN: dict[str, set[str]] = {
    "de": {"admins-admins", "button-setup-name"},
    "fr": {"button-part-from", "button-sources", "chart-source", "kind-source", "labels-sources", "skipped-page"},
}

# The most characters of texts with such names, values left out.
LIMITS = {
    "button-": 40,
    "inline-": 60,
    "command-": 100,
    "bot-description": 440,  # 512 with the name
    "bot-short-description": 110,
    "digest-reply": 90,  # what bot.views.digest_pages leaves room for
    "unknown-button": 200,
    "admins-only": 200,
    "owners-only": 200,
    "subscribe-admins": 200,
    "kept-notice": 200,
    "let-go-notice": 200,
    "read-gone": 200,
    "allowance-spent-press": 200,
}

_TAG = re.compile(r"</?([a-z]+)[^>]*>")
_CODE = re.compile(r"<code>.*?</code>", re.DOTALL)
_COMMAND = re.compile(r"(?<![\w/<:.])/([a-z]+)")
_DIRECTION = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_NO_DIGITS_OF_OURS = re.compile("[\u0660-\u0669\u06f0-\u06f9]")
_CATEGORIES = {"zero", "one", "two", "few", "many", "other"}
_NUMBERS = [*range(201), 1_000, 10_000, 1_000_000, 2_000_000]


@dataclass(frozen=True)
class Way:
    """One way through a text: a variant of each of its selectors.

    Attributes:
        said: The words, with each value as "{name}".
        values: The names of its values.
        chosen: The variant's key, by the value that selects it.
    """

    said: str
    values: frozenset[str]
    chosen: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Text:
    """A text of one language, as every way through it."""

    name: str
    paths: tuple[Way, ...]
    selectors: dict[str, frozenset[str]]

    @property
    def values(self) -> frozenset[str]:
        return frozenset().union(*(path.values for path in self.paths), self.selectors)


def read(source: str) -> tuple[dict[str, Text], list[str]]:
    """The texts of a Fluent source by name, and what cannot be read of it."""
    texts: dict[str, Text] = {}
    mistakes = []
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, ast.Junk):
            mistakes.append(f"cannot be read: {entry.content.splitlines()[0]!r}")
        elif isinstance(entry, ast.Message) and entry.value is not None:
            if entry.id.name in texts:
                mistakes.append(f"{entry.id.name}: stands there twice")
            texts[entry.id.name] = _text(entry.id.name, entry.value)
    return texts, mistakes


def mistakes(language: str, source: str, english: str) -> list[str]:
    """All that is wrong with a translation."""
    theirs, found = read(source)
    ours, _ = read(english)
    found += [f"{name}: missing" for name in ours if name not in theirs]
    found += [f"{name}: English has no such text" for name in theirs if name not in ours]
    for name in (name for name in ours if name in theirs):
        for check in CHECKS:
            found += [f"{name}: {mistake}" for mistake in check(language, ours[name], theirs[name])]
    return found + list(word_lists.in_two({name: text.paths[0].said for name, text in theirs.items()}))


def _text(name: str, pattern: ast.Pattern) -> Text:
    selectors: dict[str, frozenset[str]] = {}
    return Text(name, tuple(_paths(pattern, selectors)), selectors)


def _paths(pattern: ast.Pattern, selectors: dict[str, frozenset[str]]) -> Iterator[Way]:
    for parts in product(*(list(_parts(element, selectors)) for element in pattern.elements)):
        yield Way(
            "".join(part.said for part in parts),
            frozenset().union(*(part.values for part in parts)),
            tuple(choice for part in parts for choice in part.chosen),
        )


def _parts(element: ast.TextElement | ast.Placeable, selectors: dict[str, frozenset[str]]) -> Iterator[Way]:
    if isinstance(element, ast.TextElement):
        yield Way(element.value, frozenset())
        return
    match element.expression:
        case ast.SelectExpression(selector=ast.VariableReference(id=by), variants=variants):
            keys = {variant: getattr(variant.key, "name", getattr(variant.key, "value", "")) for variant in variants}
            selectors[by.name] = frozenset(keys.values())
            for variant in variants:
                for path in _paths(variant.value, selectors):
                    yield Way(path.said, path.values, (*path.chosen, (by.name, keys[variant])))
        case ast.VariableReference(id=name):
            yield Way(f"{{{name.name}}}", frozenset({name.name}))
        case ast.MessageReference(id=name):
            yield Way(f"{{{name.name}}}", frozenset({name.name}))
        case ast.StringLiteral(value=value):
            yield Way(value, frozenset())
        case other:
            raise ValueError(f"a placeable of a kind that no text has: {other}")


def _left_in_english(language: str, ours: Text, theirs: Text) -> Iterator[str]:
    if language == "en" or ours.name in SAME | SAME_IN.get(language, set()) or ours.name == "language-name":
        return
    if ours.paths == theirs.paths and any(_has_words(path.said) for path in ours.paths):
        yield "left in English"


def _has_words(said: str) -> bool:
    return re.search(r"[^\W\d_]{2}", re.sub(r"\{[^}]*\}", "", _TAG.sub("", _COMMAND.sub("", said)))) is not None


def _values(language: str, ours: Text, theirs: Text) -> Iterator[str]:
    if missing := ours.values - theirs.values:
        yield f"lacks {', '.join(sorted(missing))}"
    if unknown := theirs.values - ours.values:
        yield f"English has no {', '.join(sorted(unknown))}"
    for path in theirs.paths:
        counted = {by: key for by, key in path.chosen if _stands_for_one_number(language, key)}
        if missing := _always(ours, path) - path.values - set(counted):
            yield f"lacks {', '.join(sorted(missing))} in {_where(path)}"


def _always(ours: Text, theirs: Way) -> frozenset[str]:
    """What stands in English's widest variant, or where theirs is for a number that has its own, in that number's."""
    exact = {by: key for by, key in theirs.chosen if key.isdecimal()}
    widest = [path for path in ours.paths if all(key == exact.get(by, "other") for by, key in path.chosen)]
    return frozenset.intersection(*(path.values for path in widest)) if widest else frozenset()


def _stands_for_one_number(language: str, category: str) -> bool:
    """Whether a variant is for one number only, which it may write out: Russian's "one" is for 21, too."""
    if category.isdecimal():
        return True
    plural = Locale.parse(language).plural_form
    return len([number for number in _NUMBERS if plural(number) == category]) == 1


def _selectors(language: str, ours: Text, theirs: Text) -> Iterator[str]:
    categories = {*Locale.parse(language).plural_form.tags, "other"}
    for by, keys in theirs.selectors.items():
        wanted = ours.selectors.get(by, frozenset({"other"}))
        if not wanted <= _CATEGORIES:
            if keys != wanted:
                yield f"the variants of {by} are not English's"
        elif (words := {key for key in keys if not key.isdecimal()}) != categories:
            yield f"the variants of {by} are {', '.join(sorted(words))}, not {', '.join(sorted(categories))}"
    for by in set(ours.selectors) - set(theirs.selectors):
        if categories != {"other"}:
            yield f"has no variants of {by}"


def _markup(language: str, ours: Text, theirs: Text) -> Iterator[str]:
    wanted = [Counter(_TAG.findall(path.said)) for path in ours.paths]
    for path in theirs.paths:
        if Counter(_TAG.findall(path.said)) not in wanted:
            yield f"other markup than English in {_where(path)}"
        if not _is_balanced(path.said):
            yield f"markup that is not closed in {_where(path)}"
        if re.search(r"&(?!amp;|lt;|gt;|quot;)", path.said):
            yield "& is written &amp;"


def _is_balanced(said: str) -> bool:
    opened: list[str] = []
    for tag in _TAG.finditer(said):
        if not tag[0].startswith("</"):
            opened.append(tag[1])
        elif not opened or opened.pop() != tag[1]:
            return False
    return not opened


def _commands(language: str, ours: Text, theirs: Text) -> Iterator[str]:
    wanted = {frozenset(_COMMAND.findall(path.said)) for path in ours.paths}
    for path in theirs.paths:
        if frozenset(_COMMAND.findall(path.said)) not in wanted:
            yield f"other commands than English in {_where(path)}"


def _limits(language: str, ours: Text, theirs: Text) -> Iterator[str]:
    most = LIMITS.get(ours.name) or next((most for start, most in LIMITS.items() if _begins(ours.name, start)), None)
    longest = max(len(re.sub(r"\{[^}]*\}", "", path.said)) for path in theirs.paths)
    if most and longest > most:
        yield f"{longest} characters, more than {most}"


def _begins(name: str, start: str) -> bool:
    return start.endswith("-") and name.startswith(start)


def _typography(language: str, ours: Text, theirs: Text) -> Iterator[str]:
    for path in theirs.paths:
        running = _TAG.sub("", _CODE.sub("", path.said))
        if not ours.name.startswith("words-") and re.search("[\"']", running):
            yield f"a straight quotation mark or apostrophe in {_where(path)}"
        if _DIRECTION.search(path.said):
            yield "direction marks are set by the bot"
        if _NO_DIGITS_OF_OURS.search(path.said):
            yield "digits are 0 to 9"


def _word_lists(language: str, ours: Text, theirs: Text) -> Iterator[str]:
    yield from word_lists.mistakes(ours.name, theirs.paths[0].said)


def _where(path: Way) -> str:
    return ", ".join(f"[{key}]" for _, key in path.chosen) or "it"


CHECKS: tuple[Callable[[str, Text, Text], Iterator[str]], ...] = (
    _left_in_english,
    _values,
    _selectors,
    _markup,
    _commands,
    _limits,
    _typography,
    _word_lists,
)


def main(language: str, file: Path) -> int:
    """Print the mistakes of a language; how many there are, at most 1."""
    found = mistakes(language, file.read_text("utf-8"), (LOCALES / "en.ftl").read_text("utf-8"))
    sys.stdout.write("\n".join(found or [f"Nothing is wrong with {file.name}."]) + "\n")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2]) if len(sys.argv) > 2 else LOCALES / f"{sys.argv[1]}.ftl"))
