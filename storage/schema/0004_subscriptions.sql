-- Several subscriptions in a chat, each with its days and interests; searches that a chat follows.

DROP INDEX subscriptions_by_chat;
CREATE INDEX subscriptions_by_chat ON subscriptions (chat_id);

-- 'alerts': the chat (or its topic) follows searches; one such row, which is never due, stands for all of them.
ALTER TABLE subscriptions ADD COLUMN kind TEXT NOT NULL DEFAULT 'digest' CHECK (kind IN ('digest', 'alerts'));
ALTER TABLE subscriptions ADD COLUMN days INTEGER NOT NULL DEFAULT 127;       -- a bit for each day; 1 is Monday, 64 Sunday
ALTER TABLE subscriptions ADD COLUMN interests TEXT NOT NULL DEFAULT '';      -- storage.interests.to_text; '' is everything
CREATE UNIQUE INDEX subscriptions_alerts ON subscriptions (chat_id, ifnull(thread_id, 0)) WHERE kind = 'alerts';

CREATE TABLE follows (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    subscription_id INTEGER NOT NULL REFERENCES subscriptions (id) ON DELETE CASCADE,     -- of the kind 'alerts'
    query           TEXT    NOT NULL,        -- as typed
    seen_id         INTEGER NOT NULL,        -- highest article id when it began: what came before is no news
    created_at      TEXT    NOT NULL,
    UNIQUE (subscription_id, query)
);

-- When the chats that follow a search were told of a load; NULL: not yet.
ALTER TABLE loads ADD COLUMN told_at TEXT;
UPDATE loads SET told_at = stored_at;
CREATE INDEX loads_untold ON loads (id) WHERE told_at IS NULL;

-- An alert is a delivery, too: its "day" is a day and a load, "2026-01-07 load 12", so that a load is told of once.
ALTER TABLE deliveries ADD COLUMN searches TEXT;                              -- JSON list of what an alert answers to
ALTER TABLE deliveries ADD COLUMN late INTEGER NOT NULL DEFAULT 0;            -- planned long after its hour

ALTER TABLE chats ADD COLUMN set_up_by INTEGER;                               -- a Telegram user, of a channel

-- The latest instant from which a next digest was reckoned: a clock that stands before it was turned back.
CREATE TABLE reckoned (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    at TEXT NOT NULL
);
