-- Figures of law that an administrator added to those that ship. One that was used is never rewritten: it is ended, and
-- another one begins. Days are counted from 1 January 1970.
CREATE TABLE legal_figure (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  -- As it is typed: `2530000`, `10 %`, `40-65 %`, `30`, `60 days`.
  value TEXT NOT NULL CONSTRAINT figure_given CHECK (value <> ''),
  from_day INTEGER NOT NULL,
  to_day INTEGER,
  citation TEXT NOT NULL CONSTRAINT figure_cited CHECK (citation <> ''),
  mark TEXT NOT NULL CONSTRAINT known_mark CHECK (mark IN ('choice', 'memory', 'secondary', 'found')),
  added_by INTEGER NOT NULL REFERENCES person (id),
  added_at INTEGER NOT NULL,
  CONSTRAINT one_figure_per_day UNIQUE (code, from_day),
  CONSTRAINT figure_ends_after_it_begins CHECK (to_day IS NULL OR to_day >= from_day)
) STRICT;

-- What a unit decided to pay.
CREATE TABLE rate_table (
  id INTEGER PRIMARY KEY,
  portal_id INTEGER NOT NULL REFERENCES portal (id),
  shape TEXT NOT NULL CONSTRAINT known_shape CHECK (shape IN ('ranges', 'grades', 'share')),
  from_day INTEGER NOT NULL,
  to_day INTEGER,
  decision TEXT NOT NULL CONSTRAINT rates_decided CHECK (decision <> ''),
  share_percent INTEGER CONSTRAINT share_is_a_part CHECK (share_percent BETWEEN 1 AND 10000),
  share_of INTEGER REFERENCES portal (id),
  added_by INTEGER NOT NULL REFERENCES person (id),
  added_at INTEGER NOT NULL,
  CONSTRAINT one_table_per_day UNIQUE (portal_id, from_day),
  CONSTRAINT table_ends_after_it_begins CHECK (to_day IS NULL OR to_day >= from_day),
  CONSTRAINT share_is_whole CHECK ((shape = 'share') = (share_percent IS NOT NULL)
    AND (shape = 'share') = (share_of IS NOT NULL)),
  CONSTRAINT share_of_another CHECK (share_of <> portal_id)
) STRICT;

-- One genre of a table. Coefficients are hundredths.
CREATE TABLE rate (
  table_id INTEGER NOT NULL REFERENCES rate_table (id),
  position INTEGER NOT NULL,
  genre TEXT NOT NULL CONSTRAINT genre_form
    CHECK (genre <> '' AND genre NOT GLOB '*[^a-z0-9-]*'),
  title TEXT NOT NULL CONSTRAINT genre_titled CHECK (title <> ''),
  legal_group TEXT NOT NULL,
  least INTEGER NOT NULL CONSTRAINT least_not_negative CHECK (least >= 0),
  most INTEGER NOT NULL,
  unit TEXT,
  grade_a INTEGER,
  grade_b INTEGER,
  grade_c INTEGER,
  PRIMARY KEY (table_id, position),
  CONSTRAINT one_rate_per_genre UNIQUE (table_id, genre),
  CONSTRAINT most_not_below_least CHECK (most >= least)
) STRICT, WITHOUT ROWID;

