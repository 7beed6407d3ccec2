-- SPDX-License-Identifier: MIT
-- Version 2 of a .remit document: what each saving changed, and sums by which altered content is noticed.
--
-- Look inside with:   sqlite3 document.remit 'SELECT number, saved_at, saved_by, summary FROM saved_version;'
-- meta gets 'content_digest' and 'history_digest', the SHA-256 of what the tables of version 1 and those below say.
-- A program of version 1 can read the file, and leaves out the history.

-- Savings, from the oldest kept to the newest, which is what the file holds.
CREATE TABLE saved_version (
    number INTEGER PRIMARY KEY NOT NULL CHECK (number >= 1),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    saved_at TEXT NOT NULL CHECK (saved_at GLOB '????-??-??T??:??:??Z'),
    saved_by TEXT NOT NULL,
    summary TEXT NOT NULL,
    message TEXT NOT NULL,
    name TEXT NOT NULL,
    errors INTEGER CHECK (errors >= 0),
    warnings INTEGER CHECK (warnings >= 0),
    notes INTEGER CHECK (notes >= 0),
    content_digest TEXT NOT NULL,
    CHECK ((errors IS NULL) = (warnings IS NULL) AND (errors IS NULL) = (notes IS NULL))
) STRICT;

-- What a version changed since the one before, row by row: the row as a JSON object, or '' where there was none.
CREATE TABLE saved_change (
    version INTEGER NOT NULL REFERENCES saved_version (number),
    position INTEGER NOT NULL,
    changed_table TEXT NOT NULL,
    row_before TEXT NOT NULL,
    row_after TEXT NOT NULL,
    PRIMARY KEY (version, position),
    CHECK (row_before <> '' OR row_after <> '')
) STRICT, WITHOUT ROWID;
