-- Who royalties are paid to. Numbers of bank accounts, taxes and identity are sealed before they come here, with a key
-- that is not in the store: a copy of the store alone tells none of them.
CREATE TABLE payee (
  id INTEGER PRIMARY KEY,
  -- What commands call them: the login of a person of the store, else a short name of the same form.
  code TEXT NOT NULL CONSTRAINT one_payee_per_code UNIQUE
    CONSTRAINT payee_code_form CHECK (code <> '' AND code NOT GLOB '*[^a-z0-9._-]*'),
  person_id INTEGER CONSTRAINT one_payee_per_person UNIQUE REFERENCES person (id),
  -- The portal whose board keeps the entry.
  portal_id INTEGER NOT NULL REFERENCES portal (id),
  name TEXT NOT NULL CONSTRAINT payee_name_given CHECK (name <> '' OR erased_at IS NOT NULL),
  sort_key BLOB NOT NULL,
  -- Why their data may be kept: the law or contract that it is needed for.
  basis TEXT NOT NULL CONSTRAINT payee_basis_given CHECK (basis <> ''),
  contract TEXT NOT NULL CONSTRAINT known_contract
    CHECK (contract IN ('none', 'service', 'short-labour', 'labour')),
  staff INTEGER NOT NULL CONSTRAINT payee_staff CHECK (staff IN (0, 1)),
  resident INTEGER NOT NULL CONSTRAINT payee_resident CHECK (resident IN (0, 1)),
  commitment INTEGER NOT NULL CONSTRAINT payee_commitment CHECK (commitment IN (0, 1)),
  asks_withholding INTEGER NOT NULL
    CONSTRAINT payee_asks_withholding CHECK (asks_withholding IN (0, 1)),
  -- How many works of a month belong to the salary of a member of staff.
  quota INTEGER NOT NULL CONSTRAINT payee_quota CHECK (quota >= 0),
  sealed_tax_code BLOB,
  sealed_identity BLOB,
  sealed_account BLOB,
  bank TEXT NOT NULL,
  version INTEGER NOT NULL CONSTRAINT payee_version_positive CHECK (version > 0),
  made_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  -- Not used any more but for what law asks to keep.
  restricted_at INTEGER,
  -- Set with the erasure of somebody whom vouchers name: their name and tax code stay, as law asks to keep those.
  kept_at INTEGER,
  erased_at INTEGER,
  CONSTRAINT erased_holds_nothing CHECK (erased_at IS NULL OR
    (sealed_identity IS NULL AND sealed_account IS NULL AND bank = ''
      AND (kept_at IS NOT NULL OR (sealed_tax_code IS NULL AND name = '' AND person_id IS NULL))))
) STRICT;

CREATE INDEX payee_by_portal ON payee (portal_id, sort_key, id);

-- Names that works are signed with; each belongs to one payee. The key is the name however it is written.
CREATE TABLE pen_name (
  name_key TEXT PRIMARY KEY,
  name TEXT NOT NULL CONSTRAINT pen_name_given CHECK (name <> ''),
  payee_id INTEGER NOT NULL REFERENCES payee (id)
) STRICT, WITHOUT ROWID;

CREATE INDEX pen_name_by_payee ON pen_name (payee_id);

-- What somebody agreed to: which of their data for what, in which words, and how they said so. Never changed but for
-- the day on which they took it back.
CREATE TABLE payee_consent (
  id INTEGER PRIMARY KEY,
  payee_id INTEGER NOT NULL REFERENCES payee (id),
  scope TEXT NOT NULL CONSTRAINT consent_scope_given CHECK (scope <> ''),
  wording TEXT NOT NULL CONSTRAINT consent_wording_given CHECK (wording <> ''),
  channel TEXT NOT NULL CONSTRAINT consent_channel_given CHECK (channel <> ''),
  given_at INTEGER NOT NULL,
  withdrawn_at INTEGER CONSTRAINT consent_in_order CHECK (withdrawn_at >= given_at)
) STRICT;

CREATE INDEX consent_by_payee ON payee_consent (payee_id, id);