-- What can be graded: a part of an item that has been published. It follows its item, and counts for its month.
CREATE TABLE work (
  id INTEGER PRIMARY KEY,
  item_id INTEGER NOT NULL REFERENCES item (id),
  part TEXT NOT NULL CONSTRAINT known_part
    CHECK (part IN ('text', 'photos', 'translation', 'editing')),
  portal_id INTEGER NOT NULL REFERENCES portal (id),
  standing TEXT NOT NULL CONSTRAINT known_standing CHECK (standing IN
    ('open', 'proposed', 'disputed', 'graded', 'exempt', 'listed', 'paid')),
  published_at INTEGER NOT NULL,
  -- Year times 12 plus month less 1, in Vietnam.
  month INTEGER NOT NULL,
  grade_id INTEGER,
  amount INTEGER NOT NULL CONSTRAINT amount_not_negative CHECK (amount >= 0),
  sheet_id INTEGER,
  -- Why nothing is paid: a reprint, a quota, a kind that is not paid.
  exempt_why TEXT,
  exempt_note TEXT,
  CONSTRAINT one_work_per_part UNIQUE (item_id, part),
  CONSTRAINT standing_has_its_grade CHECK
    ((standing IN ('proposed', 'graded', 'listed', 'paid')) = (grade_id IS NOT NULL)),
  CONSTRAINT standing_has_its_sheet CHECK
    ((standing IN ('listed', 'paid')) = (sheet_id IS NOT NULL)),
  CONSTRAINT exempt_has_a_reason CHECK ((standing = 'exempt') = (exempt_why IS NOT NULL)),
  FOREIGN KEY (grade_id) REFERENCES grade (id),
  FOREIGN KEY (sheet_id) REFERENCES sheet (id)
) STRICT;

CREATE INDEX work_by_standing ON work (portal_id, standing, published_at, id);
CREATE INDEX work_by_time ON work (portal_id, published_at, id);
CREATE INDEX work_by_sheet ON work (sheet_id) WHERE sheet_id IS NOT NULL;

-- How many works of a month stand where, and their sum: kept, not recounted. `verify` recounts.
CREATE TABLE work_tally (
  portal_id INTEGER NOT NULL REFERENCES portal (id),
  month INTEGER NOT NULL,
  standing TEXT NOT NULL,
  works INTEGER NOT NULL CONSTRAINT works_not_negative CHECK (works >= 0),
  amount INTEGER NOT NULL,
  PRIMARY KEY (portal_id, month, standing)
) STRICT, WITHOUT ROWID;

-- What somebody thinks a work is worth, or decided that it is. Never changed: it ends when the same person thinks anew.
CREATE TABLE grade (
  id INTEGER PRIMARY KEY,
  work_id INTEGER NOT NULL REFERENCES work (id),
  decisive INTEGER NOT NULL CONSTRAINT grade_decisive CHECK (decisive IN (0, 1)),
  person_id INTEGER NOT NULL REFERENCES person (id),
  on_behalf_of INTEGER REFERENCES person (id),
  at INTEGER NOT NULL,
  rate_table_id INTEGER REFERENCES rate_table (id),
  genre TEXT NOT NULL,
  legal_group TEXT NOT NULL,
  -- Hundredths; nothing where a contract gives a lump sum.
  coefficient INTEGER,
  lump INTEGER,
  letter TEXT,
  units INTEGER,
  -- The parts of another portal's royalty, hundredths of a percent, with blanks between.
  parts TEXT NOT NULL,
  reason TEXT NOT NULL,
  amount INTEGER NOT NULL CONSTRAINT grade_not_negative CHECK (amount >= 0),
  -- Before rounding: a fraction.
  exact TEXT NOT NULL,
  text_hash BLOB NOT NULL,
  ended_at INTEGER,
  CONSTRAINT coefficient_or_lump CHECK ((coefficient IS NULL) <> (lump IS NULL))
) STRICT;

CREATE INDEX grade_of_work ON grade (work_id, ended_at);
CREATE INDEX grade_by_genre ON grade (genre, at) WHERE ended_at IS NULL;

CREATE TABLE grade_adjustment (
  grade_id INTEGER NOT NULL REFERENCES grade (id),
  position INTEGER NOT NULL,
  reason TEXT NOT NULL,
  percent INTEGER NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (grade_id, position),
  CONSTRAINT adjusted_once_for_a_reason UNIQUE (grade_id, reason)
) STRICT, WITHOUT ROWID;

CREATE TABLE grade_share (
  grade_id INTEGER NOT NULL REFERENCES grade (id),
  position INTEGER NOT NULL,
  payee_id INTEGER NOT NULL REFERENCES payee (id),
  percent INTEGER NOT NULL,
  amount INTEGER NOT NULL CONSTRAINT share_not_negative CHECK (amount >= 0),
  PRIMARY KEY (grade_id, position),
  CONSTRAINT one_share_per_payee UNIQUE (grade_id, payee_id)
) STRICT, WITHOUT ROWID;

