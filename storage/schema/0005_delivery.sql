-- How a digest arrives: what was shown where, what is to be edited, which answers of Telegram's were lost.

-- Counts up when an article of it is corrected, so that nobody is sent the older text from then on.
ALTER TABLE digests ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;

ALTER TABLE deliveries ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;        -- of the digest, as its message shows it
ALTER TABLE deliveries ADD COLUMN shown    INTEGER;                           -- a hash of the message as it stands there
ALTER TABLE deliveries ADD COLUMN edit_at  TEXT;                              -- its message is to be edited, from then on
ALTER TABLE deliveries ADD COLUMN unsure   INTEGER NOT NULL DEFAULT 0;        -- sends whose answer was lost

DROP INDEX deliveries_queued;
CREATE INDEX deliveries_fresh ON deliveries (id) WHERE state = 'queued' AND retry_at IS NULL;
CREATE INDEX deliveries_to_retry ON deliveries (retry_at) WHERE state = 'queued' AND retry_at IS NOT NULL;
CREATE INDEX deliveries_to_edit ON deliveries (edit_at) WHERE edit_at IS NOT NULL;
CREATE INDEX deliveries_by_digest ON deliveries (digest_id);
CREATE INDEX deliveries_by_day ON deliveries (day, state);

-- The last change of an article (changes.id) that digests were looked through for.
CREATE TABLE corrections_seen (
    id        INTEGER PRIMARY KEY CHECK (id = 1),
    change_id INTEGER NOT NULL
);
INSERT INTO corrections_seen SELECT 1, ifnull(max(id), 0) FROM changes;
