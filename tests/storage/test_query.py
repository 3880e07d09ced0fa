import calendar
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import words
from storage.query import Mistake, MistakeKind, Name, Query, Term, parse


def days(typed: str) -> tuple[str, str] | None:
    """ISO days, months and years, and two dates in words."""
    named = {"yesterday": "2026-01-06", "7 January 2026": "2026-01-07", "January 7, 2026": "2026-01-07"}
    parts = named.get(typed, typed).split("-")
    try:
        numbers = [int(part) for part in parts]
        year, month, day = [*numbers, None, None][:3]
        first = date(year or 0, month or 1, day or 1)
        last = date(first.year, month or 12, day or calendar.monthrange(first.year, month or 12)[1])
    except ValueError:
        return None
    return first.isoformat(), last.isoformat()


def wanted(*groups: str | tuple[str, ...]) -> tuple[tuple[Term, ...], ...]:
    """Groups as a person writes them down: ``"word"``, ``"'a phrase'"``, ``("one", "'or another'")``."""
    return tuple(terms(*(group if isinstance(group, tuple) else (group,))) for group in groups)


def terms(*written: str) -> tuple[Term, ...]:
    return tuple(Term(tuple(text.strip("'").split()), phrase=text.startswith("'")) for text in written)


def mistake(kind: MistakeKind, text: str) -> tuple[Mistake, ...]:
    return (Mistake(kind, text),)


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("harbour ferries", wanted("harbour", "ferries")),
        ("São  COVID-19", wanted("sao", "covid", "19")),
        ("北京新闻", wanted("北京", "京新", "新闻")),
        ('"harbour ferries" late', wanted("'harbour ferries'", "late")),
        ('"harbour"', wanted("'harbour'")),
        ("“harbour ferries”", wanted("'harbour ferries'")),
        ("«ferries du port»", wanted("'ferries du port'")),
        ("»die Fähre« „der Hafen“", wanted("'die fahre'", "'der hafen'")),
        ("”swedish quotes”", wanted("'swedish quotes'")),
        ("「東京」『大阪』", wanted("'東京'", "'大阪'")),
        ("关于“港口”的", wanted("关于", "'港口'", "的")),
        ('a 5" pipe and a 7" one', wanted("a", "5", "pipe", "and", "a", "7", "one")),
        ('"harbour"side', wanted("'harbour'", "side")),
        ("ferry OR boat late", wanted(("ferry", "boat"), "late")),
        ("late ferry|boat | ship", wanted("late", ("ferry", "boat", "ship"))),
        ('"night ferry" OR boat OR "slow ship"', wanted(("'night ferry'", "boat", "'slow ship'"))),
        ("multi-polar OR bipolar", wanted(("'multi polar'", "bipolar"))),
        ("(ferry OR boat) late", wanted(("ferry", "boat"), "late")),
        ("ferry OR ferry", wanted("ferry")),
        ("ferry or boat Or ship", wanted("ferry", "or", "boat", "or", "ship")),
        ("FOR ORAN", wanted("for", "oran")),
        ("multi-polar world - now – or — --never -", wanted("multi", "polar", "world", "now", "or", "never")),
        ("foo:bar 12:30 https://example.org/a?b=c", wanted(*"foo bar 12 30 https example org a b c".split())),
        ("subtitle:harbour", wanted("subtitle", "harbour")),
        ("ferry AND NOT boat", wanted("ferry", "and", "not", "boat")),
        ("'harbour ferries'", wanted("harbour", "ferries")),
        ("* ^ NEAR(a b) a*", wanted("near", "a", "b", "a")),
        (" \n ", ()),
        ("?!… &", ()),
    ],
)
def test_words_are_wanted_as_typed(text: str, groups: tuple[tuple[Term, ...], ...]) -> None:
    query = parse(text, days)
    assert query == Query(groups=groups, open_ended=query.open_ended)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("-boat", Query(without=terms("boat"))),
        ("−boat －ship", Query(without=terms("boat", "ship"))),
        ('-"slow boat" -multi-polar', Query(without=terms("'slow boat'", "'multi polar'"))),
        ("-OR", Query(without=terms("or"))),
        ("title:harbour", Query(title=terms("harbour"))),
        ("Title: multi-polar", Query(title=terms("multi", "polar"))),
        ('title:"night ferry" title:late', Query(title=terms("'night ferry'", "late"))),
        ("-title:harbour -title:multi-polar", Query(without_title=terms("harbour", "'multi polar'"))),
        ("tag:war-crimes", Query(tags=(Name("war-crimes"),))),
        ("TAG:#warcrimes tag： harbour", Query(tags=(Name("warcrimes"), Name("harbour")))),
        ('tag: "war  crimes" -tag:Sport', Query(tags=(Name("war crimes"), Name("Sport", wanted=False)))),
        ("tag:OR tag:C++", Query(tags=(Name("OR"), Name("C++")))),
        ("source:https://example.org/", Query(sources=(Name("https://example.org/"),))),
        ("-source:«Daily Post» author:Öz", Query(sources=(Name("Daily Post", wanted=False),), authors=(Name("Öz"),))),
        ("(tag:harbour)", Query(tags=(Name("harbour"),))),
        ("before:2026-01-07", Query(last_day="2026-01-06")),
        ("after:2026-01-07", Query(first_day="2026-01-08")),
        ("-before:2026-01-07", Query(first_day="2026-01-07")),
        ("-after:2026-01-07", Query(last_day="2026-01-07")),
        ("after:2024 before: 2026-03", Query(first_day="2025-01-01", last_day="2026-02-28")),
        ("after:2026 after:2025 -after:2027 -after:2028", Query(first_day="2027-01-01", last_day="2027-12-31")),
        ('before:"7 January 2026"', Query(last_day="2026-01-06")),
        ("before:7 January 2026", Query(last_day="2026-01-06")),
        ("after: January 7, 2026", Query(first_day="2026-01-08")),
        ("After:yesterday, tag:harbour", Query(first_day="2026-01-07", tags=(Name("harbour"),))),
    ],
)
def test_operators_say_what_is_wanted_beside_the_words(text: str, expected: Query) -> None:
    assert parse(text, days) == expected


