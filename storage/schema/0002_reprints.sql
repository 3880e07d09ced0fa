-- The same text under several titles, and loads that wait for a yes.

-- A few long passages of each article, as hashes: articles that share two of them are the same text, reprinted.
CREATE TABLE passages (
    hash       INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    PRIMARY KEY (hash, article_id)
) WITHOUT ROWID;
CREATE INDEX passages_by_article ON passages (article_id);

-- A large dump that an admin sent: what it would do was shown, and a button loads it or not.
CREATE TABLE offers (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    file_id    TEXT    NOT NULL,             -- Telegram's, to download it again
    name       TEXT    NOT NULL,
    offered_to INTEGER NOT NULL,             -- a Telegram user
    offered_at TEXT    NOT NULL
);
