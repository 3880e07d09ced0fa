-- The search index in segments of our own, in place of FTS5: every match can be ranked without reading its text.
DROP TABLE all_words;
DROP TABLE head_words;
DROP TABLE vocabulary;

-- An immutable part of the index, made by one batch or folded from smaller ones. Articles in "dead" (sorted ids, 4 bytes
-- each) were changed or removed since. All ids of a segment lie in base … base + 2^24.
CREATE TABLE segments (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    state    TEXT    NOT NULL CHECK (state IN ('live', 'made', 'left')),   -- 'made': not whole yet
    base     INTEGER NOT NULL,
    low      INTEGER NOT NULL,               -- the lowest id and …
    high     INTEGER NOT NULL,               -- … the highest
    articles INTEGER NOT NULL,
    dead     BLOB    NOT NULL DEFAULT x'',
    mark     BLOB    NOT NULL DEFAULT (randomblob(8)),      -- tells it from segments of another file with the same id
    opened_at INTEGER NOT NULL DEFAULT (strftime('%s', 'now'))   -- seconds since 1970
);

-- A small segment in one row: its words in order, parted by line feeds, where the postings of each start, and these.
CREATE TABLE packed (
    segment  INTEGER PRIMARY KEY REFERENCES segments (id) ON DELETE CASCADE,
    terms    TEXT NOT NULL,
    starts   BLOB NOT NULL,
    postings BLOB NOT NULL
);

-- A large segment in one row a word; for "list" see storage.postings.to_blob.
CREATE TABLE postings (
    segment INTEGER NOT NULL,
    term    TEXT    NOT NULL,
    list    BLOB    NOT NULL,
    PRIMARY KEY (segment, term)
) WITHOUT ROWID;

-- Every word of letters that was ever indexed, by the language of the articles it stood in, with what its inflections
-- have in common. Rows are only added: whoever keeps them in memory reads on from the highest id it knows.
CREATE TABLE vocabulary (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    term     TEXT NOT NULL,
    language TEXT NOT NULL,                  -- '' where it is not known
    stem     TEXT NOT NULL,
    UNIQUE (term, language)
);
CREATE INDEX vocabulary_by_stem ON vocabulary (stem, language) WHERE stem <> term;
