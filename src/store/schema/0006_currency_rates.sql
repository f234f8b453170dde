-- Schema 6: what other currencies were worth in that of the workspace.

-- One unit of `currency` is worth `units` / 10^`scale` from `day` on, until the next day that has a rate.
CREATE TABLE currency_rate (
    currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    day      TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    units    INTEGER NOT NULL CHECK (units > 0),
    scale    INTEGER NOT NULL CHECK (scale BETWEEN 0 AND 6),
    PRIMARY KEY (currency, day)
) STRICT, WITHOUT ROWID;
