-- SPDX-License-Identifier: MIT
-- Version 1 of a .remit document. Released schemas never change: a later version is a later file.
--
-- Look inside with:   sqlite3 document.remit 'SELECT * FROM grants_by_name;'
-- Every id is a text. `position` is the order in the document, or in a list. Dates are YYYY-MM-DD, and a span ends
-- before `ends_before`; date() lets 30 February pass unless it has to count, hence '+0 days'. NULL means that there is
-- none. `extra` keeps other programs' fields as one JSON object, or ''.

PRAGMA application_id = 0x524D4954;  -- "RMIT"

-- Facts about the file itself. Readers ignore names they do not know.
CREATE TABLE meta (
    name TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
-- A program that knows this schema version or a later one can read the file.
INSERT INTO meta (name, value) VALUES ('lowest_compatible_version', '1');

CREATE TABLE document (
    id TEXT PRIMARY KEY NOT NULL CHECK (id = 'document'),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    extra TEXT NOT NULL CHECK (extra = '' OR extra GLOB '{*}')
) STRICT, WITHOUT ROWID;

CREATE TABLE place (
    id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    parent TEXT REFERENCES place (id),
    extra TEXT NOT NULL CHECK (extra = '' OR extra GLOB '{*}')
) STRICT, WITHOUT ROWID;

CREATE TABLE body_type (
    id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    tier TEXT NOT NULL CHECK (tier IN ('national', 'supra-regional', 'regional', 'local')),
    mandate TEXT NOT NULL CHECK (mandate IN ('elected', 'indirect', 'appointed', 'ministerial', 'none')),
    advisory_only INTEGER NOT NULL CHECK (advisory_only IN (0, 1)),
    everywhere INTEGER NOT NULL CHECK (everywhere IN (0, 1)),
    exclusive INTEGER NOT NULL CHECK (exclusive IN (0, 1)),
    extra TEXT NOT NULL CHECK (extra = '' OR extra GLOB '{*}')
) STRICT, WITHOUT ROWID;

-- Who takes over the role of a body type where it is absent, in order of preference.
CREATE TABLE body_type_adopter (
    body_type TEXT NOT NULL REFERENCES body_type (id),
    position INTEGER NOT NULL,
    adopter TEXT NOT NULL REFERENCES body_type (id),
    PRIMARY KEY (body_type, position)
) STRICT, WITHOUT ROWID;

-- Whose footprints those of a body type should equal.
CREATE TABLE body_type_coterminous (
    body_type TEXT NOT NULL REFERENCES body_type (id),
    position INTEGER NOT NULL,
    coterminous_with TEXT NOT NULL REFERENCES body_type (id),
    PRIMARY KEY (body_type, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE institution (
    id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    body_type TEXT NOT NULL REFERENCES body_type (id),
    starts_on TEXT CHECK (starts_on = date(starts_on, '+0 days')),
    ends_before TEXT CHECK (ends_before = date(ends_before, '+0 days')),
    extra TEXT NOT NULL CHECK (extra = '' OR extra GLOB '{*}')
) STRICT, WITHOUT ROWID;

-- The footprint of an institution: the leaves under these places.
CREATE TABLE institution_place (
    institution TEXT NOT NULL REFERENCES institution (id),
    position INTEGER NOT NULL,
    place TEXT NOT NULL REFERENCES place (id),
    PRIMARY KEY (institution, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE policy_area (
    id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    parent TEXT REFERENCES policy_area (id),
    extra TEXT NOT NULL CHECK (extra = '' OR extra GLOB '{*}')
) STRICT, WITHOUT ROWID;

CREATE TABLE right_kind (
    id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    letter TEXT NOT NULL,
    class TEXT NOT NULL CHECK (class IN ('decision', 'consent', 'consultation', 'advice', 'engagement', 'standards',
                                         'coordination', 'funding', 'delivery', 'scrutiny', 'information')),
    sole INTEGER NOT NULL CHECK (sole IN (0, 1)),
    extra TEXT NOT NULL CHECK (extra = '' OR extra GLOB '{*}')
) STRICT, WITHOUT ROWID;

CREATE TABLE scenario (
    id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    extra TEXT NOT NULL CHECK (extra = '' OR extra GLOB '{*}')
) STRICT, WITHOUT ROWID;

-- Grants: one right given each. ("grant" itself is a word of SQL.) The subject is a body type or an institution.
CREATE TABLE granted_right (
    scenario TEXT NOT NULL REFERENCES scenario (id),
    id TEXT NOT NULL CHECK (id <> ''),
    position INTEGER NOT NULL,
    subject_body_type TEXT REFERENCES body_type (id),
    subject_institution TEXT REFERENCES institution (id),
    policy_area TEXT NOT NULL REFERENCES policy_area (id),
    right_kind TEXT NOT NULL REFERENCES right_kind (id),
    status TEXT NOT NULL CHECK (status IN ('existing', 'proposed', 'agreed', 'contested')),
    lapses INTEGER NOT NULL CHECK (lapses IN (0, 1)),
    starts_on TEXT CHECK (starts_on = date(starts_on, '+0 days')),
    ends_before TEXT CHECK (ends_before = date(ends_before, '+0 days')),
    voting_rule TEXT NOT NULL,
    condition TEXT NOT NULL,
    wording TEXT NOT NULL,
    legal_basis TEXT NOT NULL,
    source TEXT NOT NULL,
    note TEXT NOT NULL,
    extra TEXT NOT NULL CHECK (extra = '' OR extra GLOB '{*}'),
    PRIMARY KEY (scenario, id),
    CHECK ((subject_body_type IS NULL) <> (subject_institution IS NULL))
) STRICT, WITHOUT ROWID;

-- The scope of a grant. A grant without a row here reaches every place.
CREATE TABLE granted_right_place (
    scenario TEXT NOT NULL,
    granted_right TEXT NOT NULL,
    position INTEGER NOT NULL,
    place TEXT NOT NULL REFERENCES place (id),
    PRIMARY KEY (scenario, granted_right, position),
    FOREIGN KEY (scenario, granted_right) REFERENCES granted_right (scenario, id)
) STRICT, WITHOUT ROWID;

-- Who holds a right jointly with the subject.
CREATE TABLE granted_right_partner (
    scenario TEXT NOT NULL,
    granted_right TEXT NOT NULL,
    position INTEGER NOT NULL,
    partner_body_type TEXT REFERENCES body_type (id),
    partner_institution TEXT REFERENCES institution (id),
    PRIMARY KEY (scenario, granted_right, position),
    FOREIGN KEY (scenario, granted_right) REFERENCES granted_right (scenario, id),
    CHECK ((partner_body_type IS NULL) <> (partner_institution IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE relation (
    scenario TEXT NOT NULL REFERENCES scenario (id),
    id TEXT NOT NULL CHECK (id <> ''),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('delegates', 'accountable-to', 'member-of', 'funds', 'appoints')),
    from_body_type TEXT REFERENCES body_type (id),
    from_institution TEXT REFERENCES institution (id),
    to_body_type TEXT REFERENCES body_type (id),
    to_institution TEXT REFERENCES institution (id),
    policy_area TEXT REFERENCES policy_area (id),
    right_kind TEXT REFERENCES right_kind (id),
    competitive INTEGER NOT NULL CHECK (competitive IN (0, 1)),
    starts_on TEXT CHECK (starts_on = date(starts_on, '+0 days')),
    ends_before TEXT CHECK (ends_before = date(ends_before, '+0 days')),
    note TEXT NOT NULL,
    extra TEXT NOT NULL CHECK (extra = '' OR extra GLOB '{*}'),
    PRIMARY KEY (scenario, id),
    CHECK ((from_body_type IS NULL) <> (from_institution IS NULL)),
    CHECK ((to_body_type IS NULL) <> (to_institution IS NULL))
) STRICT, WITHOUT ROWID;

-- What the document changes about Remit's own rules.
CREATE TABLE rule_setting (
    rule TEXT PRIMARY KEY NOT NULL CHECK (rule <> ''),
    position INTEGER NOT NULL,
    maximum INTEGER,
    severity TEXT CHECK (severity IN ('error', 'warning', 'note', 'off'))
) STRICT, WITHOUT ROWID;

-- Findings that somebody has accepted; `offset_by` is the id of a grant, of whichever scenario.
CREATE TABLE waiver (
    fingerprint TEXT PRIMARY KEY NOT NULL CHECK (fingerprint <> ''),
    position INTEGER NOT NULL,
    waived_by TEXT NOT NULL,
    waived_on TEXT CHECK (waived_on = date(waived_on, '+0 days')),
    reason TEXT NOT NULL,
    offset_by TEXT,
    ends_before TEXT CHECK (ends_before = date(ends_before, '+0 days')),
    extra TEXT NOT NULL CHECK (extra = '' OR extra GLOB '{*}')
) STRICT, WITHOUT ROWID;

-- Rules of the users' own. `sides` is for at-least and at-most, `other_right_kind` for never-both.
CREATE TABLE user_rule (
    id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('at-least', 'at-most', 'never-both', 'only-types', 'must-hold')),
    right_kind TEXT NOT NULL REFERENCES right_kind (id),
    other_right_kind TEXT REFERENCES right_kind (id),
    sides INTEGER NOT NULL,
    severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'note', 'off')),
    message TEXT NOT NULL,
    extra TEXT NOT NULL CHECK (extra = '' OR extra GLOB '{*}')
) STRICT, WITHOUT ROWID;

CREATE TABLE user_rule_body_type (
    user_rule TEXT NOT NULL REFERENCES user_rule (id),
    position INTEGER NOT NULL,
    body_type TEXT NOT NULL REFERENCES body_type (id),
    PRIMARY KEY (user_rule, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE user_rule_policy_area (
    user_rule TEXT NOT NULL REFERENCES user_rule (id),
    position INTEGER NOT NULL,
    policy_area TEXT NOT NULL REFERENCES policy_area (id),
    PRIMARY KEY (user_rule, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE user_rule_place (
    user_rule TEXT NOT NULL REFERENCES user_rule (id),
    position INTEGER NOT NULL,
    place TEXT NOT NULL REFERENCES place (id),
    PRIMARY KEY (user_rule, position)
) STRICT, WITHOUT ROWID;

-- Saved pictures of the graph. Zoom 1 is one scene unit to one pixel; the centre is in scene units.
CREATE TABLE view (
    id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    layout TEXT NOT NULL CHECK (layout IN ('tiers', 'layered', 'force', 'circle', 'hand')),
    zoom REAL NOT NULL,
    centre_x REAL NOT NULL,
    centre_y REAL NOT NULL,
    extra TEXT NOT NULL CHECK (extra = '' OR extra GLOB '{*}')
) STRICT, WITHOUT ROWID;

-- Where a node stands in a view, by its centre, or that the view leaves it out.
CREATE TABLE placement (
    view TEXT NOT NULL REFERENCES view (id),
    node_body_type TEXT REFERENCES body_type (id),
    node_institution TEXT REFERENCES institution (id),
    node_policy_area TEXT REFERENCES policy_area (id),
    position INTEGER NOT NULL,
    x REAL NOT NULL,
    y REAL NOT NULL,
    hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
    UNIQUE (view, node_body_type),
    UNIQUE (view, node_institution),
    UNIQUE (view, node_policy_area),
    CHECK ((node_body_type IS NOT NULL) + (node_institution IS NOT NULL) + (node_policy_area IS NOT NULL) = 1)
) STRICT;

-- Every grant in words, in the document's order.
CREATE VIEW grants_by_name AS
SELECT scenario.name AS scenario,
       coalesce(subject_type.name, subject_body.name) AS subject,
       policy_area.name AS policy_area,
       right_kind.name AS right_kind,
       right_kind.class AS class,
       coalesce((SELECT group_concat(name, ', ')
                 FROM (SELECT place.name AS name
                       FROM granted_right_place AS scope JOIN place ON place.id = scope.place
                       WHERE scope.scenario = given.scenario AND scope.granted_right = given.id
                       ORDER BY scope.position)), 'everywhere') AS scope,
       coalesce((SELECT group_concat(name, ', ')
                 FROM (SELECT coalesce(partner_type.name, partner_body.name) AS name
                       FROM granted_right_partner AS partner
                       LEFT JOIN body_type AS partner_type ON partner_type.id = partner.partner_body_type
                       LEFT JOIN institution AS partner_body ON partner_body.id = partner.partner_institution
                       WHERE partner.scenario = given.scenario AND partner.granted_right = given.id
                       ORDER BY partner.position)), '') AS partners,
       given.voting_rule AS voting_rule,
       given.condition AS condition,
       given.wording AS wording,
       given.status AS status,
       given.lapses AS lapses,
       given.starts_on AS starts_on,
       given.ends_before AS ends_before,
       given.legal_basis AS legal_basis,
       given.source AS source,
       given.note AS note,
       given.id AS granted_right
FROM granted_right AS given
JOIN scenario ON scenario.id = given.scenario
JOIN policy_area ON policy_area.id = given.policy_area
JOIN right_kind ON right_kind.id = given.right_kind
LEFT JOIN body_type AS subject_type ON subject_type.id = given.subject_body_type
LEFT JOIN institution AS subject_body ON subject_body.id = given.subject_institution
ORDER BY scenario.position, scenario.id, given.position, given.id;
