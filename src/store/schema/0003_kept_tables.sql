-- Schema 3: tables about nobody, such as visits by country: kept as they were read, and shown.

-- `columns` is a JSON list of names and types.
CREATE TABLE kept_table (
    import  INTEGER PRIMARY KEY NOT NULL REFERENCES import (id),
    columns TEXT NOT NULL CHECK (columns GLOB '[[]*')
) STRICT;

-- `cells` is a JSON list of texts, empty where nothing was read.
CREATE TABLE kept_row (
    import INTEGER NOT NULL REFERENCES kept_table (import),
    number INTEGER NOT NULL CHECK (number >= 0),
    line   INTEGER NOT NULL CHECK (line >= 0),
    cells  TEXT NOT NULL CHECK (cells GLOB '[[]*'),
    PRIMARY KEY (import, number)
) STRICT, WITHOUT ROWID;
