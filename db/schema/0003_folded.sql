-- SPDX-License-Identifier: MIT
-- Version 3 of a .remit document: views fold nodes and show what was chosen for them.
--
-- Look inside with:   sqlite3 document.remit 'SELECT * FROM placement WHERE folded;'
-- A program of an earlier version can read the file, and leaves these columns out.

-- A folded node stands for what is under it. One that is not placed (its x and y are 0) stands where the layout of the
-- view puts it.
ALTER TABLE placement ADD COLUMN folded INTEGER NOT NULL DEFAULT 0 CHECK (folded IN (0, 1));
ALTER TABLE placement ADD COLUMN placed INTEGER NOT NULL DEFAULT 1 CHECK (placed IN (0, 1));

-- Of nodes without a placement, such a view shows only what is tied to those that it shows.
ALTER TABLE view ADD COLUMN chosen INTEGER NOT NULL DEFAULT 0 CHECK (chosen IN (0, 1));
