-- What readers keep and where they are. A reader is a Telegram user; /privacy names all of it and erases it.

CREATE TABLE saved (
    user_id    INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    saved_at   TEXT    NOT NULL,
    PRIMARY KEY (user_id, article_id)
) WITHOUT ROWID;
CREATE INDEX saved_by_article ON saved (article_id);         -- an article that is taken back is looked for here

CREATE TABLE readers (
    user_id   INTEGER PRIMARY KEY,
    looked_at TEXT,                          -- when they last asked what is new; NULL: never
    seen_id   INTEGER,                       -- the highest article id then
    shown     TEXT                           -- the list before them, as a button to it says it
);

-- The page (from 0) at which a reader left an article.
CREATE TABLE places (
    user_id    INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    page       INTEGER NOT NULL,
    read_at    TEXT    NOT NULL,
    PRIMARY KEY (user_id, article_id)
) WITHOUT ROWID;
CREATE INDEX places_by_article ON places (article_id);

-- Digests of more than one page: their "more" buttons name them by a number, which is a hash of the rest.
CREATE TABLE shown_digests (
    number    INTEGER PRIMARY KEY,
    day       TEXT NOT NULL,
    articles  TEXT NOT NULL,                 -- JSON list of article ids
    interests TEXT NOT NULL,                 -- JSON list of names and words that its readers asked for
    shown_at  TEXT NOT NULL
);
CREATE INDEX shown_digests_by_age ON shown_digests (shown_at);
