-- Articles that a load brought or changed and that was taken back: digests that show them are to be edited.
CREATE TABLE undone (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL
);

-- Those that corrections look through, and old ones that are forgotten.
CREATE INDEX digests_by_instant ON digests (planned_at);
