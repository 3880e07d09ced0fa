-- What became of messages, by day: deliveries themselves are kept for some weeks only, and adding up millions takes long.
CREATE TABLE delivery_days (
    day          TEXT    NOT NULL,           -- of the deliveries, "2026-01-07"
    kind         TEXT    NOT NULL CHECK (kind IN ('digest', 'alert', 'broadcast')),
    sent         INTEGER NOT NULL,
    failed       INTEGER NOT NULL,
    late         INTEGER NOT NULL,           -- of those sent: planned long after its hour, or sent 15 minutes after that
    unsure       INTEGER NOT NULL,           -- sends whose answer was lost
    last_sent_at TEXT,
    PRIMARY KEY (day, kind)
) WITHOUT ROWID;

-- A row for each delivery that came to an end.
CREATE VIEW ended_deliveries AS
SELECT id, substr(day, 1, 10) AS day,
       CASE WHEN broadcast_id IS NOT NULL THEN 'broadcast' WHEN searches IS NOT NULL THEN 'alert' ELSE 'digest' END AS kind,
       state = 'sent' AS sent,
       state = 'failed' AS failed,
       state = 'sent' AND (late OR ifnull((julianday(finished_at) - julianday(planned_at)) * 24 * 60 > 15, 0)) AS late,
       unsure,
       CASE state WHEN 'sent' THEN finished_at END AS last_sent_at
  FROM deliveries
 WHERE state IN ('sent', 'failed');

INSERT INTO delivery_days
SELECT day, kind, sum(sent), sum(failed), sum(late), sum(unsure), max(last_sent_at)
  FROM ended_deliveries
 GROUP BY day, kind;

CREATE TRIGGER deliveries_are_counted AFTER UPDATE OF state ON deliveries
WHEN NEW.state IN ('sent', 'failed') AND OLD.state NOT IN ('sent', 'failed')
BEGIN
    INSERT INTO delivery_days
    SELECT day, kind, sent, failed, late, unsure, last_sent_at FROM ended_deliveries WHERE id = NEW.id
        ON CONFLICT (day, kind) DO UPDATE
       SET sent = sent + excluded.sent, failed = failed + excluded.failed, late = late + excluded.late,
           unsure = unsure + excluded.unsure,
           last_sent_at = max(ifnull(last_sent_at, excluded.last_sent_at), ifnull(excluded.last_sent_at, last_sent_at));
END;
