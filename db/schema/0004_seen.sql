-- SPDX-License-Identifier: MIT
-- Version 4 of a .remit document: views leave out relations of some kinds, and know the room they were laid out for.
--
-- Look inside with:   sqlite3 document.remit 'SELECT name, room_width, room_height FROM view;'
-- A program of an earlier version can read the file, and leaves these columns out.

ALTER TABLE view ADD COLUMN hides_delegates INTEGER NOT NULL DEFAULT 0 CHECK (hides_delegates IN (0, 1));
ALTER TABLE view ADD COLUMN hides_accountable_to INTEGER NOT NULL DEFAULT 0 CHECK (hides_accountable_to IN (0, 1));
ALTER TABLE view ADD COLUMN hides_member_of INTEGER NOT NULL DEFAULT 0 CHECK (hides_member_of IN (0, 1));
ALTER TABLE view ADD COLUMN hides_funds INTEGER NOT NULL DEFAULT 0 CHECK (hides_funds IN (0, 1));
ALTER TABLE view ADD COLUMN hides_appoints INTEGER NOT NULL DEFAULT 0 CHECK (hides_appoints IN (0, 1));

-- The pixels that there were to show the picture in, so that it is laid out as it was; 0 where nobody has seen it.
ALTER TABLE view ADD COLUMN room_width REAL NOT NULL DEFAULT 0;
ALTER TABLE view ADD COLUMN room_height REAL NOT NULL DEFAULT 0;

-- Where the nodes stood that the layout places, when the picture was last seen: JSON,
-- [{"bodyType": "mca", "x": 12.5, "y": 80}, …]. Those that people have placed are in the table placement.
ALTER TABLE view ADD COLUMN standing TEXT NOT NULL DEFAULT '';
