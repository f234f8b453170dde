-- Schema 2: what people changed by hand, each change undoable.

-- Append-only. `detail` holds what a kind needs beside its keys.
CREATE TABLE edit (
    id     INTEGER PRIMARY KEY NOT NULL CHECK (id BETWEEN 1 AND 4294967295),
    kind   TEXT NOT NULL CHECK (kind <> ''),
    made   TEXT NOT NULL CHECK (made GLOB '*Z'),
    undone TEXT CHECK (undone GLOB '*Z'),
    detail TEXT NOT NULL CHECK (detail GLOB '{*}')
) STRICT;

-- Whom an edit is about: keys of the ledger, on one side or the other.
CREATE TABLE edit_key (
    edit INTEGER NOT NULL REFERENCES edit (id),
    side INTEGER NOT NULL CHECK (side IN (0, 1)),
    key  INTEGER NOT NULL CHECK (key BETWEEN 0 AND 4294967294),
    PRIMARY KEY (edit, side, key)
) STRICT, WITHOUT ROWID;
