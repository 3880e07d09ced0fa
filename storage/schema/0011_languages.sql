-- Which language is spoken with whom. A person's private chat has the person's id, so that one table has both.
CREATE TABLE languages (
    chat_id  INTEGER PRIMARY KEY,            -- Telegram's: of a person, a group or a channel
    language TEXT    NOT NULL,               -- ISO 639-1, "de"
    chosen   INTEGER NOT NULL                -- 0: not asked for, but that of whoever set up what the chat gets
);

-- Who subscribed before is answered in the language of their Telegram as soon as they write, and their digest follows.
INSERT INTO languages SELECT DISTINCT chat_id, 'en', 0 FROM subscriptions WHERE chat_id > 0;
