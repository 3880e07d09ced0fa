-- What owners set for the whole bot in the chat, how far its first run has come, and what is remembered for its figures.

CREATE TABLE options (
    name   TEXT PRIMARY KEY,                 -- a field of storage.models.Options
    value  TEXT NOT NULL,                    -- JSON
    set_at TEXT NOT NULL
) WITHOUT ROWID;

-- The checklist that walks an owner through the first minutes; what is done of it stands in the other tables.
CREATE TABLE first_run (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    user_id    INTEGER,                      -- the owner, in whose own chat it is; NULL once it is over
    message_id INTEGER,                      -- the checklist's message; NULL where there is none
    shown      INTEGER,                      -- a hash of that message as it stands there
    skipped    TEXT NOT NULL DEFAULT '[]',   -- JSON list of steps
    over_at    TEXT                          -- it is never begun again
);
-- Whoever ran the bot before this was built needs none.
INSERT INTO first_run (id, over_at)
SELECT 1, strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')
 WHERE EXISTS (SELECT 1 FROM loads) OR EXISTS (SELECT 1 FROM admins) OR EXISTS (SELECT 1 FROM subscriptions);

-- What Telegram was told about a bot (menus, descriptions), so that it is told again only what has changed.
CREATE TABLE told (
    bot_id INTEGER NOT NULL,
    what   TEXT    NOT NULL,                 -- "commands default es", "description "
    mark   INTEGER NOT NULL,                 -- a hash of what was told
    PRIMARY KEY (bot_id, what)
) WITHOUT ROWID;

-- How many subscriptions there were on each day on which the bot ran; of the days before this table, those of today's
-- subscriptions that existed then.
CREATE TABLE subscriber_days (
    day           TEXT PRIMARY KEY,          -- "2026-01-07", in UTC
    subscriptions INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO subscriber_days (day, subscriptions)
SELECT substr(created_at, 1, 10) AS day, sum(count(*)) OVER (ORDER BY substr(created_at, 1, 10))
  FROM subscriptions
 WHERE kind = 'digest'
 GROUP BY substr(created_at, 1, 10);
