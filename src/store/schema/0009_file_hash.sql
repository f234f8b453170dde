-- Schema 9: files are told apart by XXH3 with 128 bits, mappings by themselves.

-- `file_hash`: hex; 64 digits are the SHA-256 that was written before.
CREATE TABLE import_9 (
    id              INTEGER PRIMARY KEY NOT NULL CHECK (id BETWEEN 1 AND 4294967295),
    source          INTEGER NOT NULL REFERENCES source (id),
    file_name       TEXT NOT NULL,
    file_size       INTEGER NOT NULL CHECK (file_size >= 0),
    file_hash       TEXT NOT NULL CHECK (length(file_hash) IN (32, 64)),
    mapping         TEXT NOT NULL,
    data_date       TEXT NOT NULL CHECK (data_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    started         TEXT NOT NULL CHECK (started GLOB '*Z'),
    finished        TEXT NOT NULL CHECK (finished GLOB '*Z'),
    undone          TEXT CHECK (undone GLOB '*Z'),
    counts          TEXT NOT NULL CHECK (counts GLOB '{*}'),
    report          TEXT NOT NULL,
    rejects         INTEGER NOT NULL DEFAULT 0 CHECK (rejects >= 0),
    reject_checksum INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO import_9 SELECT id, source, file_name, file_size, sha256, mapping, data_date, started, finished, undone, counts,
                            report, rejects, reject_checksum FROM import;
DROP TABLE import;
ALTER TABLE import_9 RENAME TO import;
CREATE INDEX import_content ON import (file_hash);