-- The shares of the grade that counts, beside each payee: what a statement reads.
CREATE TABLE work_share (
  payee_id INTEGER NOT NULL REFERENCES payee (id),
  published_at INTEGER NOT NULL,
  work_id INTEGER NOT NULL REFERENCES work (id),
  standing TEXT NOT NULL,
  amount INTEGER NOT NULL,
  PRIMARY KEY (payee_id, published_at, work_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX work_share_by_work ON work_share (work_id);

-- Signs of the texts that were paid: a text that is nearly the same has most of them in common.
CREATE TABLE paid_text (
  sign INTEGER NOT NULL,
  work_id INTEGER NOT NULL REFERENCES work (id),
  PRIMARY KEY (sign, work_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE sheet (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL CONSTRAINT one_sheet_per_number UNIQUE,
  portal_id INTEGER NOT NULL REFERENCES portal (id),
  from_day INTEGER NOT NULL,
  to_day INTEGER NOT NULL,
  payee_id INTEGER REFERENCES payee (id),
  state TEXT NOT NULL,
  version INTEGER NOT NULL CONSTRAINT sheet_version_positive CHECK (version > 0),
  definition_name TEXT NOT NULL,
  definition_version INTEGER NOT NULL,
  made_by INTEGER NOT NULL REFERENCES person (id),
  made_at INTEGER NOT NULL,
  lines INTEGER NOT NULL,
  gross INTEGER NOT NULL,
  tax INTEGER NOT NULL,
  -- What was signed: the hash over every line with its rules, and the head of the log at that moment.
  content_hash BLOB,
  head_size INTEGER,
  head_hash BLOB,
  head_at INTEGER,
  head_signature BLOB,
  paid_day INTEGER,
  CONSTRAINT period_in_order CHECK (to_day >= from_day),
  CONSTRAINT signed_is_whole CHECK ((content_hash IS NULL) = (head_size IS NULL)
    AND (content_hash IS NULL) = (head_hash IS NULL)
    AND (content_hash IS NULL) = (head_at IS NULL)
    AND (content_hash IS NULL) = (head_signature IS NULL)),
  CONSTRAINT paid_was_signed CHECK (paid_day IS NULL OR content_hash IS NOT NULL),
  FOREIGN KEY (definition_name, definition_version) REFERENCES workflow_definition (name, version)
) STRICT;

CREATE INDEX sheet_by_portal ON sheet (portal_id, made_at, id);
CREATE INDEX sheet_by_state ON sheet (portal_id, state, made_at, id);

-- One amount for one payee: a part of a work's royalty, or a correction of what an earlier sheet paid.
CREATE TABLE sheet_line (
  sheet_id INTEGER NOT NULL REFERENCES sheet (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CONSTRAINT known_line CHECK (kind IN ('work', 'correction', 'encouragement')),
  work_id INTEGER REFERENCES work (id),
  grade_id INTEGER REFERENCES grade (id),
  payee_id INTEGER NOT NULL REFERENCES payee (id),
  amount INTEGER NOT NULL,
  reason TEXT NOT NULL,
  -- The steps of the sum with the rules that they follow, kept when it is signed.
  steps TEXT NOT NULL,
  live INTEGER NOT NULL CONSTRAINT line_live CHECK (live IN (0, 1)),
  PRIMARY KEY (sheet_id, position),
  CONSTRAINT work_has_a_grade CHECK ((kind = 'work') = (grade_id IS NOT NULL)),
  CONSTRAINT line_is_about_something CHECK (kind = 'encouragement' OR work_id IS NOT NULL),
  CONSTRAINT only_corrections_take_back CHECK (kind = 'correction' OR amount >= 0),
  CONSTRAINT other_lines_have_reasons CHECK (kind = 'work' OR reason <> '')
) STRICT, WITHOUT ROWID;

-- Nobody is paid twice for a work, whatever the order of making and cancelling sheets.
CREATE UNIQUE INDEX one_payment_per_work ON sheet_line (work_id, payee_id)
WHERE kind = 'work' AND live = 1;

CREATE INDEX sheet_line_by_payee ON sheet_line (payee_id, sheet_id);

-- What one payee gets by one sheet, and what is withheld of it.
CREATE TABLE payment (
  sheet_id INTEGER NOT NULL REFERENCES sheet (id),
  payee_id INTEGER NOT NULL REFERENCES payee (id),
  gross INTEGER NOT NULL,
  ground TEXT NOT NULL,
  rate INTEGER NOT NULL,
  threshold INTEGER NOT NULL,
  tax INTEGER NOT NULL,
  citation TEXT NOT NULL,
  mark TEXT NOT NULL,
  PRIMARY KEY (sheet_id, payee_id),
  CONSTRAINT nobody_pays_back CHECK (gross >= 0),
  CONSTRAINT tax_is_a_part CHECK (tax BETWEEN 0 AND gross)
) STRICT, WITHOUT ROWID;

CREATE INDEX payment_by_payee ON payment (payee_id, sheet_id);

-- Every step of a sheet: who made it, on whose behalf, with which words. Whoever answered for one answers for no other.
CREATE TABLE sheet_step (
  sheet_id INTEGER NOT NULL REFERENCES sheet (id),
  sequence INTEGER NOT NULL,
  transition TEXT NOT NULL,
  step TEXT,
  person_id INTEGER NOT NULL REFERENCES person (id),
  on_behalf_of INTEGER REFERENCES person (id),
  from_state TEXT NOT NULL,
  to_state TEXT NOT NULL,
  comment TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (sheet_id, sequence)
) STRICT, WITHOUT ROWID;

-- What may be spent on royalties in a year (quỹ nhuận bút).
CREATE TABLE fund (
  portal_id INTEGER NOT NULL REFERENCES portal (id),
  year INTEGER NOT NULL,
  -- What happens when it would be exceeded.
  over TEXT NOT NULL CONSTRAINT known_over CHECK (over IN ('warn', 'refuse')),
  -- Hundredths of a percent of the year's royalties that may be spent on encouragement.
  encouragement INTEGER NOT NULL CONSTRAINT encouragement_is_a_part
    CHECK (encouragement BETWEEN 0 AND 10000),
  -- What one author may earn in a month before it is told; nothing where there is no limit.
  author_month INTEGER,
  PRIMARY KEY (portal_id, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE fund_entry (
  id INTEGER PRIMARY KEY,
  portal_id INTEGER NOT NULL,
  year INTEGER NOT NULL,
  kind TEXT NOT NULL CONSTRAINT known_fund_entry CHECK (kind IN ('budget', 'carried-over')),
  amount INTEGER NOT NULL,
  note TEXT NOT NULL,
  person_id INTEGER NOT NULL REFERENCES person (id),
  at INTEGER NOT NULL,
  FOREIGN KEY (portal_id, year) REFERENCES fund (portal_id, year)
) STRICT;

CREATE INDEX fund_entry_by_year ON fund_entry (portal_id, year, id);

-- What was published before this step can be graded too, by the day on which it went out first: corrections that went out
-- since do not change what a royalty follows. An id sorts by age, and so does that of its item.
INSERT INTO work (id, item_id, part, portal_id, standing, published_at, month, amount)
SELECT id, id, CASE kind WHEN 'photo-set' THEN 'photos' ELSE 'text' END, portal_id, 'open', at,
  CAST(strftime('%Y', at / 1000 + 25200, 'unixepoch') AS INTEGER) * 12
    + CAST(strftime('%m', at / 1000 + 25200, 'unixepoch') AS INTEGER) - 1,
  0
FROM (
  SELECT item.id, item.kind, item.portal_id, COALESCE(first.at, item.published_at) AS at
  FROM item LEFT JOIN (
    SELECT item_id, MIN(at) AS at FROM delivery WHERE kind = 'publication' GROUP BY item_id
  ) AS first ON first.item_id = item.id
  WHERE item.published_at IS NOT NULL
);

INSERT INTO work_tally (portal_id, month, standing, works, amount)
SELECT portal_id, month, standing, COUNT(*), 0 FROM work GROUP BY portal_id, month, standing;
