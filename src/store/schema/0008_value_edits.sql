-- Schema 8: values of customers' fields that people put right.

-- Of an edit of the kind 'value'. `was`: everybody whose value it is; NULL: the one customer whom the edit's keys name
-- (side 0). `value`: what stands there instead, empty for nothing. Numbers with a point, days and moments ISO, yes/no as
-- 1/0, lists joined by "; ".
CREATE TABLE edit_value (
    edit  INTEGER PRIMARY KEY NOT NULL REFERENCES edit (id),
    field TEXT NOT NULL CHECK (field <> ''),
    was   TEXT CHECK (was <> ''),
    value TEXT NOT NULL
) STRICT;
