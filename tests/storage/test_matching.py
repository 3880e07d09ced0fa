import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage import matching, meeting
from storage.matching import ONLY_TITLE, WORTH, Alternative, Group, Matches
from storage.postings import BODY, DEK, LABEL, MOST, TITLE

FAR = 1 << 24
ARCHIVE = 50


@pytest.fixture(scope="module", autouse=True, params=[50_000, 1], ids=["lists", "tables"])
def many(request: pytest.FixtureRequest) -> Iterator[None]:
    """From how many postings on tables are used: both ways must come to the same."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(meeting, "MANY", request.param)
        yield


def places_of(where: Mapping[int, int]) -> meeting.Places:
    wide = any(id_ >= FAR for id_ in where)
    return np.array([id_ << 8 | here for id_, here in sorted(where.items())], np.uint64 if wide else np.uint32)


def group(*alternatives: tuple[Mapping[int, int], float], worth: matching.Scores = WORTH) -> Group:
    """A word: of what may stand for it, that of weight 1 is what was typed."""
    found = [
        Alternative(f"w{n}", weight, places_of(where), is_exact=weight == 1.0)
        for n, (where, weight) in enumerate(alternatives)
    ]
    return Group("word", found, worth)


def naive(one: Group) -> dict[int, float]:
    """The score of each article that matches, as the docstrings of ``every`` and ``rarity`` have it."""
    commonest = max((each.articles for each in one.alternatives if not each.is_exact), default=0)
    best: defaultdict[int, float] = defaultdict(float)
    for each in one.alternatives:
        for posting in each.places.tolist():
            rarity = math.log(1 + ARCHIVE / (each.articles if each.is_exact else commonest))
            score = each.weight * rarity * float(one.worth[posting & 0xFF])
            best[posting >> 8] = max(best[posting >> 8], score)
    return {id_: score for id_, score in best.items() if score > 0}


def as_typed(one: Group) -> set[int]:
    """The articles that hold what was typed itself."""
    return {posting >> 8 for each in one.alternatives if each.is_exact for posting in each.places.tolist()}


def as_dict(found: Matches) -> dict[int, float]:
    assert found.ids.tolist() == sorted(set(found.ids.tolist()))
    return dict(zip(found.ids.tolist(), found.scores.tolist(), strict=True))


WHERE = st.dictionaries(st.integers(1, 40), st.integers(1, 255), max_size=40)
TYPED, OTHER = st.tuples(WHERE, st.just(1.0)), st.tuples(WHERE, st.sampled_from([0.9, 0.8, 0.1]))
ANYWHERE = st.lists(TYPED | OTHER, max_size=4).map(lambda found: group(*found))
IN_TITLE = (st.lists(TYPED, max_size=4) | st.lists(OTHER, max_size=4)).map(
    lambda found: group(*found, worth=ONLY_TITLE)
)
GROUP = ANYWHERE | IN_TITLE


@given(one=GROUP)
def test_a_group_matches_where_any_alternative_stands_and_is_worth_the_best_of_them(one: Group) -> None:
    assert as_dict(matching.one(one, ARCHIVE)) == pytest.approx(naive(one), rel=1e-5)


@settings(max_examples=50)
@given(groups=st.lists(GROUP, max_size=4))
def test_every_group_must_match_and_each_adds_to_the_score(groups: Sequence[Group]) -> None:
    each = [naive(one) for one in groups]
    both = set.intersection(*(set(found) for found in each)) if each else set()
    just_so = set.intersection(*(as_typed(one) for one in groups)) if groups else set()
    wanted = {id_: sum(found[id_] for found in each) * (2 if id_ in just_so else 1) for id_ in both}
    assert as_dict(matching.every(groups, ARCHIVE)) == pytest.approx(wanted, rel=1e-5)


@settings(max_examples=50)
@given(groups=st.lists(GROUP, max_size=4))
def test_any_of_counts_the_groups_that_match(groups: Sequence[Group]) -> None:
    each = [naive(one) for one in groups]
    ids, matched, total = matching.any_of(groups, ARCHIVE)
    assert ids.tolist() == sorted({id_ for found in each for id_ in found})
    assert matched.tolist() == [sum(id_ in found for found in each) for id_ in ids.tolist()]
    assert total.tolist() == pytest.approx([sum(found.get(id_, 0) for found in each) for id_ in ids.tolist()], rel=1e-5)


@given(one=GROUP, ids=st.sets(st.integers(1, 45)))
def test_scores_are_those_of_the_articles_asked_for(one: Group, ids: set[int]) -> None:
    asked = np.array(sorted(ids), np.int64)
    wanted = naive(one)
    found = matching.scores(one, asked, ARCHIVE)
    assert found.tolist() == pytest.approx([wanted.get(id_, 0) for id_ in asked.tolist()], rel=1e-5)


def fields(places: int) -> int:
    return places & (TITLE | LABEL | DEK)


@given(first=WHERE, second=WHERE)
def test_two_words_are_together_where_a_field_holds_both(first: dict[int, int], second: dict[int, int]) -> None:
    wanted = {}
    for id_ in first.keys() & second.keys():
        here, there = first[id_], second[id_]
        together = fields(here & there) | min(here & BODY, there & BODY)
        if together:
            wanted[id_] = together
    found = matching.both(places_of(first), places_of(second))
    assert {posting >> 8: posting & 0xFF for posting in found.tolist()} == wanted
    assert found.tolist() == sorted(found.tolist())


@given(scores=st.lists(st.sampled_from([0.0, 1.0, 1.5, 2.0, 3.25]), max_size=30), count=st.integers(1, 12))
def test_the_best_and_their_equals_are_told_apart(scores: list[float], count: int) -> None:
    found = Matches(np.arange(1, len(scores) + 1), np.array(scores, np.float32))
    sure, equals = matching.best_first(found, count)
    assert not set(sure.tolist()) & set(equals.tolist())
    chosen = {*sure.tolist(), *equals.tolist()}
    assert len(chosen) >= min(count, len(scores))
    worst = min((scores[id_ - 1] for id_ in chosen), default=0)
    assert all(scores[id_ - 1] <= worst for id_ in found.ids.tolist() if id_ not in chosen)
    if len(scores) > count:
        assert len(sure) < count
        assert {scores[id_ - 1] for id_ in equals.tolist()} == {sorted(scores, reverse=True)[count - 1]}


def test_the_title_is_worth_most_then_a_label_then_the_dek_then_the_body() -> None:
    worths = [float(WORTH[place]) for place in (TITLE, LABEL, DEK, MOST, MOST // 2, 1, 0)]
    assert worths == sorted(set(worths), reverse=True)
    assert WORTH[0] == 0


def test_a_rare_word_weighs_more_than_a_common_one() -> None:
    common = dict.fromkeys(range(1, 41), 10)
    rare = {3: 10}
    [score] = as_dict(matching.one(group((rare, 1.0)), ARCHIVE)).values()
    assert all(score > other for other in as_dict(matching.one(group((common, 1.0)), ARCHIVE)).values())


def test_what_holds_all_words_just_as_typed_counts_twice() -> None:
    everywhere = {1: 8, 2: 8, 3: 8}
    one = group((everywhere, 1.0), (everywhere, 0.9))
    other = group(({1: 8, 2: 8}, 1.0), ({1: 8, 2: 8, 3: 8}, 0.9))
    alone = as_dict(matching.one(one, ARCHIVE))
    beside = as_dict(matching.one(other, ARCHIVE))
    assert as_dict(matching.every([one, other], ARCHIVE)) == pytest.approx(
        {1: 2 * (alone[1] + beside[1]), 2: 2 * (alone[2] + beside[2]), 3: alone[3] + beside[3]}
    )


def test_what_was_typed_tells_as_much_as_it_is_rare() -> None:
    rare, common = {1: 8}, dict.fromkeys(range(2, 42), 8)
    one = group((rare, 1.0), (common, 1.0))
    found = as_dict(matching.one(one, ARCHIVE))
    assert found[1] > found[2]
    assert [one.rarity(each, ARCHIVE) for each in one.alternatives] == pytest.approx(
        [math.log(1 + ARCHIVE), math.log(1 + ARCHIVE / 40)]
    )


def test_what_was_not_typed_tells_no_more_for_being_a_rare_name() -> None:
    rare, common = {1: 8}, dict.fromkeys(range(2, 42), 8)
    found = as_dict(matching.one(group((rare, 0.5), (common, 0.6)), ARCHIVE))
    assert found[1] < found[2]


def test_only_the_title_counts_where_only_it_is_asked_for() -> None:
    asked = group(({1: TITLE, 2: DEK | 30, 3: TITLE | 5}, 1.0), worth=ONLY_TITLE)
    assert list(as_dict(matching.one(asked, ARCHIVE))) == [1, 3]


def test_an_exact_word_goes_before_its_correction_in_the_same_place() -> None:
    found = as_dict(matching.one(group(({1: 8}, 1.0), ({1: 8, 2: 8}, 0.3)), ARCHIVE))
    assert found[1] > found[2]


def test_a_word_that_stands_nowhere_lets_nothing_match() -> None:
    assert matching.every([group(({1: 8}, 1.0)), group()], ARCHIVE).total == 0
    assert matching.every([], ARCHIVE).total == 0


def test_ids_beyond_three_bytes_match_as_others_do() -> None:
    near, far = 5, 3 * FAR + 5
    one = group(({near: 8, far: TITLE}, 1.0))
    two = group(({far: 8, far + 1: 8}, 1.0), ({far: DEK}, 0.5))
    assert list(as_dict(matching.every([one, two], ARCHIVE))) == [far]
    asked = np.array([near, far, far + 1], np.int64)
    assert (matching.scores(two, asked, ARCHIVE) > 0).tolist() == [False, True, True]
    together = matching.both(places_of({near: 8, far: 9}), places_of({near: 8, far: 7}))
    assert together.tolist() == [near << 8 | 8, far << 8 | 7]
