import sqlite3
from contextlib import closing
from pathlib import Path

import aiosqlite
import pytest

from storage import database as database_module
from storage.database import APPLICATION_ID, Database, NewerDatabaseError, migrations, statements
from storage.search import Searcher


def make_schema_2(connection: sqlite3.Connection) -> None:
    for number in (1, 2):
        for statement in statements(migrations()[number]):
            connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("PRAGMA user_version = 2")


async def test_a_database_of_a_later_version_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "later.db"
    async with Database(path):
        pass
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(NewerDatabaseError, match="has schema 99.*update Gazette"):
        await Database(path).open()


def test_a_script_is_split_at_statements_not_at_semicolons() -> None:
    script = "CREATE TABLE a (b); -- one; two\nCREATE TRIGGER t AFTER INSERT ON a BEGIN\n  DELETE FROM a;\nEND;\n"
    assert len(list(statements(script))) == 2


async def test_an_archive_of_schema_2_is_found_whole_after_the_migration(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        make_schema_2(connection)
        connection.executemany(
            """
            INSERT INTO articles (id, site, title, title_key, day, body, stored_at)
            VALUES (?, '', ?, ?, '2026-03-02', ?, '2026-03-02T08:00:00Z')
            """,
            [(n, f"Storm {n}", f"storm {n}", f"The harbour is shut, says notice {n}.") for n in (1, 2, 700)],
        )
        connection.execute("INSERT INTO labels (id, kind, name, key) VALUES (5, 'tag', 'Ferries', 'ferries')")
        connection.execute("INSERT INTO article_labels (article_id, label_id, position) VALUES (700, 5, 0)")
        connection.execute("INSERT INTO passages (hash, article_id) VALUES (1, 1)")
    async with Database(path) as database:
        searcher = Searcher(database)
        ids = [result.article.id for result in (await searcher.search("harbour")).results]
        tagged = [result.article.id for result in (await searcher.search("ferries")).results]
        async with database.reading() as reader:
            tables = {name for (name,) in await reader.execute_fetchall("SELECT name FROM sqlite_schema")}
    assert sorted(ids) == [1, 2, 700]
    assert tagged == [700]
    assert not tables & {"all_words", "head_words"}


async def test_a_migration_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "old.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        make_schema_2(connection)

    async def fail(connection: aiosqlite.Connection) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setitem(database_module._STEPS, 3, fail)
        with pytest.raises(ZeroDivisionError):
            await Database(path).open()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (2,)
        assert connection.execute("SELECT count(*) FROM vocabulary").fetchone() == (0,)
        assert connection.execute("SELECT count(*) FROM all_words").fetchone() == (0,)
    async with Database(path):
        pass