def test_words_around_a_date_stay_words() -> None:
    expected = Query(groups=wanted("ferries", "late", "again"), last_day="2026-01-06", open_ended=True)
    assert parse("ferries before:7 January 2026 late again", days) == expected
    assert parse("ferries late before:2026-01-07 again", days) == expected


@pytest.mark.parametrize(
    ("text", "groups", "mistakes"),
    [
        ('late "night ferry', wanted("late", "'night ferry'"), mistake(MistakeKind.UNCLOSED_QUOTE, '"night ferry')),
        ('late ""', wanted("late"), mistake(MistakeKind.EMPTY_QUOTE, '""')),
        ('late -"', wanted("late"), mistake(MistakeKind.EMPTY_QUOTE, '"')),
        ("OR late", wanted("late"), mistake(MistakeKind.MISPLACED_OR, "OR")),
        ("late |", wanted("late"), mistake(MistakeKind.MISPLACED_OR, "|")),
        ("ferry OR OR boat", wanted(("ferry", "boat")), mistake(MistakeKind.MISPLACED_OR, "OR")),
        ("ferry OR tag: late", wanted("ferry"), mistake(MistakeKind.MISPLACED_OR, "OR")),
        ("ferry OR -late", wanted("ferry"), mistake(MistakeKind.MISPLACED_OR, "OR")),
        ("tag:late OR ferry", wanted("ferry"), mistake(MistakeKind.MISPLACED_OR, "OR")),
        ("ferry Title:", wanted("ferry"), mistake(MistakeKind.EMPTY_FIELD, "Title:")),
        ("tag: -late ferry", wanted("ferry"), mistake(MistakeKind.EMPTY_FIELD, "tag:")),
        ("ferry tag:#", wanted("ferry"), mistake(MistakeKind.EMPTY_FIELD, "tag:#")),
        ('ferry title:"…"', wanted("ferry"), mistake(MistakeKind.EMPTY_FIELD, 'title:"…"')),
        ('ferry before:""', wanted("ferry"), mistake(MistakeKind.EMPTY_FIELD, 'before:""')),
        ("before:Easter ferry", wanted("easter", "ferry"), mistake(MistakeKind.UNKNOWN_DATE, "before:Easter")),
        ('-after:"no day"', wanted("'no day'"), mistake(MistakeKind.UNKNOWN_DATE, 'after:"no day"')),
        ("before:2026-02-30", wanted("2026", "02", "30"), mistake(MistakeKind.UNKNOWN_DATE, "before:2026-02-30")),
        ("after:9999-12-31", wanted("9999", "12", "31"), mistake(MistakeKind.UNKNOWN_DATE, "after:9999-12-31")),
        ("before:1", wanted("1"), mistake(MistakeKind.UNKNOWN_DATE, "before:1")),
        (
            "after:2026-01 ferry before:2026-01",
            wanted("ferry"),
            mistake(MistakeKind.EMPTY_PERIOD, "after:2026-01 before:2026-01"),
        ),
        ("-(ferry boat)", wanted("ferry", "boat"), mistake(MistakeKind.UNWANTED_BRACKET, "-(")),
    ],
)
def test_a_mistake_is_told_and_the_words_are_wanted_all_the_same(
    text: str, groups: tuple[tuple[Term, ...], ...], mistakes: tuple[Mistake, ...]
) -> None:
    query = parse(text, days)
    assert (query.groups, query.mistakes) == (groups, mistakes)
    assert (query.first_day, query.last_day) == (None, None)


