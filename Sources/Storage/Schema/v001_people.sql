-- What the store is. One row: made once, never replaced.
CREATE TABLE store (
  only_row INTEGER PRIMARY KEY CONSTRAINT one_store_row CHECK (only_row = 1),
  id INTEGER NOT NULL,
  made_at INTEGER NOT NULL,
  access TEXT NOT NULL CONSTRAINT store_access CHECK (access IN ('personal', 'shared')),
  rehearsal INTEGER NOT NULL CONSTRAINT store_rehearsal CHECK (rehearsal IN (0, 1)),
  search_version INTEGER NOT NULL
) STRICT;

CREATE TABLE portal (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL CONSTRAINT one_portal_per_code UNIQUE
    CONSTRAINT portal_code_form CHECK (code <> '' AND code NOT GLOB '*[^a-z0-9-]*'),
  name TEXT NOT NULL CONSTRAINT portal_name_given CHECK (name <> ''),
  unit_name TEXT NOT NULL CONSTRAINT unit_name_given CHECK (unit_name <> ''),
  rank TEXT NOT NULL CONSTRAINT portal_rank
    CHECK (rank IN ('province', 'department', 'district', 'province-city', 'commune')),
  parent_id INTEGER REFERENCES portal (id),
  domain TEXT NOT NULL CONSTRAINT one_portal_per_domain UNIQUE,
  number_prefix TEXT CONSTRAINT number_prefix_form
    CHECK (number_prefix <> '' AND number_prefix NOT GLOB '*[^A-Z0-9]*'),
  outlet TEXT,
  made_at INTEGER NOT NULL,
  CONSTRAINT portal_not_its_own_parent CHECK (parent_id <> id)
) STRICT;

CREATE INDEX portal_by_parent ON portal (parent_id);

CREATE TABLE person (
  id INTEGER PRIMARY KEY CONSTRAINT person_id_positive CHECK (id > 0),
  login TEXT NOT NULL CONSTRAINT one_person_per_login UNIQUE
    CONSTRAINT login_form CHECK (login <> '' AND login NOT GLOB '*[^a-z0-9._-]*'),
  name TEXT NOT NULL CONSTRAINT person_name_given CHECK (name <> ''),
  sort_key BLOB NOT NULL,
  password TEXT,
  disabled_at INTEGER,
  made_at INTEGER NOT NULL
) STRICT;

CREATE TABLE role_grant (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id),
  portal_id INTEGER NOT NULL REFERENCES portal (id),
  role TEXT NOT NULL CONSTRAINT known_role CHECK (role IN (
    'contributor', 'editor', 'member', 'deputy', 'head', 'secretary', 'accountant',
    'content-operator', 'technical-operator', 'overseer')),
  since INTEGER NOT NULL,
  until INTEGER,
  granted_by INTEGER REFERENCES person (id),
  CONSTRAINT grant_ends_after_it_begins CHECK (until IS NULL OR until >= since),
  CONSTRAINT nobody_grants_themselves CHECK (granted_by <> person_id)
) STRICT;

CREATE INDEX role_grant_by_person ON role_grant (person_id, portal_id);
CREATE INDEX role_grant_by_portal ON role_grant (portal_id, role);

CREATE TABLE delegation (
  id INTEGER PRIMARY KEY,
  from_id INTEGER NOT NULL REFERENCES person (id),
  to_id INTEGER NOT NULL REFERENCES person (id),
  portal_id INTEGER NOT NULL REFERENCES portal (id),
  role TEXT NOT NULL,
  since INTEGER NOT NULL,
  until INTEGER NOT NULL,
  transitions TEXT NOT NULL,
  kinds TEXT NOT NULL,
  revoked_at INTEGER,
  made_at INTEGER NOT NULL,
  CONSTRAINT delegation_to_another CHECK (from_id <> to_id),
  CONSTRAINT delegation_ends_after_it_begins CHECK (until > since)
) STRICT;

CREATE INDEX delegation_by_receiver ON delegation (to_id, until);
CREATE INDEX delegation_by_giver ON delegation (from_id, until);

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
