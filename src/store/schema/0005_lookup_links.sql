-- Schema 5: tables about nobody as look-up tables: their rows say more about customers, orders, lines, events or products.

-- A table is known by its source, its file and the columns that it had when it was linked, so that the next import of
-- the same file stands for it. `columns` is a JSON list of names, `keys` one of columns and the fields they are tied to.
CREATE TABLE lookup_link (
    source    INTEGER NOT NULL REFERENCES source (id),
    file_name TEXT NOT NULL,
    columns   TEXT NOT NULL CHECK (columns GLOB '[[]*'),
    keys      TEXT NOT NULL CHECK (keys GLOB '[[]*'),
    PRIMARY KEY (source, file_name, columns)
) STRICT, WITHOUT ROWID;
