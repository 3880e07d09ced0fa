-- A list of postings is stored in parts that fill SQLite's pages; a quarter of the table was unused ends of pages.
CREATE TABLE parted (
    segment INTEGER NOT NULL,
    term    TEXT    NOT NULL,
    part    INTEGER NOT NULL,                -- from 0; a list is its parts, one after the other
    list    BLOB    NOT NULL,
    PRIMARY KEY (segment, term, part)
) WITHOUT ROWID;
INSERT INTO parted SELECT segment, term, 0, list FROM postings;
DROP TABLE postings;
ALTER TABLE parted RENAME TO postings;
