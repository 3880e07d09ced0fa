-- What admins take down, and what they did.

-- An article that was taken down leaves its changes behind, so that it can be put back: they no longer go with its row.
CREATE TABLE kept_changes (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    load_id    INTEGER NOT NULL REFERENCES loads (id),
    article_id INTEGER NOT NULL,
    before     TEXT                          -- NULL: the load added it
);
INSERT INTO kept_changes SELECT id, load_id, article_id, before FROM changes;
DELETE FROM sqlite_sequence WHERE name = 'kept_changes';
INSERT INTO sqlite_sequence (name, seq) SELECT 'kept_changes', seq FROM sqlite_sequence WHERE name = 'changes';
DROP TABLE changes;
ALTER TABLE kept_changes RENAME TO changes;
CREATE INDEX changes_by_load ON changes (load_id, article_id);
CREATE INDEX changes_by_article ON changes (article_id, id);

-- Articles that were taken down, so that no later load brings them back. Taking one down is a load of its own.
CREATE TABLE removed (
    article_id INTEGER PRIMARY KEY,
    load_id    INTEGER NOT NULL REFERENCES loads (id),
    url        TEXT,
    title_key  TEXT NOT NULL,
    stored_at  TEXT NOT NULL,
    article    TEXT NOT NULL                 -- JSON
);
CREATE INDEX removed_by_url ON removed (url) WHERE url IS NOT NULL;
CREATE INDEX removed_by_title ON removed (title_key);
ALTER TABLE loads ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;

-- What admins did, in order. Nothing here is changed or deleted; a person who asks to be forgotten takes their number out.

CREATE TABLE actions (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    done_at TEXT    NOT NULL,
    user_id INTEGER,                         -- NULL: forgotten
    what    TEXT    NOT NULL,                -- one of storage.models.Deed
    about   TEXT    NOT NULL                 -- the dump's name, the number of chats; '' where there is nothing to say
);
CREATE INDEX actions_by_user ON actions (user_id) WHERE user_id IS NOT NULL;

CREATE TRIGGER actions_stay BEFORE DELETE ON actions
BEGIN
    SELECT RAISE(ABORT, 'what admins did stays in the log');
END;

CREATE TRIGGER actions_are_final BEFORE UPDATE ON actions
WHEN NEW.id <> OLD.id OR NEW.done_at <> OLD.done_at OR NEW.what <> OLD.what OR NEW.about <> OLD.about
  OR NEW.user_id IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'what admins did is not changed in the log');
END;
