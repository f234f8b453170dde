-- Schema 7: of a file with several tables each one that was read is known.

CREATE TABLE known_table (
    path     TEXT NOT NULL CHECK (path <> ''),
    part     TEXT NOT NULL,
    size     INTEGER NOT NULL CHECK (size >= 0),
    modified TEXT NOT NULL CHECK (modified GLOB '*Z'),
    wanted   TEXT NOT NULL CHECK (wanted GLOB '{*}*'),
    PRIMARY KEY (path, part)
) STRICT, WITHOUT ROWID;

-- `part` is the table that a person chose, empty where none was.
INSERT INTO known_table (path, part, size, modified, wanted)
    SELECT path, coalesce(wanted ->> '$.dialect.table', ''), size, modified, wanted FROM known_file;
DROP TABLE known_file;
ALTER TABLE known_table RENAME TO known_file;