def test_a_value_whose_quote_is_unclosed_counts_to_the_end() -> None:
    assert parse('ferry tag:"war crimes', days) == Query(
        groups=wanted("ferry"),
        tags=(Name("war crimes"),),
        mistakes=mistake(MistakeKind.UNCLOSED_QUOTE, '"war crimes'),
    )


@pytest.mark.parametrize("text", ["ferr", "late ferr", "a|ferr", 'late "night ferr', "tag:x ferr", "title: tag:x 東京"])
def test_the_last_word_may_be_a_beginning(text: str) -> None:
    assert parse(text, days).open_ended


@pytest.mark.parametrize(
    "text",
    ["", "ferr ", "ferr.", '"ferr"', "ferr)", "-ferr", "ferry -boa", "ferry tag:wa", "ferry title:wa", "ferry OR"],
)
def test_what_is_finished_or_no_wanted_word_is_no_beginning(text: str) -> None:
    assert not parse(text, days).open_ended


fields = st.sampled_from(["title:", "tag:", "source:", "author:", "before:", "after:"])
pieces = st.one_of(
    fields,
    st.sampled_from(['"', "“", "”", "„", "«", "»", "「", "」", "-", "–", "|", "OR", "(", ")", ":", "#", " ", " ", " "]),
    st.sampled_from(["ferry", "2026", "yesterday", "7 January 2026", "東京", "naïve", "e\u0301"]),
    st.text(max_size=3),
)
queries = st.lists(pieces, max_size=20).map("".join)
plain_words = st.from_regex(r"[a-zé]{1,8}", fullmatch=True).filter(lambda word: word not in {"before", "after"})


@given(st.one_of(st.text(), queries))
def test_any_text_is_a_query(text: str) -> None:
    query = parse(text, days)
    terms = [*(term for group in query.groups for term in group), *query.without, *query.title, *query.without_title]
    assert all(query.groups)
    assert all(term.words and (term.phrase or len(term.words) == 1) for term in terms)
    assert {word for term in terms for word in term.words} <= set(words.words(text))
    assert all(name.text for name in (*query.tags, *query.sources, *query.authors))
    assert all(found.text in text for found in query.mistakes if found.kind is not MistakeKind.EMPTY_PERIOD)


@given(st.text().filter(lambda text: not any(sign in text for sign in '-－−|:：OR"“”„‟＂«»「『')))
def test_a_text_without_operators_is_its_words(text: str) -> None:
    query = parse(text, days)
    assert query == Query(groups=wanted(*words.words(text)), open_ended=query.open_ended)


@given(queries)
def test_the_case_of_field_names_makes_no_difference(text: str) -> None:
    shouted = text
    for field in ("title:", "tag:", "source:", "author:", "before:", "after:"):
        shouted = shouted.replace(field, field.upper())
    query, other = parse(text, days), parse(shouted, days)
    if not query.mistakes:
        assert [name.text.lower() for name in query.tags] == [name.text.lower() for name in other.tags]
        assert (query.groups, query.without, query.title) == (other.groups, other.without, other.title)
        assert (query.first_day, query.last_day) == (other.first_day, other.last_day)
    assert [found.kind for found in query.mistakes] == [found.kind for found in other.mistakes]


@given(st.lists(plain_words, min_size=1, unique=True), plain_words, plain_words, plain_words)
def test_operators_never_leak_into_the_words(typed: list[str], tag: str, title: str, unwanted: str) -> None:
    text = f'tag:"{tag}" {" OR ".join(typed)} title:{title} after:2024 -{unwanted} before:2026-01'
    assert parse(text, days) == Query(
        groups=(tuple(dict.fromkeys(terms(*map(words.fold, typed)))),),
        without=terms(words.fold(unwanted)),
        title=terms(words.fold(title)),
        tags=(Name(tag),),
        first_day="2025-01-01",
        last_day="2025-12-31",
    )


@pytest.mark.parametrize("piece", ['"', "a|", "-", "before:x ", "title: ", "„a", "東“", "((", "a OR ", '-"a '])
def test_a_date_is_asked_for_at_most_three_times_a_field_however_long_the_text(piece: str) -> None:
    asked: list[str] = []

    def asking(typed: str) -> None:
        asked.append(typed)

    text = (piece * 100_000)[:100_000]
    parse(text, asking)
    assert len(asked) <= 3 * text.count("before:")
