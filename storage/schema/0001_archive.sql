-- The archive and the people who read it.
--
-- Dates of articles are text in the precision they came with ("2010-05", "2026-01-07", "2026-01-07T09:30:00Z").
-- Instants of ours (…_at) are UTC text to the microsecond, so that they sort.

-- One run of "load these files", by a command or in a chat.
CREATE TABLE loads (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    name        TEXT    NOT NULL,            -- what was loaded, as shown to people: "january.txt", "3 files"
    loaded_by   INTEGER,                     -- a Telegram user; NULL from the command line
    started_at  TEXT    NOT NULL,
    stored_at   TEXT    NOT NULL,            -- its last sign of life while it runs
    finished_at TEXT,                        -- NULL while it runs, and for good where it was killed
    undone_at   TEXT,
    added       INTEGER NOT NULL DEFAULT 0,
    updated     INTEGER NOT NULL DEFAULT 0,
    unchanged   INTEGER NOT NULL DEFAULT 0,
    skipped     INTEGER NOT NULL DEFAULT 0,
    rejected    INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE articles (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,   -- AUTOINCREMENT: a digest remembers the highest id it has seen
    site          TEXT    NOT NULL,
    url           TEXT,
    title         TEXT    NOT NULL,
    title_key     TEXT    NOT NULL,          -- folded words of the title: same title, same key
    dek           TEXT,
    author        TEXT,
    source        TEXT,
    published     TEXT,                      -- the byline's date
    posted        TEXT,                      -- the site's date
    day           TEXT    NOT NULL,          -- the day it is listed under (storage.models.StoredArticle.day)
    comments      INTEGER,
    stripped_tags INTEGER,
    truncated     INTEGER NOT NULL DEFAULT 0,
    body          TEXT    NOT NULL,
    stored_at     TEXT    NOT NULL
);
CREATE INDEX articles_by_day ON articles (day, id);
CREATE INDEX articles_by_title ON articles (title_key, site);
CREATE INDEX articles_by_url ON articles (url) WHERE url IS NOT NULL;

-- What each load did to each article, in order; "before" is the article as JSON, so that Undo can give it back.
CREATE TABLE changes (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    load_id    INTEGER NOT NULL REFERENCES loads (id),
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    before     TEXT                          -- NULL: the load added it
);
CREATE INDEX changes_by_load ON changes (load_id, article_id);
CREATE INDEX changes_by_article ON changes (article_id, id);

-- Categories, tags, topics, sources and authors, each written exactly as the dump has it; "key" finds its spellings.
CREATE TABLE labels (
    id   INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('category', 'tag', 'topic', 'source', 'author')),
    name TEXT NOT NULL,
    key  TEXT NOT NULL,
    UNIQUE (kind, name)
);
CREATE INDEX labels_by_key ON labels (key, kind);

CREATE TABLE article_labels (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    label_id   INTEGER NOT NULL REFERENCES labels (id),
    position   INTEGER NOT NULL,             -- their order on the page
    PRIMARY KEY (article_id, label_id)
) WITHOUT ROWID;
CREATE INDEX article_labels_by_label ON article_labels (label_id, article_id);

-- Full text: words folded and split by storage.words, no copy of the text itself. "all_words" has every word of an
-- article and no positions (a quarter of the size); "head_words" the title's and the labels', with positions. The words
-- are folded and parted by spaces already; "ascii" takes every other character beyond ASCII as part of a word.
CREATE VIRTUAL TABLE all_words USING fts5 (
    words, content = '', detail = none, tokenize = 'ascii'
);
CREATE VIRTUAL TABLE head_words USING fts5 (
    title, labels, content = '', tokenize = 'ascii'
);

-- In how many articles each word stands; fts5vocab would have to scan the whole index for it.
CREATE TABLE vocabulary (
    term     TEXT    PRIMARY KEY,
    articles INTEGER NOT NULL
) WITHOUT ROWID;

-- Searches whose result lists have buttons: callback data is too short to hold the words. Nobody's name is kept.
CREATE TABLE queries (
    id       INTEGER PRIMARY KEY,            -- a hash of the text, so that an answer need not wait for this table
    text     TEXT NOT NULL,
    asked_at TEXT NOT NULL
);
CREATE INDEX queries_by_age ON queries (asked_at);

CREATE TABLE chats (
    id         INTEGER PRIMARY KEY,          -- Telegram's
    type       TEXT NOT NULL,
    title      TEXT NOT NULL,                -- a person's first name, a group's title
    first_seen TEXT NOT NULL
);

CREATE TABLE admins (
    user_id  INTEGER PRIMARY KEY,
    added_at TEXT NOT NULL
);

CREATE TABLE subscriptions (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    chat_id    INTEGER NOT NULL REFERENCES chats (id) ON DELETE CASCADE,
    thread_id  INTEGER,                      -- the topic of a forum
    at         TEXT    NOT NULL,             -- local time, "09:00"
    zone       TEXT    NOT NULL,             -- IANA name
    next_at    TEXT,                         -- the instant of the next digest; NULL while paused
    paused_why TEXT,                         -- why nothing can be sent there
    seen_id    INTEGER,                      -- highest article id when its last digest was planned; NULL before the first
    created_at TEXT    NOT NULL
);
CREATE UNIQUE INDEX subscriptions_by_chat ON subscriptions (chat_id, ifnull(thread_id, 0));
CREATE INDEX subscriptions_due ON subscriptions (next_at) WHERE next_at IS NOT NULL;

-- What a digest holds. Chats that get the same articles share one.
CREATE TABLE digests (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    articles   TEXT NOT NULL UNIQUE,         -- JSON list of article ids
    planned_at TEXT NOT NULL
);

-- The outbox: one row for each digest that a chat is to get; its row says what became of it.
CREATE TABLE deliveries (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    subscription_id INTEGER NOT NULL REFERENCES subscriptions (id) ON DELETE CASCADE,
    day             TEXT    NOT NULL,        -- the subscription's local day: one digest a day, however it was asked for
    digest_id       INTEGER NOT NULL REFERENCES digests (id),
    state           TEXT    NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'sent', 'failed')),
    planned_at      TEXT    NOT NULL,
    seen_before     INTEGER,                 -- the subscription's seen_id before it, given back where it fails
    retry_at        TEXT,                    -- not before this instant
    attempts        INTEGER NOT NULL DEFAULT 0,
    finished_at     TEXT,
    message_id      INTEGER,
    reason          TEXT,                    -- why it failed, or last failed
    UNIQUE (subscription_id, day)
);
CREATE INDEX deliveries_queued ON deliveries (id) WHERE state = 'queued';
