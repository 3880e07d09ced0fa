-- Owners and admins; messages that admins send to every subscribed chat.

ALTER TABLE admins ADD COLUMN is_owner INTEGER NOT NULL DEFAULT 0;       -- may name and remove admins
ALTER TABLE admins ADD COLUMN name     TEXT    NOT NULL DEFAULT '';      -- as Telegram had it then; '' is unknown
ALTER TABLE admins ADD COLUMN added_by INTEGER;                          -- NULL: the claim code, or forgotten
UPDATE admins SET is_owner = 1 WHERE user_id = (SELECT user_id FROM admins ORDER BY added_at, user_id LIMIT 1);

-- Whom an action was about; this number, too, can be taken out and not changed.
ALTER TABLE actions ADD COLUMN whom INTEGER;
CREATE INDEX actions_by_whom ON actions (whom) WHERE whom IS NOT NULL;
DROP TRIGGER actions_are_final;
CREATE TRIGGER actions_are_final BEFORE UPDATE ON actions
WHEN NEW.id <> OLD.id OR NEW.done_at <> OLD.done_at OR NEW.what <> OLD.what OR NEW.about <> OLD.about
  OR (NEW.user_id IS NOT NULL AND NEW.user_id IS NOT OLD.user_id)
  OR (NEW.whom IS NOT NULL AND NEW.whom IS NOT OLD.whom)
  OR (NEW.user_id IS OLD.user_id AND NEW.whom IS OLD.whom)
BEGIN
    SELECT RAISE(ABORT, 'what admins did is not changed in the log');
END;

-- A message that the bot showed an admin in private, and then copies to all chats.
CREATE TABLE broadcasts (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id      INTEGER,                    -- the admin, in whose private chat the message stands; NULL: forgotten
    message_id   INTEGER NOT NULL,           -- the message that is copied …
    told_in      INTEGER,                    -- … and the one below it that tells how far it has come
    state        TEXT    NOT NULL CHECK (state IN ('asked', 'going', 'stopped', 'done')),
    asked_at     TEXT    NOT NULL,
    begun_at     TEXT,
    chats        INTEGER NOT NULL DEFAULT 0, -- in the outbox so far
    planned_to   INTEGER,                    -- the chats down to this id are in the outbox; NULL: none
    planned_at   TEXT,                       -- since when all of them are
    told_at      TEXT                        -- since when its end is told
);
CREATE INDEX broadcasts_under_way ON broadcasts (id) WHERE begun_at IS NOT NULL AND told_at IS NULL;

-- The outbox holds broadcasts, too: a delivery is of a digest or of a broadcast, whose "day" is a day and its number.
CREATE TABLE kept_deliveries (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    subscription_id INTEGER NOT NULL REFERENCES subscriptions (id) ON DELETE CASCADE,
    day             TEXT    NOT NULL,        -- the subscription's local day: one digest a day, however it was asked for
    digest_id       INTEGER REFERENCES digests (id),
    broadcast_id    INTEGER REFERENCES broadcasts (id),
    state           TEXT    NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'sent', 'failed', 'stopped')),
    planned_at      TEXT    NOT NULL,
    seen_before     INTEGER,                 -- the subscription's seen_id before it, given back where it fails
    retry_at        TEXT,                    -- not before this instant
    attempts        INTEGER NOT NULL DEFAULT 0,
    finished_at     TEXT,
    message_id      INTEGER,
    reason          TEXT,                    -- why it failed, or last failed
    searches        TEXT,                    -- JSON list of what an alert answers to
    late            INTEGER NOT NULL DEFAULT 0,              -- planned long after its hour
    revision        INTEGER NOT NULL DEFAULT 0,              -- of the digest, as its message shows it
    shown           INTEGER,                 -- a hash of the message as it stands there
    edit_at         TEXT,                    -- its message is to be edited, from then on
    unsure          INTEGER NOT NULL DEFAULT 0,              -- sends whose answer was lost
    UNIQUE (subscription_id, day),
    CHECK ((digest_id IS NULL) <> (broadcast_id IS NULL))
);
INSERT INTO kept_deliveries (
    id, subscription_id, day, digest_id, state, planned_at, seen_before, retry_at, attempts, finished_at, message_id,
    reason, searches, late, revision, shown, edit_at, unsure
)
SELECT id, subscription_id, day, digest_id, state, planned_at, seen_before, retry_at, attempts, finished_at, message_id,
       reason, searches, late, revision, shown, edit_at, unsure
  FROM deliveries;
DELETE FROM sqlite_sequence WHERE name = 'kept_deliveries';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'kept_deliveries', seq FROM sqlite_sequence WHERE name = 'deliveries';
DROP TABLE deliveries;
ALTER TABLE kept_deliveries RENAME TO deliveries;

CREATE INDEX deliveries_fresh ON deliveries (id)
 WHERE state = 'queued' AND retry_at IS NULL AND broadcast_id IS NULL;
CREATE INDEX deliveries_broadcast ON deliveries (id)
 WHERE state = 'queued' AND retry_at IS NULL AND broadcast_id IS NOT NULL;
CREATE INDEX deliveries_to_retry ON deliveries (retry_at) WHERE state = 'queued' AND retry_at IS NOT NULL;
CREATE INDEX deliveries_to_edit ON deliveries (edit_at) WHERE edit_at IS NOT NULL;
CREATE INDEX deliveries_by_digest ON deliveries (digest_id) WHERE digest_id IS NOT NULL;
CREATE INDEX deliveries_by_broadcast ON deliveries (broadcast_id, state) WHERE broadcast_id IS NOT NULL;
CREATE INDEX deliveries_by_day ON deliveries (day, state);
