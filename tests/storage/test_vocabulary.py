import sqlite3
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import vocabulary
from storage.database import Database
from storage.vocabulary import Vocabulary, fingerprint, fingerprints, is_spelt

WORD = st.text("abcdeéяमि", min_size=1, max_size=7)


def osa(one: str, other: str) -> int:
    """Optimal string alignment distance, by its definition (Boytsov, 2011)."""
    table = [
        [row + column if not row * column else 0 for column in range(len(other) + 1)] for row in range(len(one) + 1)
    ]
    for row in range(1, len(one) + 1):
        for column in range(1, len(other) + 1):
            table[row][column] = min(
                table[row - 1][column] + 1,
                table[row][column - 1] + 1,
                table[row - 1][column - 1] + (one[row - 1] != other[column - 1]),
            )
            if one[row - 2 : row] == other[column - 2 : column][::-1] and row > 1 and column > 1:
                table[row][column] = min(table[row][column], table[row - 2][column - 2] + 1)
    return table[-1][-1]


class Known:
    """Just enough of a database for a vocabulary to follow."""

    def __init__(self) -> None:
        self.connection = sqlite3.connect(":memory:", isolation_level=None)
        self.connection.execute("CREATE TABLE vocabulary (id INTEGER PRIMARY KEY, term TEXT, language TEXT)")

    def add(self, words: Sequence[str], language: str = "") -> None:
        self.connection.executemany(
            "INSERT INTO vocabulary (term, language) VALUES (?, ?)", [(word, language) for word in words]
        )


def followed(known: Known) -> Vocabulary:
    found = Vocabulary()
    found.follow(known.connection)
    return found


@given(batches=st.lists(st.lists(WORD, max_size=20), max_size=4), typed=WORD, edits=st.integers(1, 2))
def test_near_words_are_those_that_a_look_at_every_word_finds(batches: list[list[str]], typed: str, edits: int) -> None:
    known, found = Known(), Vocabulary()
    for batch in batches:
        known.add(batch)
        found.follow(known.connection)
    known.connection.close()
    words = {word for batch in batches for word in batch}
    wanted = {word: osa(typed, word) for word in words if 0 < osa(typed, word) <= edits}
    near = found.near(typed, edits)
    assert dict(near) == wanted
    assert len(near) == len(wanted)


@given(word=st.text(max_size=20))
def test_the_fingerprint_of_one_word_is_that_of_many(word: str) -> None:
    assert fingerprint(word) == fingerprints([word, "other"])[0]


@given(one=WORD, other=WORD)
def test_each_edit_changes_at_most_two_bits_of_a_fingerprint(one: str, other: str) -> None:
    first, second = fingerprints([one, other]).tolist()
    assert (first ^ second).bit_count() <= 2 * osa(one, other)


def test_words_with_signs_beyond_ascii_are_kept_whole() -> None:
    known = Known()
    known.add(["санкции", "straße", "naïve"])
    found = followed(known)
    assert found.near("санкцие", 1) == [("санкции", 1)]
    assert found.near("straß", 1) == [("straße", 1)]
    known.connection.close()


@pytest.mark.parametrize(
    ("word", "spelt"), [("ab", False), ("war", True), ("covid19", False), ("2026", False), ("санкции", True)]
)
def test_numbers_and_the_shortest_words_are_not_spelt(word: str, spelt: bool) -> None:
    assert is_spelt(word) == spelt


@pytest.mark.parametrize(
    ("word", "spelt"),
    [
        *(("समुद्र", True), ("বন্দর", True), ("துறைமுகம்", True), ("ಬಂದರು", True), ("ލައިބްރަރީ", True)),
        *(("१२३४", False), ("नाव१२", False), ("ि्ु", False), ("नम", False)),
    ],
)
def test_words_with_vowel_signs_are_spelt_unless_they_hold_digits(word: str, spelt: bool) -> None:
    assert is_spelt(word) == spelt


def test_near_words_may_differ_in_a_mark() -> None:
    known = Known()
    known.add(["समुद्र", "மீண்டும்"])
    found = followed(known)
    assert found.near("समूद्र", 1) == [("समुद्र", 1)]
    assert found.near("समद्र", 1) == [("समुद्र", 1)]
    assert found.near("மீண்டம்", 1) == [("மீண்டும்", 1)]
    known.connection.close()


def test_a_word_of_any_length_may_be_asked_for() -> None:
    known = Known()
    known.add(["x" * 60, "x" * 300, "y" * 255])
    found = followed(known)
    assert found.near("x" * 61, 2) == [("x" * 60, 1)]
    assert found.near("z" * 5_000, 2) == []
    known.connection.close()


def test_a_word_of_two_languages_is_found_once() -> None:
    known = Known()
    known.add(["minister"], "en")
    known.add(["minister"], "de")
    found = followed(known)
    assert found.near("minster", 1) == [("minister", 1)]
    assert found.languages == {"en", "de"}
    known.connection.close()


def test_an_empty_archive_knows_no_near_words() -> None:
    assert Vocabulary().near("word", 2) == []


async def test_a_word_is_noted_once_for_each_language_with_its_stem(database: Database) -> None:
    async with database.writing() as connection:
        await vocabulary.add(connection, {"sanctions", "the", "no", "2026"}, "en")
        await vocabulary.add(connection, {"sanctions"}, "en")
        await vocabulary.add(connection, {"sanctions"}, "fr")
        await vocabulary.add(connection, {"xyz"}, "")
        rows = await connection.execute_fetchall("SELECT term, language, stem FROM vocabulary ORDER BY id")
    assert [tuple(row) for row in rows] == [
        ("sanctions", "en", "sanction"),
        ("the", "en", "the"),
        ("sanctions", "fr", "sanction"),
        ("xyz", "", "xyz"),
    ]


async def test_a_vocabulary_follows_what_is_added_later(database: Database) -> None:
    found = Vocabulary()
    await database.in_thread(found.follow)
    assert found.near("harbor", 1) == []
    async with database.writing() as connection:
        await vocabulary.add(connection, {"harbour"}, "en")
    await database.in_thread(found.follow)
    await database.in_thread(found.follow)
    assert found.near("harbor", 1) == [("harbour", 1)]
