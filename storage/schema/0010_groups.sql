-- Groups: what their admins allowed, and which article a message shows, so that a reaction to it can save that.

ALTER TABLE chats ADD COLUMN bare_commands INTEGER NOT NULL DEFAULT 0;   -- commands without the bot's name are answered

CREATE TABLE shown_articles (
    chat_id    INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    shown      TEXT    NOT NULL,             -- as a button to it says it: which page, and which list it was opened from
    shown_at   TEXT    NOT NULL,
    PRIMARY KEY (chat_id, message_id)
) WITHOUT ROWID;
CREATE INDEX shown_articles_by_article ON shown_articles (article_id);
CREATE INDEX shown_articles_by_age ON shown_articles (chat_id, shown_at);
