-- Schema 4: where imports came from, so that what is new there can be taken again. No part of the sealed content.

-- Files as they were when they were read; `wanted` is the mapping file that a person fixed for them.
CREATE TABLE known_file (
    path     TEXT PRIMARY KEY NOT NULL CHECK (path <> ''),
    size     INTEGER NOT NULL CHECK (size >= 0),
    modified TEXT NOT NULL CHECK (modified GLOB '*Z'),
    wanted   TEXT NOT NULL CHECK (wanted GLOB '{*}*')
) STRICT, WITHOUT ROWID;

-- Folders in which every new file is taken.
CREATE TABLE known_folder (
    path   TEXT PRIMARY KEY NOT NULL CHECK (path <> ''),
    wanted TEXT NOT NULL CHECK (wanted GLOB '{*}*')
) STRICT, WITHOUT ROWID;
