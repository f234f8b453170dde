-- Schema 1 of a Dilim workspace. Moments are ISO text in UTC, days ISO text, money and counts whole numbers; no REAL.

CREATE TABLE setting (
    key   TEXT PRIMARY KEY NOT NULL CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A system and an account that people can name: "Shopify, main shop".
CREATE TABLE source (
    id        INTEGER PRIMARY KEY NOT NULL CHECK (id BETWEEN 1 AND 4294967295),
    name      TEXT NOT NULL,
    match_key TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE import (
    id              INTEGER PRIMARY KEY NOT NULL CHECK (id BETWEEN 1 AND 4294967295),
    source          INTEGER NOT NULL REFERENCES source (id),
    file_name       TEXT NOT NULL,
    file_size       INTEGER NOT NULL CHECK (file_size >= 0),
    sha256          TEXT NOT NULL CHECK (length(sha256) = 64),
    mapping         TEXT NOT NULL,
    mapping_sha256  TEXT NOT NULL CHECK (length(mapping_sha256) = 64),
    data_date       TEXT NOT NULL CHECK (data_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    started         TEXT NOT NULL CHECK (started GLOB '*Z'),
    finished        TEXT NOT NULL CHECK (finished GLOB '*Z'),
    undone          TEXT CHECK (undone GLOB '*Z'),
    counts          TEXT NOT NULL CHECK (counts GLOB '{*}'),
    report          TEXT NOT NULL,
    rejects         INTEGER NOT NULL DEFAULT 0 CHECK (rejects >= 0),
    reject_checksum INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX import_content ON import (sha256);

-- Rejected rows and unread cells. The text is personal data.
CREATE TABLE reject (
    id           INTEGER PRIMARY KEY NOT NULL,
    import       INTEGER NOT NULL REFERENCES import (id),
    line         INTEGER NOT NULL CHECK (line >= 0),
    column_index INTEGER NOT NULL CHECK (column_index >= -1),
    whole_row    INTEGER NOT NULL CHECK (whole_row IN (0, 1)),
    reason       TEXT NOT NULL,
    text         TEXT NOT NULL
) STRICT;
CREATE INDEX reject_import ON reject (import, id);

-- Packed columns of equal length.
CREATE TABLE pack (
    id   INTEGER PRIMARY KEY NOT NULL,
    rows INTEGER NOT NULL CHECK (rows BETWEEN 0 AND 4294967294)
) STRICT;

-- A field id, or a name that begins with '#'. `words` is the pack of the words behind codes.
CREATE TABLE packed_column (
    id    INTEGER PRIMARY KEY NOT NULL,
    pack  INTEGER NOT NULL REFERENCES pack (id),
    name  TEXT NOT NULL CHECK (name <> ''),
    kind  TEXT NOT NULL CHECK (kind IN ('integer', 'code', 'list', 'text')),
    scale INTEGER NOT NULL CHECK (scale BETWEEN 0 AND 6),
    width INTEGER NOT NULL CHECK (width IN (0, 1, 2, 4, 8)),
    words INTEGER REFERENCES pack (id),
    UNIQUE (pack, name)
) STRICT;
CREATE INDEX packed_column_words ON packed_column (words);

-- The bytes lie apart, so that lists of pieces are short to read.
CREATE TABLE piece_bytes (
    id    INTEGER PRIMARY KEY NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE column_piece (
    packed_column INTEGER NOT NULL REFERENCES packed_column (id),
    number        INTEGER NOT NULL CHECK (number >= 0),
    rows          INTEGER NOT NULL CHECK (rows BETWEEN 1 AND 4194304),
    checksum      INTEGER NOT NULL,
    bytes         INTEGER NOT NULL UNIQUE REFERENCES piece_bytes (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (packed_column, number)
) STRICT, WITHOUT ROWID;

-- What an import says about one entity; never changed.
CREATE TABLE layer (
    pack   INTEGER PRIMARY KEY NOT NULL REFERENCES pack (id),
    import INTEGER NOT NULL REFERENCES import (id),
    entity TEXT NOT NULL CHECK (entity IN ('customer', 'order', 'order_line', 'product', 'event')),
    role   TEXT NOT NULL CHECK (role IN ('listed', 'mentioned')),
    sort   TEXT NOT NULL CHECK (sort IN ('file', 'customer_time')),
    detail TEXT NOT NULL CHECK (detail GLOB '{*}'),
    UNIQUE (import, entity, role)
) STRICT;

-- The ledger of keys; append-only.
CREATE TABLE identity (
    pack      INTEGER PRIMARY KEY NOT NULL REFERENCES pack (id),
    import    INTEGER NOT NULL UNIQUE REFERENCES import (id),
    first_key INTEGER NOT NULL UNIQUE CHECK (first_key >= 0)
) STRICT;

-- The merged state: bases (run 0) and sorted runs, and the imports that each covers.
CREATE TABLE current_part (
    pack       INTEGER PRIMARY KEY NOT NULL REFERENCES pack (id),
    name       TEXT NOT NULL CHECK (name <> ''),
    run        INTEGER NOT NULL CHECK (run >= 0),
    generation INTEGER NOT NULL CHECK (generation >= 0),
    detail     TEXT NOT NULL CHECK (detail GLOB '{*}'),
    UNIQUE (name, run)
) STRICT;

CREATE TABLE current_import (
    part   INTEGER NOT NULL REFERENCES current_part (pack) ON DELETE CASCADE,
    import INTEGER NOT NULL REFERENCES import (id),
    PRIMARY KEY (part, import)
) STRICT, WITHOUT ROWID;

-- Fields that imports added to the standard ones.
CREATE TABLE field (
    number INTEGER PRIMARY KEY NOT NULL,
    id     TEXT NOT NULL UNIQUE CHECK (id <> ''),
    entity TEXT NOT NULL CHECK (entity IN ('customer', 'order', 'order_line', 'product', 'event')),
    type   TEXT NOT NULL CHECK (type IN ('text', 'identifier', 'number', 'money', 'date', 'moment', 'yes_no',
                                         'category', 'category_list')),
    name   TEXT NOT NULL
) STRICT;

-- The mapping chosen or accepted for files of one header shape (64 bits, as a signed number).
CREATE TABLE mapping (
    header_shape INTEGER PRIMARY KEY NOT NULL,
    json         TEXT NOT NULL
) STRICT;

-- Shown by position, then id. A segment without a folder has an empty one.
CREATE TABLE segment (
    id       INTEGER PRIMARY KEY NOT NULL CHECK (id BETWEEN 1 AND 4294967295),
    name     TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL UNIQUE,
    folder   TEXT NOT NULL DEFAULT '',
    colour   INTEGER NOT NULL CHECK (colour BETWEEN 0 AND 9),
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 4294967295),
    rule     TEXT NOT NULL
) STRICT;

-- What segments were after each import or undo (`data_version`: how many of these there had been). `import` is the
-- newest live one. No part of the sealed content: it is told, not asked for.
CREATE TABLE segment_size (
    segment      INTEGER NOT NULL REFERENCES segment (id) ON DELETE CASCADE,
    data_version INTEGER NOT NULL CHECK (data_version >= 0),
    at           TEXT NOT NULL CHECK (at GLOB '*Z'),
    import       INTEGER REFERENCES import (id),
    customers    INTEGER NOT NULL CHECK (customers >= 0),
    revenue      INTEGER NOT NULL,
    PRIMARY KEY (segment, data_version)
) STRICT, WITHOUT ROWID;

-- Who did what is told without personal data. The moment is that of the computer's clock, whatever "today" was asked for.
CREATE TABLE audit (
    id     INTEGER PRIMARY KEY NOT NULL,
    at     TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    action TEXT NOT NULL CHECK (action <> ''),
    detail TEXT NOT NULL CHECK (detail GLOB '{*}')
) STRICT;
